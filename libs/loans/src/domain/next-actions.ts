import type { Loan, LoanStatus, LoanView } from './loan.js';
import { committedOf, sumsOf } from './money.js';
import type { loans } from './loans.js';

export type LoanVerb = keyof typeof loans.verbs;

/** Something a person may do next, or may not and why: `FOUR_EYES`, `VOTED_ALREADY`. */
export interface NextAction {
  readonly action: LoanVerb;
  readonly refused: 'FOUR_EYES' | 'VOTED_ALREADY' | null;
}

type Condition = (about: {
  readonly view: LoanView;
  readonly committed: bigint;
  readonly outstanding: bigint;
  readonly credit: bigint;
}) => boolean;
const always: Condition = () => true;
const withRoom: Condition = ({ committed }) => committed > 0n;
const owing: Condition = ({ outstanding }) => outstanding > 0n;
const contracted: Condition = ({ view }) => view.contract !== null;

const open: Readonly<Partial<Record<LoanVerb, Condition>>> = { TakeSecurity: always, ReleaseSecurity: always };
const onPaper = {
  ...open,
  AmendApplication: always,
  WithdrawApplication: always,
  AppraiseLoan: always,
  RejectLoan: always,
};

/** What the way of a loan allows at each station. */
const byStatus: Readonly<Record<LoanStatus, Readonly<Partial<Record<LoanVerb, Condition>>>>> = {
  applied: onPaper,
  appraised: { ...onPaper, ApproveLoan: always, ReverseLoanEntry: always },
  withdrawn: { ReverseLoanEntry: always },
  rejected: { ReverseLoanEntry: always },
  approved: {
    ...open,
    AmendApplication: always,
    ContractLoan: always,
    ExpireApproval: always,
    ReleaseCommitment: withRoom,
    ReverseLoanEntry: always,
  },
  expired: { ReverseLoanEntry: always },
  contracted: { ...open, DisburseLoan: withRoom, ReleaseCommitment: withRoom, ReverseLoanEntry: always },
  active: {
    ...open,
    DisburseLoan: ({ view, committed }) => committed > 0n && view.contract !== null,
    ReleaseCommitment: withRoom,
    RecordRepayment: always,
    PauseInterest: contracted,
    WaiveInterest: contracted,
    ChangeRate: contracted,
    RestructureLoan: (about) => contracted(about) && owing(about),
    WriteOffLoan: (about) => contracted(about) && owing(about),
    RefundCredit: ({ credit }) => credit > 0n,
    SettleLoan: ({ outstanding, credit }) => outstanding === 0n && credit === 0n,
    CorrectDisbursement: always,
    CorrectRepayment: ({ view }) => view.money.some(({ type }) => type === 'RepaymentRecorded'),
    ReverseLoanEntry: always,
  },
  settled: { CorrectDisbursement: always, CorrectRepayment: always, ReverseLoanEntry: always },
  'written-off': { RecordRecovery: always, ReverseLoanEntry: always },
};

const notForMakers = new Set<LoanVerb>([
  'ApproveLoan',
  'RejectLoan',
  'DisburseLoan',
  'WriteOffLoan',
  'CorrectDisbursement',
]);
const notForVoters = new Set<LoanVerb>(['ContractLoan', 'DisburseLoan', 'CorrectDisbursement']);

/** The next actions of a loan for a person, whose role is not asked here. */
export const nextActions = (loan: Loan, view: LoanView, actor: string): NextAction[] => {
  const sums = sumsOf(view);
  const about = { view, committed: committedOf(view, loan.entries, sums), ...sums };
  return (Object.entries(byStatus[view.status]) as [LoanVerb, Condition][])
    .filter(([, condition]) => condition(about))
    .map(([action]) => ({ action, refused: refusalOf(action, view, actor) }));
};

const refusalOf = (action: LoanVerb, { makers, approval, votes }: LoanView, actor: string): NextAction['refused'] => {
  if (notForMakers.has(action) && makers.includes(actor)) return 'FOUR_EYES';
  if (notForVoters.has(action) && approval?.voters.includes(actor)) return 'FOUR_EYES';
  return action === 'ApproveLoan' && votes.some((vote) => vote.actor === actor) ? 'VOTED_ALREADY' : null;
};
