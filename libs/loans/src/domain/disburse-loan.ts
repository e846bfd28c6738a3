import { verb, type BusinessDate, type Command, type Dong, type Evidence } from '#libs/kernel';
import { fundRange, refuseShortage, roomOf } from '#libs/funds/events';
import type { LoanDisbursed } from '../events.js';
import { sumsOf, type Loan } from './loan.js';
import { approvedLoan, notBefore, reject } from './refusals.js';

export type DisburseLoan = Command<'DisburseLoan', { loanId: string; amount: Dong; voucher: Evidence }>;

/** Money leaves the fund only for an approved loan, by a third person, and never more than any later day can bear. */
export const disburseLoan = verb({
  facts: ({ on }: DisburseLoan, loan: Loan) => ({
    range: fundRange(loan.status === 'none' ? '' : loan.reference.fundId, on.to as BusinessDate),
  }),
  decide: ({ data, on, provenance }: DisburseLoan, state: Loan, { range }): LoanDisbursed[] => {
    const loan = approvedLoan(state);
    if (loan.status === 'settled') throw reject('SETTLED');
    notBefore(on.to, loan.approvedOn, 'LoanApproved');
    if (provenance.actor === loan.approvedBy || loan.makers.includes(provenance.actor)) throw reject('FOUR_EYES');
    const { disbursed, tranches } = sumsOf(loan);
    const left = loan.approved - disbursed;
    if (data.amount > left) throw reject('OVER_APPROVED_AMOUNT', { left });

    const paid: LoanDisbursed = {
      type: 'LoanDisbursed',
      schema: 1,
      data: {
        ...loan.reference,
        trancheNo: tranches + 1,
        amount: data.amount.toString(),
        fundCashBefore: roomOf(range, on.to).cash.amount.toString(),
        voucher: data.voucher,
      },
    };
    refuseShortage(range, on.to, [paid], on);
    return [paid];
  },
});
