import { refusals, standingEntries, type BusinessDate, type Recorded } from '#libs/kernel';
import type { Journal, Moments } from '#libs/journal';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform/http';
import { evolveLoan, noLoan, sumsOf } from '../domain/loan.js';
import { loanStream, type LoanEvent } from '../events.js';
import { loanList, type LoanListValues } from './loan-list.projection.js';

const reject = refusals({
  LOAN_UNKNOWN: { vi: 'Không có khoản vay này.', en: 'There is no such loan.', nature: 'missing' },
});

/** How many entries of one loan are read at once; a loan has some hundreds at most. */
const loanEntriesMax = 10_000;

export interface LoanListItem extends LoanListValues {
  readonly loanId: string;
  readonly outstanding: bigint;
}

export interface LoanListQuestion {
  readonly authorityId: string;
  readonly status?: string | undefined;
  readonly cooperativeId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  /** Left out, the loans stand as they are now. */
  readonly moments?: Moments | undefined;
}

interface LoanRow extends Omit<LoanListItem, 'outstanding'> {
  readonly loanId: string;
}

export class LoansQuery {
  constructor(private readonly journal: Journal) {}

  /** The newest application first. */
  async list({
    authorityId,
    status,
    cooperativeId,
    fundId,
    moments,
    ...page
  }: LoanListQuestion): Promise<Page<LoanListItem>> {
    const source = await this.journal.rowsFor(loanList, authorityId, 1, moments);
    const [appliedOn, loanId] = partsOf(page.cursor, ['day', 'text']) ?? [null, null];
    const limit = limitOf(page);
    const { rows } = await this.journal.database.pool.query<Record<string, unknown>>(
      `SELECT loan.* FROM ${source.sql} loan
       WHERE ($2::text IS NULL OR status = $2) AND ($3::text IS NULL OR cooperative_id = $3) AND ($4::text IS NULL OR fund_id = $4)
         AND ($5::date IS NULL OR (applied_on, loan_id) < ($5, $6))
       ORDER BY applied_on DESC, loan_id DESC LIMIT $7`,
      [...source.values, status ?? null, cooperativeId ?? null, fundId ?? null, appliedOn, loanId, limit + 1],
    );
    const table = this.journal.tableOf(loanList);
    const items = rows
      .map((row) => table.fromSql(row) as unknown as LoanRow)
      .map((loan) => ({ ...loan, outstanding: loan.disbursed - loan.principalRepaid }));
    return pageOf(items, limit, (loan) => [loan.appliedOn, loan.loanId]);
  }

  /** One loan with its entries, as of a business date and as known at a number; folded from its own stream. */
  async one(authorityId: string, loanId: string, { asOf, asKnown }: Moments) {
    const entries = await this.journal.entries(authorityId, {
      streamId: loanStream(loanId),
      before: asKnown + 1,
      limit: loanEntriesMax,
    });
    const events = effective(
      entries.map(({ event }) => event),
      asOf,
    );
    if (!events.length) throw reject('LOAN_UNKNOWN');
    const loan = events.reduce(evolveLoan, noLoan);
    const sums =
      'standing' in loan ? sumsOf(loan) : { disbursed: 0n, principalRepaid: 0n, outstanding: 0n, tranches: 0 };
    return { loanId, ...loan, ...sums, version: entries.at(-1)!.event.streamVersion, entries };
  }
}

/** The entries that stand, as the originals they are versions of, in business order and up to a business date. */
const effective = (events: readonly Recorded[], asOf: BusinessDate | undefined): Recorded<LoanEvent>[] => {
  const byPosition = new Map(events.map((event) => [event.position, event]));
  return standingEntries(events, asOf).map(
    ({ type, position, data, occurredFrom, occurredOn, precision }) =>
      ({ ...byPosition.get(position)!, type, data, occurredFrom, occurredOn, precision }) as Recorded<LoanEvent>,
  );
};
