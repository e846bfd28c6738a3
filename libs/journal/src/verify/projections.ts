import type pg from 'pg';
import type { Catalogue } from '../catalogue.js';
import { foldLive } from '../live.js';
import { keptTable, underOf } from '../kept.js';
import { digestOf, RowCache, type ProjectionTable } from '../projection-table.js';
import { tablesOf } from '../projections.js';
import { entriesBetween } from '../rebuild.js';
import type { Finding } from './findings.js';

/**
 * Every read model against a fresh fold, at the number it has reached, with the digest of each. Rows and numbers are of the
 * caller's one snapshot.
 */
export const checkProjections = async (
  client: pg.ClientBase,
  catalogue: Catalogue,
  authorityId: string,
  head: number,
  note: (finding: Finding) => void,
): Promise<Record<string, string>> => {
  const digests: Record<string, string> = {};
  const reached = await checkpointsOf(client, authorityId);
  for (const [projection, table] of tablesOf(catalogue)) {
    const actual = digestOf(await rowsIn(client, table, authorityId));
    digests[projection.name] = actual;
    const asKnown = projection.mode === 'async' ? (reached.get(projection.name) ?? 0) : head;
    const expected = await reasonOr(async () =>
      digestOf(await foldLive(client, catalogue, table, authorityId, { asKnown })),
    );
    if (expected !== actual)
      note({ check: 'projection', subject: projection.name, position: Math.min(asKnown, head), expected, actual });
  }
  return digests;
};

/** The rows that were kept of certain numbers, against one fresh fold that is looked at as it passes each of them. */
export const checkKept = async (
  client: pg.ClientBase,
  catalogue: Catalogue,
  authorityId: string,
  note: (finding: Finding) => void,
): Promise<void> => {
  for (const [projection, table] of tablesOf(catalogue)) {
    if (!projection.kept) continue;
    const { name: subject } = projection;
    const { rows } = await client.query<{ position: bigint }>(
      'SELECT position FROM journal.kept WHERE authority_id = $1 AND projection = $2 ORDER BY position',
      [authorityId, subject],
    );
    const cache = new RowCache(table, true);
    let reached = 0;
    for (const position of rows.map((row) => Number(row.position))) {
      const expected = await reasonOr(async () => {
        const types = Object.keys(projection.on);
        for await (const events of entriesBetween(client, catalogue, authorityId, types, reached, position))
          for (const event of events) cache.apply(event);
        return digestOf([...cache.all()]);
      });
      reached = position;
      const kept = await rowsIn(client, table, underOf(authorityId, position), keptTable(table));
      const actual = digestOf(kept);
      if (expected !== actual) note({ check: 'kept-rows', subject, position, expected, actual });
    }
  }
};

const checkpointsOf = async (client: pg.ClientBase, authorityId: string): Promise<Map<string, number>> => {
  const { rows } = await client.query<{ projection: string; position: bigint }>(
    'SELECT projection, position FROM journal.checkpoints WHERE authority_id = $1',
    [authorityId],
  );
  return new Map(rows.map(({ projection, position }) => [projection, Number(position)]));
};

const rowsIn = async (client: pg.ClientBase, table: ProjectionTable, under: string, from = table.name) => {
  const names = table.columns.map(({ sql }) => sql).join(', ');
  const { rows } = await client.query<Record<string, unknown>>(`SELECT ${names} FROM ${from} WHERE authority_id = $1`, [
    under,
  ]);
  return rows.map((row) => table.fromSql(row));
};

const reasonOr = async (digest: () => Promise<string>): Promise<string> => {
  try {
    return await digest();
  } catch (error) {
    return `no fold: ${(error as Error).message}`;
  }
};
