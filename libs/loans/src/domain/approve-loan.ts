import { rowsFact, verb, type BusinessDate, type Command, type Dong } from '#libs/kernel';
import { charterCapitalOf, fundRange, refuseShortage, roomOf } from '#libs/funds/events';
import { borrowerDebts } from '../exposure/borrower-debts.projection.js';
import { borrowerRelations, relatedIdsOf } from '../exposure/borrower-relations.projection.js';
import type {
  CommitmentReleased,
  CommitteeBand,
  LoanApprovalExpired,
  LoanApproved,
  LoanVoteCast,
} from '../loan-events.js';
import { exposureBreaches, findingsOf, isHistorical, ruleFacts, rulesUsed } from './limits.js';
import type { Loan } from './loan.js';
import { committedOf, sumsOf } from './money.js';
import { approvedLoan, loanIn, notBefore, reject } from './refusals.js';

export type ApproveLoan = Command<'ApproveLoan', { loanId: string; amount: Dong }>;
export type ExpireApproval = Command<'ExpireApproval', { loanId: string }>;
export type ReleaseCommitment = Command<'ReleaseCommitment', { loanId: string; amount: Dong; reason: string }>;

const fundOf = (loan: Loan): string => loan.reference?.fundId ?? '';
/** The borrower first, then everybody related to it. */
const debtors = ({ reference }: Loan) =>
  rowsFact(
    borrowerRelations,
    reference ? [{ cooperativeId: reference.borrower.cooperativeId }] : [],
    ([relations]): { fundId: string; cooperativeId: string }[] =>
      reference
        ? [reference.borrower.cooperativeId, ...relatedIdsOf(relations)].map((cooperativeId) => ({
            fundId: reference.fundId,
            cooperativeId,
          }))
        : [],
  );

/** What one member of the committee decides on where no band is in force. */
const oneVote: CommitteeBand = { amountMax: null, votes: 1 };

/** The first band, in the order of the rule, that reaches up to the amount. */
const bandFor = (amount: bigint, bands: unknown): CommitteeBand => {
  const all = (Array.isArray(bands) ? bands : []) as readonly CommitteeBand[];
  return all.find(({ amountMax }) => amountMax === null || amount <= BigInt(amountMax)) ?? all.at(-1) ?? oneVote;
};

/**
 * A vote of somebody who had no hand in the application. The vote that completes the committee of the amount's band
 * approves: it commits money the fund has available on that day and on every later one. Votes for another amount do not
 * count together.
 */
export const approveLoan = verb({
  facts: ({ on }: ApproveLoan, loan: Loan) => ({
    range: fundRange(fundOf(loan), on.to as BusinessDate),
    debts: rowsFact(borrowerDebts, debtors(loan), (rows) =>
      rows.map((row) => (row ? row.outstanding + row.committed : 0n)),
    ),
    ...ruleFacts(on.to, 'committee-bands', 'loan-size', 'historical-entry'),
  }),
  decide: (
    { data, on, provenance: { actor } }: ApproveLoan,
    state: Loan,
    { range, debts, today, ...rules },
  ): (LoanVoteCast | LoanApproved)[] => {
    const loan = loanIn(state);
    if (loan.status === 'applied') throw reject(loan.approvalLapsed ? 'APPROVAL_STALE' : 'NOT_APPRAISED');
    if (loan.status !== 'appraised') throw reject('APPLICATION_CLOSED', { status: loan.status });
    notBefore(on.to, loan.appraisedOn!, 'LoanAppraised');
    if (loan.makers.includes(actor)) throw reject('FOUR_EYES');
    if (loan.votes.some((vote) => vote.actor === actor)) throw reject('VOTED_ALREADY');
    const requested = BigInt(loan.terms.amount);
    if (data.amount > requested) throw reject('OVER_REQUESTED_AMOUNT', { requested });

    const { reference } = loan;
    const amount = data.amount.toString();
    const band = bandFor(data.amount, rules['committee-bands']?.values.bands);
    const vote: LoanVoteCast = { type: 'LoanVoteCast', schema: 1, data: { ...reference, amount, band } };
    const voters = [...loan.votes.filter((each) => each.amount === data.amount).map((each) => each.actor), actor];
    if (voters.length < band.votes) return [vote];

    const [exposure, exposureWithRelated] = [
      debts[0]! + data.amount,
      debts.reduce((sum, debt) => sum + debt, data.amount as bigint),
    ];
    const charterCapital = charterCapitalOf(range, on.to);
    const approved: LoanApproved = {
      type: 'LoanApproved',
      schema: 2,
      data: {
        ...reference,
        amount,
        figures: {
          fundAvailableBefore: roomOf(range, on.to).available.amount.toString(),
          fundCharterCapital: charterCapital.toString(),
          exposure: exposure.toString(),
          exposureWithRelated: exposureWithRelated.toString(),
        },
        voters,
        rules: rulesUsed(rules),
        findings: findingsOf(
          exposureBreaches(exposure, exposureWithRelated, charterCapital, rules['loan-size']),
          isHistorical(on, today, rules['historical-entry']),
        ),
      },
    };
    refuseShortage(range, on.to, [approved], on);
    return [vote, approved];
  },
});

/** An approval without a contract runs out. */
export const expireApproval = verb({
  decide: ({ on }: ExpireApproval, state: Loan): LoanApprovalExpired[] => {
    const loan = loanIn(state);
    if (loan.status !== 'approved') throw reject('NOT_WAITING_FOR_CONTRACT', { status: loan.status });
    notBefore(on.to, loan.approval!.on, 'LoanApproved');
    const released = committedOf(loan, state.entries, sumsOf(loan)).toString();
    return [{ type: 'LoanApprovalExpired', schema: 1, data: { ...loan.reference, released } }];
  },
});

/** Part of what is committed will not be paid out. */
export const releaseCommitment = verb({
  decide: ({ data, on }: ReleaseCommitment, state: Loan): CommitmentReleased[] => {
    const loan = approvedLoan(state);
    notBefore(on.to, loan.contract?.on ?? loan.approval.on, loan.contract ? 'LoanContracted' : 'LoanApproved');
    const left = committedOf(loan, state.entries, sumsOf(loan));
    if (data.amount > left) throw reject('OVER_APPROVED_AMOUNT', { left });
    return [
      {
        type: 'CommitmentReleased',
        schema: 1,
        data: { ...loan.reference, amount: data.amount.toString(), reason: data.reason },
      },
    ];
  },
});
