import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { answerOf, api, type AnswerTo, type Schema } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { DateInput } from '../../blocks/DateInput.js';
import { foldedFilter } from '../../blocks/folding.js';
import { printMoney } from '../../blocks/money.js';
import { useRested } from '../../blocks/rested.js';
import { useTexts } from '../../i18n/texts.js';
import { todayInVietNam } from '../../shell/clocks.js';
import { Page } from '../../shell/Page.js';
import { Failed, Loading } from '../../shell/states.js';
import { scheduleFields, termsFields, type Field } from '../loan/actions.js';
import { loanActionTexts } from '../loan/action-texts.js';
import { bodyOf, typedFrom, type Typed } from '../loan/bodies.js';
import { FieldInput, useAnswers } from '../loan/FieldInput.js';
import { TypedValues } from '../loan/TypedValues.js';
import { FundRoomTable, Verdict } from '../loans/Preview.js';
import { recordLoan, useDryRun, useFunds } from '../loans/queries.js';
import { ScheduleTable } from '../loans/ScheduleTable.js';
import { loansTexts } from '../loans/texts.js';
import { newLoanTexts } from './texts.js';

const applicationFields: readonly Field[] = [{ path: 'on', label: 'on', kind: 'date' }, ...termsFields];
const planned = scheduleFields('plan.').filter(({ path }) => !path.includes('.rate.'));
const usualMonths = 3;

/** What stands there before anything is typed. */
const start = (funds: readonly string[]): Typed => ({
  ...typedFrom(applicationFields, { on: todayInVietNam() }),
  ...(funds.length === 1 ? { fundId: funds[0] } : {}),
  plan: {
    method: 'equal-principal',
    every: { months: String(usualMonths) },
    dayCount: 'actual/365',
    roundTo: 'round-1',
    ...typedFrom([{ path: 'paidOutOn', label: 'on', kind: 'day' }], { paidOutOn: todayInVietNam() }),
  },
});

export const NewLoanScreen = () => {
  const say = useTexts(newLoanTexts);
  const sayAction = useTexts(loanActionTexts);
  const funds = useFunds();
  const borrowers = useBorrowers();
  const programmes = useProgrammes();
  const initial = useMemo(() => start([...funds.keys()]), [funds]);
  const [typed, setTyped] = useState<Typed>(initial);
  const [loanId, setLoanId] = useState<string>();
  // Whoever types again has begun another application.
  const onTyped = useCallback((next: Typed) => {
    setTyped(next);
    setLoanId(undefined);
  }, []);
  const answersOf = useAnswers(applicationFields);
  const nameOf = (options: readonly Option[], value: unknown) =>
    options.find((option) => option.value === value)?.label ?? '';
  const required = [{ required: true, message: sayAction('missing') }];
  const fundOptions = [...funds.values()].map(({ fundId, name }) => ({ value: fundId, label: name }));
  if (!funds.size) return <Loading />;
  return (
    <Page title={say('title')} intro={say('intro')}>
      <div className="two-panes">
        <div>
          <CommandForm<Typed>
            name="apply"
            title={say('title')}
            initialValues={initial}
            send={async (values, key) => {
              const receipt = await recordLoan({ address, body: applicationOf(values) ?? {} }, key);
              setLoanId(receipt.entries[0]?.streamId.replace(/^loan-/u, ''));
              return receipt;
            }}
            answers={(values) => [
              [say('borrower'), nameOf(borrowers.options, values.cooperativeId)],
              [say('fund'), nameOf(fundOptions, values.fundId)],
              ...(values.programmeId ? [[say('programme'), nameOf(programmes, values.programmeId)] as const] : []),
              ...answersOf(values),
            ]}
          >
            <TypedValues onTyped={onTyped} />
            <Form.Item
              name="cooperativeId"
              label={say('borrower')}
              extra={say('borrowerHint')}
              rules={required}
              className="wide-field"
            >
              <Select
                showSearch={{ filterOption: foldedFilter }}
                options={borrowers.options}
                loading={!borrowers.isComplete}
                notFoundContent={borrowers.isComplete ? undefined : say('loadingBorrowers')}
              />
            </Form.Item>
            <Form.Item name="fundId" label={say('fund')} rules={required}>
              <Select options={fundOptions} />
            </Form.Item>
            <Form.Item name="programmeId" label={say('programme')}>
              <Select allowClear showSearch={{ filterOption: foldedFilter }} options={programmes} />
            </Form.Item>
            {applicationFields.map((field) => (
              <FieldInput key={field.path} field={field} typed={typed} />
            ))}
            <Form.Item name="relatedIds" label={say('related')} extra={say('relatedHint')} className="wide-field">
              <Select mode="multiple" showSearch={{ filterOption: foldedFilter }} options={borrowers.options} />
            </Form.Item>
            <Form.Item name="document" label={say('evidence')}>
              <Input autoComplete="off" />
            </Form.Item>
            <fieldset className="plan">
              <legend>{say('plan')}</legend>
              <p className="muted">{say('planHint')}</p>
              <Form.Item name={['plan', 'paidOutOn']} label={say('paidOutOn')}>
                <DateInput />
              </Form.Item>
              {planned.map((field) => (
                <FieldInput key={field.path} field={{ ...field, isOptional: true }} typed={typed} />
              ))}
            </fieldset>
          </CommandForm>
          {loanId && (
            <p className="receipt">
              <Link to="/loans/$loanId" params={{ loanId }}>
                <Button type="primary">{say('openLoan')}</Button>
              </Link>
            </p>
          )}
        </div>
        <div className="preview">
          {loanId === undefined && <Check body={applicationOf(typed)} />}
          <Plan terms={planOf(typed)} />
        </div>
      </div>
    </Page>
  );
};

