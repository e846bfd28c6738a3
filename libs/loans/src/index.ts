import type { Slice } from '#libs/journal';
import { loans } from './domain/loans.js';
import type { LoanEvent } from './events.js';
import { loanList } from './loan-list/loan-list.projection.js';

export { LoansModule } from './loans.module.js';
export { LoanBookQuery, loanBookDimensionsOf, type LoanBookSums } from './loan-book/loan-book.query.js';
export { LoansQuery, type LoanListItem } from './loan-list/loans.query.js';
export { schedulePreview } from './schedule/index.js';
export { loans };

export const loansSlice: Slice = {
  name: 'loans',
  events: {
    LoanApplied: { schema: 1 },
    LoanApplicationAmended: { schema: 1 },
    LoanApplicationWithdrawn: { schema: 1 },
    LoanAppraised: { schema: 1 },
    LoanRejected: { schema: 1 },
    LoanApproved: { schema: 1 },
    LoanApprovedReversed: { schema: 1 },
    LoanDisbursed: { schema: 1 },
    LoanDisbursedCorrected: { schema: 1 },
    LoanDisbursedReversed: { schema: 1 },
    RepaymentRecorded: { schema: 1 },
    RepaymentRecordedCorrected: { schema: 1 },
    RepaymentRecordedReversed: { schema: 1 },
    LoanSettled: { schema: 1 },
    LoanSettledReversed: { schema: 1 },
  } satisfies Record<LoanEvent['type'], Slice['events'][string]>,
  deciders: [loans],
  projections: [loanList],
};
