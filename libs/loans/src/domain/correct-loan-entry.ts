import {
  correctionOf,
  entryToReplace,
  reversalOf,
  verb,
  type BusinessDate,
  type Command,
  type DatedOn,
  type DomainEvent,
  type Dong,
  type NewEvent,
} from '#libs/kernel';
import { fundRange, refuseShortage, type FundRange } from '#libs/funds/events';
import { creditCheckBreaches } from './disburse-loan.js';
import { handThatReverses } from './hands.js';
import { findingsOf, isHistorical, ruleFacts } from './limits.js';
import type { CreditCheck, LoanDisbursed, LoanEvent, RepaymentRecorded } from '../loan-events.js';
import { firstImpossible, viewOf, type Loan, type LoanEntry, type LoanView } from './loan.js';
import { committedOf, inBusinessOrder, sharedOut, sumsOf } from './money.js';
import { rederive } from './rederive.js';
import { approvedLoan, loanIn, notBefore, refuseOtherHand, reject } from './refusals.js';
import {
  notBeforeMoney,
  refuseMoreThanOwed,
  refuseOverpaid,
  repaymentOf,
  type RepaymentContent,
} from './repay-loan.js';

export type ReverseLoanEntry = Command<'ReverseLoanEntry', { loanId: string; position: number; reason: string }>;
/** Its date is the right date of the disbursement. */
export type CorrectDisbursement = Command<
  'CorrectDisbursement',
  { loanId: string; position: number; reason: string; amount: Dong; creditCheck?: CreditCheck }
>;
/** Its date is the right date of the repayment. */
export type CorrectRepayment = Command<
  'CorrectRepayment',
  { loanId: string; position: number; reason: string } & RepaymentContent
>;

const earlier = (a: BusinessDate, b: BusinessDate): BusinessDate => (a < b ? a : b);

const rangeOf = (loan: Loan, position: number, on: DatedOn) => {
  const entry = loan.entries.find((each) => each.position === position);
  return {
    range: fundRange(loan.reference?.fundId ?? '', entry ? earlier(on.to, entry.occurredOn) : on.to),
  };
};

/** What each type's reversal is written in. */
const schemas: Readonly<Record<string, number>> = {
  LoanApproved: 2,
  LoanDisbursed: 2,
  LoanRateChanged: 2,
  RepaymentRecorded: 2,
};
const beforeMoney = new Set(['LoanApproved', 'LoanContracted']);
/** What is taken back in another way, or not at all. */
export const irreversible: ReadonlySet<string> = new Set(['LoanApplied', 'LoanApplicationAmended', 'LoanVoteCast']);

/** What counted on the commitment as it stood: behind it an earlier release stays. */
const countsCommitment = new Set(['LoanApplicationAmended', 'LoanApprovalExpired', 'LoanContracted']);

/** A release belongs to its approval: one that an amendment or a later step has counted in cannot be taken back alone. */
const refuseCountedRelease = (entry: LoanEntry, entries: readonly LoanEntry[]): void => {
  const at = entries.indexOf(entry);
  const later = entries.slice(at + 1).find(({ type }) => countsCommitment.has(type));
  if (later) throw reject('ENTRY_RESTS_ON_IT', { position: later.position, type: later.type });
  if (entries[at - 1]?.type === 'LoanApplicationAmended') throw reject('NOT_REVERSIBLE', { type: entry.type });
};

/**
 * Takes an entry back, as whoever might have written it. What rests on it goes first: a settlement before money, money
 * before the contract.
 */
export const reverseLoanEntry = verb({
  facts: ({ data, on }: ReverseLoanEntry, loan: Loan) => rangeOf(loan, data.position, on),
  decide: ({ data, on, provenance }: ReverseLoanEntry, state: Loan, { range }): NewEvent<LoanEvent>[] => {
    const loan = loanIn(state);
    const entry = entryToReplace(state.entries, data.position, data.reason) as LoanEntry;
    if (irreversible.has(entry.type)) throw reject('NOT_REVERSIBLE', { type: entry.type });
    if (loan.status === 'settled' && entry.type !== 'LoanSettled') throw reject('SETTLED');
    refuseOtherHand(loan, handThatReverses(entry.type), provenance.actor);
    if (entry.type === 'CommitmentReleased') refuseCountedRelease(entry, state.entries);
    const left = state.entries.filter((each) => each !== entry);
    const broken = firstImpossible(left);
    if (beforeMoney.has(entry.type) && loan.money.length) throw reject('MONEY_MOVED_SINCE');
    if (broken) throw reject('ENTRY_RESTS_ON_IT', restingOn(broken));
    const event = reversalOf(entry, data.reason, schemas[entry.type] ?? 1);
    return guarded([event], { ...state, entries: left }, range, entry.occurredOn, on);
  },
});

