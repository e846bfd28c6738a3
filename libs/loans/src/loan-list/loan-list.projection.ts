import { countedWithCorrections, projection, type CorrectionForm, type Folds, type Was } from '#libs/kernel';
import type { LoanApproved, LoanDisbursed, LoanEvent, LoanReference, RepaymentRecorded } from '../events.js';

interface LoanKey {
  readonly loanId: string;
}

/** A loan with its sums, whole đồng. */
export interface LoanListValues {
  readonly fundId: string;
  readonly programmeId: string | null;
  readonly cooperativeId: string;
  readonly borrowerName: string;
  readonly borrowerKind: string;
  readonly sector: string;
  readonly placeId: string;
  readonly status: string;
  readonly appliedOn: string;
  readonly purpose: string;
  readonly requested: bigint;
  readonly approved: bigint;
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  readonly interestPaid: bigint;
}

type Sum = 'approved' | 'disbursed' | 'principalRepaid' | 'interestPaid';

const keyOf = ({ loanId }: LoanReference): LoanKey[] => [{ loanId }];
const becomes = (row: LoanListValues | undefined, change: Partial<LoanListValues>): LoanListValues | undefined =>
  row && { ...row, ...change };

const summing = <E extends LoanApproved | LoanDisbursed | RepaymentRecorded>(
  type: E['type'],
  sums: (data: E['data']) => Partial<Record<Sum, bigint>>,
  forms?: readonly CorrectionForm[],
) =>
  countedWithCorrections<E, LoanKey, LoanListValues>(
    type,
    {
      keys: ({ data }: Was<E['data']>) => keyOf(data),
      count: (row, { data }, _key, sign) => {
        if (!row) return row;
        const next: Record<string, unknown> = { ...row };
        for (const [name, amount] of Object.entries(sums(data)))
          next[name] = (next[name] as bigint) + BigInt(sign) * amount;
        return withStatus(next as unknown as LoanListValues);
      },
    },
    ({ loanId }) => loanId,
    forms,
  );

/** Once approved, a loan's sums tell where it stands; a settlement is told by its own entry. */
const withStatus = (row: LoanListValues): LoanListValues => {
  if (row.status === 'settled') return row;
  return { ...row, status: row.disbursed > 0n ? 'active' : row.approved > 0n ? 'approved' : 'appraised' };
};

/** The loans of an authority, one row each, fed by the loan's own stream. */
export const loanList = projection<LoanEvent>()({
  name: 'loan_list',
  version: 2,
  mode: 'inline',
  key: { loanId: 'text' },
  values: {
    fundId: 'text',
    programmeId: 'text?',
    cooperativeId: 'text',
    borrowerName: 'text',
    borrowerKind: 'text',
    sector: 'text',
    placeId: 'text',
    status: 'text',
    appliedOn: 'day',
    purpose: 'text',
    requested: 'money',
    approved: 'money',
    disbursed: 'money',
    principalRepaid: 'money',
    interestPaid: 'money',
  },
  indexes: [['status'], ['cooperativeId']],
  on: {
    LoanApplied: {
      keys: (e) => keyOf(e.data),
      fold: (_, { data: { fundId, programmeId, borrower, terms }, occurredOn }) => ({
        fundId,
        programmeId,
        cooperativeId: borrower.cooperativeId,
        borrowerName: borrower.name,
        borrowerKind: borrower.kind,
        sector: borrower.sector,
        placeId: borrower.placeId,
        status: 'applied',
        appliedOn: occurredOn,
        purpose: terms.purpose,
        requested: BigInt(terms.amount),
        approved: 0n,
        disbursed: 0n,
        principalRepaid: 0n,
        interestPaid: 0n,
      }),
    },
    LoanApplicationAmended: {
      keys: (e) => keyOf(e.data),
      fold: (row, e) =>
        becomes(row, { status: 'applied', purpose: e.data.terms.purpose, requested: BigInt(e.data.terms.amount) }),
    },
    LoanApplicationWithdrawn: { keys: (e) => keyOf(e.data), fold: (row) => becomes(row, { status: 'withdrawn' }) },
    LoanAppraised: { keys: (e) => keyOf(e.data), fold: (row) => becomes(row, { status: 'appraised' }) },
    LoanRejected: { keys: (e) => keyOf(e.data), fold: (row) => becomes(row, { status: 'rejected' }) },
    LoanSettled: { keys: (e) => keyOf(e.data), fold: (row) => becomes(row, { status: 'settled' }) },
    LoanSettledReversed: {
      keys: (e) => keyOf(e.data.before.data),
      fold: (row) => row && withStatus({ ...row, status: 'active' }),
    },
    ...summing<LoanApproved>('LoanApproved', ({ amount }) => ({ approved: BigInt(amount) }), ['Reversed']),
    ...summing<LoanDisbursed>('LoanDisbursed', ({ amount }) => ({ disbursed: BigInt(amount) })),
    ...summing<RepaymentRecorded>('RepaymentRecorded', ({ principal, interest }) => ({
      principalRepaid: BigInt(principal),
      interestPaid: BigInt(interest),
    })),
  } as Folds<LoanEvent, LoanKey, LoanListValues>,
});
