import { setTimeout as rest } from 'node:timers/promises';
import type pg from 'pg';
import type { Projection, Recorded } from '#libs/kernel';
import { inTransaction, pipelined, type Database } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { foldOrPark, Parking, readOrPark, type Stop } from './parking.js';
import { RowCache, type ProjectionTable } from './projection-table.js';
import type { Signals } from './signals.js';

/** How many entries one step of a follower folds. */
export const followEntriesMax = 2000;
const lookAgainMs = 1000;
const afterFailureMs = 500;
/** The longest rest after a step. */
const restMaxMs = 50;

export interface Parked {
  readonly authorityId: string;
  readonly projection: string;
  readonly streamId: string;
  readonly position: number;
  readonly error: string;
  readonly parkedAt: string;
}

type Fold = (
  client: pg.PoolClient,
  projection: Projection,
  authorityId: string,
  stored: readonly Recorded[],
  parking: Parking,
) => Promise<void>;

/**
 * Keeps the async projections behind the journal. Each step is one transaction for all of them: the checkpoint rows are
 * claimed (what another worker holds is left to it), the entries after them are read once and folded into the rows they
 * touch, and rows and checkpoints are written together, so a step happens wholly once. An entry whose fold throws parks
 * its stream for that projection: the others flow on, and the parked one waits visibly for a retry. A projection that
 * cannot take its step at all holds up no other: then each takes its own.
 */
