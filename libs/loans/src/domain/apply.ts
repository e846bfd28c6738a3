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
import {
  borrowerBreaches,
  findingsOf,
  isHistorical,
  ownCapitalBreaches,
  projectShareBreaches,
  rateBreaches,
  ruleFacts,
  rulesUsed,
  termBreaches,
} from './limits.js';
import type { Loan } from './loan.js';
import { committedOf, sumsOf } from './money.js';
import { activeCooperative, loanIn, notBefore, proposedLoan, reject } from './refusals.js';

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
    ...ruleFacts(
      on.to,
      'borrowers',
      'own-capital',
      'loan-size',
      'loan-term',
      'interest-rate',
      'loan-currency',
      'historical-entry',
    ),
  }),
  decide: ({ data, on }: ApplyForLoan, loan: Loan, { cooperative, fund, today, ...rules }): LoanApplied[] => {
    if (loan.reference) throw reject('LOAN_EXISTS');
    const { loanId, fundId, programmeId, evidence, relatedIds, currency = 'VND' } = data;
    if (!fund.length) throw reject('FUND_UNKNOWN');
    notBefore(on.to, fund[0]!.occurredOn, 'FundOpened');
    if (currency !== 'VND') throw reject('CURRENCY_NOT_DONG', { currency });
    const { cooperativeId, name, kind, sector, placeId } = activeCooperative(cooperative, on.to);
    const terms = termsOf(data.terms);
    const { projectCost, ownCapital, amount, termMonths, ratePercentPerYear } = data.terms;
    const findings = findingsOf(
      [
        ...borrowerBreaches(kind, rules.borrowers),
        ...ownCapitalBreaches(ownCapital, projectCost, rules['own-capital']),
        ...projectShareBreaches(amount, projectCost, rules['loan-size']),
        ...termBreaches(termMonths, rules['loan-term']),
        ...rateBreaches(ratePercentPerYear, rules['interest-rate']),
      ],
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
          borrower: { cooperativeId, name, kind, sector, placeId },
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
  return { ...rest, projectCost: projectCost.toString(), ownCapital: ownCapital.toString(), amount: amount.toString() };
};

/** An amended application must be appraised again; an approval it had lapses, and what it committed is free. */
export const amendApplication = verb({
  decide: ({ data, on }: AmendApplication, state: Loan): NewEvent<LoanApplicationAmended | CommitmentReleased>[] => {
    const loan = loanIn(state);
    if (loan.status !== 'approved') proposedLoan(state);
    notBefore(on.to, loan.approval?.on ?? loan.appliedOn, loan.approval ? 'LoanApproved' : 'LoanApplied');
    const amended: LoanApplicationAmended = {
      type: 'LoanApplicationAmended',
      schema: 1,
      data: { ...loan.reference, terms: termsOf(data.terms), previousTerms: loan.terms, reason: data.reason },
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
