import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Card, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { answerOf, api, commandHeaders, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { citedTexts, DatedFields, datedOf, type DatedValues } from '../../blocks/command-fields.js';
import { blockTexts } from '../../blocks/block-texts.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { DataTable } from '../../blocks/DataTable.js';
import { printWhen, readDate } from '../../blocks/dates.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { preferences, type Language } from '../../shell/preferences.js';
import { Answer, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { commonTexts } from '../../i18n/common.js';
import { supportPaths, type SupportPath } from './kinds.js';
import { valuesOf, type RecordedSupport } from './recorded.js';
import { SupportForm, type Correcting } from './SupportForm.js';
import { supportTexts } from './texts.js';
import { useOrganisations } from './organisations.js';

/** The route of this screen, by its id: its declaration loads this file. */
const recordRoute = getRouteApi('/app/support/$kind/$supportId');

/** One support event as it stands, with what may be done about it: correct, reverse. */
export const SupportRecordScreen = () => {
  const say = useTexts(supportTexts);
  const { kind: typed, supportId } = recordRoute.useParams();
  const kind = supportPaths.find((each) => each === typed);
  if (!kind) return <Nothing hint={say('notFound')} />;
  return <SupportRecord kind={kind} supportId={supportId} />;
};

const SupportRecord = ({ kind, supportId }: { readonly kind: SupportPath; readonly supportId: string }) => {
  const say = useTexts(supportTexts);
  const clocks = useClocks();
  const { me } = useStore(session);
  const [doing, setDoing] = useState<'correct' | 'reverse'>();
  const record = useQuery({
    queryKey: ['support', kind, supportId, clocks],
    queryFn: ({ signal }) =>
      answerOf(
        // Every kind answers the same record; one of their addresses stands for all.
        api.GET(`/api/${kind}/{supportId}` as '/api/trainings/{supportId}', {
          params: { path: { supportId }, query: clocks },
          signal,
        }),
      ),
  });
  const support = record.data?.support as RecordedSupport | null | undefined;
  const correcting: Correcting | undefined = support
    ? { supportId, position: support.position, version: record.data!.version }
    : undefined;
  return (
    <Page
      title={support?.data.title ?? say(kind)}
      intro={support && `${say(kind)} · ${say('recordedAs', { position: support.position })}`}
      actions={
        me &&
        correcting && (
          <>
            {mayDo(me, 'CorrectSupport') && <Button onClick={() => setDoing('correct')}>{say('correct')}</Button>}
            {mayDo(me, 'ReverseSupport') && (
              <Button danger onClick={() => setDoing('reverse')}>
                {say('reverse')}
              </Button>
            )}
          </>
        )
      }
    >
      <Answer of={record}>{() => (support ? <Recorded support={support} /> : <Nothing hint={say('gone')} />)}</Answer>
      {doing && correcting && support && (
        <Drawer
          open
          size={doing === 'correct' ? 'min(960px, 100vw)' : 'large'}
          title={say(doing)}
          onClose={() => setDoing(undefined)}
        >
          <p className="muted">{say(`${doing}Hint`)}</p>
          {doing === 'correct' ? (
            <SupportForm
              kind={kind}
              initialValues={valuesOf(kind, support)}
              correcting={correcting}
              onStale={() => void record.refetch()}
            />
          ) : (
            <ReversalForm kind={kind} correcting={correcting} onStale={() => void record.refetch()} />
          )}
        </Drawer>
      )}
    </Page>
  );
};

interface ReversalFormProps {
  readonly kind: SupportPath;
  readonly correcting: Correcting;
  readonly onStale: () => void;
}
type ReversalValues = DatedValues & { readonly reason: string };

const ReversalForm = ({ kind, correcting: { supportId, position, version }, onStale }: ReversalFormProps) => {
  const say = useTexts(supportTexts);
  const sayBlock = useTexts(blockTexts);
  return (
    <CommandForm<ReversalValues>
      name="reverse"
      title={say('reverse')}
      send={(values, key) =>
        answerOf<Schema<'Receipt'>>(
          api.POST(`/api/${kind}/{supportId}/reversals` as '/api/trainings/{supportId}/reversals', {
            params: { path: { supportId }, header: commandHeaders(key, version) },
            body: { ...datedOf(values), position, reason: values.reason },
          }) as never,
        )
      }
      answers={(values) => [
        [say('reverse'), say('recordedAs', { position })],
        [say('reason'), values.reason],
        [sayBlock('on'), values.on],
        [sayBlock('legalBasis'), citedTexts(values)],
      ]}
      onStale={onStale}
    >
      <Form.Item name="reason" label={say('reason')} rules={[{ required: true, message: say('missing') }]}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <DatedFields />
    </CommandForm>
  );
};

/** A date as records hold it, as people read it. */
const printTyped = (on: string, language: Language): string => {
  const read = readDate(on);
  if ('refused' in read) return on;
  const { from, to, precision } = read.dated;
  return printWhen({ occurredFrom: from, occurredOn: to, precision }, language);
};

const sumOf = (amounts: readonly { readonly amount: string }[]): bigint =>
  amounts.reduce((sum, { amount }) => sum + BigInt(amount), 0n);

const Recorded = ({ support: { on, data } }: { readonly support: RecordedSupport }) => {
  const say = useTexts(supportTexts);
  const sayCommon = useTexts(commonTexts);
  const { unit, language } = useStore(preferences);
  const organisations = useOrganisations();
  const { beneficiaries, amounts, quantities, area, evidence } = data;
  const nameOf = (id: string) => organisations.find(({ cooperativeId }) => cooperativeId === id)?.name ?? id;
  const count = (value: number | null) => (value === null ? '–' : printNumber(value));
  const facts: readonly (readonly [string, string])[] = [
    [say('on'), printTyped(on, language)],
    [
      say('cost'),
      amounts.map(({ source, amount }) => `${say(source)}: ${printMoney(amount, unit)} ${sayCommon(unit)}`).join('; '),
    ],
    [say('area'), area ? `${area.value.replace('.', ',')} ${area.unit === 'm2' ? 'm²' : 'ha'}` : ''],
    [say('quantities'), quantities.map(({ value, unit: of }) => `${value.replace('.', ',')} ${of}`).join('; ')],
    [say('evidence'), evidence.map(({ document }) => document).join('; ')],
  ];
  return (
    <div className="stack">
      <Card title={<h2>{say('what')}</h2>}>
        <dl className="facts">
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name} className="fact-row">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </Card>
      <Card title={<h2>{say('beneficiaries')}</h2>}>
        <DataTable
          caption={say('beneficiaries')}
          rows={beneficiaries}
          keyOf={({ cooperativeId, formingName }) => cooperativeId ?? formingName ?? ''}
          columns={[
            {
              key: 'organisation',
              title: say('organisation'),
              width: 320,
              text: ({ cooperativeId, formingName }) => (cooperativeId ? nameOf(cooperativeId) : (formingName ?? '–')),
              show: ({ cooperativeId, formingName }) =>
                cooperativeId ? (
                  <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId }}>
                    {nameOf(cooperativeId)}
                  </Link>
                ) : (
                  formingName
                ),
            },
            {
              key: 'attendances',
              title: say('attendances'),
              width: 110,
              isNumber: true,
              text: ({ attendances }) => count(attendances),
            },
            { key: 'people', title: say('people'), width: 110, isNumber: true, text: ({ people }) => count(people) },
            {
              key: 'share',
              title: say('share'),
              width: 170,
              isNumber: true,
              text: ({ shares }) => (shares.length ? printMoney(sumOf(shares)) : '–'),
            },
          ]}
        />
      </Card>
    </div>
  );
};
