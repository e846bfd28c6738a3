import {
  verb,
  type BusinessDate,
  type Command,
  type DatedOn,
  type Dong,
  type NewEvent,
  type Provenance,
} from '#libs/kernel';
import { fundRange, refuseShortage } from '#libs/funds/events';
import type { InterestPaused, InterestWaived, LoanEvent, LoanRateChanged, LoanRestructured } from '../loan-events.js';
import { lastDueOn, readRate, readTerms, scheduleOf } from '../schedule/index.js';
import { percentOf } from './contract-loan.js';
import { findingsOf, isHistorical, rateBreaches, ruleFacts, rulesUsed } from './limits.js';
import type { Loan, LoanView } from './loan.js';
import { accountOn, accountTermsOf, calculatorInput, firstPaidOutOn } from './money.js';
import { entryToBe, rederive, type Rederivation } from './rederive.js';
import { contractedLoan, notBefore, refuseOtherHand, reject } from './refusals.js';

export type PauseInterest = Command<'PauseInterest', { loanId: string; to: BusinessDate; reason: string }>;
export type WaiveInterest = Command<
  'WaiveInterest',
  { loanId: string; interest: Dong; penalty: Dong; forInability: boolean; reason: string }
>;
export type ChangeRate = Command<
  'ChangeRate',
  { loanId: string; rate: LoanRateChanged['data']['rate']; reason: string }
>;
export type RestructureLoan = Command<
  'RestructureLoan',
  Pick<
    LoanRestructured['data'],
    'kind' | 'method' | 'principalPlan' | 'instalments' | 'every' | 'gracePrincipalInstalments' | 'reason'
  > & { loanId: string }
>;

const rangeOf = ({ on }: { on: DatedOn }, loan: Loan) => ({
  range: fundRange(loan.reference?.fundId ?? '', on.to),
});
type Range = Parameters<typeof refuseShortage>[0];

/** A change of terms with all that it moves: it is refused if it would leave the fund short on any day. */
const changing = <E extends LoanEvent>(
  loan: LoanView,
  event: E,
  on: DatedOn,
  range: Range,
): NewEvent<E | Rederivation>[] => {
  const { reallocated } = rederive(loan, [...loan.money, entryToBe(event, on)]);
  if (reallocated.length) refuseShortage(range, on.to, reallocated, on);
  return [event, ...reallocated];
};

/** A change takes effect on a day after money first went out. It is decided by nobody who made the loan or paid it out. */
const changeable = (state: Loan, on: BusinessDate, { actor }: Provenance) => {
  const loan = contractedLoan(state, on);
  refuseOtherHand(loan, 'approver', actor);
  const first = firstPaidOutOn(loan.money);
  if (!first) throw reject('LOAN_NOT_DISBURSED');
  notBefore(on, first, 'LoanDisbursed');
  return loan;
};

export const pauseInterest = verb({
  facts: rangeOf,
  decide: (
    { data, on, provenance }: PauseInterest,
    state: Loan,
    { range },
  ): NewEvent<InterestPaused | Rederivation>[] => {
    const loan = changeable(state, on.to, provenance);
    const { to, reason } = data;
    if (to < on.to) throw reject('PAUSE_ENDS_BEFORE', { on: on.to, to });
    const overlapping = loan.money.find(
      (entry) =>
        entry.type === 'InterestPaused' && entry.occurredOn <= to && (entry.data as InterestPaused['data']).to >= on.to,
    );
    if (overlapping) throw reject('PAUSES_OVERLAP', { position: overlapping.position });
    return changing(loan, { type: 'InterestPaused', schema: 1, data: { ...loan.reference, to, reason } }, on, range);
  },
});

