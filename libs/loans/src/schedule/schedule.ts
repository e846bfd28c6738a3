import { checkTerms } from './check-terms.js';
import { periodsOf } from './due-dates.js';
import { payOffFrom, type PayOff } from './pay-off.js';
import type { ScheduleTerms } from './terms.js';
import { walked, type ScheduleRow } from './walk.js';

export interface Schedule {
  readonly rows: readonly ScheduleRow[];
  /** Sums of the rows. The principal of the rows and what was `prepaid` beside them make up all that was disbursed. */
  readonly totals: {
    readonly principal: bigint;
    readonly interest: bigint;
    readonly total: bigint;
    readonly prepaid: bigint;
  };
  readonly payOff: PayOff | null;
}

/**
 * The schedule of a loan: a function of its terms alone. Interest of a period is that of all its days together, rounded
 * half up once; the last instalment takes the rest of the principal. What happens on a due date (a tranche, a new rate,
 * a prepayment) comes after the instalment of that day. Rows at the end on which nothing is left to pay are left out.
 *
 * Throws a refusal where the terms contradict themselves; each fault names its field.
 */
export const scheduleOf = (terms: ScheduleTerms): Schedule => {
  checkTerms(terms);
  const periods = periodsOf(terms);
  const { rows: all } = walked(terms, periods, periods.at(-1)!.to);
  const rows = all.slice(0, all.findLastIndex(({ total }) => total > 0n) + 1);
  const totals = rows.reduce(
    (sum, row) => ({
      ...sum,
      principal: sum.principal + row.principal,
      interest: sum.interest + row.interest,
      total: sum.total + row.total,
    }),
    {
      principal: 0n,
      interest: 0n,
      total: 0n,
      prepaid: terms.prepayments.reduce((sum, { amount }) => sum + amount, 0n),
    },
  );
  const { payOffOn } = terms;
  const payOff = payOffOn && payOffFrom(payOffOn, terms.roundTo, (until) => walked(terms, periods, until));
  return { rows, totals, payOff };
};
