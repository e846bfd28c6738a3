import { addDays, dongMax, type BusinessDate, type FieldFault, type Figures } from '#libs/kernel';
import { dayOf } from './day-count.js';
import { periodsOf } from './due-dates.js';
import { faultAt, refusalOf, reject } from './refusals.js';
import type { ScheduleTerms } from './terms.js';

/** Refuses terms that contradict themselves, all faults at once. What has an order is checked before what rests on it. */
export const checkTerms = (terms: ScheduleTerms): void => {
  for (const check of [sizes, order, term, plan]) {
    const faults = check(terms);
    if (faults.length) throw refusalOf(faults);
  }
};

type Code = Parameters<typeof reject>[0];
const fault = (path: string, code: Code, figures: Figures = {}): FieldFault => faultAt(path, reject(code, figures));
/** The fault, if it is one. */
const unless = (holds: boolean, ...of: Parameters<typeof fault>): FieldFault[] => (holds ? [] : [fault(...of)]);

const disbursedOf = ({ disbursements }: ScheduleTerms): bigint =>
  disbursements.reduce((sum, { amount }) => sum + amount, 0n);

const sizes = (terms: ScheduleTerms): FieldFault[] => {
  const { instalments, gracePrincipalInstalments, interestFreeInstalments } = terms;
  return [
    ...unless(gracePrincipalInstalments < instalments, 'gracePrincipalInstalments', 'GRACE_OVER_TERM', { instalments }),
    ...unless(interestFreeInstalments <= instalments, 'interestFreeInstalments', 'INTEREST_FREE_OVER_TERM', {
      instalments,
    }),
    ...unless(disbursedOf(terms) <= dongMax, 'disbursements', 'DISBURSED_TOO_MUCH', { max: dongMax }),
  ];
};

const order = (terms: ScheduleTerms): FieldFault[] => {
  const { disbursements, interestPauses, rateChanges, prepayments, payOffOn } = terms;
  const start = disbursements[0]!.on;
  const afterStart = (on: BusinessDate, path: string): FieldFault[] =>
    unless(on >= start, path, 'BEFORE_FIRST_DISBURSEMENT', { on, start });
  // One a day at most, where `apart`; the day before the first one may be.
  const inOrder = (days: readonly BusinessDate[], pathOf: (index: number) => string, apart: 0 | 1): FieldFault[] =>
    days.flatMap((on, index) => {
      const earliest = index ? addDays(days[index - 1]!, apart) : on;
      return unless(on >= earliest, pathOf(index), 'DATES_OUT_OF_ORDER', { on, after: addDays(earliest, -1) });
    });
  return [
    ...inOrder(
      disbursements.map(({ on }) => on),
      (index) => `disbursements[${index}].on`,
      0,
    ),
    ...inOrder(
      prepayments.map(({ on }) => on),
      (index) => `prepayments[${index}].on`,
      0,
    ),
    ...prepayments.flatMap(({ on }, index) => afterStart(on, `prepayments[${index}].on`)),
    // The rate of the first day is `rate`; a change begins later.
    ...inOrder(
      [start, ...rateChanges.map(({ from }) => from)],
      (index) => (index ? `rateChanges[${index - 1}].from` : 'disbursements[0].on'),
      1,
    ),
    ...interestPauses.flatMap(({ from, to }, index) => {
      const before = interestPauses[index - 1]?.to;
      return [
        ...unless(to >= from, `interestPauses[${index}].to`, 'DATES_OUT_OF_ORDER', {
          on: to,
          after: addDays(from, -1),
        }),
        ...unless(!before || from > before, `interestPauses[${index}].from`, 'DATES_OUT_OF_ORDER', {
          on: from,
          after: before,
        }),
        ...afterStart(from, `interestPauses[${index}].from`),
      ];
    }),
    ...(payOffOn ? afterStart(payOffOn, 'payOffOn') : []),
  ];
};

const term = (terms: ScheduleTerms): FieldFault[] => {
  const last = periodsOf(terms).at(-1)!.to;
  if (last > dayOf('2199-12-31')) return [fault('instalments', 'TERM_TOO_LONG')];
  const lastOn = addDays('1970-01-01' as BusinessDate, last);
  const before = (on: BusinessDate, path: string) => unless(on < lastOn, path, 'AFTER_LAST_DUE', { on, last: lastOn });
  return [
    ...terms.disbursements.flatMap(({ on }, index) => before(on, `disbursements[${index}].on`)),
    ...terms.prepayments.flatMap(({ on }, index) => before(on, `prepayments[${index}].on`)),
  ];
};

/** A custom plan names the principal of every instalment, all of it and none before it was paid out. */
const plan = (terms: ScheduleTerms): FieldFault[] => {
  const { method, principalPlan, instalments, gracePrincipalInstalments, disbursements } = terms;
  if (method !== 'custom') return unless(!principalPlan.length, 'principalPlan', 'PLAN_NOT_FOR_METHOD');
  if (principalPlan.length !== instalments)
    return [fault('principalPlan', 'PLAN_NOT_EVERY_INSTALMENT', { planned: principalPlan.length, instalments })];
  const disbursed = disbursedOf(terms);
  const planned = principalPlan.reduce<bigint>((sum, principal) => sum + principal, 0n);
  if (planned !== disbursed) return [fault('principalPlan', 'PLAN_NOT_ALL', { planned, disbursed })];

  const periods = periodsOf(terms);
  let asked = 0n;
  return principalPlan.flatMap((principal, index) => {
    asked += principal;
    const path = `principalPlan[${index}]`;
    if (index < gracePrincipalInstalments) return unless(!principal, path, 'PLAN_IN_GRACE');
    const out = disbursements.reduce(
      (sum, { on, amount }) => (dayOf(on) < periods[index]!.to ? sum + amount : sum),
      0n,
    );
    return unless(asked <= out, path, 'PLAN_AHEAD_OF_DISBURSEMENT', { planned: asked, disbursed: out });
  });
};
