import type { BusinessDate, Citation, DomainEvent, Evidence, Reversed, StreamId, WithCorrections } from '#libs/kernel';
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

/** The version of a rule that a decision was taken by. */
export interface RuleUsed {
  readonly rule: string;
  readonly version: number;
}

/** `relatedIds`: borrowers whose debts count together with this one's. */
export type LoanApplied = DomainEvent<
  'LoanApplied',
  LoanReference & {
    terms: LoanTerms;
    evidence: readonly Evidence[];
    relatedIds: readonly string[];
    rules: readonly RuleUsed[];
    findings: readonly LoanFinding[];
  }
>;
export type LoanApplicationAmended = DomainEvent<
  'LoanApplicationAmended',
  LoanReference & {
    terms: LoanTerms;
    previousTerms: LoanTerms;
    reason: string;
    rules: readonly RuleUsed[];
    findings: readonly LoanFinding[];
  }
>;
export type LoanApplicationWithdrawn = DomainEvent<'LoanApplicationWithdrawn', LoanReference & { reason: string }>;
export type LoanAppraised = DomainEvent<
  'LoanAppraised',
  LoanReference & { recommendation: 'approve' | 'reject'; amount: string; note: string }
>;

/**
 * The committee for loans up to an amount (null: without a limit). So many members must vote for it, all of them in one of
 * its roles, and each role through a person of its own. Without roles anybody who may approve sits on it.
 */
export interface CommitteeBand {
  readonly amountMax: string | null;
  readonly votes: number;
  readonly roles: readonly string[];
}
/**
 * One person's vote for a loan of this amount. `roles` are those of the committee that the voter held. The vote that
 * completes the committee brings the approval with it.
 */
export type LoanVoteCast = DomainEvent<
  'LoanVoteCast',
  LoanReference & { amount: string; band: CommitteeBand; roles: readonly string[] }
>;
/** What an approval was decided on, whole đồng. */
export interface ApprovalFigures {
  readonly fundAvailableBefore: string;
  /** Contributions − withdrawals + retained, ± income, costs and losses not distributed yet. */
  readonly fundCharterCapital: string;
  /** What the borrower owes and was promised with this loan, alone and with its related persons. */
  readonly exposure: string;
  readonly exposureWithRelated: string;
}
/** Commits the amount in the fund from its business date on. */
export type LoanApproved = DomainEvent<
  'LoanApproved',
  LoanReference & {
    amount: string;
    figures: ApprovalFigures | null;
    voters: readonly string[];
    rules: readonly RuleUsed[];
    findings: readonly LoanFinding[];
  }
>;
export type LoanRejected = DomainEvent<'LoanRejected', LoanReference & { reason: string }>;
/** No contract was made in time; what was committed is free again. */
export type LoanApprovalExpired = DomainEvent<'LoanApprovalExpired', LoanReference & { released: string }>;
/** Part of a commitment, or all of it, that will not be paid out. */
export type CommitmentReleased = DomainEvent<'CommitmentReleased', LoanReference & { amount: string; reason: string }>;

/** The schedule as the contract writes it: what the calculator takes, without what happens later. */
export interface ContractSchedule {
  readonly rate: { readonly percent: string; readonly per: 'month' | 'year' };
  readonly method: 'equal-principal' | 'annuity' | 'bullet' | 'custom';
  readonly principalPlan: readonly string[];
  readonly instalments: number;
  readonly every: ContractInterval;
  readonly dayCount: 'actual/365' | 'actual/360' | '30/360';
  readonly gracePrincipalInstalments: number;
  readonly interestFreeInstalments: number;
  readonly monthEnd: 'last-day' | 'first-of-next';
  readonly roundTo: '1' | '100' | '1000';
  readonly moveOffNonWorkingDays: boolean;
  readonly holidays: readonly string[];
}
/** Every so many months, or on the same days (`MM-DD`) of every year: the other is null. */
export interface ContractInterval {
  readonly months: 1 | 3 | 6 | 12 | null;
  readonly seasons: readonly string[] | null;
}
/**
 * The contract. What was approved beyond it is released. `overduePercent` is the overdue rate in per cent of the in-term
 * rate; an `entrusted` loan is lent at another's risk and not provisioned for.
 */
export type LoanContracted = DomainEvent<
  'LoanContracted',
  LoanReference & {
    contractNo: string;
    amount: string;
    released: string;
    schedule: ContractSchedule;
    overduePercent: string;
    allocation: 'penalty-interest-principal' | 'principal-interest-penalty';
    entrusted: boolean;
    rules: readonly RuleUsed[];
    findings: readonly LoanFinding[];
  }
>;
/** What the look-up at the credit information centre said before money went out. */
export interface CreditCheck {
  readonly on: BusinessDate;
  readonly reference: string;
  readonly badDebt: boolean;
}
/** Money left the fund. The part of the commitment that it uses is no longer committed. */
export type LoanDisbursed = DomainEvent<
  'LoanDisbursed',
  LoanReference & {
    trancheNo: number;
    amount: string;
    fundCashBefore: string;
    voucher: Evidence;
    creditCheck: CreditCheck | null;
    findings: readonly LoanFinding[];
  }
>;
/** How a repayment was shared out, whole đồng; `credit` below nothing was taken from the borrower's credit. */
export interface SharedOut {
  readonly penalty: string;
  readonly interest: string;
  readonly principal: string;
  readonly credit: string;
}
/**
 * Money came back. `stated`: the voucher itself says what it was for; otherwise it was shared out by the contract, and may be
 * shared out anew when something earlier becomes known.
 */
