import { verb, type BusinessDate, type Command, type Dong } from '#libs/kernel';
import { fundRange, refuseShortage, roomOf } from '#libs/funds/events';
import type { LoanApproved } from '../events.js';
import type { Loan } from './loan.js';
import { notBefore, proposedLoan, reject } from './refusals.js';

export type ApproveLoan = Command<'ApproveLoan', { loanId: string; amount: Dong }>;

const fundOf = (loan: Loan): string => (loan.status === 'none' ? '' : loan.reference.fundId);

/** Somebody who had no hand in the application commits money the fund has available on that day and on every later one. */
export const approveLoan = verb({
  facts: ({ on }: ApproveLoan, loan: Loan) => ({ range: fundRange(fundOf(loan), on.to as BusinessDate) }),
  decide: ({ data, on, provenance }: ApproveLoan, state: Loan, { range }): LoanApproved[] => {
    const loan = proposedLoan(state);
    if (loan.status !== 'appraised') throw reject('NOT_APPRAISED');
    notBefore(on.to, loan.appraisedOn!, 'LoanAppraised');
    if (loan.makers.includes(provenance.actor)) throw reject('FOUR_EYES');
    const requested = BigInt(loan.terms.amount);
    if (data.amount > requested) throw reject('OVER_REQUESTED_AMOUNT', { requested });

    const approved: LoanApproved = {
      type: 'LoanApproved',
      schema: 1,
      data: {
        ...loan.reference,
        amount: data.amount.toString(),
        fundAvailableBefore: roomOf(range, on.to).available.amount.toString(),
        findings: [],
      },
    };
    refuseShortage(range, on.to, [approved], on);
    return [approved];
  },
});
