import { parseBusinessDate, type BusinessDate, type Dong, type StandingEntry } from '#libs/kernel';
import {
  accountOf,
  type Account,
  type AccountEntry,
  type AccountTerms,
  type Allocation,
  type Surplus,
} from '../account/index.js';
import { readRate, readTerms, type Every } from '../schedule/index.js';
import type {
  CreditRefunded,
  InterestPaused,
  InterestWaived,
  LoanContracted,
  ContractInterval,
  ContractSchedule,
  LoanDisbursed,
  LoanRateChanged,
  LoanRestructured,
  LoanWrittenOff,
  RecoveryRecorded,
  RepaymentRecorded,
  SharedOut,
} from '../loan-events.js';
import type { LoanView } from './loan.js';

const everyOf = ({ months, seasons }: ContractInterval): Every => (seasons ? { seasons } : { months: months ?? 1 });

/** What the calculator is asked for a contract, with money paid out on a day. */
export const calculatorInput = (schedule: ContractSchedule, on: string, amount: bigint) => {
  const { principalPlan, every, ...rest } = schedule;
  return {
    ...rest,
    every: everyOf(every),
    ...(principalPlan.length ? { principalPlan } : {}),
    disbursements: [{ on, amount: amount.toString() }],
  };
};

/** Terms by the text of their contract: many loans are made by the same few, and each is read at every step. */
const read = new Map<string, AccountTerms>();
const readMax = 500;

/** How money is owed under a contract. */
export const accountTermsOf = ({
  schedule,
  overduePercent,
  allocation,
}: Pick<LoanContracted['data'], 'schedule' | 'overduePercent' | 'allocation'>): AccountTerms => {
  const text = JSON.stringify([schedule, overduePercent, allocation]);
  let terms = read.get(text);
  if (!terms) {
    const { disbursements: _, ...rest } = readTerms(calculatorInput(schedule, '2000-01-01', 1n));
    terms = { schedule: rest, overdueFactor: factorOf(overduePercent), allocation };
    if (read.size >= readMax) read.clear();
    read.set(text, terms);
  }
  return terms;
};

/** `"150"` or `"132.5"` per cent as ten-thousandths of the whole. */
const factorOf = (percent: string): bigint => {
  const [units = '0', decimals = ''] = percent.split('.');
  return BigInt(units + decimals.padEnd(2, '0'));
};

/** Entries of one loan in business order; on one day in that of the journal. */
export const inBusinessOrder = <E extends StandingEntry>(entries: readonly E[]): E[] =>
  [...entries].sort((a, b) =>
    a.occurredOn === b.occurredOn ? a.firstPosition - b.firstPosition : a.occurredOn < b.occurredOn ? -1 : 1,
  );

/** What the entries of a loan do to its account, in business order. */
export const accountEntriesOf = (money: readonly StandingEntry[]): AccountEntry[] =>
  inBusinessOrder(money).flatMap((entry) => accountEntryOf(entry) ?? []);

const accountEntryOf = ({
  type,
  data,
  occurredOn: on,
  firstPosition: position,
}: StandingEntry): AccountEntry | undefined => {
  const at = { on, position };
  switch (type) {
    case 'LoanDisbursed':
      return { ...at, kind: 'tranche', amount: BigInt((data as LoanDisbursed['data']).amount) as Dong };
    case 'RepaymentRecorded': {
      const { stated, surplus, ...shared } = data as RepaymentRecorded['data'];
      const { penalty, interest, principal, credit } = allocationOf(shared);
      if (stated) return { ...at, kind: 'stated-repayment', stated: { penalty, interest, principal } };
      return { ...at, kind: 'repayment', amount: penalty + interest + principal + credit, surplus: surplus as Surplus };
    }
    case 'CreditRefunded':
      return { ...at, kind: 'credit-refund', amount: BigInt((data as CreditRefunded['data']).amount) };
    case 'InterestPaused':
      return { ...at, kind: 'interest-pause', to: (data as InterestPaused['data']).to };
    case 'InterestWaived': {
      const { interest, penalty, forInability } = data as InterestWaived['data'];
      return { ...at, kind: 'interest-waiver', interest: BigInt(interest), penalty: BigInt(penalty), forInability };
    }
    case 'LoanRateChanged':
      return { ...at, kind: 'rate-change', rate: readRate((data as LoanRateChanged['data']).rate) };
    case 'LoanRestructured': {
      const { method, principalPlan, instalments, every, gracePrincipalInstalments } = data as LoanRestructured['data'];
      const left = {
        method,
        principalPlan: principalPlan.map((principal) => BigInt(principal) as Dong),
        instalments,
        every: everyOf(every),
        gracePrincipalInstalments,
      };
      return { ...at, kind: 'restructuring', left };
    }
    case 'LoanWrittenOff':
      return { ...at, kind: 'write-off' };
    case 'RecoveryRecorded':
      return { ...at, kind: 'recovery', amount: BigInt((data as RecoveryRecorded['data']).amount) };
    default:
      return undefined;
  }
};

