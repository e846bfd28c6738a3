import { rowsFact, verb, type BusinessDate, type Command, type Dong } from '#libs/kernel';
import { charterCapitalOf, fundRange, refuseShortage, roomOf } from '#libs/funds/events';
import { borrowerDebts } from '../exposure/borrower-debts.projection.js';
import { borrowerRelations, relatedIdsOf } from '../exposure/borrower-relations.projection.js';
import type { CommitmentReleased, LoanApprovalExpired, LoanApproved, LoanVoteCast } from '../loan-events.js';
import { bandFor, isComplete, seatOf } from './committee.js';
import {
  applicationBreaches,
  applicationRules,
  exposureBreaches,
  findingsOf,
  isHistorical,
  ruleFacts,
  rulesUsed,
} from './limits.js';
import type { Loan } from './loan.js';
import { committedOf, sumsOf } from './money.js';
import { approvedLoan, loanIn, notBefore, refuseOtherHand, reject } from './refusals.js';

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

/**
 * A vote of somebody who sits on the committee of the amount's band and had no other hand in the loan. The vote that
 * completes the committee approves, by the rules of its day: it commits money the fund has available then and on every
 * later day. Votes for another amount do not count together; whoever votes again, for another amount, changes the one vote
 * they have.
 */
export const approveLoan = verb({
  facts: ({ on }: ApproveLoan, loan: Loan) => ({
    range: fundRange(fundOf(loan), on.to as BusinessDate),
    debts: rowsFact(borrowerDebts, debtors(loan), (rows) =>
      rows.map((row) => (row ? row.outstanding + row.committed : 0n)),
    ),
    ...ruleFacts(on.to, ...applicationRules, 'committee-bands', 'historical-entry'),
  }),
  decide: (
    { data, on, provenance: { actor, roles: held } }: ApproveLoan,
    state: Loan,
    { range, debts, today, ...rules },
  ): (LoanVoteCast | LoanApproved)[] => {
    const loan = loanIn(state);
    if (loan.status === 'applied') throw reject(loan.approvalLapsed ? 'APPROVAL_STALE' : 'NOT_APPRAISED');
    if (loan.status !== 'appraised') throw reject('APPLICATION_CLOSED', { status: loan.status });
    notBefore(on.to, loan.appraisedOn!, 'LoanAppraised');
    refuseOtherHand(loan, 'approver', actor);
    if (loan.votes.some((vote) => vote.actor === actor && vote.amount === data.amount)) throw reject('VOTED_ALREADY');
    const requested = BigInt(loan.terms.amount);
    if (data.amount > requested) throw reject('OVER_REQUESTED_AMOUNT', { requested });

    const { reference } = loan;
    const amount = data.amount.toString();
    const band = bandFor(data.amount, rules['committee-bands']?.values.bands);
    const roles = seatOf(band, held);
    if (!roles) throw reject('NOT_ON_COMMITTEE', { roles: band.roles.join(', ') });
    const vote: LoanVoteCast = { type: 'LoanVoteCast', schema: 2, data: { ...reference, amount, band, roles } };
    const before = loan.votes.filter((each) => each.actor !== actor && each.amount === data.amount);
    if (!isComplete(band, [...before.map((each) => each.roles), roles])) return [vote];
    for (const each of before) notBefore(on.to, each.on, 'LoanVoteCast');
    const voters = [...before.map((each) => each.actor), actor];

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
          [
            ...applicationBreaches(reference.borrower, loan.terms, data.amount, rules),
            ...exposureBreaches(exposure, exposureWithRelated, charterCapital, rules['loan-size']),
          ],
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
