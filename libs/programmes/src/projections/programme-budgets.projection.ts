import {
  projection,
  type BusinessDate,
  type CorrectionOf,
  type Folds,
  type Recorded,
  type ReversalOf,
  type WithCorrections,
} from '#libs/kernel';
import type { ProgrammeBudgetSet } from '../events.js';

interface BudgetKey {
  readonly programmeId: string;
  readonly year: number;
  readonly source: string;
}

/** One time the budget of a year and source was set; `firstPosition` keeps the order of one day through corrections. */
export interface BudgetSetting {
  readonly amount: string;
  readonly on: BusinessDate;
  readonly position: number;
  readonly firstPosition: number;
}
interface BudgetValues {
  readonly amount: bigint;
  readonly position: number;
  readonly settings: unknown;
}

type Data = ProgrammeBudgetSet['data'];
const keyOf = ({ programmeId, year, source }: Data): BudgetKey => ({ programmeId, year, source });
const same = (a: BudgetKey, b: BudgetKey): boolean =>
  a.programmeId === b.programmeId && a.year === b.year && a.source === b.source;

const settingsOf = (values: BudgetValues | undefined): readonly BudgetSetting[] =>
  (values?.settings ?? []) as readonly BudgetSetting[];

/** The last setting in business order counts; without one there is no row. */
const standing = (settings: readonly BudgetSetting[]): BudgetValues | undefined => {
  const inOrder = [...settings].sort((a, b) =>
    a.on === b.on ? a.firstPosition - b.firstPosition : a.on < b.on ? -1 : 1,
  );
  const last = inOrder.at(-1);
  return last && { amount: BigInt(last.amount), position: last.position, settings: inOrder };
};

type BudgetEvent = WithCorrections<ProgrammeBudgetSet>;
const on: Folds<BudgetEvent, BudgetKey, BudgetValues> = {
  ProgrammeBudgetSet: {
    keys: ({ data }) => [keyOf(data)],
    fold: (values, { data, occurredOn, position }) =>
      standing([...settingsOf(values), { amount: data.amount, on: occurredOn, position, firstPosition: position }]),
  },
  ProgrammeBudgetSetCorrected: {
    keys: ({ data }) => {
      const [before, after] = [keyOf(data.before.data), keyOf(data.after)];
      return same(before, after) ? [after] : [before, after];
    },
    fold: (values, event, key) => corrected(values, event, key),
  },
  ProgrammeBudgetSetReversed: {
    keys: ({ data }) => [keyOf(data.before.data)],
    fold: (
      values,
      { data }: Recorded<{ type: 'ProgrammeBudgetSetReversed'; schema: number; data: ReversalOf<Data> }>,
    ) => standing(settingsOf(values).filter(({ position }) => position !== data.reverses)),
  },
};

/** What was said leaves its row; what is said now joins its own, which may be another. */
const corrected = (
  values: BudgetValues | undefined,
  { data, occurredOn, position }: Pick<Recorded, 'occurredOn' | 'position'> & { data: CorrectionOf<Data> },
  key: BudgetKey,
): BudgetValues | undefined => {
  const before = settingsOf(values).find((setting) => setting.position === data.replaces);
  const others = settingsOf(values).filter((setting) => setting !== before);
  if (!same(keyOf(data.after), key)) return standing(others);
  const firstPosition = before?.firstPosition ?? data.replaces;
  return standing([...others, { amount: data.after.amount, on: occurredOn, position, firstPosition }]);
};

export const programmeBudgets = projection<BudgetEvent>()({
  name: 'programme_budgets',
  version: 1,
  mode: 'inline',
  key: { programmeId: 'text', year: 'count', source: 'text' },
  values: { amount: 'money', position: 'count', settings: 'json' },
  checks: ['amount >= 0'],
  on,
});
