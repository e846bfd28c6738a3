import { type Database, inTransaction } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { prepareKept } from './kept.js';
import { ProjectionTable } from './projection-table.js';
import { holdLock, noteInlineTables, rebuild, registerShape, type RebuildProgress } from './rebuild.js';

export const tablesOf = (catalogue: Catalogue) =>
  new Map(catalogue.projections.map((projection) => [projection, new ProjectionTable(projection)]));

/**
 * Brings the projection tables in line with their declarations: makes the missing ones, and builds those anew whose
 * version or shape has changed. Over an empty journal a new table needs no build.
 */
export const prepareProjections = async (
  database: Database,
  catalogue: Catalogue,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<string[]> => {
  const release = await holdLock(database, 'prepare projections');
  try {
    return await prepareAlone(database, catalogue, onProgress);
  } finally {
    await release();
  }
};

const prepareAlone = async (
  database: Database,
  catalogue: Catalogue,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<string[]> => {
  const tables = tablesOf(catalogue);
  const { rows } = await database.owner.query<{ name: string; version: number; shape: string }>(
    'SELECT name, version, shape FROM journal.projections',
  );
  const known = new Map(rows.map((row) => [row.name, row]));
  const gone = [...known.keys()].filter((name) => !catalogue.projectionNamed(name));
  if (gone.length) await forget(database, gone);
  const { rows: heads } = await database.owner.query<{ any: boolean }>(
    'SELECT EXISTS (SELECT FROM journal.entries) AS any',
  );
  const changed: string[] = [];
  for (const [projection, table] of tables) {
    const before = known.get(projection.name);
    const same = before?.version === projection.version && before.shape === table.shape;
    await prepareKept(database, table, !same);
    if (same) continue;
    changed.push(projection.name);
    if (heads[0]!.any) {
      await rebuild(database, catalogue, tables, projection, onProgress);
      continue;
    }
    await inTransaction(database.owner, async (client) => {
      await client.query(`DROP TABLE IF EXISTS ${table.name}`);
      for (const statement of table.createStatements(table.name)) await client.query(statement);
      await client.query('DELETE FROM journal.checkpoints WHERE projection = $1', [projection.name]);
      await registerShape(client, table);
    });
  }
  return changed;
};

/** Takes away the tables of projections that no slice declares any more; what they told stands in the journal. */
const forget = (database: Database, names: readonly string[]): Promise<void> =>
  inTransaction(database.owner, async (client) => {
    for (const name of names) await client.query(`DROP TABLE IF EXISTS read.${name}, read.${name}__kept`);
    await client.query('DELETE FROM journal.kept WHERE projection = ANY($1)', [names]);
    await client.query('DELETE FROM journal.checkpoints WHERE projection = ANY($1)', [names]);
    await client.query('DELETE FROM journal.parked_streams WHERE projection = ANY($1)', [names]);
    await client.query('DELETE FROM journal.projections WHERE name = ANY($1)', [names]);
    await noteInlineTables(client);
  });
