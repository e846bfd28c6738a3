import { parseBusinessDate, verb, type BusinessDate, type Command, type Dong } from '#libs/kernel';
import type { LoanContracted, ContractSchedule } from '../loan-events.js';
import { lastDueOn, readTerms, scheduleOf } from '../schedule/index.js';
import {
  findingsOf,
  isHistorical,
  overdueRateBreaches,
  rateBreaches,
  ruleFacts,
  rulesUsed,
  termBreaches,
} from './limits.js';
import type { Loan } from './loan.js';
import { accountTermsOf, calculatorInput } from './money.js';
import { loanIn, notBefore, reject } from './refusals.js';

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

/** The contract says how the money is owed. It is for no more than was approved; what is left is released. */
export const contractLoan = verb({
  facts: ({ on }: ContractLoan) => ruleFacts(on.to, 'loan-term', 'overdue-rate', 'interest-rate', 'historical-entry'),
  decide: ({ data, on, provenance }: ContractLoan, state: Loan, { today, ...rules }): LoanContracted[] => {
    const loan = loanIn(state);
    if (loan.status === 'applied' && loan.approvalLapsed) throw reject('APPROVAL_STALE');
    if (loan.status !== 'approved') throw reject('NOT_WAITING_FOR_CONTRACT', { status: loan.status });
    const { approval, reference } = loan;
    notBefore(on.to, approval!.on, 'LoanApproved');
    if (approval!.voters.includes(provenance.actor)) throw reject('FOUR_EYES');
    const { contractNo, amount, schedule, overduePercent, allocation, entrusted } = data;
    if (amount > approval!.amount) throw reject('OVER_APPROVED_AMOUNT', { left: approval!.amount });
    const terms = readTerms(calculatorInput(schedule, on.to, amount));
    scheduleOf(terms); // Refuses terms that contradict themselves.
    accountTermsOf({ schedule, overduePercent, allocation });
    const findings = findingsOf(
      [
        ...termBreaches(monthsBetween(on.to, lastDueOn(terms)), rules['loan-term']),
        ...overdueRateBreaches(overduePercent, rules['overdue-rate']),
        ...rateBreaches(yearly(schedule.rate), rules['interest-rate']),
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
          released: (approval!.amount - amount).toString(),
          schedule,
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

/** Months from a day to another, a begun one counted whole. */
export const monthsBetween = (from: BusinessDate, to: BusinessDate): number => {
  const [a, b] = [parseBusinessDate(from), parseBusinessDate(to)];
  const months = (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
  return months + (b.slice(8) > a.slice(8) ? 1 : 0);
};

/** A rate in per cent a year; a rate a month is twelve of them. */
const yearly = ({ percent, per }: ContractSchedule['rate']): string => {
  const [units = '0', decimals = ''] = percent.replace(',', '.').split('.');
  if (per === 'year') return `${units}.${decimals.padEnd(4, '0')}`;
  const twelve = (BigInt(units + decimals.slice(0, 6).padEnd(6, '0')) * 12n).toString().padStart(7, '0');
  return `${twelve.slice(0, -6)}.${twelve.slice(-6)}`;
};