export class Followers {
  private stopping = false;
  private loop: Promise<void> | undefined;
  private stopWaiting: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly tables: ReadonlyMap<Projection, ProjectionTable>,
    private readonly signals: Signals,
    private readonly onFailure: (projection: string, error: unknown) => void = () => undefined,
  ) {}

  start(): void {
    this.loop = this.follow();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.stopWaiting();
    await this.loop;
  }

  private async follow(): Promise<void> {
    let wake: () => void = () => undefined;
    let news = true;
    const off = this.signals.on('journal_committed', () => {
      news = true;
      wake();
    });
    this.stopWaiting = () => wake();
    while (!this.stopping) {
      news = false;
      const began = performance.now();
      const { moved, failed } = await this.stepOfAll();
      if ((moved || news) && !failed) {
        // At most half of the time, so that under load more entries share a step and whoever writes them goes first.
        await rest(Math.min(performance.now() - began, restMaxMs));
        continue;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, failed ? afterFailureMs : lookAgainMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (this.stopping || (news && !failed)) wake();
      });
    }
    off();
  }

  private async stepOfAll(): Promise<{ readonly moved: boolean; readonly failed: boolean }> {
    let moved = false;
    let failed = false;
    const { async } = this.catalogue;
    const failedWith = (projections: string, error: unknown) => {
      failed = true;
      if (!this.stopping) this.onFailure(projections, error);
      return false;
    };
    const authorities = await authoritiesOf(this.database.pool).catch((error: unknown) => {
      failedWith(async.map(({ name }) => name).join(', '), error);
      return [];
    });
    for (const authorityId of authorities) {
      const together = await this.step(async, authorityId).catch(() => undefined);
      moved ||= together ?? false;
      if (together === undefined)
        for (const projection of async)
          moved =
            (await this.step([projection], authorityId).catch((error: unknown) =>
              failedWith(projection.name, error),
            )) || moved;
    }
    return { moved, failed };
  }

  /**
   * One step of these projections; true if any of them got on. Where the database refuses what the fold of the one gave, it
   * is taken again with care.
   */
  async step(projections: readonly Projection[], authorityId: string): Promise<boolean> {
    const take = (fold: Fold) =>
      inTransaction(this.database.pipelines, (client) => this.takeStep(client, projections, authorityId, fold));
    const moved = await take((...all) => this.foldAtOnce(...all)).catch((error: unknown) => {
      if (projections.length === 1 && isRefusedData(error)) return take((...all) => this.foldWithCare(...all));
      throw error;
    });
    for (const { name } of moved) this.signals.send({ name: 'projection_moved', authorityId, subject: name });
    return moved.length > 0;
  }

  /** The projections that got on. Those that stand at one number read the entries after it together. */
  private async takeStep(
    client: pg.PoolClient,
    projections: readonly Projection[],
    authorityId: string,
    fold: Fold,
  ): Promise<Projection[]> {
    const moved: Projection[] = [];
    for (const { from, head, together } of await claim(client, projections, authorityId)) {
      if (head <= from) continue;
      const [{ stored, upTo }, parked] = await pipelined([
        entriesBetween(client, together, authorityId, from, head),
        parkedStreams(client, together, authorityId),
      ]);
      await pipelined(
        together.map(async (projection) => {
          const heard = stored.filter(({ type }) => Object.hasOwn(projection.on, type));
          if (!heard.length) return;
          const parking = new Parking(parked.get(projection.name));
          await fold(client, projection, authorityId, heard, parking);
          await saveStops(client, projection, authorityId, parking.fresh);
        }),
      );
      await client.query({
        name: 'follower move',
        text: 'UPDATE journal.checkpoints SET position = $3 WHERE authority_id = $1 AND projection = ANY($2::text[])',
        values: [authorityId, together.map(({ name }) => name), upTo],
      });
      moved.push(...together);
    }
    return moved;
  }

  /**
   * Folds entries into their rows and writes them. Where the database will not take what a fold gave, the entries are
   * tried one by one, so that the one to blame parks its stream and no other.
   */
  private async foldWithCare(
    client: pg.PoolClient,
    projection: Projection,
    authorityId: string,
    stored: readonly Recorded[],
    parking: Parking,
  ): Promise<void> {
    await client.query('SAVEPOINT fold');
    try {
      await this.foldAtOnce(client, projection, authorityId, stored, parking);
      await client.query('RELEASE SAVEPOINT fold');
    } catch (error) {
      if (!isRefusedData(error)) throw error;
      await client.query('ROLLBACK TO SAVEPOINT fold');
      if (stored.length === 1) parking.park(stored[0]!, error);
      else for (const each of stored) await this.foldWithCare(client, projection, authorityId, [each], parking);
    }
  }

  private async foldAtOnce(
    client: pg.PoolClient,
    projection: Projection,
    authorityId: string,
    stored: readonly Recorded[],
    parking: Parking,
  ): Promise<void> {
    const table = this.tables.get(projection)!;
    const cache = new RowCache(table);
    const events = readOrPark(stored, this.catalogue, projection, parking);
    const keys = new Map(events.flatMap((each) => each.keys).map((key) => [table.keyText(key), key]));
    const wanted = [...keys.values()];
    cache.learn(wanted, await table.load(client, authorityId, wanted));
    foldOrPark(events, cache, parking);
    const { rows, removed } = cache.changes();
    await table.save(client, authorityId, rows, removed);
  }

  /** Folds a parked stream's entries from the one that failed on; true if it is parked no more. */
  async retry(projectionName: string, authorityId: string, streamId: string): Promise<boolean> {
    const projection = this.catalogue.projectionNamed(projectionName);
    if (!projection) return false;
    return inTransaction(this.database.pool, async (client) => {
      const { rows: checkpoint } = await client.query<{ position: bigint }>(
        'SELECT position FROM journal.checkpoints WHERE authority_id = $1 AND projection = $2 FOR UPDATE',
        [authorityId, projection.name],
      );
      const { rows: parked } = await client.query<{ position: bigint }>(
        'DELETE FROM journal.parked_streams WHERE authority_id = $1 AND projection = $2 AND stream_id = $3 RETURNING position',
        [authorityId, projection.name, streamId],
      );
      if (!checkpoint[0] || !parked[0]) return false;
      const { rows } = await client.query<{ body: string }>(
        `SELECT body FROM journal.entries WHERE authority_id = $1 AND stream_id = $2 AND position >= $3 AND position <= $4
           AND type = ANY($5::text[]) ORDER BY position`,
        [authorityId, streamId, parked[0].position, checkpoint[0].position, Object.keys(projection.on)],
      );
      const parking = new Parking();
      const stored = rows.map(({ body }) => JSON.parse(body) as Recorded);
      if (stored.length) await this.foldWithCare(client, projection, authorityId, stored, parking);
      await saveStops(client, projection, authorityId, parking.fresh);
      return parking.fresh.length === 0;
    });
  }

  async parked(authorityId?: string): Promise<Parked[]> {
    const { rows } = await this.database.pool.query<Record<string, never>>(
      `SELECT authority_id, projection, stream_id, position, error, parked_at FROM journal.parked_streams
       WHERE $1::text IS NULL OR authority_id = $1 ORDER BY authority_id, projection, stream_id`,
      [authorityId ?? null],
    );
    return rows.map((row) => ({
      authorityId: row.authority_id!,
      projection: row.projection!,
      streamId: row.stream_id!,
      position: Number(row.position),
      error: row.error!,
      parkedAt: row.parked_at!,
    }));
  }
}

export const authoritiesOf = async (pool: Pick<pg.Pool, 'query'>): Promise<string[]> => {
  const { rows } = await pool.query<{ authority_id: string }>(
    'SELECT authority_id FROM journal.heads ORDER BY authority_id',
  );
  return rows.map(({ authority_id }) => authority_id);
};

export const headPosition = async (client: Pick<pg.ClientBase, 'query'>, authorityId: string): Promise<number> => {
  const { rows } = await client.query<{ position: bigint }>(
    'SELECT position FROM journal.heads WHERE authority_id = $1',
    [authorityId],
  );
  return Number(rows[0]?.position ?? 0);
};

