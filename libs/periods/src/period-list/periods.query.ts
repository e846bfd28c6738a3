import { refusals } from '#libs/kernel';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import { closingEntriesMax, closingIn, periodStream, type PeriodFiguresRecorded } from '../period-events.js';
import { periodList, type PeriodKey, type PeriodValues } from './period-list.projection.js';

const reject = refusals({
  PERIOD_NEVER_CLOSED: {
    vi: 'Kỳ {period} chưa khóa sổ lần nào.',
    en: 'The period {period} was never closed.',
    nature: 'missing',
  },
});

/** How long a question waits for the figures of a closing. */
const figuresMsMax = 5000;

export interface ListedPeriod extends PeriodKey, PeriodValues {
  readonly status: 'closed' | 'reopened';
}
export interface ClosedPeriodCard extends ListedPeriod {
  /** What it was closed with; null until that is recorded. */
  readonly closing: PeriodFiguresRecorded['data'] | null;
}

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
    return rows.map((row) => {
      const listed = table.fromSql(row) as unknown as PeriodKey & PeriodValues;
      return { ...listed, status: listed.reopenedAt === null ? 'closed' : 'reopened' };
    });
  }

  /** The latest closing of a period. Figures that are still being made are waited for, for a bounded time. */
  async one(authorityId: string, period: string): Promise<ClosedPeriodCard> {
    const find = async () => (await this.list(authorityId)).find((each) => each.period === period);
    let found = await find();
    for (
      const deadline = Date.now() + figuresMsMax;
      found?.figuresAt === null && Date.now() < deadline;
      found = await find()
    )
      await this.journal.signals.next('journal_committed');
    if (!found) throw reject('PERIOD_NEVER_CLOSED', { period });
    if (found.figuresAt === null) return { ...found, closing: null };
    const entries = await this.journal.entries(authorityId, {
      streamId: periodStream(period),
      after: found.figuresAt - 1,
      limit: closingEntriesMax,
    });
    const events = entries.map(({ event }) => event);
    return { ...found, closing: closingIn(events, found.closedAt) ?? null };
  }
}
