import { refusals } from '#libs/kernel';
import type { RuleValues } from '../events.js';

/** What one value of a rule must be, and how that is told. */
interface Shape {
  readonly is: (value: unknown) => boolean;
  readonly vi: string;
  readonly en: string;
}

const orNull = ({ is, vi, en }: Shape): Shape => ({
  is: (value) => value === null || is(value),
  vi: `${vi}, hoặc null nếu không quy định`,
  en: `${en}, or null where nothing is laid down`,
});
const text = (pattern: RegExp, vi: string, en: string): Shape => ({
  is: (value) => typeof value === 'string' && pattern.test(value),
  vi,
  en,
});
const listOf = ({ is, vi, en }: Shape, min = 0): Shape => ({
  is: (value) => Array.isArray(value) && value.length >= min && value.every(is),
  vi: `danh sách ${vi}`,
  en: `a list of: ${en}`,
});
const row = (fields: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape => ({
  is: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, { is }]) =>
      name in value ? is((value as RuleValues)[name]) : optional.includes(name),
    ),
  vi: `dòng gồm ${Object.entries(fields)
    .map(([name, { vi }]) => `${name} (${vi})`)
    .join('; ')}`,
  en: `rows of ${Object.entries(fields)
    .map(([name, { en }]) => `${name} (${en})`)
    .join('; ')}`,
});

const percent = text(/^\d{1,4}(\.\d{1,6})?$/u, 'số phần trăm, ví dụ "0.5"', 'a percentage, for example "0.5"');
const dong = text(/^\d{1,18}$/u, 'số đồng, ví dụ "1000000000"', 'an amount in đồng, for example "1000000000"');
const word = text(/^[\p{L}\p{N}-]{1,40}$/u, 'một từ', 'a word');
const whole: Shape = {
  is: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  vi: 'số nguyên không âm',
  en: 'a whole number, not negative',
};
const flag: Shape = { is: (value) => typeof value === 'boolean', vi: 'true hoặc false', en: 'true or false' };

const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  regime: { regime: word },
  borrowers: { kinds: listOf(word), kindsByPractice: listOf(word), membersMayBorrow: flag },
  'own-capital': { percentOfProjectMin: orNull(percent) },
  'loan-size': {
    percentOfProjectMax: orNull(percent),
    percentOfCharterCapitalMax: orNull(percent),
    percentOfCharterCapitalWithRelatedMax: orNull(percent),
  },
  'loan-term': { monthsMax: orNull(whole), byProductionCycle: flag },
  'overdue-rate': { percentOfInTermRateMax: orNull(percent) },
  'interest-rate': { percentPerYearMax: orNull(percent) },
  'loan-currency': { currency: word },
  'first-disbursement': { noBadDebtOnThatDay: flag },
  'fund-charter-capital': { amountMin: orNull(dong) },
  'debt-groups': {
    groups: listOf(row({ group: whole, overdueDaysFrom: whole, provisionPercent: percent }), 1),
    badDebtGroups: listOf(whole),
  },
  'general-provision': { percent, groups: listOf(whole) },
  'write-off': { leavesTheBooksAfterYears: whole },
  'historical-entry': { afterDays: whole },
  'committee-bands': {
    bands: listOf(row({ amountMax: orNull(dong), votes: whole, roles: listOf(word) }, ['votes', 'roles']), 1),
  },
};

const reject = refusals({
  RULE_VALUE_UNKNOWN: {
    vi: 'Quy định này không có giá trị “{name}”; chỉ có: {names}.',
    en: 'This rule has no value “{name}”; it has: {names}.',
    nature: 'input',
  },
  RULE_VALUE_UNLIKE: {
    vi: 'Giá trị “{name}” phải là {vi}.',
    en: 'The value “{name}” must be {en}.',
    nature: 'input',
  },
});

/**
 * Refuses values no decision could read: a committee without a row, a percentage in words. A rule that no decision here
 * asks for is kept as its province writes it; so is a value that is left out, which lays down nothing.
 */
export const refuseUnlikeRule = (rule: string, values: RuleValues): void => {
  const known = Object.hasOwn(shapes, rule) ? shapes[rule] : undefined;
  if (!known) return;
  for (const [name, value] of Object.entries(values)) {
    const shape = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!shape) throw reject('RULE_VALUE_UNKNOWN', { name, names: Object.keys(known) }, `values.${name}`);
    if (!shape.is(value)) throw reject('RULE_VALUE_UNLIKE', { name, vi: shape.vi, en: shape.en }, `values.${name}`);
  }
};
