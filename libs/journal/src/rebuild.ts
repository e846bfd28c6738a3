import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Projection, Recorded } from '#libs/kernel';
import { inTransaction, type Database } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { authoritiesOf, headPosition, saveStops } from './follower.js';
import { foldOrPark, Parking, readOrPark } from './parking.js';
import { RowCache, type Key, type ProjectionTable, type Row } from './projection-table.js';

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
  const release = await holdLock(database, `rebuild ${projection.name}`);
  try {
    const entries = await rebuildAlone(database, catalogue, tables.get(projection)!, projection, onProgress);
    return { projection: projection.name, entries, milliseconds: performance.now() - started };
  } finally {
    await release();
  }
};

/** Holds a lock of the whole database by name until it is released, or its connection ends. */
export const holdLock = async (database: Database, name: string): Promise<() => Promise<void>> => {
  const client = await database.owner.connect();
  await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
  return async () => {
    await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
    client.release();
  };
};

const rebuildAlone = async (
  database: Database,
  catalogue: Catalogue,
  table: ProjectionTable,
  projection: Projection,
  onProgress: (progress: RebuildProgress) => void,
): Promise<number> => {
  const shadow = `read.${projection.name}__shadow`;
  let entries = 0;
  const reached = new Map<string, number>();
  const parkings = new Map<string, Parking>();
  const parkingOf = (authorityId: string): Parking => {
    const parking = parkings.get(authorityId) ?? new Parking();
    parkings.set(authorityId, parking);
    return parking;
  };

  await database.owner.query(`DROP TABLE IF EXISTS ${shadow}; ${table.createStatements(shadow).join('; ')}`);
  for (const authorityId of await authoritiesOf(database.owner)) {
    const head = await headPosition(database.owner, authorityId);
    const client = await database.owner.connect();
    try {
      const report = (done: number) => onProgress({ projection: projection.name, authorityId, done, total: head });
      entries += await foldInto(client, catalogue, table, shadow, authorityId, parkingOf(authorityId), 0, head, report);
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
    await client.query('SELECT 1 FROM journal.checkpoints WHERE projection = $1 ORDER BY authority_id FOR UPDATE', [
      projection.name,
    ]);
    for (const { authority_id: authorityId, position } of rows) {
      const from = reached.get(authorityId) ?? 0;
      if (Number(position) > from) {
        entries += await foldInto(
          client,
          catalogue,
          table,
          shadow,
          authorityId,
          parkingOf(authorityId),
          from,
          Number(position),
          () => undefined,
        );
      }
      await client.query(
        `INSERT INTO journal.checkpoints (authority_id, projection, version, position) VALUES ($1, $2, $3, $4)
         ON CONFLICT (authority_id, projection) DO UPDATE SET version = excluded.version, position = excluded.position`,
        [authorityId, projection.name, projection.version, position],
      );
    }
    await client.query('DELETE FROM journal.parked_streams WHERE projection = $1', [projection.name]);
    for (const [authorityId, { fresh }] of parkings) await saveStops(client, projection, authorityId, fresh);
    await client.query(`DROP TABLE IF EXISTS ${table.name}; ALTER TABLE ${shadow} RENAME TO ${projection.name}`);
    await registerShape(client, table);
  });
  return entries;
};

/** Writes down which version of a projection the database holds now, and that a table was swapped. */
export const registerShape = async (client: Pick<pg.ClientBase, 'query'>, table: ProjectionTable): Promise<void> => {
  await client.query(
    `INSERT INTO journal.projections (name, version, shape, mode) VALUES ($1, $2, $3, $4)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version, shape = excluded.shape, mode = excluded.mode`,
    [table.projection.name, table.projection.version, table.shape, table.projection.mode],
  );
  await noteInlineTables(client);
};

/** What {@link inlineShape} says of the declarations, said of the database; writers compare the two before each batch. */
export const noteInlineTables = (client: Pick<pg.ClientBase, 'query'>) =>
  client.query(`
    UPDATE journal.inline_tables SET swaps = swaps + 1, shape = (
      SELECT md5(coalesce(string_agg(one, ',' ORDER BY one COLLATE "C"), ''))
      FROM (SELECT name || ' ' || version || ' ' || shape AS one FROM journal.projections WHERE mode = 'inline') inline)`);

