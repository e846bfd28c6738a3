import { folded, projection, type Folds, type Recorded, type ReversalOf } from '#libs/kernel';
import type { LoanContracted, LoanEvent, LoanReference } from '../loan-events.js';
import { countingLoans, withMovement } from '../movements.js';

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
  readonly committed: bigint;
  readonly principalRepaid: bigint;
  readonly interestPaid: bigint;
  readonly penaltyPaid: bigint;
  readonly credit: bigint;
  readonly writtenOff: bigint;
  readonly recovered: bigint;
  readonly contractNo: string | null;
  /** What the status of an open loan is read off, beside its sums. */
  readonly contracted: boolean;
  readonly appraisals: number;
  readonly relatedIds: unknown;
  /** By what people look for it: its number, its contract and its borrower, without marks. */
  readonly foldedText: string;
}

const keyOf = ({ loanId }: LoanReference): LoanKey[] => [{ loanId }];
const becomes = (row: LoanListValues | undefined, change: Partial<LoanListValues>): LoanListValues | undefined =>
  row && { ...row, ...change };

const foldedText = (
  loanId: string,
  { contractNo, borrowerName }: Pick<LoanListValues, 'contractNo' | 'borrowerName'>,
): string => folded([loanId, contractNo ?? '', borrowerName].join(' '));
/** The number of a contract comes and goes with it. */
const withContract = (row: LoanListValues, { loanId }: LoanReference, contractNo: string | null): LoanListValues =>
  withStatus({
    ...row,
    contracted: contractNo !== null,
    contractNo,
    foldedText: foldedText(loanId, { ...row, contractNo }),
  });

const ends: Readonly<Record<string, string>> = {
  LoanApplicationWithdrawn: 'withdrawn',
  LoanRejected: 'rejected',
  LoanApprovalExpired: 'expired',
  LoanSettled: 'settled',
  LoanWrittenOff: 'written-off',
};
const ended = new Set(Object.values(ends));

/** As long as it is open, a loan's sums tell where it stands; an end is told by its own entry. */
const openStatus = ({ disbursed, contracted, approved, appraisals }: LoanListValues): string => {
  if (disbursed > 0n) return 'active';
  if (contracted) return 'contracted';
  if (approved > 0n) return 'approved';
  return appraisals ? 'appraised' : 'applied';
};
const reopened = (row: LoanListValues): LoanListValues => ({ ...row, status: openStatus(row) });
const withStatus = (row: LoanListValues): LoanListValues => (ended.has(row.status) ? row : reopened(row));
const appraisedBy = (row: LoanListValues, one: 1 | -1): LoanListValues =>
  reopened({ ...row, appraisals: row.appraisals + one });

type AnyFold = {
  readonly keys: (event: Recorded) => readonly LoanKey[];
  readonly fold: (row: LoanListValues | undefined, event: Recorded, key: LoanKey) => LoanListValues | undefined;
};
const counting = countingLoans<LoanKey, LoanListValues>(
  ({ data }) => keyOf(data),
  (row, moved, sign) => row && withStatus(withMovement(row, moved, sign)),
  ({ loanId }) => loanId,
) as unknown as Readonly<Record<string, AnyFold>>;

const referenceIn = ({ data }: Recorded): LoanReference =>
  'before' in (data as object) ? (data as ReversalOf<LoanReference>).before.data : (data as LoanReference);

/** What an entry does to a row beside what it moves. */
const also = (type: string, change: (row: LoanListValues, event: Recorded) => LoanListValues): AnyFold => ({
  keys: (event) => keyOf(referenceIn(event)),
  fold: (row, event, key) => {
    const counted = counting[type] ? counting[type].fold(row, event, key) : row;
    return counted && change(counted, event);
  },
});

const endFolds = Object.fromEntries(
  Object.entries(ends).flatMap(([type, status]) => [
    [type, also(type, (row) => ({ ...row, status }))],
    [`${type}Reversed`, also(`${type}Reversed`, reopened)],
  ]),
);

const contractFolds = {
  LoanContracted: also('LoanContracted', (row, { data }) =>
    withContract(row, data as LoanContracted['data'], (data as LoanContracted['data']).contractNo),
  ),
  LoanContractedReversed: also('LoanContractedReversed', (row, event) => withContract(row, referenceIn(event), null)),
};

/** The loans of an authority, one row each, fed by the loan's own stream. */
export const loanList = projection<LoanEvent>()({
  name: 'loan_list',
  version: 4,
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
    committed: 'money',
    principalRepaid: 'money',
    interestPaid: 'money',
    penaltyPaid: 'money',
    credit: 'money',
    writtenOff: 'money',
    recovered: 'money',
    contractNo: 'text?',
    contracted: 'flag',
    appraisals: 'count',
    relatedIds: 'json',
    foldedText: 'text',
  },
  indexes: [['status'], ['cooperativeId']],
  on: {
    LoanApplied: {
      keys: (e) => keyOf(e.data),
      fold: (_, { data: { loanId, fundId, programmeId, borrower, terms, relatedIds }, occurredOn }) => ({
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
        committed: 0n,
        principalRepaid: 0n,
        interestPaid: 0n,
        penaltyPaid: 0n,
        credit: 0n,
        writtenOff: 0n,
        recovered: 0n,
        contractNo: null,
        contracted: false,
        appraisals: 0,
        relatedIds,
        foldedText: foldedText(loanId, { contractNo: null, borrowerName: borrower.name }),
      }),
    },
    LoanApplicationAmended: {
      keys: (e) => keyOf(e.data),
      fold: (row, e) =>
        becomes(row, {
          status: 'applied',
          appraisals: 0,
          approved: 0n,
          purpose: e.data.terms.purpose,
          requested: BigInt(e.data.terms.amount),
        }),
    },
    LoanAppraised: { keys: (e) => keyOf(e.data), fold: (row) => row && appraisedBy(row, 1) },
    LoanAppraisedReversed: { keys: (e) => keyOf(e.data.before.data), fold: (row) => row && appraisedBy(row, -1) },
    ...counting,
    ...contractFolds,
    ...endFolds,
  } as Folds<LoanEvent, LoanKey, LoanListValues>,
});
