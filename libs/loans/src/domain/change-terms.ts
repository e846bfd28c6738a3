import { verb, type BusinessDate, type Command, type DatedOn, type Dong, type NewEvent } from '#libs/kernel';
import { fundRange, refuseShortage } from '#libs/funds/events';
import type {
  InterestPaused,
  InterestWaived,
  LoanEvent,
  LoanRateChanged,
  LoanRestructured,
  RepaymentReallocated,
} from '../loan-events.js';
import { lastDueOn, readRate, readTerms, scheduleOf } from '../schedule/index.js';
import type { Loan, LoanView } from './loan.js';
import { accountOn, accountTermsOf, calculatorInput, firstPaidOutOn } from './money.js';
import { entryToBe, rederive } from './rederive.js';
import { contractedLoan, notBefore, reject } from './refusals.js';

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
): NewEvent<E | RepaymentReallocated>[] => {
  const { reallocated } = rederive(loan, [...loan.money, entryToBe(event, on)]);
  if (reallocated.length) refuseShortage(range, on.to, reallocated, on);
  return [event, ...reallocated];
};

/** A change takes effect on a day after money first went out. */
const changeable = (state: Loan, on: BusinessDate) => {
  const loan = contractedLoan(state);
  const first = firstPaidOutOn(loan.money);
  if (!first) throw reject('LOAN_NOT_DISBURSED');
  notBefore(on, first, 'LoanDisbursed');
  return loan;
};

export const pauseInterest = verb({
  facts: rangeOf,
  decide: ({ data, on }: PauseInterest, state: Loan, { range }): NewEvent<InterestPaused | RepaymentReallocated>[] => {
    const loan = changeable(state, on.to);
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
  decide: ({ data, on }: WaiveInterest, state: Loan, { range }): NewEvent<InterestWaived | RepaymentReallocated>[] => {
    const loan = changeable(state, on.to);
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

export const changeRate = verb({
  facts: rangeOf,
  decide: ({ data, on }: ChangeRate, state: Loan, { range }): NewEvent<LoanRateChanged | RepaymentReallocated>[] => {
    const loan = changeable(state, on.to);
    const { rate, reason } = data;
    readRate(rate);
    if (loan.money.some(({ type, occurredOn }) => type === 'LoanRateChanged' && occurredOn === on.to))
      throw reject('RATE_CHANGED_THAT_DAY', { on: on.to });
    return changing(loan, { type: 'LoanRateChanged', schema: 1, data: { ...loan.reference, rate, reason } }, on, range);
  },
});

/**
 * New instalments for all that is still owed, counted from the business date. An extension must end later than the
 * instalments that were left, a rescheduling must not.
 */
export const restructureLoan = verb({
  facts: rangeOf,
  decide: (
    { data, on }: RestructureLoan,
    state: Loan,
    { range },
  ): NewEvent<LoanRestructured | RepaymentReallocated>[] => {
    const loan = changeable(state, on.to);
    const { loanId: _, ...left } = data;
    const account = accountOn(loan, on.to)!;
    const { outstanding } = account;
    if (outstanding <= 0n) throw reject('NOTHING_OUTSTANDING');
    const { method, principalPlan, instalments, every, gracePrincipalInstalments } = left;
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
