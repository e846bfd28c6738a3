import { refusals, type Recorded, type StreamId } from '#libs/kernel';
import { closingEntriesMax, closingIn, periodStream, type PeriodFiguresRecorded } from '../period-events.js';
import { periodList, type PeriodKey, type PeriodValues } from './period-list.projection.js';

const reject = refusals({
  PERIOD_NEVER_CLOSED: {
    vi: 'Kỳ {period} chưa khóa sổ lần nào.',
    en: 'The period {period} was never closed.',
    nature: 'missing',
  },
});

/** What is asked of the journal for it. Other slices import this file, so it names no library. */
export interface ClosingReader {
  readonly database: {
    readonly pool: { query(sql: string, values: unknown[]): Promise<{ readonly rows: Record<string, unknown>[] }> };
  };
  tableOf(projection: typeof periodList): { readonly name: string; fromSql(row: Record<string, unknown>): object };
  entries(
    authorityId: string,
    question: { readonly streamId: StreamId; readonly after: number; readonly limit: number },
  ): Promise<readonly { readonly event: Recorded }[]>;
}

export interface Closing extends PeriodKey, PeriodValues {
  /** What it was closed with; null until that is recorded. */
  readonly closing: PeriodFiguresRecorded['data'] | null;
}

/** The latest closing of a period, which is refused where it was never closed. */
export const latestClosing = async (journal: ClosingReader, authorityId: string, period: string): Promise<Closing> => {
  const table = journal.tableOf(periodList);
  const { rows } = await journal.database.pool.query(
    `SELECT * FROM ${table.name} WHERE authority_id = $1 AND period = $2 ORDER BY closed_at DESC LIMIT 1`,
    [authorityId, period],
  );
  if (!rows[0]) throw reject('PERIOD_NEVER_CLOSED', { period });
  const found = table.fromSql(rows[0]) as unknown as PeriodKey & PeriodValues;
  if (found.figuresAt === null) return { ...found, closing: null };
  const entries = await journal.entries(authorityId, {
    streamId: periodStream(period),
    after: found.figuresAt - 1,
    limit: closingEntriesMax,
  });
  const events = entries.map(({ event }) => event);
  return { ...found, closing: closingIn(events, found.closedAt) ?? null };
};
