import { decider } from '#libs/kernel';
import { amendApplication, applyForLoan, appraiseLoan, rejectLoan, withdrawApplication } from './apply.js';
import { approveLoan, expireApproval, releaseCommitment } from './approve-loan.js';
import { changeRate, pauseInterest, restructureLoan, waiveInterest } from './change-terms.js';
import { contractLoan } from './contract-loan.js';
import { correctDisbursement, correctRepayment, reverseLoanEntry } from './correct-loan-entry.js';
import { disburseLoan } from './disburse-loan.js';
import { evolveLoan, noLoan } from './loan.js';
import { recordRepayment, refundCredit, settleLoan } from './repay-loan.js';
import { recordRecovery, releaseSecurity, takeSecurity, writeOffLoan } from './write-off.js';

/** A loan from application to settlement, or to what comes back after it was written off. */
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
    ExpireApproval: expireApproval,
    ReleaseCommitment: releaseCommitment,
    ContractLoan: contractLoan,
    DisburseLoan: disburseLoan,
    RecordRepayment: recordRepayment,
    RefundCredit: refundCredit,
    PauseInterest: pauseInterest,
    WaiveInterest: waiveInterest,
    ChangeRate: changeRate,
    RestructureLoan: restructureLoan,
    TakeSecurity: takeSecurity,
    ReleaseSecurity: releaseSecurity,
    WriteOffLoan: writeOffLoan,
    RecordRecovery: recordRecovery,
    SettleLoan: settleLoan,
    CorrectDisbursement: correctDisbursement,
    CorrectRepayment: correctRepayment,
    ReverseLoanEntry: reverseLoanEntry,
  },
});
