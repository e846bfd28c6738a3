import { withEntry, type Recorded, type StandingEntry } from '#libs/kernel';
import type {
  LoanApplied,
  LoanApplicationAmended,
  LoanApproved,
  LoanContracted,
  LoanEvent,
  LoanReference,
  LoanTerms,
  LoanVoteCast,
  RepaymentReallocated,
  WriteOffReassessed,
} from '../loan-events.js';
import { lent, noHands, type Hands } from './hands.js';

export type LoanStatus =
  | 'applied'
  | 'appraised'
  | 'withdrawn'
  | 'rejected'
  | 'approved'
  | 'expired'
  | 'contracted'
  | 'active'
  | 'settled'
  | 'written-off';

/** An entry that stands, with whoever wrote it. */
export interface LoanEntry extends StandingEntry {
  readonly actor: string;
}

/** A loan is its entries as they stand today, in the order of the journal; everything else is read off them. */
export interface Loan {
  /** null before the application. */
  readonly reference: LoanReference | null;
  readonly entries: readonly LoanEntry[];
  readonly hands: Hands;
}

export const noLoan: Loan = { reference: null, entries: [], hands: noHands };

export const evolveLoan = (loan: Loan, event: Recorded<LoanEvent>): Loan => {
  const voters = event.type === 'LoanApproved' ? event.data.voters : [];
  const hands = lent(loan.hands, event.type, [event.actor, ...voters]);
  if (event.type === 'LoanApplied') {
    const { loanId, fundId, programmeId, borrower } = event.data;
    return { reference: { loanId, fundId, programmeId, borrower }, entries: withActor(loan.entries, event), hands };
  }
  if (!loan.reference) throw new Error(`The journal tells of ${event.streamId} before its application.`);
  if (isDerived(event)) return { ...loan, entries: withDerived(loan.entries, event) };
  return { ...loan, entries: withActor(loan.entries, event), hands };
};

type Derived = RepaymentReallocated | WriteOffReassessed;

/** Whether an entry only says what another comes to now that more is known. */
export const isDerived = (event: { readonly type: string }): event is Derived =>
  event.type === 'RepaymentReallocated' || event.type === 'WriteOffReassessed';

/** The entries with what the one that is named comes to now. */
export const withDerived = <E extends StandingEntry>(entries: readonly E[], event: Derived): E[] => {
  const named = event.type === 'RepaymentReallocated' ? event.data.repayment : event.data.writeOff;
  return entries.map((entry) =>
    entry.firstPosition === named ? { ...entry, data: { ...(entry.data as object), ...event.data.after } } : entry,
  );
};

const withActor = (entries: readonly LoanEntry[], event: Recorded): readonly LoanEntry[] =>
  (withEntry(entries, event) as readonly LoanEntry[]).map((entry) =>
    entry.position === event.position ? { ...entry, actor: event.actor } : entry,
  );

/** A loan's way so far. */
export interface LoanView {
  readonly status: LoanStatus;
  readonly reference: LoanReference;
  readonly terms: LoanTerms;
  readonly relatedIds: readonly string[];
  readonly hands: Hands;
  readonly appliedOn: string;
  readonly appraisedOn: string | null;
  /** The votes that count since the last appraisal, one a person. */
  readonly votes: readonly LoanVote[];
  readonly approval: LoanApproval | null;
  /** Whether an approval fell because the application was amended after it. */
  readonly approvalLapsed: boolean;
  readonly contract: LoanContract | null;
  /** What happened to money since, in the order of the journal. */
  readonly money: readonly LoanEntry[];
}
export interface LoanVote {
  readonly actor: string;
  readonly on: string;
  readonly amount: bigint;
  /** The roles of the committee that the voter held. */
  readonly roles: readonly string[];
}
export interface LoanApproval {
  readonly amount: bigint;
  readonly on: string;
  readonly position: number;
  readonly voters: readonly string[];
}
export interface LoanContract {
  readonly on: string;
  readonly position: number;
  readonly data: LoanContracted['data'];
}

/** The statuses in which an entry can happen; a reversal must leave every later entry possible. */
const possibleIn: Readonly<Record<string, readonly LoanStatus[]>> = {
  LoanApplicationAmended: ['applied', 'appraised', 'approved'],
  LoanApplicationWithdrawn: ['applied', 'appraised'],
  LoanAppraised: ['applied', 'appraised'],
  LoanRejected: ['applied', 'appraised'],
  LoanVoteCast: ['appraised'],
  LoanApproved: ['appraised'],
  LoanApprovalExpired: ['approved'],
  CommitmentReleased: ['applied', 'approved', 'contracted', 'active'],
  LoanContracted: ['approved'],
  // Journals from before contracts were kept here paid out on the approval alone.
  LoanDisbursed: ['approved', 'contracted', 'active'],
  LoanWrittenOff: ['active'],
  RecoveryRecorded: ['written-off'],
  SecurityTaken: ['applied', 'appraised', 'approved', 'contracted', 'active', 'written-off'],
};
const onActiveLoans: readonly LoanStatus[] = ['active'];

