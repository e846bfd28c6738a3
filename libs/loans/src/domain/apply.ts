import { streamFact, verb, type Command, type Dong, type Evidence, type Recorded } from '#libs/kernel';
import { cooperativeStream } from '#libs/cooperatives/events';
import { fundStream } from '#libs/funds/events';
import type {
  LoanApplicationAmended,
  LoanApplicationWithdrawn,
  LoanApplied,
  LoanAppraised,
  LoanRejected,
  LoanTerms,
} from '../events.js';
import type { Loan } from './loan.js';
import { activeCooperative, notBefore, proposedLoan, reject } from './refusals.js';

interface TermsAsked {
  readonly purpose: string;
  readonly projectCost: Dong;
  readonly ownCapital: Dong;
  readonly amount: Dong;
  readonly termMonths: number;
  readonly ratePercentPerYear: string;
}
export type ApplyForLoan = Command<
  'ApplyForLoan',
  {
    loanId: string;
    fundId: string;
    cooperativeId: string;
    programmeId: string | null;
    terms: TermsAsked;
    evidence: readonly Evidence[];
  }
>;
export type AmendApplication = Command<'AmendApplication', { loanId: string; terms: TermsAsked; reason: string }>;
export type WithdrawApplication = Command<'WithdrawApplication', { loanId: string; reason: string }>;
export type AppraiseLoan = Command<
  'AppraiseLoan',
  { loanId: string; recommendation: 'approve' | 'reject'; amount: Dong; note: string }
>;
export type RejectLoan = Command<'RejectLoan', { loanId: string; reason: string }>;

const entriesOf = (entries: readonly Recorded[]) => entries;

/** A loan begins with an application of an organisation that is active on the day, for no more than its project needs. */
export const applyForLoan = verb({
  facts: ({ data }: ApplyForLoan) => ({
    cooperative: streamFact(cooperativeStream(data.cooperativeId), entriesOf),
    fund: streamFact(fundStream(data.fundId), entriesOf),
  }),
  decide: ({ data, on }: ApplyForLoan, loan: Loan, { cooperative, fund }): LoanApplied[] => {
    if (loan.status !== 'none') throw reject('LOAN_EXISTS');
    const { loanId, fundId, programmeId, evidence } = data;
    if (!fund.length) throw reject('FUND_UNKNOWN');
    notBefore(on.to, fund[0]!.occurredOn, 'FundOpened');
    const { cooperativeId, name, kind, sector, placeId } = activeCooperative(cooperative, on.to);
    const borrower = { cooperativeId, name, kind, sector, placeId };
    return [
      {
        type: 'LoanApplied',
        schema: 1,
        data: { loanId, fundId, programmeId, borrower, terms: termsOf(data.terms), evidence },
      },
    ];
  },
});

const termsOf = ({ projectCost, ownCapital, amount, ...rest }: TermsAsked): LoanTerms => {
  if (ownCapital > projectCost) throw reject('OWN_CAPITAL_OVER_COST', { ownCapital, projectCost });
  if (amount > projectCost - ownCapital)
    throw reject('OVER_PROJECT_COST', { amount, needed: projectCost - ownCapital });
  return { ...rest, projectCost: projectCost.toString(), ownCapital: ownCapital.toString(), amount: amount.toString() };
};

/** An amended application must be appraised again. */
export const amendApplication = verb({
  decide: ({ data, on }: AmendApplication, state: Loan): LoanApplicationAmended[] => {
    const loan = proposedLoan(state);
    notBefore(on.to, loan.appliedOn, 'LoanApplied');
    return [
      {
        type: 'LoanApplicationAmended',
        schema: 1,
        data: { ...loan.reference, terms: termsOf(data.terms), previousTerms: loan.terms, reason: data.reason },
      },
    ];
  },
});

export const withdrawApplication = verb({
  decide: ({ data, on }: WithdrawApplication, state: Loan): LoanApplicationWithdrawn[] => {
    const loan = proposedLoan(state);
    notBefore(on.to, loan.appliedOn, 'LoanApplied');
    return [{ type: 'LoanApplicationWithdrawn', schema: 1, data: { ...loan.reference, reason: data.reason } }];
  },
});

export const appraiseLoan = verb({
  decide: ({ data, on }: AppraiseLoan, state: Loan): LoanAppraised[] => {
    const loan = proposedLoan(state);
    notBefore(on.to, loan.appliedOn, 'LoanApplied');
    const { recommendation, amount, note } = data;
    if (amount > BigInt(loan.terms.amount))
      throw reject('OVER_REQUESTED_AMOUNT', { requested: BigInt(loan.terms.amount) });
    return [
      {
        type: 'LoanAppraised',
        schema: 1,
        data: { ...loan.reference, recommendation, amount: amount.toString(), note },
      },
    ];
  },
});

export const rejectLoan = verb({
  decide: ({ data, on, provenance }: RejectLoan, state: Loan): LoanRejected[] => {
    const loan = proposedLoan(state);
    notBefore(on.to, loan.appliedOn, 'LoanApplied');
    if (loan.makers.includes(provenance.actor)) throw reject('FOUR_EYES');
    return [{ type: 'LoanRejected', schema: 1, data: { ...loan.reference, reason: data.reason } }];
  },
});
