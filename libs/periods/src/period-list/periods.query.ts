import { everyDay, type Journal, type Moments } from '#libs/journal';
import { latestClosing, type Closing } from './latest-closing.js';
import { periodList, type PeriodKey, type PeriodValues } from './period-list.projection.js';

/** How long a question waits for the figures of a closing. */
const figuresMsMax = 5000;

export interface ListedPeriod extends PeriodKey, PeriodValues {
  readonly status: 'closed' | 'reopened';
}
export type ClosedPeriodCard = ListedPeriod & Closing;

const listed = <P extends PeriodValues>(period: P): P & Pick<ListedPeriod, 'status'> => ({
  ...period,
  status: period.reopenedAt === null ? 'closed' : 'reopened',
});

/** The closings of an authority. */
export class PeriodsQuery {
  constructor(private readonly journal: Journal) {}

  async list(authorityId: string, known?: Moments): Promise<ListedPeriod[]> {
    const source = await this.journal.rowsFor(periodList, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<Record<string, unknown>>(
      `SELECT * FROM ${source.sql} period ORDER BY to_day DESC, from_day DESC, closed_at DESC`,
      [...source.values],
    );
    const table = this.journal.tableOf(periodList);
    return rows.map((row) => listed(table.fromSql(row) as unknown as PeriodKey & PeriodValues));
  }

  /** The latest closing of a period. Figures that are still being made are waited for, for a bounded time. */
  async one(authorityId: string, period: string): Promise<ClosedPeriodCard> {
    const find = () => latestClosing(this.journal, authorityId, period);
    let found = await find();
    for (
      const deadline = Date.now() + figuresMsMax;
      found.figuresAt === null && Date.now() < deadline;
      found = await find()
    )
      await this.journal.signals.next('journal_committed');
    return listed(found);
  }
}