/** The look-up of credit was made for the day that is now told otherwise; another day needs another. */
export const correctDisbursement = verb({
  facts: ({ data, on }: CorrectDisbursement, loan: Loan) => ({
    ...rangeOf(loan, data.position, on),
    ...ruleFacts(on.to, 'first-disbursement', 'historical-entry'),
  }),
  decide: (
    { data, on, provenance }: CorrectDisbursement,
    state: Loan,
    { range, today, ...rules },
  ): NewEvent<LoanEvent>[] => {
    const loan = approvedLoan(state);
    refuseOtherHand(loan, 'payer', provenance.actor);
    const entry = entryToReplace<LoanDisbursed['data']>(ofType(loan, 'LoanDisbursed'), data.position, data.reason);
    const { contract, approval } = loan;
    notBefore(on.to, contract?.on ?? approval.on, contract ? 'LoanContracted' : 'LoanApproved');
    const left = committedOf(loan, state.entries, sumsOf(loan)) + BigInt(entry.data.amount);
    if (data.amount > left) throw reject('OVER_APPROVED_AMOUNT', { left });
    const others = loan.money.filter(({ position }) => position !== entry.position);
    const after: LoanDisbursed['data'] = {
      ...entry.data,
      amount: data.amount.toString(),
      creditCheck: data.creditCheck ?? entry.data.creditCheck,
    };
    const breaches = creditCheckBreaches(after.creditCheck, on.to, others, rules['first-disbursement']);
    const findings = findingsOf(breaches, isHistorical(on, today, rules['historical-entry']));
    const event = correctionOf(entry, data.reason, { ...after, findings }, on, 2);
    return guarded([event], replaced(state, entry.position, after, on), range, earlier(on.to, entry.occurredOn), on);
  },
});

export const correctRepayment = verb({
  facts: ({ data, on }: CorrectRepayment, loan: Loan) => ({
    ...rangeOf(loan, data.position, on),
    ...ruleFacts(on.to, 'historical-entry'),
  }),
  decide: (
    { data, on }: CorrectRepayment,
    state: Loan,
    { range, today, 'historical-entry': rule },
  ): NewEvent<LoanEvent>[] => {
    const loan = approvedLoan(state);
    const { loanId: _, position, reason, ...content } = data;
    const entry = entryToReplace<RepaymentRecorded['data']>(ofType(loan, 'RepaymentRecorded'), position, reason);
    notBeforeMoney(loan, on.to);
    const others = { ...loan, money: loan.money.filter((each) => each.position !== position) };
    refuseMoreThanOwed(others, content, on.to, isHistorical(on, today, rule));
    const asked = { ...entry.data, ...repaymentOf(content, loan.contract !== null) };
    const changed = replaced(state, position, asked, on);
    // Its own share first: the correction says it, and not an entry beside it.
    const own = (entry as unknown as LoanEntry).firstPosition;
    const shared = rederive(loan, viewOf(changed)!.money, own).allocation(own);
    const after = { ...asked, ...(shared && sharedOut(shared)) };
    const event = correctionOf(entry, reason, after, on, 2);
    return guarded([event], replaced(state, position, after, on), range, earlier(on.to, entry.occurredOn), on, own);
  },
});

const restingOn = ({ position, type }: LoanEntry) => ({ position, type });
const ofType = ({ money }: LoanView, type: string) => money.filter((entry) => entry.type === type);

/** The loan as it will stand with one entry said anew. */
const replaced = (loan: Loan, position: number, data: unknown, on: DatedOn): Loan => ({
  ...loan,
  entries: loan.entries.map((entry) =>
    entry.position === position
      ? { ...entry, data, occurredFrom: on.from, occurredOn: on.to, precision: on.precision }
      : entry,
  ),
});

/** The change with all that it moves, refused where it would leave a day of the fund or of the loan below nothing. */
const guarded = (
  events: (DomainEvent & { on: DatedOn })[],
  after: Loan,
  range: FundRange,
  from: BusinessDate,
  on: DatedOn,
  own?: number,
): NewEvent<LoanEvent>[] => {
  const loan = viewOf(after)!;
  const [first] = inBusinessOrder(loan.money);
  if (first && first.type !== 'LoanDisbursed') throw reject('ENTRY_RESTS_ON_IT', restingOn(first));
  refuseOverpaid(loan.money.filter(({ type, data }) => type !== 'RepaymentRecorded' || isStated(data)));
  const { reallocated } = rederive(loan, loan.money, own);
  // A settlement closes a loan: what stands behind it must not be owed or lent again.
  if (loan.status === 'settled' && settledNoMore(loan, reallocated)) throw reject('SETTLED');
  const all = [...events, ...reallocated];
  refuseShortage(range, from, all, on);
  return all as unknown as NewEvent<LoanEvent>[];
};

const isStated = (data: unknown): boolean => (data as RepaymentRecorded['data']).stated;

/** Whether principal would be outstanding after the settlement, or credit held. */
const settledNoMore = (
  loan: LoanView,
  reallocated: readonly { data: { before: object; after: object } }[],
): boolean => {
  const sums = sumsOf(loan);
  const moved = (name: 'principal' | 'credit') =>
    reallocated.reduce(
      (sum, { data }) =>
        sum +
        BigInt((data.after as Record<string, string>)[name]!) -
        BigInt((data.before as Record<string, string>)[name]!),
      0n,
    );
  return sums.outstanding - moved('principal') !== 0n || sums.credit + moved('credit') !== 0n;
};
