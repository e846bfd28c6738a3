import { verb, type BusinessDate, type Command, type Dong, type Evidence } from '#libs/kernel';
import type { LoanWrittenOff, RecoveryRecorded, SecurityReleased, SecurityTaken } from '../loan-events.js';
import type { Loan } from './loan.js';
import { accountOn, committedOf, recoverable, sumsOf } from './money.js';
import { contractedLoan, loanIn, notBefore, refuseOtherHand, reject } from './refusals.js';

export type WriteOffLoan = Command<'WriteOffLoan', { loanId: string; decision: Evidence }>;
export type RecordRecovery = Command<'RecordRecovery', { loanId: string; amount: Dong; voucher: Evidence }>;
export type TakeSecurity = Command<
  'TakeSecurity',
  { loanId: string; kind: 'collateral' | 'guarantee'; description: string; value: Dong; document: Evidence }
>;
export type ReleaseSecurity = Command<
  'ReleaseSecurity',
  { loanId: string; security: number; reason: string; document: Evidence }
>;

/** All that is owed leaves the books; no money moves. Whoever made or paid the loan cannot write it off. */
export const writeOffLoan = verb({
  decide: ({ data, on, provenance }: WriteOffLoan, state: Loan): LoanWrittenOff[] => {
    const loan = contractedLoan(state);
    refuseOtherHand(loan, 'approver', provenance.actor);
    const last = loan.money.reduce((day, { occurredOn }) => (occurredOn > day ? occurredOn : day), loan.contract.on);
    notBefore(on.to, last, 'RepaymentRecorded');
    const sums = sumsOf(loan);
    if (sums.outstanding <= 0n) throw reject('NOTHING_OUTSTANDING');
    const { payOff } = accountOn(loan, on.to)!;
    return [
      {
        type: 'LoanWrittenOff',
        schema: 1,
        data: {
          ...loan.reference,
          principal: sums.outstanding.toString(),
          interest: (payOff.interest + payOff.penalty).toString(),
          released: committedOf(loan, state.entries, sums).toString(),
          decision: data.decision,
        },
      },
    ];
  },
});

/** Money that comes back after the write-off. */
export const recordRecovery = verb({
  decide: ({ data, on }: RecordRecovery, state: Loan): RecoveryRecorded[] => {
    const loan = loanIn(state);
    if (loan.status !== 'written-off') throw reject('NOT_WRITTEN_OFF', { status: loan.status });
    const writtenOff = loan.money.findLast(({ type }) => type === 'LoanWrittenOff')!;
    notBefore(on.to, writtenOff.occurredOn, 'LoanWrittenOff');
    const left = recoverable(loan);
    if (data.amount > left) throw reject('OVER_WRITTEN_OFF', { left });
    return [
      {
        type: 'RecoveryRecorded',
        schema: 1,
        data: { ...loan.reference, amount: data.amount.toString(), voucher: data.voucher },
      },
    ];
  },
});

const closed = new Set(['withdrawn', 'rejected', 'expired', 'settled']);

export const takeSecurity = verb({
  decide: ({ data, on }: TakeSecurity, state: Loan): SecurityTaken[] => {
    const loan = loanIn(state);
    if (closed.has(loan.status)) throw reject('LOAN_CLOSED', { status: loan.status });
    notBefore(on.to, loan.appliedOn, 'LoanApplied');
    const { kind, description, value, document } = data;
    return [
      {
        type: 'SecurityTaken',
        schema: 1,
        data: { ...loan.reference, kind, description, value: value.toString(), document },
      },
    ];
  },
});

/** `security` is the journal number of the entry that took it. */
export const releaseSecurity = verb({
  decide: ({ data, on }: ReleaseSecurity, state: Loan): SecurityReleased[] => {
    const loan = loanIn(state);
    const { security, reason, document } = data;
    const taken = state.entries.find(({ type, position }) => type === 'SecurityTaken' && position === security);
    const released = state.entries.some(
      (entry) => entry.type === 'SecurityReleased' && (entry.data as SecurityReleased['data']).security === security,
    );
    if (!taken || released) throw reject('SECURITY_UNKNOWN', { security });
    notBefore(on.to, taken.occurredOn as BusinessDate, 'SecurityTaken');
    return [{ type: 'SecurityReleased', schema: 1, data: { ...loan.reference, security, reason, document } }];
  },
});
