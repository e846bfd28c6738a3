import { dayOf, ratesKnown, type Day, type Period, type RateFrom } from './day-count.js';
import { accruedTo, interestOf, principalOf, reamortised, type Standing } from './instalments.js';
import { prepaidTooMuch } from './refusals.js';
import { roundHalfUp } from './rounding.js';
import type { Keep, ScheduleTerms } from './terms.js';

/** What happens to a loan beside its instalments. `rates`: a new rate or a pause becomes known. */
export type Change =
  | { readonly kind: 'rates'; readonly day: Day }
  | { readonly kind: 'tranche'; readonly day: Day; readonly amount: bigint }
  | {
      readonly kind: 'prepayment';
      readonly day: Day;
      readonly amount: bigint;
      readonly keep: Keep;
      readonly index: number;
    };

/** In date order; on one day first the rates, then money paid out, then money paid back. */
export const changesOf = ({ disbursements, rateChanges, interestPauses, prepayments }: ScheduleTerms): Change[] => {
  const changes: Change[] = [
    ...[...rateChanges, ...interestPauses].map(({ from }): Change => ({ kind: 'rates', day: dayOf(from) })),
    ...disbursements.map(({ on, amount }): Change => ({ kind: 'tranche', day: dayOf(on), amount })),
    ...prepayments.map(({ on, amount, keep }, index): Change => ({
      kind: 'prepayment',
      day: dayOf(on),
      amount,
      keep,
      index,
    })),
  ];
  return changes.sort((a, b) => a.day - b.day); // A stable sort: the order of the kinds above stays.
};

/**
 * What follows from a change, from its day on: no row due before it or on its day is another for it.
 *  - Money paid out is shared over the instalments left to the end of the contract.
 *  - A new rate or a pause lets an annuity find a new instalment for those left; principal by plan stays as it is.
 *  - A prepayment that keeps the term makes the instalments left smaller, a custom plan in proportion.
 *  - A prepayment that keeps the instalment ends the loan sooner; what was the last instalments falls away.
 */
export const changed = (
  standing: Standing,
  change: Change,
  terms: ScheduleTerms,
  periods: readonly Period[],
): Standing => {
  switch (change.kind) {
    case 'rates': {
      const next = { ...standing, rates: ratesOn(terms, change.day) };
      return next.plan.method === 'annuity' ? reamortised(next, periods, terms) : next;
    }
    case 'tranche': {
      const balance = standing.balance + change.amount;
      return reamortised({ ...standing, balance, last: terms.instalments }, periods, terms);
    }
    case 'prepayment': {
      if (change.amount > standing.balance) throw prepaidTooMuch(change.index, change.amount, standing.balance);
      const next = { ...standing, balance: standing.balance - change.amount };
      if (change.keep === 'instalment') return { ...next, last: lastAfter(next, periods, terms) };
      return reamortised(scaled(next, change, terms), periods, terms);
    }
    default:
      return change satisfies never;
  }
};

export const ratesOn = ({ rate, rateChanges, interestPauses }: ScheduleTerms, day: Day): readonly RateFrom[] => {
  const changes = rateChanges.map((change) => ({ from: dayOf(change.from), rate: change.rate }));
  return ratesKnown(rate, changes, interestPauses, day);
};

/** The number of the instalment that pays the last of the principal if the instalments stay as they are. */
const lastAfter = (standing: Standing, periods: readonly Period[], terms: ScheduleTerms): number => {
  // A plan by amounts or by its end has no instalment to keep: its last one stays where it is.
  if (standing.plan.method === 'bullet' || standing.plan.method === 'custom') return standing.last;
  let at = standing;
  for (;;) {
    const due = accruedTo(at, at.period.to);
    const interest = interestOf(due, terms.roundTo);
    const balance = due.balance - principalOf(due, interest, terms.gracePrincipalInstalments);
    if (!balance || due.period.no === standing.last) return due.period.no;
    const period = periods[due.period.no]!;
    at = { ...due, balance, period, day: period.from, accrued: 0n };
  }
};

/** A custom plan after a prepayment that keeps the term: what it still asks for, in proportion to what is still owed. */
const scaled = (
  standing: Standing,
  { day, amount }: { readonly day: Day; readonly amount: bigint },
  { disbursements, roundTo }: ScheduleTerms,
): Standing => {
  const { plan, period, balance } = standing;
  if (plan.method !== 'custom') return standing;
  const toCome = disbursements.reduce((sum, each) => (dayOf(each.on) > day ? sum + each.amount : sum), 0n);
  const owed = balance + toCome;
  const principals = plan.principals.map((principal, index) =>
    index < period.no - 1 ? principal : roundHalfUp(principal * owed, owed + amount, roundTo),
  );
  return { ...standing, plan: { ...plan, principals } };
};
