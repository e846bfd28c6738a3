import { Checkbox, Form, Input, Select } from 'antd';
import { printDay } from '../../blocks/dates.js';
import { DateInput } from '../../blocks/DateInput.js';
import { MoneyInput } from '../../blocks/MoneyInput.js';
import { printMoney, readMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { loanActionTexts } from './action-texts.js';
import type { Field, LabelKey } from './actions.js';
import { bodyOf, isShown, percentRefused, typedAt, type Typed } from './bodies.js';

/** An entry or security that a step can be about. */
export interface Choice {
  readonly value: number;
  readonly label: string;
}

interface FieldInputProps {
  readonly field: Field;
  /** What is typed by now: some fields are shown only with certain answers. */
  readonly typed: Typed;
  readonly choices?: readonly Choice[];
}

/** One field of a step, with its label, its hint and the sentence of what is wrong beside it. */
export const FieldInput = ({ field, typed, choices = [] }: FieldInputProps) => {
  const say = useTexts(loanActionTexts);
  const { language } = useStore(preferences);
  const { path, label, kind, hint, isOptional, goesWith } = field;
  if (!isShown(field, typed)) return null;
  const name = path.split('.');
  if (kind === 'flag')
    return (
      <Form.Item name={name} valuePropName="checked" className="wide-field" {...(hint ? { extra: say(hint) } : {})}>
        <Checkbox>{say(label)}</Checkbox>
      </Form.Item>
    );
  return (
    <Form.Item
      name={name}
      label={say(label)}
      className={wide.has(kind) ? 'wide-field' : ''}
      {...(hint ? { extra: say(hint) } : {})}
      required={!isOptional && !goesWith}
      rules={[
        {
          validator: (_, value: unknown) => {
            const isEmpty = String(value ?? '').trim() === '';
            if (isEmpty) return isOptional || goesWith ? Promise.resolve() : Promise.reject(new Error(say('missing')));
            const alone = { ...field, isOptional: false };
            const refused = kind === 'percent' && percentRefused(path, String(value), language);
            if (refused) return Promise.reject(new Error(refused));
            return bodyOf([withoutConditions(alone)], asTyped(path, value))
              ? Promise.resolve()
              : Promise.reject(new Error(say('unreadable')));
          },
        },
      ]}
    >
      {inputOf(kind, say, choices)}
    </Form.Item>
  );
};

const wide: ReadonlySet<Field['kind']> = new Set<Field['kind']>(['long', 'moneyList', 'entry', 'security']);

const withoutConditions = ({ onlyIf: _, goesWith: __, ...field }: Field): Field => field;
const asTyped = (path: string, value: unknown): Typed =>
  path.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), value) as Typed;

const longRows = 3;

const inputOf = (kind: Field['kind'], say: (key: LabelKey) => string, choices: readonly Choice[]) => {
  if (typeof kind !== 'string')
    return <Select options={kind.map((value) => ({ value, label: say(value) }))} allowClear />;
  switch (kind) {
    case 'money':
      return <MoneyInput />;
    case 'date':
    case 'day':
      return <DateInput />;
    case 'long':
    case 'moneyList':
      return <Input.TextArea autoSize={{ minRows: longRows }} />;
    case 'whole':
      return <Input inputMode="numeric" autoComplete="off" />;
    case 'percent':
      return <Input inputMode="decimal" autoComplete="off" suffix="%" />;
    case 'entry':
    case 'security':
      return <Select options={[...choices]} placeholder={say('chooseEntry')} popupMatchSelectWidth={false} />;
    default:
      return <Input autoComplete="off" />;
  }
};

/** What was typed, as names and what was understood, to be read once more before it is recorded. */
export const useAnswers = (fields: readonly Field[], choices: readonly Choice[] = []) => {
  const say = useTexts(loanActionTexts);
  return (typed: Typed): (readonly [string, string])[] =>
    fields
      .filter((field) => isShown(field, typed))
      .flatMap((field) => {
        const value = typedAt(typed, field.path);
        const body = bodyOf([withoutConditions(field)], typed);
        const read = body && typedAt(body, field.path);
        if (field.kind === 'flag') return [[say(field.label), say(value === true ? 'yes' : 'noAnswer')] as const];
        if (value === undefined || value === null || value === '') return [];
        return [[say(field.label), answerText(field, value, read)] as const];
      });

  function answerText({ kind }: Field, value: unknown, read: unknown): string {
    if (typeof kind !== 'string') return say(value as LabelKey);
    if (kind === 'money') return `${printMoney(readMoney(String(value), 'vi').amount ?? 0n)} đồng`;
    if (kind === 'entry' || kind === 'security')
      return choices.find((choice) => choice.value === value)?.label ?? String(value);
    if ((kind === 'date' || kind === 'day') && typeof read === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(read))
      return printDay(read);
    return kind === 'percent' ? `${String(value)}%` : String(value);
  }
};
