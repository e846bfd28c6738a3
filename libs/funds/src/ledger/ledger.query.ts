import { refusals, type BusinessDate } from '#libs/kernel';
import { snake, type Journal, type Moments } from '#libs/journal';
import { fundDays, stillDay, type FundDayValues } from '../events.js';
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
    let balance = 0n;
    return (await this.days(question)).flatMap((values) => {
      const { debit, credit } = postingsOf(values).get(account)!;
      if (!debit && !credit) return [];
      balance += debit - credit;
      return [{ day: values.day, debit, credit, balance }];
    });
  }

  private async days({ authorityId, asOf, fundId, known }: LedgerQuestion) {
    const source = await this.journal.rowsFor(fundDays, authorityId, 1, known);
    const { rows } = await this.journal.database.pool.query<FundDayValues & { day: BusinessDate }>(
      `SELECT day, ${columns.map((name) => `sum(${snake(name)})::bigint AS "${name}"`).join(', ')}
       FROM ${source.sql} moved WHERE day <= $2 AND ($3::text IS NULL OR fund_id = $3) GROUP BY day ORDER BY day`,
      [...source.values, asOf, fundId ?? null],
    );
    return rows;
  }
}
