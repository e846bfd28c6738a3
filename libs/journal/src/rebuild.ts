import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Projection, Recorded } from '#libs/kernel';
import { inTransaction, type Database } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { authoritiesOf, headPosition } from './follower.js';
import { listenerOf, ProjectionTable, RowCache, type Key } from './projection-table.js';

/** How many entries are fetched at once, and how many rows are held before they are written out. */
export const rebuildFetchEntriesMax = 5000;
const rebuildRowsMax = 200_000;

export interface RebuildProgress {
  readonly projection: string;
  readonly authorityId: string;
  readonly done: number;
  readonly total: number;
}

export interface RebuildResult {
  readonly projection: string;
  readonly entries: number;
  readonly milliseconds: number;
}

/**
 * Builds a projection anew for every authority beside the table in use: folds the journal in memory, copies the rows
 * into a shadow table, catches up the tail while the writers and followers of it wait, and swaps the tables in the same
 * transaction. Readers see the old table until the commit and the new one after it.
 */
export const rebuild = async (
  database: Database,
  catalogue: Catalogue,
  tables: ReadonlyMap<Projection, ProjectionTable>,
  projection: Projection,
  onProgress: (progress: RebuildProgress) => void = () => undefined,
): Promise<RebuildResult> => {
  const started = performance.now();
  const table = tables.get(projection)!;
  const shadow = `read.${projection.name}__shadow`;
  let entries = 0;
  const reached = new Map<string, number>();

  await database.owner.query(`DROP TABLE IF EXISTS ${shadow}; ${table.createStatements(shadow).join('; ')}`);
  for (const authorityId of await authoritiesOf(database.owner)) {
    const head = await headPosition(database.owner, authorityId);
    const client = await database.owner.connect();
    try {
      const report = (done: number) => onProgress({ projection: projection.name, authorityId, done, total: head });
      entries += await foldInto(client, catalogue, table, shadow, authorityId, 0, head, report);
    } finally {
      client.release();
    }
    reached.set(authorityId, head);
  }

  await inTransaction(database.owner, async (client) => {
    // With the heads locked nobody writes, and with them every inline fold and every number stands still.
    const { rows } = await client.query<{ authority_id: string; position: bigint }>(
      'SELECT authority_id, position FROM journal.heads ORDER BY authority_id FOR UPDATE',
    );
    await client.query('SELECT 1 FROM journal.checkpoints WHERE projection = $1 ORDER BY authority_id FOR UPDATE', [projection.name]);
    for (const { authority_id: authorityId, position } of rows) {
      const from = reached.get(authorityId) ?? 0;
      if (Number(position) > from) {
        entries += await foldInto(client, catalogue, table, shadow, authorityId, from, Number(position), () => undefined);
      }
      await client.query(
        `INSERT INTO journal.checkpoints (authority_id, projection, version, position) VALUES ($1, $2, $3, $4)
         ON CONFLICT (authority_id, projection) DO UPDATE SET version = excluded.version, position = excluded.position`,
        [authorityId, projection.name, projection.version, position],
      );
    }
    await client.query('DELETE FROM journal.parked_streams WHERE projection = $1', [projection.name]);
    await client.query(`DROP TABLE IF EXISTS ${table.name}; ALTER TABLE ${shadow} RENAME TO ${projection.name}`);
    await registerShape(client, table);
  });
  return { projection: projection.name, entries, milliseconds: performance.now() - started };
};

export const registerShape = (client: Pick<pg.ClientBase, 'query'>, table: ProjectionTable) =>
  client.query(
    `INSERT INTO journal.projections (name, version, shape) VALUES ($1, $2, $3)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version, shape = excluded.shape`,
    [table.projection.name, table.projection.version, table.shape],
  );

