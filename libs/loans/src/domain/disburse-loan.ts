import {
  verb,
  type BusinessDate,
  type Command,
  type Dong,
  type Evidence,
  type NewEvent,
  type StandingEntry,
} from '#libs/kernel';
import { fundRange, refuseShortage, roomOf } from '#libs/funds/events';
import type { CreditCheck, LoanDisbursed } from '../loan-events.js';
import { findingsOf, isHistorical, ruleFacts, type Breach } from './limits.js';
import type { Loan } from './loan.js';
import { committedOf, sumsOf } from './money.js';
import { entryToBe, rederive, type Rederivation } from './rederive.js';
import { notBefore, payableLoan, refuseOtherHand, reject } from './refusals.js';

export type DisburseLoan = Command<
  'DisburseLoan',
  { loanId: string; amount: Dong; voucher: Evidence; creditCheck: CreditCheck | null }
>;

/** Money leaves the fund only under a contract, by a third person, and never more than any later day can bear. */
export const disburseLoan = verb({
  facts: ({ on }: DisburseLoan, loan: Loan) => ({
    range: fundRange(loan.reference?.fundId ?? '', on.to as BusinessDate),
    ...ruleFacts(on.to, 'first-disbursement', 'historical-entry'),
  }),
  decide: (
    { data, on, provenance }: DisburseLoan,
    state: Loan,
    { range, today, ...rules },
  ): NewEvent<LoanDisbursed | Rederivation>[] => {
    const loan = payableLoan(state);
    notBefore(on.to, loan.contract.on, 'LoanContracted');
    refuseOtherHand(loan, 'payer', provenance.actor);
    const sums = sumsOf(loan);
    const left = committedOf(loan, state.entries, sums);
    if (data.amount > left) throw reject('OVER_APPROVED_AMOUNT', { left });
    const { creditCheck } = data;
    const paid: LoanDisbursed = {
      type: 'LoanDisbursed',
      schema: 2,
      data: {
        ...loan.reference,
        trancheNo: sums.tranches + 1,
        amount: data.amount.toString(),
        fundCashBefore: roomOf(range, on.to).cash.amount.toString(),
        voucher: data.voucher,
        creditCheck,
        findings: findingsOf(
          creditCheckBreaches(creditCheck, on.to, loan.money, rules['first-disbursement']),
          isHistorical(on, today, rules['historical-entry']),
        ),
      },
    };
    const { reallocated } = rederive(loan, [...loan.money, entryToBe(paid, on)]);
    refuseShortage(range, on.to, [paid, ...reallocated], on);
    return [paid, ...reallocated];
  },
});

/**
 * From the third regime on: no bad debt at a credit institution. The look-up is owed on the day of the first disbursement,
 * first in time: a tranche found later about an earlier day needs that of its day. What a look-up says binds any tranche.
 */
export const creditCheckBreaches = (
  check: CreditCheck | null,
  on: BusinessDate,
  others: readonly StandingEntry[],
  rule: Breach['rule'] | undefined,
): Breach[] => {
  if (rule?.values.noBadDebtOnThatDay !== true) return [];
  const isFirst = !others.some(({ type, occurredOn }) => type === 'LoanDisbursed' && occurredOn <= on);
  if (isFirst && check?.on !== on) return [{ code: 'CREDIT_CHECK_MISSING', figures: { on }, rule }];
  return check?.badDebt ? [{ code: 'BAD_DEBT_ELSEWHERE', figures: { reference: check.reference }, rule }] : [];
};
