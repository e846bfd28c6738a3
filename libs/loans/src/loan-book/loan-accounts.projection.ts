import {
  originalType,
  projection,
  withEntry,
  type BusinessDate,
  type Folds,
  type Recorded,
  type ReversalOf,
  type StandingEntry,
} from '#libs/kernel';
import { accountOf, timelineOf, type Account, type TimelinePoint } from '../account/index.js';
import { isDerived, withDerived } from '../domain/loan.js';
import { accountEntriesOf, accountTermsOf, firstPaidOutOn, inBusinessOrder } from '../domain/money.js';
import type { LoanContracted, LoanEvent, LoanReference } from '../loan-events.js';

interface LoanKey {
  readonly loanId: string;
}

/** A loan through time: sums and overdue amounts from each day on which they change, whole đồng. */
export interface LoanAccountValues {
  readonly fundId: string;
  readonly programmeId: string | null;
  readonly cooperativeId: string;
  readonly borrowerName: string;
  readonly borrowerKind: string;
  readonly sector: string;
  readonly placeId: string;
  readonly contractNo: string | null;
  readonly entrusted: boolean;
  readonly firstDisbursedOn: string | null;
  /** The days from which the sums beside them hold. */
  readonly sumOn: readonly (string | null)[];
  readonly approved: readonly bigint[];
  readonly disbursed: readonly bigint[];
  readonly principalRepaid: readonly bigint[];
  readonly interestPaid: readonly bigint[];
  readonly writtenOff: readonly bigint[];
  /** What was written off, interest too, and did not come back since: followed beside the books. */
  readonly offBalance: readonly bigint[];
  /** The days from which the loan is overdue as said beside them, if nobody pays any more. */
  readonly overdueOn: readonly (string | null)[];
  readonly overdueSince: readonly (string | null)[];
  readonly overduePrincipal: readonly bigint[];
  readonly overdueInterest: readonly bigint[];
  /** Times restructured, and 100 more once interest was waived for inability to pay. */
  readonly strain: readonly bigint[];
  /** What is left to pay of every instalment, by its day of payment. */
  readonly dueOn: readonly (string | null)[];
  readonly duePrincipal: readonly bigint[];
  readonly dueInterest: readonly bigint[];
  readonly entries: unknown;
}

/** 100 in {@link LoanAccountValues.strain} stands for inability. */
export const inabilityMark = 100n;

/** Entries without what every entry of the loan repeats. */
type Kept = readonly StandingEntry[];

const forever = '9999-12-31' as BusinessDate;

const referenceIn = ({ data }: Recorded): LoanReference =>
  'before' in (data as object) && 'reason' in (data as object)
    ? (data as ReversalOf<LoanReference>).before.data
    : (data as LoanReference);

const withoutReference = (entry: StandingEntry): StandingEntry => {
  const { loanId: _, fundId: _f, programmeId: _p, borrower: _b, ...data } = entry.data as Record<string, unknown>;
  return { ...entry, data };
};

const next = (kept: Kept, event: Recorded): Kept => {
  if (isDerived(event)) return withDerived(kept, event);
  return withEntry(kept, event).map((entry) => (entry.position === event.position ? withoutReference(entry) : entry));
};

/** What is left to pay of an instalment if nobody pays any more, whole đồng. */
export interface Owed {
  readonly dueOn: BusinessDate;
  readonly principal: bigint;
  readonly interest: bigint;
}

const accountThrough = (entries: Kept): Account | undefined => {
  const contract = entries.findLast(({ type }) => type === 'LoanContracted')?.data as
    LoanContracted['data'] | undefined;
  return contract && accountOf(accountTermsOf(contract), accountEntriesOf(entries), forever);
};

const owedIn = (account: Account | undefined): Owed[] =>
  (account?.due ?? [])
    .filter((row) => !row.replacedOn)
    .map(leftForever)
    .filter(({ principal, interest }) => principal || interest);

type OwedColumns = Pick<LoanAccountValues, 'dueOn' | 'duePrincipal' | 'dueInterest' | 'entries'>;

/** The same of a loan as its entries tell at the end of a day. The columns say it already where no later day has an entry. */
export const owedOn = ({ dueOn, duePrincipal, dueInterest, entries }: OwedColumns, on: BusinessDate): Owed[] => {
  const until = (entries as Kept).filter(({ occurredOn }) => occurredOn <= on);
  if (until.length < (entries as Kept).length) return owedIn(accountThrough(until));
  return dueOn.map((day, at) => ({
    dueOn: day as BusinessDate,
    principal: duePrincipal[at]!,
    interest: dueInterest[at]!,
  }));
};

/** The columns that follow from the entries. */
const derived = (entries: Kept): Omit<LoanAccountValues, keyof LoanReference | 'cooperativeId' | Borrowed> => {
  const contract = entries.findLast(({ type }) => type === 'LoanContracted')?.data as
    LoanContracted['data'] | undefined;
  const account = accountThrough(entries);
  const points = account ? timelineOf(account) : [];
  const owed = owedIn(account);
  return {
    contractNo: contract?.contractNo ?? null,
    entrusted: contract?.entrusted ?? false,
    firstDisbursedOn: firstPaidOutOn(entries) ?? null,
    ...sumsThrough(entries),
    ...overdueThrough(points),
    dueOn: owed.map(({ dueOn }) => dueOn),
    duePrincipal: owed.map(({ principal }) => principal),
    dueInterest: owed.map(({ interest }) => interest),
    entries,
  };
};
type Borrowed = 'borrowerName' | 'borrowerKind' | 'sector' | 'placeId';

