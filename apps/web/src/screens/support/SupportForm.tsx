import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api, commandHeaders, type Schema } from '../../api/client.js';
import { blockTexts } from '../../blocks/block-texts.js';
import { citedTexts, DatedFields } from '../../blocks/command-fields.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Failed } from '../../shell/states.js';
import { BeneficiarySheet } from './BeneficiarySheet.js';
import { formsOf, type SupportPath } from './kinds.js';
import {
  CostFields,
  EvidenceFields,
  FormingFields,
  ParticularFields,
  QuantityFields,
  WhatFields,
} from './SupportFields.js';
import { countOf, isEmpty, meantBy, type BeneficiaryRow, type Named } from './rows.js';
import { useSplit } from './use-split.js';
import { supportTexts } from './texts.js';
import { useOrganisations } from './organisations.js';
import { amountsOf, beneficiariesOf, bodyOf, type SupportValues } from './wish.js';

/** The entry that is corrected, with the version of the record that its author saw. */
export interface Correcting {
  readonly supportId: string;
  readonly position: number;
  readonly version: number;
}

interface SupportFormProps {
  readonly kind: SupportPath;
  readonly initialValues?: Partial<SupportValues>;
  readonly correcting?: Correcting;
  readonly onStale?: () => void;
}

const record = (kind: SupportPath, body: object, correcting: Correcting | undefined, key: string) => {
  // The kinds differ in their particulars alone, which the server checks: one of their addresses stands for all.
  const path = `/api/${kind}` as '/api/trainings';
  if (!correcting)
    return api.POST(path, { params: { header: commandHeaders(key) }, body: body as Schema<'RecordTrainingDto'> });
  const { supportId, position, version } = correcting;
  return api.POST(`${path}/{supportId}/corrections`, {
    params: { path: { supportId }, header: commandHeaders(key, version) },
    body: { ...body, position } as Schema<'CorrectTrainingDto'>,
  });
};

/** A support event for many at once, recorded or corrected. */
export const SupportForm = ({ kind, initialValues = {}, correcting, onStale }: SupportFormProps) => {
  const say = useTexts(supportTexts);
  const organisations = useOrganisations();
  const answersOf = useAnswers(kind, organisations);
  return (
    <CommandForm<SupportValues>
      name={correcting ? 'correct' : kind}
      title={`${say(correcting ? 'correct' : 'title')}: ${initialValues.title ?? say(kind)}`}
      initialValues={{
        ...(formsOf[kind].length ? { form: formsOf[kind][0] } : {}),
        area: { unit: 'm2' },
        amounts: [{ source: 'local' }],
        beneficiaries: [],
        ...initialValues,
      }}
      send={(values, key) => {
        const body = bodyOf(kind, values, organisations);
        const reasoned = correcting ? { ...body, reason: values.reason } : body;
        return answerOf<Schema<'Receipt'>>(record(kind, reasoned, correcting, key) as never);
      }}
      answers={answersOf}
      {...(onStale ? { onStale } : {})}
    >
      <WhatFields kind={kind} />
      <ParticularFields kind={kind} />
      <DatedFields />
      <CostFields />
      <Beneficiaries organisations={organisations} mayForm={kind === 'founding-advice'} />
      {kind === 'founding-advice' && <FormingFields />}
      <QuantityFields withArea={kind === 'land-grants'} />
      <EvidenceFields />
      {correcting && (
        <Form.Item name="reason" label={say('reason')} rules={[{ required: true, message: say('missing') }]}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      )}
    </CommandForm>
  );
};

const useAnswers = (kind: SupportPath, organisations: readonly Named[]) => {
  const say = useTexts(supportTexts);
  const sayBlock = useTexts(blockTexts);
  const nameOf = (id: string) => organisations.find(({ cooperativeId }) => cooperativeId === id)?.name ?? id;
  return (values: SupportValues): (readonly [string, ReactNode])[] => [
    [say('choose'), say(kind)],
    [say('name'), values.title],
    ...(values.form ? [[say('form'), say(values.form as 'fair')] as const] : []),
    [sayBlock('on'), values.on],
    [sayBlock('legalBasis'), citedTexts(values)],
    [
      say('cost'),
      amountsOf(values)
        .map(({ source, amount }) => `${say(source)}: ${amount}`)
        .join('; ') || '–',
    ],
    [
      say('beneficiaries'),
      [
        ...beneficiariesOf(values.beneficiaries ?? [], organisations).map(({ cooperativeId }) => nameOf(cooperativeId)),
        ...(values.forming ?? []).map(({ formingName }) => formingName),
      ].join('; '),
    ],
    ...(values.reason ? [[say('reason'), values.reason] as const] : []),
  ];
};

interface BeneficiariesProps {
  readonly organisations: readonly Named[];
  readonly mayForm: boolean;
}

/** The sheet, with each part of the cost beside its line as the server splits it. */
const Beneficiaries = ({ organisations, mayForm }: BeneficiariesProps) => {
  const say = useTexts(supportTexts);
  const form = Form.useFormInstance<SupportValues>();
  const values = Form.useWatch([], form) as SupportValues | undefined;
  const split = useSplit(values, organisations);
  const sums = split.data?.shares.map((each) => each.reduce((sum, { amount }) => sum + BigInt(amount), 0n));
  const check = (_: unknown, rows: readonly BeneficiaryRow[] = []) => {
    const filled = rows.filter((row) => !isEmpty(row));
    const forming = (form.getFieldValue('forming') as unknown[] | undefined) ?? [];
    if (!filled.length && !(mayForm && forming.length)) return Promise.reject(new Error(say('beneficiariesNone')));
    const isClear =
      meantBy(filled, organisations).every(({ state }) => state === 'found') &&
      filled.every(({ attendances, people }) =>
        [attendances, people].every((typed) => !typed.trim() || countOf(typed) !== undefined),
      );
    return isClear ? Promise.resolve() : Promise.reject(new Error(say('beneficiariesWrong')));
  };
  return (
    <fieldset className="form-rows">
      <legend>{say('beneficiaries')}</legend>
      <p className="muted">{say('sheetHint')}</p>
      <Form.Item name="beneficiaries" rules={[{ validator: check }]} validateTrigger="onSubmit">
        <BeneficiarySheet organisations={organisations} shares={sums?.map((sum) => printMoney(sum))} />
      </Form.Item>
      {split.error && <Failed error={split.error} />}
      {sums && !split.error && (
        <p aria-live="polite">
          {say('splitTotal', {
            total: printMoney(sums.reduce((sum, each) => sum + each, 0n)),
            count: sums.length,
          })}
        </p>
      )}
    </fieldset>
  );
};