export type RepaymentRecorded = DomainEvent<
  'RepaymentRecorded',
  LoanReference &
    SharedOut & {
      fees: string;
      stated: boolean;
      surplus: 'advance' | 'keep-term' | 'keep-instalment' | 'pay-off';
      voucher: Evidence;
    }
>;
/**
 * Something before a repayment became known, so the same money pays for other things now. Dated as the repayment, which is
 * named by the number of its first version.
 */
export type RepaymentReallocated = DomainEvent<
  'RepaymentReallocated',
  LoanReference & { repayment: number; before: SharedOut; after: SharedOut }
>;
/**
 * Something before a write-off became known, so less or more was left to write off. Dated as the write-off, which is named
 * by its number.
 */
export type WriteOffReassessed = DomainEvent<
  'WriteOffReassessed',
  LoanReference & { writeOff: number; before: WrittenOff; after: WrittenOff }
>;
/** The borrower's credit was paid back. */
export type CreditRefunded = DomainEvent<'CreditRefunded', LoanReference & { amount: string; voucher: Evidence }>;
/** No interest runs from its business date to `to`, both days included. */
export type InterestPaused = DomainEvent<'InterestPaused', LoanReference & { to: BusinessDate; reason: string }>;
/** Interest and penalty due that nobody has to pay any more. */
export type InterestWaived = DomainEvent<
  'InterestWaived',
  LoanReference & { interest: string; penalty: string; forInability: boolean; reason: string }
>;
/** The in-term rate is another from its business date on. */
export type LoanRateChanged = DomainEvent<
  'LoanRateChanged',
  LoanReference & {
    rate: { percent: string; per: 'month' | 'year' };
    reason: string;
    rules: readonly RuleUsed[];
    findings: readonly LoanFinding[];
  }
>;
/** The instalments from its business date on. An extension ends the loan later, a rescheduling moves them inside the term. */
export type LoanRestructured = DomainEvent<
  'LoanRestructured',
  LoanReference & {
    kind: 'extension' | 'rescheduling';
    method: ContractSchedule['method'];
    principalPlan: readonly string[];
    instalments: number;
    every: ContractInterval;
    gracePrincipalInstalments: number;
    lastDueOn: BusinessDate;
    previousLastDueOn: BusinessDate;
    reason: string;
  }
>;
/** Collateral or a guarantee. `description` names things and file numbers, never a person. */
export type SecurityTaken = DomainEvent<
  'SecurityTaken',
  LoanReference & { kind: 'collateral' | 'guarantee'; description: string; value: string; document: Evidence }
>;
export type SecurityReleased = DomainEvent<
  'SecurityReleased',
  LoanReference & { security: number; reason: string; document: Evidence }
>;
/** What left the books, whole đồng; `interest` with the penalty that was due. */
export interface WrittenOff {
  readonly principal: string;
  readonly interest: string;
}
/** Taken off the books: no money moves. It is followed beside the books, and what comes back later is a recovery. */
export type LoanWrittenOff = DomainEvent<
  'LoanWrittenOff',
  LoanReference & WrittenOff & { released: string; decision: Evidence }
>;
export type RecoveryRecorded = DomainEvent<'RecoveryRecorded', LoanReference & { amount: string; voucher: Evidence }>;
/** The loan is paid back; what was approved and never paid out is released. */
export type LoanSettled = DomainEvent<'LoanSettled', LoanReference & { released: string }>;

export const provisionStream = (fundId: string): StreamId => `provision-${fundId}`;

/** The loans of a group on the last day of a quarter, whole đồng. */
export interface ProvisionedGroup {
  readonly group: number;
  readonly loans: number;
  readonly outstanding: string;
  readonly specific: string;
}
/**
 * The provisions a fund needs at the end of a quarter, computed from what was known at entry `asKnown`. `change` is against
 * the run before: what is set aside in addition, or set free where it is below nothing.
 */
export type ProvisionsSet = DomainEvent<
  'ProvisionsSet',
  {
    fundId: string;
    asKnown: number;
    rules: readonly { rule: string; version: number }[];
    groups: readonly ProvisionedGroup[];
    specific: string;
    general: string;
    change: string;
  }
>;

export type ProvisionEvent = ProvisionsSet | Reversed<ProvisionsSet>;

export type LoanEvent =
  | LoanApplied
  | LoanApplicationAmended
  | WithReversal<LoanApplicationWithdrawn>
  | WithReversal<LoanAppraised>
  | WithReversal<LoanRejected>
  | LoanVoteCast
  | WithReversal<LoanApproved>
  | WithReversal<LoanApprovalExpired>
  | WithReversal<CommitmentReleased>
  | WithReversal<LoanContracted>
  | WithCorrections<LoanDisbursed>
  | WithCorrections<RepaymentRecorded>
  | RepaymentReallocated
  | WithReversal<CreditRefunded>
  | WithReversal<InterestPaused>
  | WithReversal<InterestWaived>
  | WithReversal<LoanRateChanged>
  | WithReversal<LoanRestructured>
  | WithReversal<SecurityTaken>
  | WithReversal<SecurityReleased>
  | WithReversal<LoanWrittenOff>
  | WriteOffReassessed
  | WithReversal<RecoveryRecorded>
  | WithReversal<LoanSettled>;

type WithReversal<E extends DomainEvent> = E | (E extends DomainEvent ? Reversed<E> : never);
