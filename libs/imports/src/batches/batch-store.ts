import type pg from 'pg';
import type { Sentence } from '#libs/kernel';
import type { Database } from '#libs/platform';
import type { Batch, BatchRow, BatchState, RowState } from './batch.js';

/** A batch under way, with who asked for it. */
export interface Work extends Batch {
  readonly authorityId: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly roles: readonly string[];
  readonly reason: string;
}

/** What became of a row. */
export type Settled = Pick<BatchRow, 'no' | 'state'> & Partial<Pick<BatchRow, 'entry' | 'faults'>>;

const columns = `batch.authority_id AS "authorityId", import_id AS "importId", kind, file_name AS "fileName", sha256,
  bytes::int AS bytes, rows, titles, mapping, state, done, version, failure, made_by AS "madeBy", made_at AS "madeAt",
  asked_by AS "askedBy", asked_at AS "askedAt", roles, reason, entry::int AS entry, undone_entry::int AS "undoneEntry",
  (SELECT coalesce(jsonb_object_agg(state, found), '{}') FROM (SELECT row.state, count(*) AS found FROM imports.rows row
    WHERE row.authority_id = batch.authority_id AND row.import_id = batch.import_id GROUP BY 1) counted) AS counts`;

const workNames = ['authorityId', 'askedBy', 'askedAt', 'roles', 'reason'] as const;
const told = (work: Work): Batch => {
  const batch: Record<string, unknown> = { ...work };
  for (const name of workNames) delete batch[name];
  return batch as unknown as Batch;
};

/** The tables of batches and their rows. */
export class BatchStore {
  private readonly pool: pg.Pool;

  constructor({ pool }: Database) {
    this.pool = pool;
  }

  async add(
    authorityId: string,
    batch: Pick<Batch, 'importId' | 'kind' | 'fileName' | 'sha256' | 'bytes' | 'titles' | 'mapping' | 'madeBy'>,
    client: Pick<pg.ClientBase, 'query'> = this.pool,
  ): Promise<void> {
    const { importId, kind, fileName, sha256, bytes, titles, mapping, madeBy } = batch;
    await client.query(
      `INSERT INTO imports.batches (authority_id, import_id, kind, file_name, sha256, bytes, rows, titles, mapping, state, made_by)
       VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, 'read', $9)`,
      [authorityId, importId, kind, fileName, sha256, bytes, titles, JSON.stringify(mapping), madeBy],
    );
  }

  async addRows(
    authorityId: string,
    importId: string,
    rows: readonly Pick<BatchRow, 'no' | 'cells'>[],
    client: Pick<pg.ClientBase, 'query'>,
  ): Promise<void> {
    await client.query({
      name: 'import rows',
      text: `WITH added AS (
          INSERT INTO imports.rows (authority_id, import_id, no, cells, state)
          SELECT $1, $2, no, cells, 'read' FROM jsonb_to_recordset($3::jsonb) AS row (no int, cells text[]) RETURNING 1)
        UPDATE imports.batches SET rows = rows + (SELECT count(*) FROM added) WHERE authority_id = $1 AND import_id = $2`,
      values: [authorityId, importId, JSON.stringify(rows)],
    });
  }

  async batches(authorityId: string, limit: number, before: string | undefined): Promise<Batch[]> {
    const { rows } = await this.pool.query<Work>(
      `SELECT ${columns} FROM imports.batches batch WHERE authority_id = $1 AND ($3::timestamptz IS NULL OR made_at < $3)
       ORDER BY made_at DESC LIMIT $2`,
      [authorityId, limit, before ?? null],
    );
    return rows.map(told);
  }

  async batch(authorityId: string, importId: string): Promise<Batch | undefined> {
    const found = await this.work(authorityId, importId);
    return found && told(found);
  }

  async work(authorityId: string, importId: string): Promise<Work | undefined> {
    const { rows } = await this.pool.query<Work>(
      `SELECT ${columns} FROM imports.batches batch WHERE authority_id = $1 AND import_id = $2`,
      [authorityId, importId],
    );
    return rows[0];
  }

  /** What was under way when a process ended, or is. */
  async underWay(): Promise<Work[]> {
    const { rows } = await this.pool.query<Work>(
      `SELECT ${columns} FROM imports.batches batch WHERE state IN ('checking', 'committing', 'undoing')`,
    );
    return rows;
  }

  /** Imports of the very same file that stand. */
  async sameFile(authorityId: string, { importId, sha256, kind }: Batch): Promise<string[]> {
    const { rows } = await this.pool.query<{ import_id: string }>(
      `SELECT import_id FROM imports.batches WHERE authority_id = $1 AND sha256 = $2 AND kind = $3 AND import_id <> $4
         AND state IN ('committing', 'committed')`,
      [authorityId, sha256, kind, importId],
    );
    return rows.map((row) => row.import_id);
  }

