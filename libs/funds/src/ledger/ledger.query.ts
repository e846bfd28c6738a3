import { refusals, type BusinessDate } from '#libs/kernel';
import { everyDay, snake, type Journal, type Moments } from '#libs/journal';
import { fundDays, requireFund, stillDay, type FundDayValues } from '../events.js';
import { fundAccounts, postingsOf, trialBalanceOf, type AccountSums, type TrialBalance } from './postings.js';

const reject = refusals({
  ACCOUNT_UNKNOWN: {
    vi: 'Không có tài khoản “{typed}”. Có: {known}.',
    en: 'There is no account “{typed}”. There are: {known}.',
    nature: 'missing',
  },
});

export interface LedgerQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly fundId?: string | undefined;
  readonly known?: Moments | undefined;
}

/** One business day of an account. */
export interface LedgerDay extends AccountSums {
  readonly day: BusinessDate;
  readonly balance: bigint;
}

const columns = Object.keys(stillDay);

/** The books of a fund: sums of its postings by account, as of a business day. */
export class LedgerQuery {
  constructor(private readonly journal: Journal) {}

  /** Every account with what it was debited and credited by the end of the day. */
  async trialBalance(question: LedgerQuestion): Promise<TrialBalance> {
    return trialBalanceOf(await this.days(question));
  }

  /** The days of one account with its running balance. */
  async account(question: LedgerQuestion & { account: string }): Promise<LedgerDay[]> {
    const account = fundAccounts.find((each) => each === question.account);
    if (!account) throw reject('ACCOUNT_UNKNOWN', { typed: question.account, known: fundAccounts.join(', ') });
    const days = new Map<BusinessDate, AccountSums>();
    for (const values of await this.days(question)) {
      const { debit, credit } = postingsOf(values).get(account)!;
      const before = days.get(values.day) ?? { debit: 0n, credit: 0n };
      if (debit || credit) days.set(values.day, { debit: before.debit + debit, credit: before.credit + credit });
    }
    let balance = 0n;
    return [...days].map(([day, { debit, credit }]) => {
      balance += debit - credit;
      return { day, debit, credit, balance };
    });
  }

  /** Each fund keeps books of its own, so that a day of several funds is a row each. */
  private async days({ authorityId, asOf, fundId, known }: LedgerQuestion) {
    await requireFund(this.journal, authorityId, fundId);
    const source = await this.journal.rowsFor(fundDays, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<FundDayValues & { day: BusinessDate }>(
      `SELECT day, ${columns.map((name) => `${snake(name)} AS "${name}"`).join(', ')}
       FROM ${source.sql} moved WHERE day <= $2 AND ($3::text IS NULL OR fund_id = $3) ORDER BY day, fund_id`,
      [...source.values, asOf, fundId ?? null],
    );
    return rows;
  }
}