/** The first entry that cannot stand where it does; undefined if all can. */
export const firstImpossible = (entries: readonly LoanEntry[]): LoanEntry | undefined => {
  for (let index = 1; index < entries.length; index += 1) {
    const entry = entries[index]!;
    // What secured a loan is given back at any time, mostly after the end.
    if (entry.type === 'SecurityReleased') continue;
    const possible = possibleIn[entry.type] ?? onActiveLoans;
    const before = entries.slice(0, index);
    // What is found later about a day before the write-off belongs to the loan that was active then.
    if (!possible.includes(statusOf(before.filter((each) => !isWriteOffAfter(each, entry))))) return entry;
  }
  return undefined;
};

const isWriteOffAfter = (writeOff: LoanEntry, { type, occurredOn }: LoanEntry): boolean =>
  writeOff.type === 'LoanWrittenOff' && type !== 'RecoveryRecorded' && occurredOn < writeOff.occurredOn;

const becomes: Readonly<Record<string, LoanStatus>> = {
  LoanApplied: 'applied',
  LoanApplicationAmended: 'applied',
  LoanApplicationWithdrawn: 'withdrawn',
  LoanAppraised: 'appraised',
  LoanRejected: 'rejected',
  LoanApproved: 'approved',
  LoanApprovalExpired: 'expired',
  LoanContracted: 'contracted',
  LoanDisbursed: 'active',
  LoanSettled: 'settled',
  LoanWrittenOff: 'written-off',
};

const statusOf = (entries: readonly LoanEntry[]): LoanStatus => {
  const last = entries.findLast(({ type }) => type in becomes);
  return becomes[last!.type]!;
};

/** Reads a loan's way off its entries; undefined before the application. */
export const viewOf = ({ reference, entries, hands }: Loan): LoanView | undefined => {
  if (!reference) return undefined;
  const applied = entries[0]!.data as LoanApplied['data'];
  const view: { -readonly [K in keyof LoanView]: LoanView[K] } = {
    status: statusOf(entries),
    reference,
    terms: applied.terms,
    relatedIds: applied.relatedIds,
    hands,
    appliedOn: entries[0]!.occurredOn,
    appraisedOn: null,
    votes: [],
    approval: null,
    approvalLapsed: false,
    contract: null,
    money: [],
  };
  const money: LoanEntry[] = [];
  for (const entry of entries) {
    switch (entry.type) {
      case 'LoanApplied':
        break;
      case 'LoanApplicationAmended':
        view.terms = (entry.data as LoanApplicationAmended['data']).terms;
        view.approvalLapsed = view.approval !== null || view.approvalLapsed;
        Object.assign(view, { appraisedOn: null, votes: [], approval: null });
        break;
      case 'LoanAppraised':
        view.appraisedOn = entry.occurredOn;
        view.votes = [];
        break;
      case 'LoanVoteCast':
        // One vote a person: whoever votes again changes it.
        view.votes = [...view.votes.filter(({ actor }) => actor !== entry.actor), voteOf(entry)];
        break;
      case 'LoanApproved':
        view.approval = approvalOf(entry);
        view.approvalLapsed = false;
        break;
      case 'LoanContracted':
        view.contract = {
          on: entry.occurredOn,
          position: entry.position,
          data: entry.data as LoanContracted['data'],
        };
        break;
      default:
        money.push(entry);
    }
  }
  view.money = money.filter(({ type }) => !(type in asides));
  return view;
};

const voteOf = ({ actor, occurredOn: on, data }: LoanEntry): LoanVote => {
  const { amount, roles } = data as LoanVoteCast['data'];
  return { actor, on, amount: BigInt(amount), roles };
};

const asides: Readonly<Record<string, true>> = {
  LoanApplicationWithdrawn: true,
  LoanRejected: true,
  LoanApprovalExpired: true,
  CommitmentReleased: true,
  SecurityTaken: true,
  SecurityReleased: true,
};

const approvalOf = (entry: LoanEntry): LoanApproval => {
  const { amount, voters } = entry.data as LoanApproved['data'];
  return {
    amount: BigInt(amount),
    on: entry.occurredOn,
    position: entry.position,
    voters: voters.length ? voters : [entry.actor],
  };
};