const leftForever = ({ dueOn, principal, interest, clearings }: Account['due'][number]): Owed =>
  clearings.reduce(
    (left, clearing) => ({
      dueOn,
      principal: left.principal - clearing.principal,
      interest: left.interest - clearing.interest - clearing.waived,
    }),
    { dueOn, principal, interest },
  );

const overdueThrough = (points: readonly TimelinePoint[]) => {
  const kept = points.filter((point, index) => {
    const before = points[index - 1];
    return (
      !before ||
      before.overdueSince !== point.overdueSince ||
      before.overduePrincipal !== point.overduePrincipal ||
      before.overdueInterest !== point.overdueInterest ||
      before.restructurings !== point.restructurings ||
      before.inability !== point.inability
    );
  });
  return {
    overdueOn: kept.map(({ on }) => on),
    overdueSince: kept.map(({ overdueSince }) => overdueSince),
    overduePrincipal: kept.map(({ overduePrincipal }) => overduePrincipal),
    overdueInterest: kept.map(({ overdueInterest }) => overdueInterest),
    strain: kept.map(({ restructurings, inability }) => BigInt(restructurings) + (inability ? inabilityMark : 0n)),
  };
};

const sumsThrough = (entries: Kept) => {
  const sums = { approved: 0n, disbursed: 0n, principalRepaid: 0n, interestPaid: 0n, writtenOff: 0n, offBalance: 0n };
  const days = new Map<string, typeof sums>();
  for (const { type, data, occurredOn } of inBusinessOrder(entries)) {
    const amount = (name: string) => BigInt((data as Record<string, string>)[name]!);
    if (type === 'LoanApproved') sums.approved = amount('amount');
    else if (type === 'LoanApplicationAmended') sums.approved = 0n;
    else if (type === 'LoanDisbursed') sums.disbursed += amount('amount');
    else if (type === 'LoanWrittenOff') {
      sums.writtenOff += amount('principal');
      sums.offBalance += amount('principal') + amount('interest');
    } else if (type === 'RecoveryRecorded') sums.offBalance -= amount('amount');
    else if (type === 'RepaymentRecorded') {
      sums.principalRepaid += amount('principal');
      sums.interestPaid += amount('interest');
    } else continue;
    days.set(occurredOn, { ...sums });
  }
  const all = [...days.values()];
  return {
    sumOn: [...days.keys()],
    approved: all.map(({ approved }) => approved),
    disbursed: all.map(({ disbursed }) => disbursed),
    principalRepaid: all.map(({ principalRepaid }) => principalRepaid),
    interestPaid: all.map(({ interestPaid }) => interestPaid),
    writtenOff: all.map(({ writtenOff }) => writtenOff),
    offBalance: all.map(({ offBalance }) => offBalance),
  };
};

const begun = (event: Recorded): LoanAccountValues => {
  const { fundId, programmeId, borrower } = referenceIn(event);
  return {
    fundId,
    programmeId,
    cooperativeId: borrower.cooperativeId,
    borrowerName: borrower.name,
    borrowerKind: borrower.kind,
    sector: borrower.sector,
    placeId: borrower.placeId,
    ...derived([]),
  };
};

/** What moves a loan's account or its sums. */
const heard = [
  'LoanApplied',
  'LoanApplicationAmended',
  'LoanApproved',
  'LoanContracted',
  'LoanDisbursed',
  'RepaymentRecorded',
  'RepaymentReallocated',
  'CreditRefunded',
  'InterestPaused',
  'InterestWaived',
  'LoanRateChanged',
  'LoanRestructured',
  'LoanWrittenOff',
  'WriteOffReassessed',
  'RecoveryRecorded',
] as const;
const once = new Set(['LoanApplied', 'LoanApplicationAmended', 'RepaymentReallocated', 'WriteOffReassessed']);
const corrected = new Set(['LoanDisbursed', 'RepaymentRecorded']);

const listener = {
  keys: (event: Recorded): readonly LoanKey[] => [{ loanId: referenceIn(event).loanId }],
  fold: (row: LoanAccountValues | undefined, event: Recorded): LoanAccountValues => {
    const before = row ?? begun(event);
    if (originalType(event.type) === 'LoanApplied') return before;
    return { ...before, ...derived(next(before.entries as Kept, event)) };
  },
};

/** Every loan through time, so that the book and the ageing of any day are read and not computed. */
export const loanAccounts = projection<LoanEvent>()({
  name: 'loan_accounts',
  version: 2,
  mode: 'async',
  kept: true,
  key: { loanId: 'text' },
  values: {
    fundId: 'text',
    programmeId: 'text?',
    cooperativeId: 'text',
    borrowerName: 'text',
    borrowerKind: 'text',
    sector: 'text',
    placeId: 'text',
    contractNo: 'text?',
    entrusted: 'flag',
    firstDisbursedOn: 'day?',
    sumOn: 'days',
    approved: 'moneys',
    disbursed: 'moneys',
    principalRepaid: 'moneys',
    interestPaid: 'moneys',
    writtenOff: 'moneys',
    offBalance: 'moneys',
    overdueOn: 'days',
    overdueSince: 'days',
    overduePrincipal: 'moneys',
    overdueInterest: 'moneys',
    strain: 'moneys',
    dueOn: 'days',
    duePrincipal: 'moneys',
    dueInterest: 'moneys',
    entries: 'json',
  },
  on: Object.fromEntries(
    heard.flatMap((type) => [
      [type, listener],
      ...(once.has(type) ? [] : [[`${type}Reversed`, listener]]),
      ...(corrected.has(type) ? [[`${type}Corrected`, listener]] : []),
    ]),
  ) as Folds<LoanEvent, LoanKey, LoanAccountValues>,
});