/** Folds the entries after `from` up to `upTo` into the table; gives back how many it heard. */
const foldInto = async (
  client: pg.ClientBase,
  catalogue: Catalogue,
  table: ProjectionTable,
  target: string,
  authorityId: string,
  from: number,
  upTo: number,
  report: (position: number) => void,
): Promise<number> => {
  // As long as nothing was written out, what is not in memory does not exist and nothing need be looked up.
  let cache = new RowCache(table, from === 0);
  let spilled = from > 0;
  let heard = 0;
  for await (const events of entriesBetween(client, catalogue, authorityId, Object.keys(table.projection.on), from, upTo)) {
    if (spilled) await learn(client, table, target, authorityId, cache, events);
    for (const event of events) cache.apply(event);
    heard += events.length;
    report(events.at(-1)!.position);
    if (cache.size > rebuildRowsMax) {
      await writeOut(client, table, target, authorityId, cache, spilled);
      cache = new RowCache(table);
      spilled = true;
    }
  }
  await writeOut(client, table, target, authorityId, cache, spilled);
  report(upTo);
  return heard;
};

const learn = async (client: pg.ClientBase, table: ProjectionTable, target: string, authorityId: string, cache: RowCache, events: readonly Recorded[]) => {
  const keys = new Map<string, Key>();
  for (const event of events) {
    for (const key of listenerOf(table.projection, event.type)!.keys(event)) if (!cache.knows(key)) keys.set(table.keyText(key), key);
  }
  const wanted = [...keys.values()];
  cache.learn(wanted, await table.load(client, authorityId, wanted, target));
};

const writeOut = async (client: pg.ClientBase, table: ProjectionTable, target: string, authorityId: string, cache: RowCache, merge: boolean) => {
  if (merge) {
    const { rows, removed } = cache.changes();
    for (let start = 0; start < rows.length; start += rebuildFetchEntriesMax) {
      await table.save(client, authorityId, rows.slice(start, start + rebuildFetchEntriesMax), [], target);
    }
    await table.save(client, authorityId, [], removed, target);
    return;
  }
  const copy = client.query(copyFrom(`COPY ${target} (${table.copyColumns}) FROM STDIN`));
  await pipeline(Readable.from(copyLines(table, authorityId, cache)), copy);
};

function* copyLines(table: ProjectionTable, authorityId: string, cache: RowCache): Iterable<string> {
  let lines = '';
  for (const row of cache.all()) {
    lines += table.copyLine(authorityId, row);
    if (lines.length > 60_000) {
      yield lines;
      lines = '';
    }
  }
  if (lines) yield lines;
}

/**
 * Entries in order, in portions; the next portion is fetched while the caller folds this one. A portion is a range of
 * the primary key, so no transaction or cursor is held open over the whole journal.
 */
export async function* entriesBetween(
  client: Pick<pg.ClientBase, 'query'>,
  catalogue: Pick<Catalogue, 'read'>,
  authorityId: string,
  types: readonly string[] | undefined,
  from: number,
  upTo: number,
): AsyncGenerator<Recorded[]> {
  const fetch = async (after: number): Promise<string[]> => {
    const { rows } = await client.query<[string]>({
      name: types ? 'journal portion of types' : 'journal portion',
      rowMode: 'array',
      text: `SELECT body FROM journal.entries WHERE authority_id = $1 AND position > $2 AND position <= $3${
        types ? ' AND type = ANY($4::text[])' : ''
      } ORDER BY position`,
      values: [authorityId, after, Math.min(after + rebuildFetchEntriesMax, upTo), ...(types ? [types] : [])],
    });
    return rows.map(([body]) => body);
  };
  let next = from < upTo ? fetch(from) : undefined;
  for (let after = from; next; after += rebuildFetchEntriesMax) {
    const bodies = await next;
    const following = after + rebuildFetchEntriesMax;
    next = following < upTo ? fetch(following) : undefined;
    next?.catch(() => undefined); // Awaited in the next turn; until then a failure is nobody's surprise.
    if (bodies.length) yield bodies.map((body) => catalogue.read(body));
  }
}
