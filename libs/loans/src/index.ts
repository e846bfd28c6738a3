import type { Slice } from '#libs/journal';
import { loans } from './domain/loans.js';
import { fourEyes, type LoanEvent, type ProvisionEvent } from './events.js';
import {
  appliedFrom1,
  approvedFrom1,
  correctionFrom,
  disbursedFrom1,
  repaidFrom1,
  reversalFrom,
} from './older-schemas.js';
import { borrowerDebts } from './exposure/borrower-debts.projection.js';
import { provisions } from './provisions/provisions.js';
import { loanAccounts } from './loan-book/loan-accounts.projection.js';
import { loanList } from './loan-list/loan-list.projection.js';

export { LoanTasks } from './tasks/tasks.js';
export { LoanTasks1700000004000 } from './tasks/tasks.migration.js';
export { LoansModule } from './loans.module.js';
export { LoanBookQuery, loanBookDimensionsOf, type LoanBookSums } from './loan-book/loan-book.query.js';
export { LoansQuery, type LoanListItem } from './loan-list/loans.query.js';
export { schedulePreview } from './schedule/index.js';
export { loans };

export const loansSlice: Slice = {
  name: 'loans',
  events: {
    LoanApplied: { schema: 2, upcast: { 1: appliedFrom1 } },
    LoanApproved: { schema: 2, upcast: { 1: approvedFrom1 } },
    LoanApprovedReversed: { schema: 2, upcast: { 1: reversalFrom(approvedFrom1) } },
    LoanDisbursed: { schema: 2, upcast: { 1: disbursedFrom1 } },
    LoanDisbursedCorrected: { schema: 2, upcast: { 1: correctionFrom(disbursedFrom1) } },
    LoanDisbursedReversed: { schema: 2, upcast: { 1: reversalFrom(disbursedFrom1) } },
    RepaymentRecorded: { schema: 2, upcast: { 1: repaidFrom1 } },
    RepaymentRecordedCorrected: { schema: 2, upcast: { 1: correctionFrom(repaidFrom1) } },
    RepaymentRecordedReversed: { schema: 2, upcast: { 1: reversalFrom(repaidFrom1) } },
    LoanApplicationAmended: { schema: 1 },
    LoanApplicationWithdrawn: { schema: 1 },
    LoanApplicationWithdrawnReversed: { schema: 1 },
    LoanAppraised: { schema: 1 },
    LoanAppraisedReversed: { schema: 1 },
    LoanRejected: { schema: 1 },
    LoanRejectedReversed: { schema: 1 },
    LoanVoteCast: { schema: 1 },
    LoanApprovalExpired: { schema: 1 },
    LoanApprovalExpiredReversed: { schema: 1 },
    CommitmentReleased: { schema: 1 },
    CommitmentReleasedReversed: { schema: 1 },
    LoanContracted: { schema: 1 },
    LoanContractedReversed: { schema: 1 },
    RepaymentReallocated: { schema: 1 },
    CreditRefunded: { schema: 1 },
    CreditRefundedReversed: { schema: 1 },
    InterestPaused: { schema: 1 },
    InterestPausedReversed: { schema: 1 },
    InterestWaived: { schema: 1 },
    InterestWaivedReversed: { schema: 1 },
    LoanRateChanged: { schema: 1 },
    LoanRateChangedReversed: { schema: 1 },
    LoanRestructured: { schema: 1 },
    LoanRestructuredReversed: { schema: 1 },
    SecurityTaken: { schema: 1 },
    SecurityTakenReversed: { schema: 1 },
    SecurityReleased: { schema: 1 },
    SecurityReleasedReversed: { schema: 1 },
    LoanWrittenOff: { schema: 1 },
    LoanWrittenOffReversed: { schema: 1 },
    RecoveryRecorded: { schema: 1 },
    RecoveryRecordedReversed: { schema: 1 },
    LoanSettled: { schema: 1 },
    LoanSettledReversed: { schema: 1 },
    ProvisionsSet: { schema: 1 },
    ProvisionsSetReversed: { schema: 1 },
  } satisfies Record<(LoanEvent | ProvisionEvent)['type'], Slice['events'][string]>,
  deciders: [loans, provisions],
  projections: [borrowerDebts, loanAccounts, loanList],
  checks: [fourEyes],
};
