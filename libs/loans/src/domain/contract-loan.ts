import { parseBusinessDate, verb, type BusinessDate, type Command, type Dong } from '#libs/kernel';
import type { LoanContracted, ContractSchedule } from '../loan-events.js';
import { lastDueOn, readRate, readTerms, scheduleOf, type YearlyRate } from '../schedule/index.js';
import {
  findingsOf,
  isHistorical,
  overdueRateBreaches,
  rateBreaches,
  ruleFacts,
  rulesUsed,
  termBreaches,
  type Breach,
} from './limits.js';
import type { Loan, LoanView } from './loan.js';
import { calculatorInput, committedOf, sumsOf } from './money.js';
import { loanIn, notBefore, refuseOtherHand, reject } from './refusals.js';

export type ContractLoan = Command<
  'ContractLoan',
  {
    loanId: string;
    contractNo: string;
    amount: Dong;
    schedule: ContractSchedule;
    overduePercent: string;
    allocation: LoanContracted['data']['allocation'];
    entrusted: boolean;
  }
>;

/**
 * The contract says how the money is owed: as it was approved, for the same rate and no longer. It is for no more than what
 * is left of the approval; what it leaves is released.
 */
export const contractLoan = verb({
  facts: ({ on }: ContractLoan) => ruleFacts(on.to, 'loan-term', 'overdue-rate', 'interest-rate', 'historical-entry'),
  decide: ({ data, on, provenance }: ContractLoan, state: Loan, { today, ...rules }): LoanContracted[] => {
    const loan = loanIn(state);
    if (loan.status === 'applied' && loan.approvalLapsed) throw reject('APPROVAL_STALE');
    if (loan.status !== 'approved') throw reject('NOT_WAITING_FOR_CONTRACT', { status: loan.status });
    const { approval, reference } = loan;
    notBefore(on.to, approval!.on, 'LoanApproved');
    refuseOtherHand(loan, 'maker', provenance.actor);
    const { contractNo, amount, schedule, overduePercent, allocation, entrusted } = data;
    const left = committedOf(loan, state.entries, sumsOf(loan));
    if (amount > left) throw reject('OVER_APPROVED_AMOUNT', { left });
    const terms = readTerms(calculatorInput(schedule, on.to, amount));
    scheduleOf(terms); // Refuses terms that contradict themselves.
    if (!/^\d+(\.\d{1,2})?$/u.test(overduePercent)) throw reject('PERCENT_TOO_FINE', { percent: overduePercent });
    // A weekend at the end, or a month that lacks the day, makes no loan longer.
    const plain = { ...terms, moveOffNonWorkingDays: false, monthEnd: 'last-day' } as const;
    const months = monthsBetween(on.to, lastDueOn(plain));
    const findings = findingsOf(
      [
        ...unlikeApproval(loan, months, terms.rate),
        ...termBreaches(months, rules['loan-term']),
        ...overdueRateBreaches(overduePercent, rules['overdue-rate']),
        ...rateBreaches(percentOf(terms.rate), rules['interest-rate']),
      ],
      isHistorical(on, today, rules['historical-entry']),
    );
    return [
      {
        type: 'LoanContracted',
        schema: 1,
        data: {
          ...reference,
          contractNo,
          amount: amount.toString(),
          released: (left - amount).toString(),
          schedule: { ...schedule, principalPlan: terms.principalPlan.map(String) },
          overduePercent,
          allocation,
          entrusted,
          rules: rulesUsed(rules),
          findings,
        },
      },
    ];
  },
});

/** The committee decided on a rate and a term: a contract at another rate, or for longer, is not what it approved. */
const unlikeApproval = ({ terms }: LoanView, months: number, rate: YearlyRate): Breach[] => {
  const { termMonths: approvedMonths, ratePercentPerYear: approvedPercent } = terms;
  if (months <= approvedMonths && rate === readRate({ percent: approvedPercent, per: 'year' })) return [];
  const percent = percentOf(rate);
  return [{ code: 'UNLIKE_APPROVAL', figures: { months, percent, approvedMonths, approvedPercent }, rule: null }];
};

/** Months from a day to another, a begun one counted whole. */
export const monthsBetween = (from: BusinessDate, to: BusinessDate): number => {
  const [a, b] = [parseBusinessDate(from), parseBusinessDate(to)];
  const months = (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
  return months + (b.slice(8) > a.slice(8) ? 1 : 0);
};

/** A rate as per cent a year: `"9"`, `"15.678"`. */
export const percentOf = (rate: YearlyRate): string => {
  const digits = rate.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/u, '');
};
