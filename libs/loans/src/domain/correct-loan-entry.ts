import {
  correctionOf,
  entryToReplace,
  reversalOf,
  verb,
  withEntry,
  type BusinessDate,
  type Command,
  type DatedOn,
  type DomainEvent,
  type Dong,
  type Recorded,
  type StandingEntry,
} from '#libs/kernel';
import { fundRange, refuseShortage, type FundRange } from '#libs/funds/events';
import type { LoanApproved, LoanDisbursed, LoanEvent, RepaymentRecorded } from '../events.js';
import { sumsOf, type ApprovedLoan, type Loan } from './loan.js';
import { approvedLoan, notBefore, reject } from './refusals.js';
import { refuseOverpaid } from './repay-loan.js';

export type ReverseLoanEntry = Command<'ReverseLoanEntry', { loanId: string; position: number; reason: string }>;
/** Its date is the right date of the disbursement. */
export type CorrectDisbursement = Command<
  'CorrectDisbursement',
  { loanId: string; position: number; reason: string; amount: Dong }
>;
/** Its date is the right date of the repayment. */
export type CorrectRepayment = Command<
  'CorrectRepayment',
  { loanId: string; position: number; reason: string; principal: Dong; interest: Dong; fees: Dong }
>;

const earlier = (a: BusinessDate, b: BusinessDate): BusinessDate => (a < b ? a : b);

/** The approval stands beside the money entries: it too can be reversed, while no money has moved on it. */
const standingOf = (loan: Loan): readonly StandingEntry[] => {
  if (loan.status !== 'approved' && loan.status !== 'active' && loan.status !== 'settled') return [];
  const day = loan.approvedOn as BusinessDate;
  const approval: StandingEntry<LoanApproved['data']> = {
    type: 'LoanApproved',
    position: loan.approvalPosition,
    firstPosition: loan.approvalPosition,
    data: { ...loan.reference, amount: loan.approved.toString(), fundAvailableBefore: '0', findings: [] },
    occurredFrom: day,
    occurredOn: day,
    precision: 'day',
    recordedAt: '',
  };
  return [approval, ...loan.standing];
};

const rangeOf = (loan: Loan, position: number, on: DatedOn) => {
  const entry = standingOf(loan).find((each) => each.position === position);
  return {
    range: fundRange(
      loan.status === 'none' ? '' : loan.reference.fundId,
      entry ? earlier(on.to, entry.occurredOn) : on.to,
    ),
  };
};

/** Takes an entry back. What rests on it goes first: a settlement before money, money before the approval. */
export const reverseLoanEntry = verb({
  facts: ({ data, on }: ReverseLoanEntry, loan: Loan) => rangeOf(loan, data.position, on),
  decide: ({ data, on }: ReverseLoanEntry, state: Loan, { range }) => {
    const loan = approvedLoan(state);
    const entry = entryToReplace(standingOf(loan), data.position, data.reason);
    if (entry.type === 'LoanApproved' && loan.standing.length) throw reject('MONEY_MOVED_SINCE');
    if (entry.type !== 'LoanSettled' && loan.status === 'settled') throw reject('SETTLED');
    return guarded([reversalOf(entry, data.reason, 1)], loan, range, entry, on);
  },
});

export const correctDisbursement = verb({
  facts: ({ data, on }: CorrectDisbursement, loan: Loan) => rangeOf(loan, data.position, on),
  decide: ({ data, on, provenance }: CorrectDisbursement, state: Loan, { range }) => {
    const loan = approvedLoan(state);
    if (loan.status === 'settled') throw reject('SETTLED');
    if (provenance.actor === loan.approvedBy || loan.makers.includes(provenance.actor)) throw reject('FOUR_EYES');
    const entry = entryToReplace<LoanDisbursed['data']>(ofType(loan, 'LoanDisbursed'), data.position, data.reason);
    notBefore(on.to, loan.approvedOn, 'LoanApproved');
    const left = loan.approved - sumsOf(loan).disbursed + BigInt(entry.data.amount);
    if (data.amount > left) throw reject('OVER_APPROVED_AMOUNT', { left });
    return guarded(
      [correctionOf(entry, data.reason, { ...entry.data, amount: data.amount.toString() }, on, 1)],
      loan,
      range,
      entry,
      on,
    );
  },
});

export const correctRepayment = verb({
  facts: ({ data, on }: CorrectRepayment, loan: Loan) => rangeOf(loan, data.position, on),
  decide: ({ data, on }: CorrectRepayment, state: Loan, { range }) => {
    const loan = approvedLoan(state);
    if (loan.status === 'settled') throw reject('SETTLED');
    const entry = entryToReplace<RepaymentRecorded['data']>(
      ofType(loan, 'RepaymentRecorded'),
      data.position,
      data.reason,
    );
    const { principal, interest, fees } = data;
    if (principal + interest + fees <= 0n) throw reject('NOTHING_REPAID');
    const after = {
      ...entry.data,
      principal: principal.toString(),
      interest: interest.toString(),
      fees: fees.toString(),
    };
    return guarded([correctionOf(entry, data.reason, after, on, 1)], loan, range, entry, on);
  },
});

const ofType = ({ standing }: ApprovedLoan, type: string) => standing.filter((entry) => entry.type === type);

const guarded = (
  events: (DomainEvent & { on: DatedOn })[],
  loan: ApprovedLoan,
  range: FundRange,
  entry: StandingEntry,
  on: DatedOn,
): LoanEvent[] => {
  const after = events.reduce<readonly StandingEntry[]>(
    (standing, event) =>
      withEntry(standing, {
        ...event,
        position: 0,
        occurredFrom: event.on.from,
        occurredOn: event.on.to,
        precision: event.on.precision,
        recordedAt: '',
      } as unknown as Recorded),
    loan.standing,
  );
  refuseOverpaid(after);
  refuseShortage(range, earlier(on.to, entry.occurredOn), events, on);
  return events as unknown as LoanEvent[];
};
