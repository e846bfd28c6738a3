import { Form, Input, Select } from 'antd';
import { answerOf, api, commandHeaders, type Schema } from '../../api/client.js';
import { datedOf, type DatedValues } from '../../blocks/command-fields.js';
import { DatedCommand } from '../../blocks/DatedCommand.js';
import { printMoney, readMoney } from '../../blocks/money.js';
import { MoneyInput } from '../../blocks/MoneyInput.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { sources, type Deed, type Source } from './deeds.js';
import { fundsTexts } from './texts.js';

interface Values extends DatedValues {
  readonly fundId?: string;
  readonly name?: string;
  readonly amount?: string;
  readonly source?: Source;
  readonly note?: string;
  readonly reason?: string;
  readonly purpose?: string;
  readonly voucher?: string;
}

const send = (deed: Deed, values: Values, key: string) => {
  const {
    fundId = '',
    name = '',
    amount = '',
    source = 'local',
    note,
    reason = '',
    purpose = '',
    voucher = '',
  } = values;
  const header = commandHeaders(key);
  const params = { path: { fundId }, header };
  const dated = datedOf(values);
  const noted = note?.trim() ? { note: note.trim() } : {};
  switch (deed) {
    case 'OpenFund':
      return api.POST('/api/funds', { params: { header }, body: { ...dated, name } });
    case 'ContributeCapital':
      return api.POST('/api/funds/{fundId}/contributions', { params, body: { ...dated, amount, source, ...noted } });
    case 'WithdrawCapital':
      return api.POST('/api/funds/{fundId}/withdrawals', { params, body: { ...dated, amount, source, reason } });
    case 'RetainInterest':
      return api.POST('/api/funds/{fundId}/retained-interest', { params, body: { ...dated, amount, ...noted } });
    case 'PayCost':
      return api.POST('/api/funds/{fundId}/costs', {
        params,
        body: { ...dated, amount, purpose, voucher: { document: voucher } },
      });
    default:
      return deed satisfies never;
  }
};

interface FundDeedProps {
  readonly deed: Deed;
  readonly funds: readonly { readonly fundId: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** One movement of capital, or a new fund. */
export const FundDeed = ({ deed, funds, onClose }: FundDeedProps) => {
  const say = useTexts(fundsTexts);
  const { language } = useStore(preferences);
  const [only] = funds.length === 1 ? funds : [];
  const understood = (typed = '') => {
    const read = readMoney(typed, language);
    return read.amount === undefined ? typed : `${printMoney(read.amount)} đ`;
  };
  const sourceName = (source: Source) => say(source === 'fund' ? 'fundSource' : source);
  const fields = fieldsOf[deed];
  const answers = (values: Values) =>
    fields.map((field) => {
      const value = values[field];
      if (field === 'fundId') return [say('fund'), funds.find(({ fundId }) => fundId === value)?.name ?? '–'] as const;
      if (field === 'amount') return [say('amount'), understood(value)] as const;
      if (field === 'source') return [say('source'), value ? sourceName(value as Source) : '–'] as const;
      return [say(field), value?.trim() ? value : '–'] as const;
    });
  const required = [{ required: true, message: say('missing') }];
  const inputs = {
    fundId: <Select options={funds.map(({ fundId, name }) => ({ value: fundId, label: name }))} />,
    name: <Input maxLength={200} autoComplete="off" />,
    amount: <MoneyInput />,
    source: <Select options={sources.map((value) => ({ value, label: sourceName(value) }))} />,
    note: <Input.TextArea rows={2} maxLength={500} />,
    reason: <Input.TextArea rows={2} maxLength={500} />,
    purpose: <Input maxLength={300} autoComplete="off" />,
    voucher: <Input maxLength={200} autoComplete="off" />,
  };
  return (
    <DatedCommand<Values>
      key={deed}
      name={deed}
      title={say(deed)}
      hint={say(`hint-${deed}`)}
      initialValues={{ ...(only ? { fundId: only.fundId } : {}), source: 'local' }}
      send={(values, key) => answerOf<Schema<'Receipt'>>(send(deed, values, key) as never)}
      answers={answers}
      onClose={onClose}
    >
      {fields.map((field) => (
        <Form.Item
          key={field}
          name={field}
          label={say(field === 'fundId' ? 'fund' : field)}
          {...(field === 'note' ? {} : { rules: required })}
        >
          {inputs[field]}
        </Form.Item>
      ))}
    </DatedCommand>
  );
};

const fieldsOf = {
  OpenFund: ['name'],
  ContributeCapital: ['fundId', 'amount', 'source', 'note'],
  WithdrawCapital: ['fundId', 'amount', 'source', 'reason'],
  RetainInterest: ['fundId', 'amount', 'note'],
  PayCost: ['fundId', 'amount', 'purpose', 'voucher'],
} as const satisfies Readonly<Record<Deed, readonly (keyof Values)[]>>;
