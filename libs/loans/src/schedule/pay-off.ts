import type { BusinessDate } from '#libs/kernel';
import { dayOf, type Day } from './day-count.js';
import { interestOf } from './instalments.js';
import type { Walked } from './walk.js';

/** What settles a loan on a day, whole units. */
export interface PayOff {
  readonly on: BusinessDate;
  readonly principal: bigint;
  readonly interest: bigint;
  readonly total: bigint;
}

/**
 * The instalments to be paid before that day have been paid; one to be paid on the day itself is part of the pay-off, and
 * so is one that was moved to it or past it. To that comes the principal outstanding with the interest run up since the
 * last due date, the day itself not counted, rounded half up. After the last instalment nothing is owed.
 */
export const payOffFrom = (on: BusinessDate, unit: bigint, walkedUntil: (day: Day) => Walked): PayOff => {
  const { rows, standing } = walkedUntil(dayOf(on));
  const unpaid = rows.filter(({ dueOn }) => dueOn >= on);
  const principal = unpaid.reduce((sum, row) => sum + row.principal, standing.balance);
  const interest = unpaid.reduce((sum, row) => sum + row.interest, interestOf(standing, unit));
  return { on, principal, interest, total: principal + interest };
};
