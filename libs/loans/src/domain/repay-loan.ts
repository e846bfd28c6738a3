import { verb, type Command, type Dong, type Evidence, type StandingEntry } from '#libs/kernel';
import type { LoanSettled, RepaymentRecorded } from '../events.js';
import { firstOverpaidDay, sumsOf, type Loan } from './loan.js';
import { approvedLoan, notBefore, reject } from './refusals.js';

export type RecordRepayment = Command<
  'RecordRepayment',
  { loanId: string; principal: Dong; interest: Dong; fees: Dong; voucher: Evidence }
>;
export type SettleLoan = Command<'SettleLoan', { loanId: string }>;

/** Money comes back. On no day may more principal have come back than had been lent by then. */
export const recordRepayment = verb({
  decide: ({ data, on }: RecordRepayment, state: Loan): RepaymentRecorded[] => {
    const loan = approvedLoan(state);
    if (loan.status === 'settled') throw reject('SETTLED');
    if (loan.status !== 'active') throw reject('LOAN_NOT_DISBURSED');
    const { principal, interest, fees, voucher } = data;
    if (principal + interest + fees <= 0n) throw reject('NOTHING_REPAID');
    notBefore(on.to, loan.approvedOn, 'LoanApproved');
    const repaid: RepaymentRecorded = {
      type: 'RepaymentRecorded',
      schema: 1,
      data: {
        ...loan.reference,
        principal: principal.toString(),
        interest: interest.toString(),
        fees: fees.toString(),
        voucher,
      },
    };
    refuseOverpaid([
      ...loan.standing,
      {
        ...repaid,
        position: 0,
        firstPosition: 0,
        occurredFrom: on.from,
        occurredOn: on.to,
        precision: on.precision,
        recordedAt: '',
      },
    ]);
    return [repaid];
  },
});

export const refuseOverpaid = (standing: readonly StandingEntry[]): void => {
  const overpaid = firstOverpaidDay(standing);
  if (overpaid) throw reject('OVER_REPAYMENT', { ...overpaid });
};

/** A loan is settled when all that was paid out has come back; what was approved beyond that is released. */
export const settleLoan = verb({
  decide: ({ on }: SettleLoan, state: Loan): LoanSettled[] => {
    const loan = approvedLoan(state);
    if (loan.status === 'settled') throw reject('SETTLED');
    if (loan.status !== 'active') throw reject('LOAN_NOT_DISBURSED');
    const { disbursed, outstanding } = sumsOf(loan);
    if (outstanding > 0n) throw reject('STILL_OUTSTANDING', { outstanding });
    const last = loan.standing.reduce(
      (day, { occurredOn }) => (occurredOn > day ? occurredOn : day),
      loan.approvedOn as string,
    );
    notBefore(on.to, last, 'RepaymentRecorded');
    return [
      { type: 'LoanSettled', schema: 1, data: { ...loan.reference, released: (loan.approved - disbursed).toString() } },
    ];
  },
});