export const allocationOf = ({ penalty, interest, principal, credit }: SharedOut): Allocation => ({
  penalty: BigInt(penalty),
  interest: BigInt(interest),
  principal: BigInt(principal),
  credit: BigInt(credit),
});
export const sharedOut = ({ penalty, interest, principal, credit }: Allocation): SharedOut => ({
  penalty: penalty.toString(),
  interest: interest.toString(),
  principal: principal.toString(),
  credit: credit.toString(),
});

/** The account at the end of a day; undefined where no contract says how money is owed. */
export const accountOn = (
  { contract, money }: Pick<LoanView, 'contract' | 'money'>,
  on: string,
): Account | undefined =>
  contract ? accountOf(accountTermsOf(contract.data), accountEntriesOf(money), parseBusinessDate(on)) : undefined;

/** The day on which money first went out; undefined before. */
export const firstPaidOutOn = (money: readonly StandingEntry[]): BusinessDate | undefined =>
  money.reduce<BusinessDate | undefined>(
    (first, { type, occurredOn }) => (type === 'LoanDisbursed' && (!first || occurredOn < first) ? occurredOn : first),
    undefined,
  );

/** Sums of what stands, whole đồng. */
export interface LoanSums {
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  readonly writtenOff: bigint;
  readonly outstanding: bigint;
  readonly credit: bigint;
  readonly tranches: number;
}

export const sumsOf = ({ money }: Pick<LoanView, 'money'>): LoanSums => {
  let [disbursed, principalRepaid, writtenOff, credit, tranches] = [0n, 0n, 0n, 0n, 0];
  for (const { type, data } of money) {
    if (type === 'LoanDisbursed') {
      disbursed += BigInt((data as LoanDisbursed['data']).amount);
      tranches = Math.max(tranches, (data as LoanDisbursed['data']).trancheNo);
    } else if (type === 'RepaymentRecorded') {
      principalRepaid += BigInt((data as RepaymentRecorded['data']).principal);
      credit += BigInt((data as RepaymentRecorded['data']).credit);
    } else if (type === 'CreditRefunded') credit -= BigInt((data as CreditRefunded['data']).amount);
    else if (type === 'LoanWrittenOff') writtenOff += BigInt((data as { principal: string }).principal);
  }
  return {
    disbursed,
    principalRepaid,
    writtenOff,
    outstanding: disbursed - principalRepaid - writtenOff,
    credit,
    tranches,
  };
};

/** What is still followed beside the books: all that was written off, less what came back since. */
export const recoverable = ({ money }: Pick<LoanView, 'money'>): bigint =>
  money.reduce((left, { type, data }) => {
    if (type === 'RecoveryRecorded') return left - BigInt((data as RecoveryRecorded['data']).amount);
    if (type !== 'LoanWrittenOff') return left;
    const { principal, interest } = data as LoanWrittenOff['data'];
    return left + BigInt(principal) + BigInt(interest);
  }, 0n);

/** What is approved, not paid out and not released. */
export const committedOf = (
  { approval, contract, status }: LoanView,
  entries: readonly StandingEntry[],
  { disbursed }: LoanSums,
): bigint => {
  if (!approval || status === 'expired' || status === 'settled' || status === 'written-off') return 0n;
  // A contract is for what earlier releases had left.
  const since = contract?.position ?? approval.position;
  const released = entries
    .filter(({ type, position }) => type === 'CommitmentReleased' && position > since)
    .reduce((sum, { data }) => sum + BigInt((data as { amount: string }).amount), 0n);
  const promised = contract ? BigInt(contract.data.amount) : approval.amount;
  return promised - released - disbursed;
};

/**
 * The first business day on which more principal would have been paid back than was ever lent, with what is too much;
 * undefined if there is none. Entries of a day count together: money out and in on one day may stand in any order.
 */
export const firstOverpaidDay = (money: readonly StandingEntry[]): { day: string; excess: bigint } | undefined => {
  const days = new Map<string, bigint>();
  for (const { type, data, occurredOn } of money) {
    const moved =
      type === 'LoanDisbursed'
        ? BigInt((data as LoanDisbursed['data']).amount)
        : type === 'RepaymentRecorded'
          ? -BigInt((data as { principal: string }).principal)
          : 0n;
    days.set(occurredOn, (days.get(occurredOn) ?? 0n) + moved);
  }
  let outstanding = 0n;
  for (const day of [...days.keys()].sort()) {
    outstanding += days.get(day)!;
    if (outstanding < 0n) return { day, excess: -outstanding };
  }
  return undefined;
};
