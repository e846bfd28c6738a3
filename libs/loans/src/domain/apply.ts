import { streamFact, verb, type Command, type Dong, type Evidence, type NewEvent, type Recorded } from '#libs/kernel';
import { cooperativeStream } from '#libs/cooperatives/events';
import { fundStream } from '#libs/funds/events';
import type {
  CommitmentReleased,
  LoanApplicationAmended,
  LoanApplicationWithdrawn,
  LoanApplied,
  LoanAppraised,
  LoanRejected,
  LoanTerms,
} from '../loan-events.js';
import { readRate } from '../schedule/index.js';
import { applicationBreaches, applicationRules, findingsOf, isHistorical, ruleFacts, rulesUsed } from './limits.js';
import type { Loan } from './loan.js';
import { committedOf, sumsOf } from './money.js';
import { activeCooperative, loanIn, notBefore, proposedLoan, refuseOtherHand, reject } from './refusals.js';

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
    currency?: string;
    relatedIds: readonly string[];
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

/**
 * A loan begins with an application of an organisation that is active on the day, for no more than its project needs, and
 * within the rules of that day.
 */
export const applyForLoan = verb({
  facts: ({ data, on }: ApplyForLoan) => ({
    cooperative: streamFact(cooperativeStream(data.cooperativeId), entriesOf),
    fund: streamFact(fundStream(data.fundId), entriesOf),
    ...ruleFacts(on.to, ...applicationRules, 'loan-currency', 'historical-entry'),
  }),
  decide: ({ data, on }: ApplyForLoan, loan: Loan, { cooperative, fund, today, ...rules }): LoanApplied[] => {
    if (loan.reference) throw reject('LOAN_EXISTS');
    const { loanId, fundId, programmeId, evidence, relatedIds, currency = 'VND' } = data;
    if (!fund.length) throw reject('FUND_UNKNOWN');
    notBefore(on.to, fund[0]!.occurredOn, 'FundOpened');
    if (currency !== 'VND') throw reject('CURRENCY_NOT_DONG', { currency });
    const { cooperativeId, name, kind, sector, placeId } = activeCooperative(cooperative, on.to);
    const terms = termsOf(data.terms);
    const borrower = { cooperativeId, name, kind, sector, placeId };
    const findings = findingsOf(
      applicationBreaches(borrower, terms, data.terms.amount, rules),
      isHistorical(on, today, rules['historical-entry']),
    );
    return [
      {
        type: 'LoanApplied',
        schema: 2,
        data: {
          loanId,
          fundId,
          programmeId,
          borrower,
          terms,
          evidence,
          relatedIds: relatedIds.filter((id) => id !== cooperativeId),
          rules: rulesUsed(rules),
          findings,
        },
      },
    ];
  },
});

const termsOf = ({ projectCost, ownCapital, amount, ...rest }: TermsAsked): LoanTerms => {
  if (ownCapital > projectCost) throw reject('OWN_CAPITAL_OVER_COST', { ownCapital, projectCost });
  if (amount > projectCost - ownCapital)
    throw reject('OVER_PROJECT_COST', { amount, needed: projectCost - ownCapital });
  readRate({ percent: rest.ratePercentPerYear, per: 'year' }); // Refuses what no rate can be.
  return { ...rest, projectCost: projectCost.toString(), ownCapital: ownCapital.toString(), amount: amount.toString() };
};

/**
 * An amended application keeps to the rules of that day as a new one does and must be appraised again; an approval it had
 * lapses, and what it committed is free.
 */
export const amendApplication = verb({
  facts: ({ on }: AmendApplication) => ruleFacts(on.to, ...applicationRules, 'historical-entry'),
  decide: (
    { data, on, provenance }: AmendApplication,
    state: Loan,
    { today, ...rules },
  ): NewEvent<LoanApplicationAmended | CommitmentReleased>[] => {
    const loan = loanIn(state);
    if (loan.status !== 'approved') proposedLoan(state);
    notBefore(on.to, loan.approval?.on ?? loan.appliedOn, loan.approval ? 'LoanApproved' : 'LoanApplied');
    refuseOtherHand(loan, 'maker', provenance.actor);
    const terms = termsOf(data.terms);
    const amended: LoanApplicationAmended = {
      type: 'LoanApplicationAmended',
      schema: 2,
      data: {
        ...loan.reference,
        terms,
        previousTerms: loan.terms,
        reason: data.reason,
        rules: rulesUsed(rules),
        findings: findingsOf(
          applicationBreaches(loan.reference.borrower, terms, data.terms.amount, rules),
          isHistorical(on, today, rules['historical-entry']),
        ),
      },
    };
    const committed = committedOf(loan, state.entries, sumsOf(loan));
    if (!committed) return [amended];
    const released: CommitmentReleased = {
      type: 'CommitmentReleased',
      schema: 1,
      data: { ...loan.reference, amount: committed.toString(), reason: data.reason },
    };
    return [amended, released];
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
  decide: ({ data, on, provenance }: AppraiseLoan, state: Loan): LoanAppraised[] => {
    const loan = proposedLoan(state);
    notBefore(on.to, loan.appliedOn, 'LoanApplied');
    refuseOtherHand(loan, 'maker', provenance.actor);
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
    refuseOtherHand(loan, 'approver', provenance.actor);
    return [{ type: 'LoanRejected', schema: 1, data: { ...loan.reference, reason: data.reason } }];
  },
});
