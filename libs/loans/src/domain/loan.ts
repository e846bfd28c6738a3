import { withEntry, type Recorded, type StandingEntry } from '#libs/kernel';
import type { LoanDisbursed, LoanEvent, LoanReference, LoanTerms, RepaymentRecorded } from '../events.js';

/** Where a loan stands. The people of each act are kept: approver, maker and payer are never the same. */
export type Loan =
  | { readonly status: 'none' }
  | ({ readonly status: 'applied' | 'appraised' } & Proposed)
  | ({ readonly status: 'rejected' | 'withdrawn' } & Proposed)
  | ({ readonly status: 'approved' | 'active' | 'settled' } & Approved);

interface Proposed {
  readonly reference: LoanReference;
  readonly terms: LoanTerms;
  readonly appliedOn: string;
  /** Everybody who applied, amended or appraised. */
  readonly makers: readonly string[];
  readonly appraisedOn: string | null;
}

interface Approved extends Proposed {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly approved: bigint;
  readonly approvalPosition: number;
  /** Disbursements, repayments and the settlement as they stand today. */
  readonly standing: readonly StandingEntry[];
}

export type ApprovedLoan = Extract<Loan, { status: 'approved' | 'active' | 'settled' }>;
export type ProposedLoan = Extract<Loan, { status: 'applied' | 'appraised' }>;

export const noLoan: Loan = { status: 'none' };

const withMaker = (makers: readonly string[], actor: string): readonly string[] =>
  makers.includes(actor) ? makers : [...makers, actor];

export const evolveLoan = (loan: Loan, event: Recorded<LoanEvent>): Loan => {
  if (event.type === 'LoanApplied') {
    const { terms, evidence: _evidence, ...reference } = event.data;
    return {
      status: 'applied',
      reference,
      terms,
      appliedOn: event.occurredOn,
      makers: [event.actor],
      appraisedOn: null,
    };
  }
  if (loan.status === 'none') throw new Error(`The journal tells of ${event.streamId} before its application.`);
  switch (event.type) {
    case 'LoanApplicationAmended': // What was appraised is no longer what is asked for.
      return {
        ...loan,
        status: 'applied',
        terms: event.data.terms,
        makers: withMaker(loan.makers, event.actor),
        appraisedOn: null,
      };
    case 'LoanApplicationWithdrawn':
      return { ...loan, status: 'withdrawn' };
    case 'LoanAppraised':
      return {
        ...loan,
        status: 'appraised',
        makers: withMaker(loan.makers, event.actor),
        appraisedOn: event.occurredOn,
      };
    case 'LoanRejected':
      return { ...loan, status: 'rejected' };
    case 'LoanApproved':
      return {
        ...loan,
        status: 'approved',
        approvedBy: event.actor,
        approvedOn: event.occurredOn,
        approved: BigInt(event.data.amount),
        approvalPosition: event.position,
        standing: [],
      };
    case 'LoanApprovedReversed':
      return { ...loan, status: 'appraised' };
    default:
      return withMoney(loan as ApprovedLoan, event);
  }
};

const withMoney = (loan: ApprovedLoan, event: Recorded<LoanEvent>): Loan => {
  const standing = withEntry(loan.standing, event);
  const settled = standing.some(({ type }) => type === 'LoanSettled');
  const disbursed = standing.some(({ type }) => type === 'LoanDisbursed');
  return { ...loan, standing, status: settled ? 'settled' : disbursed ? 'active' : 'approved' };
};

/** Sums of what stands, whole đồng. */
export const sumsOf = ({
  standing,
}: Pick<ApprovedLoan, 'standing'>): {
  disbursed: bigint;
  principalRepaid: bigint;
  outstanding: bigint;
  tranches: number;
} => {
  let disbursed = 0n;
  let principalRepaid = 0n;
  let tranches = 0;
  for (const entry of standing) {
    if (entry.type === 'LoanDisbursed') {
      disbursed += BigInt((entry.data as LoanDisbursed['data']).amount);
      tranches = Math.max(tranches, (entry.data as LoanDisbursed['data']).trancheNo);
    } else if (entry.type === 'RepaymentRecorded')
      principalRepaid += BigInt((entry.data as RepaymentRecorded['data']).principal);
  }
  return { disbursed, principalRepaid, outstanding: disbursed - principalRepaid, tranches };
};

/**
 * The first business day on which more principal would have been paid back than was ever lent, with what is too much;
 * undefined if there is none. Entries of a day count together: money out and in on one day may stand in any order.
 */
export const firstOverpaidDay = (standing: readonly StandingEntry[]): { day: string; excess: bigint } | undefined => {
  const days = new Map<string, bigint>();
  for (const { type, data, occurredOn } of standing) {
    const change =
      type === 'LoanDisbursed'
        ? BigInt((data as LoanDisbursed['data']).amount)
        : type === 'RepaymentRecorded'
          ? -BigInt((data as RepaymentRecorded['data']).principal)
          : 0n;
    days.set(occurredOn, (days.get(occurredOn) ?? 0n) + change);
  }
  let outstanding = 0n;
  for (const day of [...days.keys()].sort()) {
    outstanding += days.get(day)!;
    if (outstanding < 0n) return { day, excess: -outstanding };
  }
  return undefined;
};