/**
 * A follower's commit need not wait for the disk: rows and checkpoint stand or fall together, so what a power cut takes is
 * folded again.
 */
const withoutWaiting = `set_config('synchronous_commit', 'off', true)`;

interface Claimed {
  readonly from: number;
  readonly head: number;
  /** The projections whose tables stand at `from`. */
  readonly together: readonly Projection[];
}

/**
 * The checkpoints, held until the transaction ends; not those that another worker holds or whose table is of another
 * version. The head is of one snapshot for all of them: all numbers up to it are committed, so nothing below it can appear
 * later, and those that stand apart meet there.
 */
const claim = async (
  client: pg.PoolClient,
  projections: readonly Projection[],
  authorityId: string,
): Promise<Claimed[]> => {
  const values = [authorityId, projections.map(({ name }) => name), projections.map(({ version }) => version)];
  const select = () =>
    client.query<{ projection: string; position: bigint; head: bigint }>({
      name: 'follower claim',
      text: `SELECT checkpoint.projection, checkpoint.position, head.position AS head, ${withoutWaiting}
        FROM journal.checkpoints AS checkpoint JOIN journal.heads AS head USING (authority_id)
        WHERE authority_id = $1 AND (projection, version) IN (SELECT * FROM unnest($2::text[], $3::integer[]))
        FOR UPDATE OF checkpoint SKIP LOCKED`,
      values,
    });
  let { rows } = await select();
  if (rows.length < projections.length) {
    const made = await client.query(
      `INSERT INTO journal.checkpoints (authority_id, projection, version, position)
       SELECT $1, name, version, 0 FROM journal.projections
       WHERE (name, version) IN (SELECT * FROM unnest($2::text[], $3::integer[])) ORDER BY name ON CONFLICT DO NOTHING`,
      values,
    );
    if (made.rowCount) ({ rows } = await select());
  }
  const groups = new Map<number, { from: number; head: number; together: Projection[] }>();
  for (const { projection, position, head } of rows) {
    const from = Number(position);
    const group = groups.get(from) ?? { from, head: Number(head), together: [] };
    group.together.push(projections.find(({ name }) => name === projection)!);
    groups.set(from, group);
  }
  return [...groups.values()];
};

/** The entries after a position that any of these projections hears, and the number up to which these are all. */
const entriesBetween = async (
  client: pg.PoolClient,
  projections: readonly Projection[],
  authorityId: string,
  from: number,
  head: number,
) => {
  const types = new Set(projections.flatMap(({ on }) => Object.keys(on)));
  const { rows } = await client.query<{ body: string }>({
    name: 'follower entries',
    text: `SELECT body FROM journal.entries
      WHERE authority_id = $1 AND position > $2 AND position <= $3 AND type = ANY($4::text[]) ORDER BY position LIMIT $5`,
    values: [authorityId, from, head, [...types], followEntriesMax],
  });
  const stored = rows.map(({ body }) => JSON.parse(body) as Recorded);
  return { stored, upTo: stored.length === followEntriesMax ? stored.at(-1)!.position : head };
};

/** By the name of the projection for which they wait; nobody parks or retries one while its checkpoint is held. */
const parkedStreams = async (client: pg.PoolClient, projections: readonly Projection[], authorityId: string) => {
  const { rows } = await client.query<{ projection: string; stream_id: string }>({
    name: 'follower parked',
    text: 'SELECT projection, stream_id FROM journal.parked_streams WHERE authority_id = $1 AND projection = ANY($2::text[])',
    values: [authorityId, projections.map(({ name }) => name)],
  });
  const streams = new Map<string, string[]>();
  for (const { projection, stream_id } of rows)
    streams.set(projection, [...(streams.get(projection) ?? []), stream_id]);
  return streams;
};

/** Makes parked streams visible, in the transaction that left them out. */
export const saveStops = async (
  client: Pick<pg.ClientBase, 'query'>,
  { name }: Projection,
  authorityId: string,
  stops: readonly Stop[],
): Promise<void> => {
  if (!stops.length) return;
  await client.query(
    `INSERT INTO journal.parked_streams (authority_id, projection, stream_id, position, error)
     SELECT $1, $2, * FROM unnest($3::text[], $4::bigint[], $5::text[])
     ON CONFLICT (authority_id, projection, stream_id) DO UPDATE SET
       position = least(parked_streams.position, excluded.position), error = excluded.error, parked_at = now()`,
    [
      authorityId,
      name,
      stops.map(({ streamId }) => streamId),
      stops.map(({ position }) => position),
      stops.map(({ error }) => error),
    ],
  );
};

/** Classes 21, 22 and 23 of SQLSTATE: what a fold gave does not fit its column or breaks a rule of the table. */
const isRefusedData = (error: unknown): boolean => /^2[123]/u.test((error as { code?: string }).code ?? '');
