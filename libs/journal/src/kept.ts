import type { Projection } from '#libs/kernel';
import { inTransaction, type Database } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { foldLive, recordsOf, type RowSource } from './live.js';
import { digestOf, listenerOf, RowCache, type ProjectionTable } from './projection-table.js';
import { copyRows, entriesBetween, learnRows } from './rebuild.js';

export interface KeptDigest {
  readonly version: number;
  /** SHA-256 over the rows in canonical form, sorted; hex. */
  readonly digest: string;
}

/** Beside a projection's own table stands one with the rows of certain numbers, under the authority and the number. */
export const keptTable = ({ name }: ProjectionTable): string => `${name}__kept`;
export const underOf = (authorityId: string, position: number): string => `${authorityId}@${position}`;

/**
 * Rows as they were at certain numbers of a journal. What was known later is folded from the latest of them instead of from the
 * first entry, and only the rows that were touched since are folded at all.
 */
export class KeptRows {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly tables: ReadonlyMap<Projection, ProjectionTable>,
  ) {}

  /** Folds every projection from the first entry up to a number, keeps the rows of those that say so, and tells all digests. */
  async keep(authorityId: string, position: number): Promise<Record<string, KeptDigest>> {
    const digests: Record<string, KeptDigest> = {};
    for await (const { projection, table, rows, digest } of this.folded(authorityId, position)) {
      digests[projection.name] = { version: projection.version, digest };
      if (!projection.kept) continue;
      await inTransaction(this.database.pool, async (client) => {
        const { rowCount } = await client.query(
          'INSERT INTO journal.kept (authority_id, projection, position, digest) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
          [authorityId, projection.name, position, digest],
        );
        if (rowCount) await copyRows(client, table, keptTable(table), underOf(authorityId, position), rows);
      });
    }
    return digests;
  }

  /** The digest of every projection at a number, folded from the first entry; nothing is kept. */
  async digests(authorityId: string, position: number): Promise<Record<string, KeptDigest>> {
    const digests: Record<string, KeptDigest> = {};
    for await (const { projection, digest } of this.folded(authorityId, position))
      digests[projection.name] = { version: projection.version, digest };
    return digests;
  }

  private async *folded(authorityId: string, position: number) {
    for (const [projection, table] of this.tables) {
      const rows = await foldLive(this.database.pool, this.catalogue, table, authorityId, { asKnown: position });
      yield { projection, table, rows, digest: digestOf(rows) };
    }
  }

  /** The rows as known at a number, from the latest kept before it; undefined where none is. `first` as in `rowSource`. */
  async source(
    projection: Projection,
    authorityId: string,
    asKnown: number,
    first: number,
  ): Promise<RowSource | undefined> {
    if (!projection.kept) return undefined;
    const { pool } = this.database;
    const { rows: found } = await pool.query<{ position: bigint }>(
      `SELECT position FROM journal.kept WHERE authority_id = $1 AND projection = $2 AND position <= $3
       ORDER BY position DESC LIMIT 1`,
      [authorityId, projection.name, asKnown],
    );
    if (!found[0]) return undefined;
    const table = this.tables.get(projection)!;
    const position = Number(found[0].position);
    const under = underOf(authorityId, position);
    const cache = new RowCache(table);
    for await (const events of entriesBetween(
      pool,
      this.catalogue,
      authorityId,
      Object.keys(projection.on),
      position,
      asKnown,
    )) {
      const keyed = events.map((event) => ({ event, keys: listenerOf(projection, event.type)!.keys(event) }));
      await learnRows(pool, table, keptTable(table), under, cache, keyed);
      for (const { event, keys } of keyed) cache.apply(event, keys);
    }
    const { rows, removed } = cache.changes();
    const parameter = `$${first}::jsonb`;
    const names = table.columns.map(({ sql }) => sql).join(', ');
    const key = table.keyColumns.map(({ sql }) => sql).join(', ');
    const folded = (member: string) => `jsonb_populate_recordset(null::${table.name}, ${parameter} -> '${member}')`;
    return {
      sql: `(SELECT ${names} FROM ${keptTable(table)} WHERE authority_id = ${parameter} ->> 'under'
          AND (${key}) NOT IN (SELECT ${key} FROM ${folded('touched')})
        UNION ALL SELECT ${names} FROM ${folded('rows')})`,
      values: [
        JSON.stringify({
          under,
          rows: recordsOf(table, rows),
          touched: recordsOf(table, [...rows.map((row) => table.keyOf(row)), ...removed]),
        }),
      ],
    };
  }

  /** Kept rows that are not those they were kept as: which projection, at which number, what is expected and what is there. */
  async faults(authorityId: string) {
    const faults: { projection: string; position: number; expected: string; actual: string }[] = [];
    const { rows: kept } = await this.database.pool.query<{ projection: string; position: bigint; digest: string }>(
      'SELECT projection, position, digest FROM journal.kept WHERE authority_id = $1 ORDER BY position, projection',
      [authorityId],
    );
    for (const { projection: name, position, digest: expected } of kept) {
      const table = this.tables.get(this.catalogue.projectionNamed(name)!)!;
      const { rows } = await this.database.pool.query<Record<string, unknown>>(
        `SELECT ${table.columns.map(({ sql }) => sql).join(', ')} FROM ${keptTable(table)} WHERE authority_id = $1`,
        [underOf(authorityId, Number(position))],
      );
      const actual = digestOf(rows.map((row) => table.fromSql(row)));
      if (actual !== expected) faults.push({ projection: name, position: Number(position), expected, actual });
    }
    return faults;
  }
}

/** Makes the table for kept rows where it is missing; where the projection has changed, what was kept is of no use any more. */
export const prepareKept = async (
  { owner }: Pick<Database, 'owner'>,
  table: ProjectionTable,
  changed: boolean,
): Promise<void> => {
  const name = keptTable(table);
  if (changed) {
    await owner.query(`DROP TABLE IF EXISTS ${name}`);
    await owner.query('DELETE FROM journal.kept WHERE projection = $1', [table.projection.name]);
  }
  if (!table.projection.kept) return;
  const { rows } = await owner.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [name]);
  if (!rows[0]!.there) for (const statement of table.createStatements(name)) await owner.query(statement);
};