  /** Moves a batch on if it is in one of the states; whether it was. */
  async move(
    authorityId: string,
    importId: string,
    from: readonly BatchState[],
    to: BatchState,
    {
      askedBy,
      roles,
      mapping,
      reason,
      entry,
      undoneEntry,
    }: {
      readonly askedBy?: string;
      readonly roles?: readonly string[];
      readonly mapping?: Readonly<Record<string, number>>;
      readonly reason?: string;
      readonly entry?: number;
      readonly undoneEntry?: number;
    } = {},
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE imports.batches SET state = $4, done = 0, version = version + 1, failure = NULL,
         asked_by = coalesce($5, asked_by), asked_at = CASE WHEN $5::text IS NULL THEN asked_at ELSE clock_timestamp() END, roles = coalesce($6, roles), mapping = coalesce($7, mapping),
         reason = coalesce($8, reason), entry = coalesce($9, entry), undone_entry = coalesce($10, undone_entry)
       WHERE authority_id = $1 AND import_id = $2 AND state = ANY($3)`,
      [
        authorityId,
        importId,
        from,
        to,
        askedBy ?? null,
        roles ?? null,
        mapping ? JSON.stringify(mapping) : null,
        reason ?? null,
        entry ?? null,
        undoneEntry ?? null,
      ],
    );
    return Boolean(rowCount);
  }

  /** Work that is begun again counts its rows again. */
  async restart(authorityId: string, importId: string): Promise<void> {
    await this.pool.query(
      'UPDATE imports.batches SET done = 0, version = version + 1 WHERE authority_id = $1 AND import_id = $2',
      [authorityId, importId],
    );
  }

  async fail(authorityId: string, importId: string, failure: Sentence): Promise<void> {
    await this.pool.query(
      'UPDATE imports.batches SET failure = $3, version = version + 1 WHERE authority_id = $1 AND import_id = $2',
      [authorityId, importId, JSON.stringify(failure)],
    );
  }

  /** Rows after a number, in the order of the sheet. */
  async rows(
    authorityId: string,
    importId: string,
    { after, states, limit }: { readonly after: number; readonly states?: readonly RowState[]; readonly limit: number },
  ): Promise<BatchRow[]> {
    const { rows } = await this.pool.query<BatchRow>(
      `SELECT no, cells, state, faults, entry::int AS entry FROM imports.rows
       WHERE authority_id = $1 AND import_id = $2 AND no > $3 AND ($4::text[] IS NULL OR state = ANY($4)) ORDER BY no LIMIT $5`,
      [authorityId, importId, after, states ?? null, limit],
    );
    return rows;
  }

  /** Recorded rows before an entry, the latest first: what rests on others is taken back before them. */
  async recordedBefore(authorityId: string, importId: string, before: number, limit: number): Promise<BatchRow[]> {
    const { rows } = await this.pool.query<BatchRow>(
      `SELECT no, cells, state, faults, entry::int AS entry FROM imports.rows
       WHERE authority_id = $1 AND import_id = $2 AND state = 'recorded' AND entry < $3 ORDER BY entry DESC LIMIT $4`,
      [authorityId, importId, before, limit],
    );
    return rows;
  }

  /** The first and the last entry of the rows. */
  async span(authorityId: string, importId: string): Promise<{ first: number | null; last: number | null }> {
    const { rows } = await this.pool.query<{ first: number | null; last: number | null }>(
      `SELECT min(entry)::int AS first, max(entry)::int AS last FROM imports.rows WHERE authority_id = $1 AND import_id = $2`,
      [authorityId, importId],
    );
    return rows[0]!;
  }

  /** What became of a portion of rows. */
  async settle(authorityId: string, importId: string, rows: readonly Settled[]): Promise<void> {
    await this.pool.query({
      name: 'import rows settled',
      text: `WITH settled AS (
          UPDATE imports.rows row SET state = given.state, faults = coalesce(given.faults, '[]'), entry = coalesce(given.entry, row.entry)
          FROM jsonb_to_recordset($3::jsonb) AS given (no int, state text, faults jsonb, entry bigint)
          WHERE row.authority_id = $1 AND row.import_id = $2 AND row.no = given.no)
        UPDATE imports.batches SET done = done + $4, version = version + 1 WHERE authority_id = $1 AND import_id = $2`,
      values: [authorityId, importId, JSON.stringify(rows), rows.length],
    });
  }

  async forget(authorityId: string, importId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `DELETE FROM imports.batches WHERE authority_id = $1 AND import_id = $2 AND state IN ('read', 'checked')`,
      [authorityId, importId],
    );
    return Boolean(rowCount);
  }
}
