import { addDays, type BusinessDate } from '#libs/kernel';
import type { Journal, Moments } from '#libs/journal';
import { requireFund } from '#libs/funds/events';
import { overdueDaysOn } from '../account/index.js';
import { loanAccounts } from './loan-accounts.projection.js';

/** An instalment to be paid, or overdue, whole đồng. */
export interface DueItem {
  readonly loanId: string;
  readonly fundId: string;
  readonly contractNo: string | null;
  readonly cooperativeId: string;
  readonly borrowerName: string;
  readonly placeId: string;
  readonly dueOn: BusinessDate;
  readonly principal: bigint;
  readonly interest: bigint;
  /** 0 where the day of payment is still to come. */
  readonly overdueDays: number;
}

export interface DueQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  /** How many days ahead to look. */
  readonly days: number;
  readonly fundId?: string | undefined;
  /** Left out, the loans stand as they are now. */
  readonly moments?: Moments | undefined;
  readonly limit: number;
  /** The last line of the page before. */
  readonly after?: readonly [dueOn: string, loanId: string] | undefined;
}

/** What falls due in the next days, and what is overdue, the oldest first. */
export class DueListQuery {
  constructor(private readonly journal: Journal) {}

  async due({ authorityId, asOf, days, fundId, moments, limit, after }: DueQuestion): Promise<DueItem[]> {
    await requireFund(this.journal, authorityId, fundId);
    const source = await this.journal.rowsFor(loanAccounts, authorityId, 1, moments);
    const { rows } = await this.journal.database.pool.query<Omit<DueItem, 'overdueDays'>>(
      `SELECT loan.loan_id AS "loanId", fund_id AS "fundId", contract_no AS "contractNo", cooperative_id AS "cooperativeId",
         borrower_name AS "borrowerName", place_id AS "placeId", due.due_on AS "dueOn", due.principal, due.interest
       FROM ${source.sql} loan
       CROSS JOIN LATERAL unnest(due_on, due_principal, due_interest) AS due (due_on, principal, interest)
       WHERE due.due_on <= $2::date AND ($3::text IS NULL OR fund_id = $3)
         AND ($4::date IS NULL OR (due.due_on, loan.loan_id) > ($4, $5))
       ORDER BY due.due_on, loan.loan_id LIMIT $6`,
      [...source.values, addDays(asOf, days), fundId ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    return rows.map((row) => ({ ...row, overdueDays: Math.max(0, overdueDaysOn(row.dueOn, asOf)) }));
  }
}
