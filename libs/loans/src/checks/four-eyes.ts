import type { EntryCheck, Recorded } from '#libs/kernel';
import type { CommitteeBand, LoanApproved, LoanReference } from '../loan-events.js';

/** Who had a hand in a loan, each with the number of the entry that shows it first. */
interface Hands {
  /** Applied, amended, appraised or contracted. */
  readonly makers: Map<string, number>;
  /** Voted since the last appraisal. */
  readonly voters: Map<string, number>;
  /** Approved: those whose votes made the approval that stands. */
  readonly approvers: Map<string, number>;
  readonly payers: Map<string, number>;
  band: CommitteeBand | null;
}

const nobody = (): Hands => ({
  makers: new Map(),
  voters: new Map(),
  approvers: new Map(),
  payers: new Map(),
  band: null,
});

type Role = 'makers' | 'voters' | 'approvers' | 'payers';
const roleNames: Readonly<Record<Role, string>> = {
  makers: 'maker',
  voters: 'voter',
  approvers: 'approver',
  payers: 'payer',
};

/** What an entry makes of its author, and which hands its author must not have had. */
const acts: Readonly<Record<string, { readonly becomes?: Role; readonly never: readonly Role[] }>> = {
  LoanApplied: { becomes: 'makers', never: [] },
  LoanApplicationAmended: { becomes: 'makers', never: ['payers'] },
  LoanAppraised: { becomes: 'makers', never: ['payers'] },
  LoanVoteCast: { becomes: 'voters', never: ['makers'] },
  LoanApproved: { never: ['makers'] },
  LoanApprovedReversed: { never: [] },
  LoanContracted: { becomes: 'makers', never: ['approvers', 'payers'] },
  LoanDisbursed: { becomes: 'payers', never: ['makers', 'approvers'] },
  LoanDisbursedCorrected: { becomes: 'payers', never: ['makers', 'approvers'] },
  LoanWrittenOff: { never: ['makers'] },
};

/**
 * Approver ≠ maker ≠ payer on every act that moves money or promises it, found from the authors of the entries alone; and an
 * approval rests on as many votes, each an entry by somebody else, as its committee needs.
 */
export const fourEyes: EntryCheck = {
  name: 'four-eyes',
  hears: Object.keys(acts),
  begin: (note) => {
    const loans = new Map<string, Hands>();
    return (event) => {
      const loanId = loanOf(event);
      const hands = loans.get(loanId) ?? nobody();
      loans.set(loanId, hands);
      const { actor, position, type } = event;
      const tell = (expected: string, actual: string) =>
        note({ position, subject: `loan-${loanId}`, expected, actual });
      for (const role of acts[type]!.never) {
        const at = hands[role].get(actor);
        if (at !== undefined) tell(`${type} by no ${roleNames[role]}`, `${actor}, ${roleNames[role]} by entry ${at}`);
      }
      if (type === 'LoanApproved') checkApproval(event as Recorded<LoanApproved>, hands, tell);
      change(event, hands);
    };
  },
};

type Tell = (expected: string, actual: string) => void;

const checkApproval = ({ data, actor }: Recorded<LoanApproved>, { makers, voters, band }: Hands, tell: Tell): void => {
  // Journals from before the committee had one approver and no votes.
  if (!data.voters.length) return;
  for (const voter of data.voters) {
    if (makers.has(voter)) tell('approved by no maker', `${voter}, maker by entry ${makers.get(voter)}`);
    if (!voters.has(voter)) tell(`a vote of ${voter}`, 'none');
  }
  if (!data.voters.includes(actor)) tell(`approved by one of ${data.voters.join(', ')}`, actor);
  const found = new Set(data.voters).size;
  if (band && found < band.votes) tell(`${band.votes} votes`, String(found));
};

/** What the entry changes for those that follow. */
const change = ({ type, actor, position, data }: Recorded, hands: Hands): void => {
  const { becomes } = acts[type]!;
  if (becomes && !hands[becomes].has(actor)) hands[becomes].set(actor, position);
  switch (type) {
    case 'LoanApplicationAmended': // What was approved is no longer what is asked for.
    case 'LoanAppraised':
      hands.voters.clear();
      hands.approvers.clear();
      return;
    case 'LoanVoteCast':
      hands.band = (data as { readonly band: CommitteeBand }).band;
      return;
    case 'LoanApproved': {
      const { voters } = data as LoanApproved['data'];
      for (const voter of voters.length ? voters : [actor]) hands.approvers.set(voter, position);
      return;
    }
    case 'LoanApprovedReversed':
      hands.approvers.clear();
  }
};

const loanOf = ({ data }: Recorded): string =>
  (data as Partial<LoanReference>).loanId ??
  (data as { readonly before: { readonly data: LoanReference } }).before.data.loanId;
