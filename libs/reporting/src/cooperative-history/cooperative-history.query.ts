import { refusals, type BusinessDate } from '#libs/kernel';
import { cooperativeStream } from '#libs/cooperatives/events';
import { RowCache, rowSource, type Journal, type Moments, type RowSource } from '#libs/journal';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform';
import { cooperativeHistory, type HistoryValues } from './cooperative-history.projection.js';

const reject = refusals({
  COOPERATIVE_NOT_FOUND: {
    vi: 'Không có tổ chức {cooperativeId}.',
    en: 'There is no organisation {cooperativeId}.',
    nature: 'missing',
  },
});

export interface HistoryQuestion {
  readonly authorityId: string;
  readonly cooperativeId: string;
  readonly asOf: BusinessDate;
  readonly kind?: string | undefined;
  readonly from?: BusinessDate | undefined;
  /** false leaves out what was corrected or reversed, and the reversals themselves. */
  readonly withCorrections: boolean;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  readonly known?: Moments | undefined;
}

export interface HistoryItem extends HistoryValues {
  readonly cooperativeId: string;
  readonly position: number;
}

/** One organisation's history, the latest business date first. */
export class CooperativeHistoryQuery {
  constructor(private readonly journal: Journal) {}

  async history(question: HistoryQuestion): Promise<Page<HistoryItem>> {
    const { authorityId, cooperativeId, asOf, kind, from, withCorrections, known } = question;
    const source = known
      ? await this.foldedRows(authorityId, cooperativeId, known)
      : await this.journal.rowsFor(cooperativeHistory, authorityId, 1);
    const [occurredOn, position] = partsOf(question.cursor, ['day', 'whole']) ?? [null, null];
    const limit = limitOf(question);
    const { rows } = await this.journal.database.pool.query<Record<string, unknown>>(
      `SELECT item.* FROM ${source.sql} item
       WHERE cooperative_id = $2 AND occurred_on <= $3 AND ($4::text IS NULL OR kind = $4) AND ($5::date IS NULL OR occurred_on >= $5)
         AND ($6 OR (replaced_by IS NULL AND reversed_by IS NULL AND type NOT LIKE '%Reversed'))
         AND ($7::date IS NULL OR (occurred_on, position) < ($7, $8::int))
       ORDER BY occurred_on DESC, position DESC LIMIT $9`,
      [
        ...source.values,
        cooperativeId,
        asOf,
        kind ?? null,
        from ?? null,
        withCorrections,
        occurredOn,
        position,
        limit + 1,
      ],
    );
    if (!rows.length && !(await this.journal.holdersOf(cooperativeStream(cooperativeId))).includes(authorityId))
      throw reject('COOPERATIVE_NOT_FOUND', { cooperativeId });
    const table = this.journal.tableOf(cooperativeHistory);
    return pageOf(
      rows.map((row) => table.fromSql(row) as unknown as HistoryItem),
      limit,
      (item) => [item.occurredOn, item.position],
    );
  }

  /**
   * The rows as they were known: folded from the journal's own entries. The table serves only as an index of which
   * entries mention the organisation, so the answer costs what its history costs and not what the journal does.
   */
  private async foldedRows(authorityId: string, cooperativeId: string, { asKnown }: Moments): Promise<RowSource> {
    const table = this.journal.tableOf(cooperativeHistory);
    const { rows } = await this.journal.database.pool.query<{ body: string }>(
      `SELECT entry.body FROM journal.entries entry WHERE entry.authority_id = $1 AND entry.position <= $3 AND entry.position IN (
         SELECT unnest(ARRAY[position, replaced_by, reversed_by]) FROM ${table.name} WHERE authority_id = $1 AND cooperative_id = $2)
       ORDER BY entry.position`,
      [authorityId, cooperativeId, asKnown],
    );
    const cache = new RowCache(table, true);
    for (const { body } of rows) cache.apply(this.journal.catalogue.read(body));
    return rowSource(
      table,
      authorityId,
      1,
      [...cache.all()].filter((row) => row.cooperativeId === cooperativeId),
    );
  }
}
