import { decider } from '#libs/kernel';
import { amendApplication, applyForLoan, appraiseLoan, rejectLoan, withdrawApplication } from './apply.js';
import { approveLoan } from './approve-loan.js';
import { correctDisbursement, correctRepayment, reverseLoanEntry } from './correct-loan-entry.js';
import { disburseLoan } from './disburse-loan.js';
import { evolveLoan, noLoan } from './loan.js';
import { recordRepayment, settleLoan } from './repay-loan.js';

/** A loan from application to settlement. */
export const loans = decider({
  category: 'loan',
  initial: noLoan,
  evolve: evolveLoan,
  verbs: {
    ApplyForLoan: applyForLoan,
    AmendApplication: amendApplication,
    WithdrawApplication: withdrawApplication,
    AppraiseLoan: appraiseLoan,
    ApproveLoan: approveLoan,
    RejectLoan: rejectLoan,
    DisburseLoan: disburseLoan,
    RecordRepayment: recordRepayment,
    SettleLoan: settleLoan,
    CorrectDisbursement: correctDisbursement,
    CorrectRepayment: correctRepayment,
    ReverseLoanEntry: reverseLoanEntry,
  },
});