/** Only what is due can be waived. */
export const waiveInterest = verb({
  facts: rangeOf,
  decide: (
    { data, on, provenance }: WaiveInterest,
    state: Loan,
    { range },
  ): NewEvent<InterestWaived | Rederivation>[] => {
    const loan = changeable(state, on.to, provenance);
    const { interest, penalty, forInability, reason } = data;
    if (interest + penalty <= 0n) throw reject('NOTHING_WAIVED');
    const account = accountOn(loan, on.to)!;
    const due = account.due.reduce(
      (sum, { interest: of, clearings, replacedOn }) =>
        replacedOn ? sum : clearings.reduce((left, clearing) => left - clearing.interest - clearing.waived, sum + of),
      0n,
    );
    if (interest > due || penalty > account.penaltyDue)
      throw reject('WAIVER_OVER_DUE', { interest: due, penalty: account.penaltyDue });
    const data_ = {
      ...loan.reference,
      interest: interest.toString(),
      penalty: penalty.toString(),
      forInability,
      reason,
    };
    return changing(loan, { type: 'InterestWaived', schema: 1, data: data_ }, on, range);
  },
});

/** A new rate keeps to the cap of its day, as that of a contract does. */
export const changeRate = verb({
  facts: (command: ChangeRate, loan: Loan) => ({
    ...rangeOf(command, loan),
    ...ruleFacts(command.on.to, 'interest-rate', 'historical-entry'),
  }),
  decide: (
    { data, on, provenance }: ChangeRate,
    state: Loan,
    { range, today, ...rules },
  ): NewEvent<LoanRateChanged | Rederivation>[] => {
    const loan = changeable(state, on.to, provenance);
    const { rate, reason } = data;
    const findings = findingsOf(
      rateBreaches(percentOf(readRate(rate)), rules['interest-rate']),
      isHistorical(on, today, rules['historical-entry']),
    );
    if (loan.money.some(({ type, occurredOn }) => type === 'LoanRateChanged' && occurredOn === on.to))
      throw reject('RATE_CHANGED_THAT_DAY', { on: on.to });
    const data_ = { ...loan.reference, rate, reason, rules: rulesUsed(rules), findings };
    return changing(loan, { type: 'LoanRateChanged', schema: 2, data: data_ }, on, range);
  },
});

/**
 * New instalments for all that is still owed, counted from the business date. An extension must end later than the
 * instalments that were left, a rescheduling must not.
 */
export const restructureLoan = verb({
  facts: rangeOf,
  decide: (
    { data, on, provenance }: RestructureLoan,
    state: Loan,
    { range },
  ): NewEvent<LoanRestructured | Rederivation>[] => {
    const loan = changeable(state, on.to, provenance);
    const { loanId: _, ...asked } = data;
    const account = accountOn(loan, on.to)!;
    const { outstanding } = account;
    if (outstanding <= 0n) throw reject('NOTHING_OUTSTANDING');
    const { method, principalPlan, instalments, every, gracePrincipalInstalments } = asked;
    const schedule = {
      ...loan.contract.data.schedule,
      method,
      principalPlan,
      instalments,
      every,
      gracePrincipalInstalments,
    };
    const terms = readTerms(calculatorInput(schedule, on.to, outstanding));
    scheduleOf({ ...terms, interestFreeInstalments: 0 });
    const left = { ...asked, principalPlan: terms.principalPlan.map(String) };
    const last = lastDueOn(terms);
    const previous = lastDayOf(loan, account.due.at(-1)?.dueOn);
    if (left.kind === 'extension' && last <= previous) throw reject('EXTENSION_NOT_LATER', { last, previous });
    if (left.kind === 'rescheduling' && last > previous) throw reject('RESCHEDULING_LATER', { last, previous });
    return changing(
      loan,
      {
        type: 'LoanRestructured',
        schema: 1,
        data: { ...loan.reference, ...left, lastDueOn: last, previousLastDueOn: previous },
      },
      on,
      range,
    );
  },
});

/** The last day of payment by the contract or by the restructuring that last moved it. */
const lastDayOf = ({ contract, money }: LoanView, fallen: BusinessDate | undefined): BusinessDate => {
  const restructured = money.findLast(({ type }) => type === 'LoanRestructured');
  if (restructured) return (restructured.data as LoanRestructured['data']).lastDueOn;
  const { schedule } = accountTermsOf(contract!.data);
  const last = lastDueOn({ ...schedule, disbursements: [{ on: firstPaidOutOn(money)!, amount: 0n as Dong }] });
  return fallen && fallen > last ? fallen : last;
};
