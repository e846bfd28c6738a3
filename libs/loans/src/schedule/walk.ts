import type { BusinessDate } from '#libs/kernel';
import { changed, changesOf, ratesOn } from './changes.js';
import type { Day, Period } from './day-count.js';
import { dueOnOf } from './due-dates.js';
import { accruedTo, interestOf, noPlan, principalOf, type Standing } from './instalments.js';
import type { ScheduleTerms } from './terms.js';

/** Amounts in whole units; `balance` is the principal outstanding after the instalment. */
export interface ScheduleRow {
  readonly no: number;
  readonly dueOn: BusinessDate;
  readonly principal: bigint;
  readonly interest: bigint;
  readonly total: bigint;
  readonly balance: bigint;
}

/** The rows that fell due, and how the loan stands on the last day walked to. */
export interface Walked {
  readonly rows: readonly ScheduleRow[];
  readonly standing: Standing;
}

/** Walks a loan from its first day to another, every instalment that falls due until then being paid. */
export const walked = (terms: ScheduleTerms, periods: readonly Period[], until: Day): Walked => {
  const { roundTo, gracePrincipalInstalments, method, principalPlan, instalments } = terms;
  const dueOn = dueOnOf(terms);
  const changes = changesOf(terms);
  const rows: ScheduleRow[] = [];
  const start = periods[0]!;
  let standing: Standing = {
    period: start,
    day: start.from,
    balance: 0n,
    accrued: 0n,
    rates: ratesOn(terms, start.from),
    last: instalments,
    plan: noPlan(method, principalPlan),
  };
  let next = 0;
  for (const period of periods) {
    standing = { ...standing, period, day: period.from, accrued: 0n };
    for (let change = changes[next]; change && change.day < period.to && change.day <= until; change = changes[next]) {
      standing = changed(accruedTo(standing, change.day), change, terms, periods);
      next += 1;
    }
    if (period.to > until) return { rows, standing: accruedTo(standing, until) };

    standing = accruedTo(standing, period.to);
    const interest = interestOf(standing, roundTo);
    const principal = principalOf(standing, interest, gracePrincipalInstalments);
    const balance = standing.balance - principal;
    rows.push({ no: period.no, dueOn: dueOn(period.to), principal, interest, total: principal + interest, balance });
    standing = { ...standing, balance, accrued: 0n };
  }
  return { rows, standing };
};
