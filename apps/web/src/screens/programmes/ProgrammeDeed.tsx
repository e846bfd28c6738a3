import { Form, Input, InputNumber, Select } from 'antd';
import { answerOf, api, commandHeaders, type Schema } from '../../api/client.js';
import { datedOf, dateValue, type DatedValues } from '../../blocks/command-fields.js';
import { DatedCommand } from '../../blocks/DatedCommand.js';
import { DateInput } from '../../blocks/DateInput.js';
import { MoneyInput } from '../../blocks/MoneyInput.js';
import { useTexts } from '../../i18n/texts.js';
import { kinds, type Kind } from '../capital/filters.js';
import { capitalTexts } from '../capital/texts.js';
import { sources, type Source } from '../funds/deeds.js';
import type { Deed } from './deeds.js';
import { programmesTexts } from './texts.js';

interface Values extends DatedValues {
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: Kind[];
  readonly year?: number;
  readonly source?: Source;
  readonly amount?: string;
  readonly reason?: string;
}

const send = (deed: Deed, programme: Known | undefined, values: Values, key: string) => {
  const { name = '', from = '', to, kinds: chosen = [], year = 0, source = 'local', amount = '', reason = '' } = values;
  const header = commandHeaders(key, programme?.version);
  const params = { path: { programmeId: programme?.programmeId ?? '' }, header };
  const dated = datedOf(values);
  const until = to?.trim() ? { to: dateValue(to) } : {};
  switch (deed) {
    case 'OpenProgramme':
      return api.POST('/api/programmes', {
        params: { header },
        body: { ...dated, name, period: { from: dateValue(from), ...until }, kinds: chosen },
      });
    case 'ExtendProgramme':
      return api.POST('/api/programmes/{programmeId}/extensions', {
        params,
        body: { ...dated, to: dateValue(to ?? '') },
      });
    case 'SetProgrammeBudget':
      return api.POST('/api/programmes/{programmeId}/budgets', { params, body: { ...dated, year, source, amount } });
    case 'CloseProgramme':
      return api.POST('/api/programmes/{programmeId}/closings', { params, body: { ...dated, reason } });
    default:
      return deed satisfies never;
  }
};

type Known = Pick<Schema<'ProgrammeListed'>, 'programmeId' | 'name' | 'version'>;

interface ProgrammeDeedProps {
  readonly deed: Deed;
  /** Left out where a programme is opened. */
  readonly programme?: Known;
  readonly onClose: () => void;
}

/** One entry about a programme: its opening, or what changes it. */
export const ProgrammeDeed = ({ deed, programme, onClose }: ProgrammeDeedProps) => {
  const say = useTexts(programmesTexts);
  const sayCapital = useTexts(capitalTexts);
  const sourceName = (source: Source) => sayCapital(`${source}-source`);
  const fields = fieldsOf[deed];
  const answers = (values: Values) =>
    fields.map((field) => {
      const value = values[field];
      if (field === 'kinds') return [say(field), values.kinds?.map((kind) => sayCapital(kind)).join(', ')] as const;
      if (field === 'source') return [say(field), values.source && sourceName(values.source)] as const;
      return [say(field), value === undefined || value === '' ? '–' : String(value)] as const;
    });
  const inputs = {
    name: <Input maxLength={300} autoComplete="off" />,
    from: <DateInput />,
    to: <DateInput />,
    kinds: <Select mode="multiple" options={kinds.map((value) => ({ value, label: sayCapital(value) }))} />,
    year: <InputNumber min={1900} max={2199} precision={0} />,
    source: <Select options={sources.map((value) => ({ value, label: sourceName(value) }))} />,
    amount: <MoneyInput />,
    reason: <Input.TextArea rows={2} maxLength={500} />,
  };
  return (
    <DatedCommand<Values>
      name={`${deed} ${programme?.programmeId ?? ''}`}
      title={programme ? `${say(deed)}: ${programme.name}` : say(deed)}
      hint={say(`hint-${deed}`)}
      initialValues={{ source: 'local' }}
      send={(values, key) => answerOf<Schema<'Receipt'>>(send(deed, programme, values, key) as never)}
      answers={answers}
      onClose={onClose}
    >
      {fields.map((field) => (
        <Form.Item
          key={field}
          name={field}
          label={say(field)}
          rules={deed === 'OpenProgramme' && field === 'to' ? [] : [{ required: true, message: say('missing') }]}
        >
          {inputs[field]}
        </Form.Item>
      ))}
    </DatedCommand>
  );
};

const fieldsOf = {
  OpenProgramme: ['name', 'from', 'to', 'kinds'],
  ExtendProgramme: ['to'],
  SetProgrammeBudget: ['year', 'source', 'amount'],
  CloseProgramme: ['reason'],
} as const satisfies Readonly<Record<Deed, readonly (keyof Values)[]>>;