const address = '/api/loans';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The application as the API takes it; undefined while something is missing. */
const applicationOf = (typed: Typed): Typed | undefined => {
  const body = bodyOf(applicationFields, typed);
  const { cooperativeId, fundId, programmeId, relatedIds, document } = typed;
  if (!body || !cooperativeId || !fundId) return undefined;
  return {
    ...body,
    cooperativeId,
    fundId,
    ...(programmeId ? { programmeId } : {}),
    ...(Array.isArray(relatedIds) && relatedIds.length ? { relatedIds: relatedIds as string[] } : {}),
    ...(document ? { evidence: [{ document }] } : {}),
  };
};

const planFields: readonly Field[] = [
  { path: 'terms.amount', label: 'amount', kind: 'money' },
  { path: 'terms.ratePercentPerYear', label: 'ratePercent', kind: 'percent' },
  { path: 'plan.paidOutOn', label: 'on', kind: 'day' },
  ...planned,
];

/** The terms of the schedule as far as they are typed; without a number of instalments they fill the term. */
const planOf = (typed: Typed): Schema<'SchedulePreviewDto'> | undefined => {
  const plan = (typed.plan ?? {}) as Typed;
  const { termMonths } = (typed.terms ?? {}) as Typed;
  const every = Number((plan.every as Typed | undefined)?.months) || usualMonths;
  const instalments = plan.instalments || String(Math.max(1, Math.ceil(Number(termMonths) / every) || 1));
  const body = bodyOf(planFields, { ...typed, plan: { ...plan, instalments } });
  if (!body || (!termMonths && !plan.instalments)) return undefined;
  const { terms, plan: sent } = body as { terms: Typed; plan: Typed };
  const { paidOutOn, ...schedule } = sent;
  return {
    ...schedule,
    rate: { percent: terms.ratePercentPerYear, per: 'year' },
    disbursements: [{ on: paidOutOn, amount: terms.amount }],
  } as Schema<'SchedulePreviewDto'>;
};

type CooperativePage = AnswerTo<'CooperativesController_list'>;

/** Organisations that are active now, by name. */
const useBorrowers = () => {
  const list = useAllPages<Schema<'ListedCooperative'>, CooperativePage>(
    ['cooperatives', { status: 'active' }],
    (cursor, signal) =>
      answerOf(
        api.GET('/api/cooperatives', {
          params: {
            query: { status: 'active', limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) },
          },
          signal,
        }),
      ),
  );
  const rows = list.data?.rows;
  const options = useMemo<Option[]>(
    () => (rows ?? []).map(({ cooperativeId, name }) => ({ value: cooperativeId, label: name })),
    [rows],
  );
  return { options, isComplete: list.isComplete };
};

const useProgrammes = (): Option[] => {
  const { data } = useQuery({
    queryKey: ['programmes', 'fund-loan'],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/programmes', {
          params: { query: { kind: 'fund-loan', status: 'open', limit: pageRowsMax } },
          signal,
        }),
      ),
  });
  return (data?.items ?? []).map(({ programmeId, name }) => ({ value: programmeId, label: name }));
};

/** What the fund and the rules say to the application as it is typed. */
const Check = ({ body }: { readonly body: Typed | undefined }) => {
  const say = useTexts(newLoanTexts);
  const sayLoans = useTexts(loansTexts);
  const { data, error, isFetching } = useDryRun(address, body);
  return (
    <section aria-label={say('check')} aria-busy={isFetching}>
      <h2>{say('check')}</h2>
      {!body && <p className="muted">{sayLoans('previewHint')}</p>}
      {body && error && <Failed error={error} />}
      {body && !data && !error && <Loading />}
      {body && data && !error && (
        <>
          <Verdict preview={data} />
          <FundRoomTable preview={data} />
        </>
      )}
    </section>
  );
};

/** The schedule of what is typed, from the code that computes it for the contract. */
const Plan = ({ terms }: { readonly terms: Schema<'SchedulePreviewDto'> | undefined }) => {
  const say = useTexts(newLoanTexts);
  const rested = useRested(terms ? JSON.stringify(terms) : '');
  const { data, error } = useQuery({
    queryKey: ['schedule-preview', rested],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/schedule-preview', { body: JSON.parse(rested) as Schema<'SchedulePreviewDto'>, signal })),
    enabled: rested !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section aria-label={say('plan')}>
      <h2 className="spaced">{say('plan')}</h2>
      {!terms && <p className="muted">{say('planMissing')}</p>}
      {terms && error && <Failed error={error} />}
      {terms && data && !error && (
        <>
          <p aria-live="polite">
            {say('totals', {
              principal: printMoney(data.totals.principal),
              interest: printMoney(data.totals.interest),
              total: printMoney(data.totals.total),
            })}
          </p>
          <ScheduleTable caption={say('plan')} rows={data.rows} />
        </>
      )}
    </section>
  );
};
