import {
  verb,
  type BusinessDate,
  type Command,
  type Dong,
  type Evidence,
  type NewEvent,
  type StandingEntry,
} from '#libs/kernel';
import { fundRange, refuseShortage } from '#libs/funds/events';
import type { Surplus } from '../account/index.js';
import type { CreditRefunded, LoanSettled, RepaymentRecorded } from '../loan-events.js';
import { isHistorical, ruleFacts } from './limits.js';
import type { Loan, LoanView } from './loan.js';
import { accountOn, committedOf, firstOverpaidDay, firstPaidOutOn, sharedOut, sumsOf } from './money.js';
import { entryToBe, notYetNumbered, rederive, type Rederivation } from './rederive.js';
import { activeLoan, notBefore, refuseOtherHand, reject, type ApprovedLoan } from './refusals.js';

/** Money by its amount, shared out by the contract; or by its parts, as an old voucher states them. */
export interface RepaymentContent {
  readonly amount?: Dong;
  readonly surplus?: Surplus;
  readonly principal?: Dong;
  readonly interest?: Dong;
  readonly penalty?: Dong;
  readonly fees?: Dong;
}
export type RecordRepayment = Command<'RecordRepayment', { loanId: string; voucher: Evidence } & RepaymentContent>;
export type RefundCredit = Command<'RefundCredit', { loanId: string; amount: Dong; voucher: Evidence }>;
export type SettleLoan = Command<'SettleLoan', { loanId: string }>;

/** The content of a repayment's entry; what the contract shares out stands as credit until it is. */
export const repaymentOf = (
  { amount, surplus = 'advance', principal, interest, penalty, fees = 0n as Dong }: RepaymentContent,
  contracted: boolean,
): Pick<RepaymentRecorded['data'], 'penalty' | 'interest' | 'principal' | 'credit' | 'fees' | 'stated' | 'surplus'> => {
  const parts = [principal, interest, penalty];
  const stated = parts.some((part) => part !== undefined);
  if (stated && amount !== undefined) throw reject('REPAYMENT_BOTH_WAYS');
  if (!stated && amount !== undefined && !contracted) throw reject('NOT_CONTRACTED');
  if (parts.reduce((sum: bigint, part = 0n as Dong) => sum + part, (amount ?? 0n) + fees) <= 0n)
    throw reject('NOTHING_REPAID');
  return {
    penalty: (penalty ?? 0n).toString(),
    interest: (interest ?? 0n).toString(),
    principal: (principal ?? 0n).toString(),
    credit: (amount ?? 0n).toString(),
    fees: fees.toString(),
    stated: amount === undefined,
    surplus,
  };
};

/**
 * Money comes back. On no day may more principal have come back than had been lent by then, and what is told part by part
 * is no more than was owed of it; vouchers that are history stand as they were written.
 */
export const recordRepayment = verb({
  facts: ({ data, on }: RecordRepayment, loan: Loan) => ({
    range: fundRange(loan.reference?.fundId ?? '', on.to as BusinessDate),
    // Asked only where it is looked at: most repayments are told as one amount.
    ...(data.interest || data.penalty ? ruleFacts(on.to, 'historical-entry') : {}),
  }),
  decide: (
    { data, on }: RecordRepayment,
    state: Loan,
    { range, today, 'historical-entry': rule },
  ): NewEvent<RepaymentRecorded | Rederivation>[] => {
    const loan = activeLoan(state, on.to);
    const { loanId: _, voucher, ...content } = data;
    const { contract, reference } = loan;
    notBeforeMoney(loan, on.to);
    refuseMoreThanOwed(loan, content, on.to, isHistorical(on, today, rule));
    const repaid: RepaymentRecorded = {
      type: 'RepaymentRecorded',
      schema: 2,
      data: { ...reference, ...repaymentOf(content, contract !== null), voucher },
    };
    const money = [...loan.money, entryToBe(repaid, on)];
    refuseOverpaid(repaid.data.stated ? money : loan.money);
    const { allocation, reallocated } = rederive(loan, money);
    const shared = allocation(notYetNumbered);
    const events = [{ ...repaid, data: { ...repaid.data, ...(shared && sharedOut(shared)) } }, ...reallocated];
    if (reallocated.length) refuseShortage(range, on.to, events, on);
    return events;
  },
});

