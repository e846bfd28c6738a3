import type { FundDayValues } from '../guard/fund-days.projection.js';

/** The accounts of a fund's books. */
export const fundAccounts = [
  'cash',
  'loans',
  'capital',
  'interest',
  'costs',
  'credit',
  'provisions',
  'provision-costs',
  'written-off',
  'recovered',
] as const;
export type FundAccount = (typeof fundAccounts)[number];

type Moving = Exclude<keyof FundDayValues, 'committed' | 'projects'>;

/**
 * Every movement is one posting: debit the first account, credit the second. What is committed is a promise and no money.
 * Interest is booked when it is paid.
 *
 *  - `capital` contributions and retained income − withdrawals; `interest` interest, penalties and fees received;
 *  - `credit` what borrowers paid too much and can have back; `written-off` principal lost, `recovered` what came back of it;
 *  - `provisions` set aside against `provision-costs`.
 */
export const postingRules: Readonly<Record<Moving, readonly [debit: FundAccount, credit: FundAccount]>> = {
  contributed: ['cash', 'capital'],
  withdrawn: ['capital', 'cash'],
  retained: ['interest', 'capital'],
  disbursed: ['loans', 'cash'],
  principalRepaid: ['cash', 'loans'],
  incomeReceived: ['cash', 'interest'],
  creditReceived: ['cash', 'credit'],
  costsPaid: ['costs', 'cash'],
  writtenOff: ['written-off', 'loans'],
  recovered: ['cash', 'recovered'],
  provisioned: ['provision-costs', 'provisions'],
};

/** What an account was debited and credited, whole đồng. */
export interface AccountSums {
  readonly debit: bigint;
  readonly credit: bigint;
}

/** The postings of movements, summed by account. A movement below nothing is posted the other way round. */
export const postingsOf = (movements: Pick<FundDayValues, Moving>): Map<FundAccount, AccountSums> => {
  const books = new Map<FundAccount, AccountSums>(fundAccounts.map((account) => [account, { debit: 0n, credit: 0n }]));
  const post = (account: FundAccount, side: keyof AccountSums, amount: bigint) => {
    const before = books.get(account)!;
    books.set(account, { ...before, [side]: before[side] + amount });
  };
  for (const [movement, [debit, credit]] of Object.entries(postingRules) as [Moving, [FundAccount, FundAccount]][]) {
    const amount = movements[movement];
    post(amount < 0n ? credit : debit, 'debit', amount < 0n ? -amount : amount);
    post(amount < 0n ? debit : credit, 'credit', amount < 0n ? -amount : amount);
  }
  return books;
};

/** One account of a trial balance; `balance` is debit − credit. */
export interface TrialLine extends AccountSums {
  readonly account: FundAccount;
  readonly balance: bigint;
}
export interface TrialBalance {
  readonly lines: readonly TrialLine[];
  readonly debit: bigint;
  readonly credit: bigint;
  readonly balanced: boolean;
}

/** The books after the movements of these business days, each posted as a whole. */
export const trialBalanceOf = (days: Iterable<Pick<FundDayValues, Moving>>): TrialBalance => {
  const sums = new Map<FundAccount, AccountSums>(fundAccounts.map((account) => [account, { debit: 0n, credit: 0n }]));
  for (const day of days)
    for (const [account, { debit, credit }] of postingsOf(day)) {
      const before = sums.get(account)!;
      sums.set(account, { debit: before.debit + debit, credit: before.credit + credit });
    }
  const lines = [...sums].map(([account, { debit, credit }]) => ({ account, debit, credit, balance: debit - credit }));
  const debit = lines.reduce((sum, line) => sum + line.debit, 0n);
  const credit = lines.reduce((sum, line) => sum + line.credit, 0n);
  return { lines, debit, credit, balanced: debit === credit };
};
