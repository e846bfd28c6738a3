import type { EntryCheck, Recorded } from '#libs/kernel';
import { fundDays, stillDay, type FundDayValues } from '../guard/fund-days.projection.js';
import { fundAccounts, postingsOf } from './postings.js';

/** A type the funds hear, as its amounts stand in the entry. */
type Amounts = Readonly<Record<string, string | null | undefined>>;

const amount = (text: string | null | undefined): bigint => BigInt(text ?? '0');

/**
 * What an entry by its own words brought into the till, or took out of it below nothing. A type that is not here moves no
 * money: what it posts must cancel out among the other accounts.
 */
const intoTheTill: Readonly<Record<string, (data: Amounts) => bigint>> = {
  CapitalContributed: (data) => amount(data.amount),
  CapitalWithdrawn: (data) => -amount(data.amount),
  CostPaid: (data) => -amount(data.amount),
  FundBalanceStated: (data) => amount(data.repaid) - amount(data.disbursed),
  LoanDisbursed: (data) => -amount(data.amount),
  RepaymentRecorded: (data) =>
    amount(data.principal) + amount(data.interest) + amount(data.penalty) + amount(data.fees) + amount(data.credit),
  CreditRefunded: (data) => -amount(data.amount),
  RecoveryRecorded: (data) => amount(data.amount),
};

/**
 * The till is counted from what entries say, and all other accounts from what the books make of them: the two must cancel
 * out at every entry. For a correction or a reversal the till goes by what the entry it names said when it was recorded,
 * and not by what it claims was said.
 */
export const postingsBalance: EntryCheck = {
  name: 'postings',
  hears: Object.keys(fundDays.on),
  begin: (note) => {
    const standing = new AmountsByNumber();
    return (event) => {
      const till = tillOf(event, standing);
      const booked = bookedBy(event);
      const funds = new Set([...booked.keys(), ...(till ? [fundOf(event)] : [])]);
      for (const fundId of funds) {
        const sum = (booked.get(fundId) ?? 0n) + (fundId === fundOf(event) ? till : 0n);
        if (sum) note({ position: event.position, subject: `fund-${fundId}`, expected: '0', actual: sum.toString() });
      }
    };
  },
};

interface Corrected {
  readonly replaces?: number;
  readonly reverses?: number;
  readonly before?: { readonly data: { readonly fundId: string } };
  readonly after?: Amounts;
}

const fundOf = ({ data }: Recorded): string =>
  (data as { readonly fundId?: string }).fundId ?? (data as Corrected).before!.data.fundId;

const tillOf = ({ type, position, data }: Recorded, standing: AmountsByNumber): bigint => {
  const { replaces, reverses, after } = data as Corrected;
  const named = replaces ?? reverses;
  const of = intoTheTill[type.replace(/(?:Corrected|Reversed)$/u, '')];
  if (!of) return 0n;
  const before = named === undefined ? 0n : standing.get(named);
  const now = reverses === undefined ? of(replaces === undefined ? (data as Amounts) : after!) : 0n;
  // What was replaced or reversed stands no longer; to do it again would take it out twice.
  if (named !== undefined) standing.set(named, 0n);
  standing.set(position, now);
  return now - before;
};

/** What the books make of an entry: debit − credit of every account but the till, by fund. */
const bookedBy = (event: Recorded): Map<string, bigint> => {
  const hearing = (fundDays.on as unknown as Readonly<Record<string, Hearing>>)[event.type]!;
  const sums = new Map<string, bigint>();
  for (const key of hearing.keys(event)) {
    const books = postingsOf(hearing.fold(undefined, event, key) ?? stillDay);
    const sum = fundAccounts
      .filter((account) => account !== 'cash')
      .reduce((total, account) => total + books.get(account)!.debit - books.get(account)!.credit, 0n);
    sums.set(key.fundId, (sums.get(key.fundId) ?? 0n) + sum);
  }
  return sums;
};

interface Hearing {
  readonly keys: (event: Recorded) => readonly { readonly fundId: string }[];
  readonly fold: (
    day: FundDayValues | undefined,
    event: Recorded,
    key: { readonly fundId: string },
  ) => FundDayValues | undefined;
}

/** An amount for each entry number: eight bytes an entry, for a journal may have a great many. */
class AmountsByNumber {
  private amounts = new BigInt64Array(1024);

  get(number: number): bigint {
    return this.amounts[number] ?? 0n;
  }

  set(number: number, value: bigint): void {
    if (number >= this.amounts.length) {
      const larger = new BigInt64Array(Math.max(number + 1, this.amounts.length * 2));
      larger.set(this.amounts);
      this.amounts = larger;
    }
    this.amounts[number] = value;
  }
}
