import type { BusinessDate } from '#libs/kernel';
import type { CommitteeBand } from '../loan-events.js';
import { seatOf } from './committee.js';
import { irreversible } from './correct-loan-entry.js';
import { lentAnother, type Hand } from './hands.js';
import { securitiesOf } from './loan-on.js';
import type { Loan, LoanStatus, LoanView } from './loan.js';
import { accountOn, committedOf, recoverable, sumsOf } from './money.js';
import type { loans } from './loans.js';

export type LoanVerb = keyof typeof loans.verbs;

/** Something a person may do next, or may not and why: the code of the refusal. */
export interface NextAction {
  readonly action: LoanVerb;
  readonly refused: 'FOUR_EYES' | 'VOTED_ALREADY' | 'NOT_ON_COMMITTEE' | null;
}

/** Who asks what may be done next, and on which day. */
export interface Asker {
  readonly actor: string;
  readonly roles: readonly string[];
  readonly on: BusinessDate;
  /** The committee for what is asked for. */
  readonly band: CommitteeBand;
}

interface About {
  readonly view: LoanView;
  readonly committed: bigint;
  readonly outstanding: bigint;
  readonly credit: bigint;
  /** Interest and penalty to be paid on that day. */
  readonly owed: bigint;
  readonly secured: boolean;
  readonly reversible: boolean;
}
type Condition = (about: About) => boolean;
const always: Condition = () => true;
const withRoom: Condition = ({ committed }) => committed > 0n;
const owing: Condition = ({ outstanding }) => outstanding > 0n;
const contracted: Condition = ({ view }) => view.contract !== null;
const paidBack: Condition = ({ view }) => view.money.some(({ type }) => type === 'RepaymentRecorded');

type Actions = Readonly<Partial<Record<LoanVerb, Condition>>>;
const everywhere: Actions = {
  ReleaseSecurity: ({ secured }) => secured,
  ReverseLoanEntry: ({ reversible }) => reversible,
};
const open: Actions = { ...everywhere, TakeSecurity: always };
const onPaper: Actions = {
  ...open,
  AmendApplication: always,
  WithdrawApplication: always,
  AppraiseLoan: always,
  RejectLoan: always,
};

/** What the way of a loan allows at each station. */
const byStatus: Readonly<Record<LoanStatus, Actions>> = {
  applied: onPaper,
  appraised: { ...onPaper, ApproveLoan: always },
  withdrawn: everywhere,
  rejected: everywhere,
  approved: {
    ...open,
    AmendApplication: always,
    ContractLoan: withRoom,
    ExpireApproval: always,
    ReleaseCommitment: withRoom,
  },
  expired: everywhere,
  contracted: { ...open, DisburseLoan: withRoom, ReleaseCommitment: withRoom },
  active: {
    ...open,
    DisburseLoan: (about) => withRoom(about) && contracted(about),
    ReleaseCommitment: withRoom,
    RecordRepayment: always,
    PauseInterest: contracted,
    WaiveInterest: contracted,
    ChangeRate: contracted,
    RestructureLoan: (about) => contracted(about) && owing(about),
    WriteOffLoan: (about) => contracted(about) && owing(about),
    RefundCredit: ({ credit }) => credit > 0n,
    SettleLoan: ({ outstanding, credit, owed }) => !outstanding && !credit && !owed,
    CorrectDisbursement: always,
    CorrectRepayment: paidBack,
  },
  settled: { ...everywhere, CorrectDisbursement: always, CorrectRepayment: paidBack },
  // What is found later about a day before the write-off can still be recorded.
  'written-off': {
    ...open,
    RecordRecovery: ({ view }) => recoverable(view) > 0n,
    RecordRepayment: always,
    PauseInterest: contracted,
    WaiveInterest: contracted,
    ChangeRate: contracted,
    CorrectDisbursement: always,
    CorrectRepayment: paidBack,
  },
};

const handOf: Readonly<Partial<Record<LoanVerb, Hand>>> = {
  AmendApplication: 'maker',
  AppraiseLoan: 'maker',
  ContractLoan: 'maker',
  ApproveLoan: 'approver',
  RejectLoan: 'approver',
  PauseInterest: 'approver',
  WaiveInterest: 'approver',
  ChangeRate: 'approver',
  RestructureLoan: 'approver',
  WriteOffLoan: 'approver',
  DisburseLoan: 'payer',
  CorrectDisbursement: 'payer',
  RefundCredit: 'payer',
};

/** The next actions of a loan for a person. What the role table says of the person's roles is not asked here. */
export const nextActions = (loan: Loan, view: LoanView, asker: Asker): NextAction[] => {
  const sums = sumsOf(view);
  const about: About = {
    ...sums,
    view,
    committed: committedOf(view, loan.entries, sums),
    owed: accountOn(view, asker.on)?.payOff.total ?? 0n,
    secured: securitiesOf(loan).length > 0,
    reversible: loan.entries.some(({ type }) => !irreversible.has(type)),
  };
  return (Object.entries(byStatus[view.status]) as [LoanVerb, Condition][])
    .filter(([, condition]) => condition(about))
    .map(([action]) => ({ action, refused: refusalOf(action, view, asker) }));
};

const refusalOf = (
  action: LoanVerb,
  { hands, votes }: LoanView,
  { actor, roles, band }: Asker,
): NextAction['refused'] => {
  if (lentAnother(hands, handOf[action], actor)) return 'FOUR_EYES';
  if (action !== 'ApproveLoan') return null;
  // Where the amounts differ, whoever voted may still come to that of the others.
  const own = votes.find((vote) => vote.actor === actor);
  if (own && votes.every(({ amount }) => amount === own.amount)) return 'VOTED_ALREADY';
  return seatOf(band, roles) ? null : 'NOT_ON_COMMITTEE';
};
