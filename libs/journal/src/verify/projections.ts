import type pg from 'pg';
import type { Catalogue } from '../catalogue.js';
import { foldLive } from '../live.js';
import { digestOf, type ProjectionTable } from '../projection-table.js';
import { tablesOf } from '../projections.js';
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
    const expected = await foldOrReason(() => foldLive(client, catalogue, table, authorityId, { asKnown }));
    if (expected !== actual)
      note({ check: 'projection', subject: projection.name, position: Math.min(asKnown, head), expected, actual });
  }
  return digests;
};

const checkpointsOf = async (client: pg.ClientBase, authorityId: string): Promise<Map<string, number>> => {
  const { rows } = await client.query<{ projection: string; position: bigint }>(
    'SELECT projection, position FROM journal.checkpoints WHERE authority_id = $1',
    [authorityId],
  );
  return new Map(rows.map(({ projection, position }) => [projection, Number(position)]));
};

const rowsIn = async (client: pg.ClientBase, table: ProjectionTable, authorityId: string) => {
  const names = table.columns.map(({ sql }) => sql).join(', ');
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT ${names} FROM ${table.name} WHERE authority_id = $1`,
    [authorityId],
  );
  return rows.map((row) => table.fromSql(row));
};

const foldOrReason = async (fold: () => Promise<readonly Record<string, unknown>[]>): Promise<string> => {
  try {
    return digestOf(await fold());
  } catch (error) {
    return `no fold: ${(error as Error).message}`;
  }
};