/** A repayment follows the approval, the contract and the first money that went out. */
export const notBeforeMoney = ({ contract, approval, money }: ApprovedLoan, on: BusinessDate): void => {
  notBefore(on, contract?.on ?? approval.on, contract ? 'LoanContracted' : 'LoanApproved');
  notBefore(on, firstPaidOutOn(money) ?? on, 'LoanDisbursed');
};

/** Parts beyond what is owed on the day, and a pay-off that is none. What is too much stands as credit if told as one amount. */
export const refuseMoreThanOwed = (
  loan: Pick<LoanView, 'contract' | 'money'>,
  { amount = 0n as Dong, surplus, interest = 0n as Dong, penalty = 0n as Dong }: RepaymentContent,
  on: BusinessDate,
  historical: boolean,
): void => {
  if (surplus !== 'pay-off' && (historical || interest + penalty <= 0n)) return;
  const owed = accountOn(loan, on)?.payOff;
  if (!owed) return;
  if (surplus === 'pay-off' && amount < owed.total) throw reject('PAY_OFF_TOO_LITTLE', { owed: owed.total });
  if (!historical && (interest > owed.interest || penalty > owed.penalty))
    throw reject('PARTS_OVER_OWED', { interest: owed.interest, penalty: owed.penalty });
};

export const refuseOverpaid = (money: readonly StandingEntry[]): void => {
  const overpaid = firstOverpaidDay(money);
  if (overpaid) throw reject('OVER_REPAYMENT', { ...overpaid });
};

/** What was paid beyond all that is owed goes back to the borrower: money leaves the fund, so a third person pays it. */
export const refundCredit = verb({
  facts: ({ on }: RefundCredit, loan: Loan) => ({
    range: fundRange(loan.reference?.fundId ?? '', on.to as BusinessDate),
  }),
  decide: (
    { data, on, provenance }: RefundCredit,
    state: Loan,
    { range },
  ): NewEvent<CreditRefunded | Rederivation>[] => {
    const loan = activeLoan(state);
    refuseOtherHand(loan, 'payer', provenance.actor);
    const { credit } = sumsOf(loan);
    const held = accountOn(loan, on.to)?.credit ?? 0n;
    const most = held < credit ? held : credit;
    if (data.amount > most) throw reject('OVER_CREDIT', { credit: most });
    const refunded: CreditRefunded = {
      type: 'CreditRefunded',
      schema: 1,
      data: { ...loan.reference, amount: data.amount.toString(), voucher: data.voucher },
    };
    const { reallocated } = rederive(loan, [...loan.money, entryToBe(refunded, on)]);
    refuseShortage(range, on.to, [refunded, ...reallocated], on);
    return [refunded, ...reallocated];
  },
});

/** A loan is settled when all that was paid out has come back; what was approved beyond that is released. */
export const settleLoan = verb({
  decide: ({ on }: SettleLoan, state: Loan): LoanSettled[] => {
    const loan = activeLoan(state);
    const sums = sumsOf(loan);
    const { outstanding, credit } = sums;
    if (outstanding > 0n) throw reject('STILL_OUTSTANDING', { outstanding });
    const last = loan.money.reduce((day, { occurredOn }) => (occurredOn > day ? occurredOn : day), loan.approval.on);
    notBefore(on.to, last, 'RepaymentRecorded');
    const owed = accountOn(loan, on.to)?.payOff.total ?? 0n;
    if (owed > 0n) throw reject('INTEREST_STILL_OWED', { owed });
    if (credit > 0n) throw reject('CREDIT_STILL_HELD', { credit });
    const released = committedOf(loan, state.entries, sums).toString();
    return [{ type: 'LoanSettled', schema: 1, data: { ...loan.reference, released } }];
  },
});
