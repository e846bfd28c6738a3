import type pg from 'pg';
import type { Projection, Recorded } from '#libs/kernel';
import { inTransaction, type Database } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { foldOrPark, Parking, readOrPark, type Stop } from './parking.js';
import { RowCache, type ProjectionTable } from './projection-table.js';
import type { Signals } from './signals.js';

/** How many entries one step of a follower folds. */
export const followEntriesMax = 2000;
const lookAgainMs = 1000;
const afterFailureMs = 500;

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
 * Keeps the async projections behind the journal. Each step is one transaction: the checkpoint row is claimed (another
 * worker that holds it is left alone), the entries after it are folded into the rows they touch, and rows and checkpoint
 * are written together, so a step happens wholly once. An entry whose fold throws parks its stream for that projection:
 * the others flow on, and the parked one waits visibly for a retry.
 */
export class Followers {
  private stopping = false;
  private readonly loops: Promise<void>[] = [];
  private readonly stopWaiting: (() => void)[] = [];

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly tables: ReadonlyMap<Projection, ProjectionTable>,
    private readonly signals: Signals,
    private readonly onFailure: (projection: string, error: unknown) => void = () => undefined,
  ) {}

  start(): void {
    for (const projection of this.catalogue.async) this.loops.push(this.follow(projection));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const stop of this.stopWaiting) stop();
    await Promise.all(this.loops);
  }

  private async follow(projection: Projection): Promise<void> {
    let wake: () => void = () => undefined;
    let news = true;
    const off = this.signals.on('journal_committed', () => {
      news = true;
      wake();
    });
    this.stopWaiting.push(() => wake());
    while (!this.stopping) {
      news = false;
      let wait = lookAgainMs;
      try {
        let moved = false;
        for (const authorityId of await authoritiesOf(this.database.pool))
          moved = (await this.step(projection, authorityId)) || moved;
        if (moved || news) continue;
      } catch (error) {
        if (this.stopping) break;
        this.onFailure(projection.name, error);
        wait = afterFailureMs;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (this.stopping || (news && wait === lookAgainMs)) wake();
      });
    }
    off();
  }

  /** One step; true if entries were folded. Only where the database refuses what a fold gave is it taken again with care. */
  async step(projection: Projection, authorityId: string): Promise<boolean> {
    const take = (fold: Fold) =>
      inTransaction(this.database.pool, (client) => this.takeStep(client, projection, authorityId, fold));
    const moved = await take((...all) => this.foldAtOnce(...all)).catch((error: unknown) => {
      if (isRefusedData(error)) return take((...all) => this.foldWithCare(...all));
      throw error;
    });
    if (moved) this.signals.send({ name: 'projection_moved', authorityId, subject: projection.name });
    return moved;
  }

  private async takeStep(
    client: pg.PoolClient,
    projection: Projection,
    authorityId: string,
    fold: Fold,
  ): Promise<boolean> {
    const from = await claim(client, projection, authorityId);
    if (from === undefined) return false;
    const { stored, parkedStreams, upTo } = await entriesAfter(client, projection, authorityId, from);
    if (upTo === from) return false;
    if (stored.length) {
      const parking = new Parking(parkedStreams);
      await fold(client, projection, authorityId, stored, parking);
      await saveStops(client, projection, authorityId, parking.fresh);
    }
    await client.query({
      name: 'follower move',
      text: 'UPDATE journal.checkpoints SET position = $3 WHERE authority_id = $1 AND projection = $2',
      values: [authorityId, projection.name, upTo],
    });
    return true;
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

/** The checkpoint, held until the transaction ends; undefined if another worker holds it or its table is of another version. */
const claim = async (
  client: pg.PoolClient,
  projection: Projection,
  authorityId: string,
): Promise<number | undefined> => {
  const values = [authorityId, projection.name, projection.version];
  const select = () =>
    client.query<{ position: bigint }>({
      name: 'follower claim',
      text: `SELECT position, ${withoutWaiting} FROM journal.checkpoints
        WHERE authority_id = $1 AND projection = $2 AND version = $3 FOR UPDATE SKIP LOCKED`,
      values,
    });
  const { rows } = await select();
  if (rows[0]) return Number(rows[0].position);
  const made = await client.query(
    `INSERT INTO journal.checkpoints (authority_id, projection, version, position)
     SELECT $1, $2, $3, 0 FROM journal.projections WHERE name = $2 AND version = $3 ON CONFLICT DO NOTHING`,
    values,
  );
  return made.rowCount ? Number((await select()).rows[0]!.position) : undefined;
};

/**
 * The entries a projection hears after a position, with the streams among them that wait parked. Head and entries are of
 * one snapshot: all numbers up to the head are committed and in it, so nothing below it can appear later.
 */
const entriesAfter = async (client: pg.PoolClient, projection: Projection, authorityId: string, from: number) => {
  const { rows } = await client.query<{ head: bigint; position: bigint; body: string | null; parked: string | null }>({
    name: 'follower entries',
    text: `SELECT head.position AS head, entry.position, entry.body, parked.stream_id AS parked
      FROM journal.heads AS head
      LEFT JOIN LATERAL (
        SELECT body, position, stream_id FROM journal.entries
        WHERE authority_id = $1 AND position > $2 AND position <= head.position AND type = ANY($4::text[])
        ORDER BY position LIMIT $5
      ) AS entry ON true
      LEFT JOIN journal.parked_streams AS parked
        ON parked.authority_id = $1 AND parked.projection = $3 AND parked.stream_id = entry.stream_id
      WHERE head.authority_id = $1 AND head.position > $2
      ORDER BY entry.position`,
    values: [authorityId, from, projection.name, Object.keys(projection.on), followEntriesMax],
  });
  const stored = rows.flatMap(({ body }) => (body === null ? [] : [JSON.parse(body) as Recorded]));
  const last = stored.length === followEntriesMax ? rows.at(-1)!.position : rows[0]?.head;
  return {
    stored,
    parkedStreams: rows.flatMap(({ parked }) => (parked === null ? [] : [parked])),
    upTo: Number(last ?? from),
  };
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
