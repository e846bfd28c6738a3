import type { Citation, DomainEvent, Evidence, Reversed, StreamId, WithCorrections } from '#libs/kernel';
import type { OrganisationKind, Sector } from '#libs/cooperatives/events';

export const loanStream = (loanId: string): StreamId => `loan-${loanId}`;

/** The borrower as it was on the day of the application. */
export interface Borrower {
  readonly cooperativeId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly placeId: string;
}

/** What every entry of a loan says of it, so that a table needs no other entry to count it. */
export interface LoanReference {
  readonly loanId: string;
  readonly fundId: string;
  readonly programmeId: string | null;
  readonly borrower: Borrower;
}

/** What is asked for. Money is whole đồng; the rate is per cent a year as a decimal string. */
export interface LoanTerms {
  readonly purpose: string;
  readonly projectCost: string;
  readonly ownCapital: string;
  readonly amount: string;
  readonly termMonths: number;
  readonly ratePercentPerYear: string;
}

/** Something a rule of the entry's own day would have forbidden, kept with an entry of the past instead of refusing it. */
export interface LoanFinding {
  readonly code: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly citation: Citation | null;
}

export type LoanApplied = DomainEvent<
  'LoanApplied',
  LoanReference & { terms: LoanTerms; evidence: readonly Evidence[] }
>;
export type LoanApplicationAmended = DomainEvent<
  'LoanApplicationAmended',
  LoanReference & { terms: LoanTerms; previousTerms: LoanTerms; reason: string }
>;
export type LoanApplicationWithdrawn = DomainEvent<'LoanApplicationWithdrawn', LoanReference & { reason: string }>;
export type LoanAppraised = DomainEvent<
  'LoanAppraised',
  LoanReference & { recommendation: 'approve' | 'reject'; amount: string; note: string }
>;
/** Commits the amount in the fund from its business date on. */
export type LoanApproved = DomainEvent<
  'LoanApproved',
  LoanReference & { amount: string; fundAvailableBefore: string; findings: readonly LoanFinding[] }
>;
export type LoanRejected = DomainEvent<'LoanRejected', LoanReference & { reason: string }>;
/** Money left the fund. The part of the commitment that it uses is no longer committed. */
export type LoanDisbursed = DomainEvent<
  'LoanDisbursed',
  LoanReference & { trancheNo: number; amount: string; fundCashBefore: string; voucher: Evidence }
>;
export type RepaymentRecorded = DomainEvent<
  'RepaymentRecorded',
  LoanReference & { principal: string; interest: string; fees: string; voucher: Evidence }
>;
/** The loan is paid back; what was approved and never paid out is released. */
export type LoanSettled = DomainEvent<'LoanSettled', LoanReference & { released: string }>;

export type LoanEvent =
  | LoanApplied
  | LoanApplicationAmended
  | LoanApplicationWithdrawn
  | LoanAppraised
  | LoanRejected
  | LoanApproved
  | Reversed<LoanApproved>
  | WithCorrections<LoanDisbursed>
  | WithCorrections<RepaymentRecorded>
  | LoanSettled
  | Reversed<LoanSettled>;