/** Folds the entries after `from` up to `upTo` into the table; gives back how many it heard. */
const foldInto = async (
  client: pg.ClientBase,
  catalogue: Catalogue,
  table: ProjectionTable,
  target: string,
  authorityId: string,
  parking: Parking,
  from: number,
  upTo: number,
  report: (position: number) => void,
): Promise<number> => {
  // As long as nothing was written out, what is not in memory does not exist and nothing need be looked up.
  let cache = new RowCache(table, from === 0);
  let spilled = from > 0;
  let heard = 0;
  const types = Object.keys(table.projection.on);
  for await (const stored of storedBetween(client, authorityId, types, from, upTo)) {
    const events = readOrPark(stored, catalogue, table.projection, parking);
    if (spilled) await learnRows(client, table, target, authorityId, cache, events);
    foldOrPark(events, cache, parking);
    // A writer's own fold cannot park: an inline table that cannot be folded is not put in place.
    if (table.projection.mode === 'inline' && parking.fresh.length) throw new Error(parking.fresh[0]!.error);
    heard += stored.length;
    report(Math.min(from + heard, upTo));
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

/** Looks up the rows that these events touch and the cache does not know, in one statement. */
export const learnRows = async (
  client: Pick<pg.ClientBase, 'query'>,
  table: ProjectionTable,
  target: string,
  authorityId: string,
  cache: RowCache,
  events: readonly { readonly keys: readonly Key[] }[],
) => {
  const unknown = events.flatMap(({ keys }) => keys.filter((key) => !cache.knows(key)));
  const wanted = [...new Map(unknown.map((key) => [table.keyText(key), key])).values()];
  cache.learn(wanted, await table.load(client, authorityId, wanted, target));
};

const writeOut = async (
  client: pg.ClientBase,
  table: ProjectionTable,
  target: string,
  authorityId: string,
  cache: RowCache,
  merge: boolean,
) => {
  if (merge) {
    const { rows, removed } = cache.changes();
    for (let start = 0; start < rows.length; start += rebuildFetchEntriesMax) {
      await table.save(client, authorityId, rows.slice(start, start + rebuildFetchEntriesMax), [], target);
    }
    await table.save(client, authorityId, [], removed, target);
    return;
  }
  await copyRows(client, table, target, authorityId, cache.all());
};

/** Rows into a table that has none of them. */
export const copyRows = async (
  client: pg.ClientBase,
  table: ProjectionTable,
  target: string,
  authorityId: string,
  rows: Iterable<Row>,
): Promise<void> => {
  const copy = client.query(copyFrom(`COPY ${target} (${table.copyColumns}) FROM STDIN`));
  await pipeline(Readable.from(copyLines(table, authorityId, rows)), copy);
};

function* copyLines(table: ProjectionTable, authorityId: string, rows: Iterable<Row>): Iterable<string> {
  let lines = '';
  for (const row of rows) {
    lines += table.copyLine(authorityId, row);
    if (lines.length > 60_000) {
      yield lines;
      lines = '';
    }
  }
  if (lines) yield lines;
}

/**
 * Stored entries in order, parsed, in portions; the next portion is fetched while the caller works on this one. A portion
 * is a range of the primary key, so no transaction or cursor is held open over the whole journal, and comes as one JSON
 * document: to receive and parse a row each costs twice as much.
 */
async function* storedBetween(
  client: Pick<pg.ClientBase, 'query'>,
  authorityId: string,
  types: readonly string[] | undefined,
  from: number,
  upTo: number,
): AsyncGenerator<Recorded[]> {
  const fetch = async (after: number): Promise<string> => {
    const { rows } = await client.query<[string | null]>({
      name: types ? 'journal portion of types' : 'journal portion',
      rowMode: 'array',
      // Ordered below the aggregate and not in it: the index gives the order, and PostgreSQL 15 would sort once more.
      text: `SELECT string_agg(body, ',') FROM (SELECT body FROM journal.entries
        WHERE authority_id = $1 AND position > $2 AND position <= $3${types ? ' AND type = ANY($4::text[])' : ''}
        ORDER BY position) portion`,
      values: [authorityId, after, Math.min(after + rebuildFetchEntriesMax, upTo), ...(types ? [types] : [])],
    });
    return rows[0]![0] ?? '';
  };
  let next = from < upTo ? fetch(from) : undefined;
  for (let after = from; next; after += rebuildFetchEntriesMax) {
    const bodies = await next;
    const following = after + rebuildFetchEntriesMax;
    next = following < upTo ? fetch(following) : undefined;
    next?.catch(() => undefined); // Awaited in the next turn; until then a failure is nobody's surprise.
    if (bodies) yield JSON.parse(`[${bodies}]`) as Recorded[];
  }
}

/** Entries as today's code reads them, in order, in portions. */
export async function* entriesBetween(
  client: Pick<pg.ClientBase, 'query'>,
  catalogue: Pick<Catalogue, 'raise'>,
  authorityId: string,
  types: readonly string[] | undefined,
  from: number,
  upTo: number,
): AsyncGenerator<Recorded[]> {
  for await (const stored of storedBetween(client, authorityId, types, from, upTo))
    yield stored.map((event) => catalogue.raise(event));
}
