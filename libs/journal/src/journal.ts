import {
  refusals,
  type Command,
  type Decider,
  type Projection,
  type Receipt,
  type Recorded,
  type StreamId,
} from '#libs/kernel';
import { inTransaction, type Database, type Queryable } from '#libs/platform';
import { Catalogue, type Slice } from './catalogue.js';
import { Followers, headPosition } from './follower.js';
import { KeptRows } from './kept.js';
import { foldLive, rowSource, type Moments, type RowSource } from './live.js';
import type { ProjectionTable } from './projection-table.js';
import { tablesOf } from './projections.js';
import { Rehearsal, type Wish } from './rehearsal.js';
import { rebuild, type RebuildProgress, type RebuildResult } from './rebuild.js';
import { Signals } from './signals.js';
import { JournalTree } from './tree.js';
import { verify, type Verification, type VerifyOptions } from './verify/verify.js';
import { JournalWriter, type WriterOptions } from './writer.js';

const reject = refusals({
  NOT_CAUGHT_UP: {
    vi: 'Số liệu mới tới mục số {reached}, chưa tới {after}. Hãy hỏi lại sau giây lát.',
    en: 'The figures reach entry {reached}, not yet {after}. Ask again in a moment.',
  },
  NUMBER_NOT_REACHED: {
    vi: 'Sổ mới có {head} mục; chưa có mục số {asked}.',
    en: 'The journal has {head} entries; there is no number {asked} yet.',
    nature: 'input',
  },
  INSTANT_IN_FUTURE: {
    vi: 'Thời điểm {asked} ở sau hiện tại.',
    en: 'The instant {asked} is in the future.',
    nature: 'input',
  },
});

/** How long a question with `after` waits for a follower. */
const catchUpMsMax = 3000;
/** An instant is asked about when its millisecond is over. */
const presentMs = 5;

export interface EntryFilter {
  readonly after?: number;
  readonly before?: number;
  readonly types?: readonly string[];
  readonly streamId?: string;
  readonly actor?: string;
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  readonly limit: number;
}

/** An entry as it stands in the journal: the event with its leaf hash. */
export interface JournalEntry {
  readonly event: Recorded;
  readonly leafHash: string;
}

/** A receipt with the entries it is for. */
export interface Told {
  readonly receipt: Receipt;
  readonly events: readonly Recorded[];
}

/** The journal of a process: its writer, its followers, and every way of reading it. */
export class Journal {
  readonly catalogue: Catalogue;
  readonly tables: ReadonlyMap<Projection, ProjectionTable>;
  readonly signals: Signals;
  readonly writer: JournalWriter;
  readonly followers: Followers;
  readonly tree: JournalTree;
  readonly kept: KeptRows;

  constructor(
    readonly database: Database,
    slices: readonly Slice[],
    options: WriterOptions & { onFollowerFailure?: (projection: string, error: unknown) => void } = {},
  ) {
    this.catalogue = new Catalogue(slices);
    this.tables = tablesOf(this.catalogue);
    this.signals = new Signals(database);
    this.tree = new JournalTree(database.pool);
    this.kept = new KeptRows(database, this.catalogue, this.tables);
    this.writer = new JournalWriter(database, this.catalogue, this.tables, this.signals, options);
    this.followers = new Followers(database, this.catalogue, this.tables, this.signals, options.onFollowerFailure);
  }

  async open(): Promise<this> {
    await this.signals.open();
    return this;
  }

  async close(): Promise<void> {
    await this.followers.stop();
    await this.writer.close();
    await this.signals.close();
  }

  async decide(decider: Decider, streamId: StreamId, command: Command): Promise<Receipt> {
    return (await this.writer.decide(decider, streamId, command)).receipt;
  }

  /** Decides a command and tells what was recorded beside its receipt, also where that was done by an earlier request. */
  async decideAndTell(decider: Decider, streamId: StreamId, command: Command): Promise<Told> {
    const { receipt, events } = await this.writer.decide(decider, streamId, command);
    if (events) return { receipt, events };
    const [first, last] = [receipt.entries[0]!.position, receipt.position];
    const entries = await this.entries(command.provenance.authorityId, {
      after: first - 1,
      before: last + 1,
      limit: last - first + 1,
    });
    return { receipt, events: entries.map(({ event }) => event) };
  }

  /** What a command would record now, or the refusal it would get; nothing is recorded. */
  async preview(decider: Decider, streamId: StreamId, command: Command): Promise<readonly Recorded[]> {
    const wish: Wish = { decider, streamId, command };
    const [rehearsed] = await this.rehearse(command.provenance.authorityId, (rehearsal) => rehearsal.decide([wish]));
    if ('refusal' in rehearsed!) throw rehearsed.refusal;
    return rehearsed!.events;
  }

  /** Commands decided one after the other, as the writer would; none is recorded. */
  rehearse<T>(authorityId: string, use: (rehearsal: Rehearsal) => Promise<T>): Promise<T> {
    return Rehearsal.in(this.database, this.catalogue, this.tables, authorityId, use);
  }

  /** Makes an authority's empty journal; nothing happens if it has one. */
  async openAuthority(authorityId: string): Promise<void> {
    await this.database.pool.query(
      `INSERT INTO journal.heads (authority_id, position, recorded_at) VALUES ($1, 0, '1970-01-01') ON CONFLICT DO NOTHING`,
      [authorityId],
    );
  }

  /** The authorities whose journals have entries of a stream. */
  async holdersOf(streamId: StreamId): Promise<string[]> {
    const { rows } = await this.database.pool.query<{ authority_id: string }>(
      `SELECT authority_id FROM journal.heads head WHERE EXISTS (
         SELECT FROM journal.entries entry WHERE entry.authority_id = head.authority_id AND entry.stream_id = $1)
       ORDER BY authority_id`,
      [streamId],
    );
    return rows.map(({ authority_id }) => authority_id);
  }

  /** Whether anything was ever recorded of it: a question about what never was has a name mistyped. */
  async isKnown(authorityId: string, streamId: StreamId): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      'SELECT FROM journal.entries WHERE authority_id = $1 AND stream_id = $2 LIMIT 1',
      [authorityId, streamId],
    );
    return rowCount === 1;
  }

  head(authorityId: string): Promise<number> {
    return headPosition(this.database.pool, authorityId);
  }

  /** The number up to which a journal was known: given as a number, an instant, or left open for now. */
  async numberKnown(authorityId: string, asKnown: number | string | undefined): Promise<number> {
    const head = await this.head(authorityId);
    if (asKnown === undefined) return head;
    if (typeof asKnown === 'number') {
      if (asKnown > head) throw reject('NUMBER_NOT_REACHED', { asked: asKnown, head });
      return asKnown;
    }
    await this.refuseUnsettled(authorityId, asKnown);
    const { rows } = await this.database.pool.query<{ position: bigint }>(
      // recorded_at never falls as position rises, so the largest number of an instant is found from the end.
      `SELECT position FROM journal.entries WHERE authority_id = $1 AND recorded_at <= $2 ORDER BY position DESC LIMIT 1`,
      [authorityId, asKnown],
    );
    return Number(rows[0]?.position ?? 0);
  }

  /**
   * Makes sure that nothing more will be recorded at an instant: it is over by the database's clock, and a batch that may
   * carry it has ended, for which the lock of the head is waited for.
   */
  private async refuseUnsettled(authorityId: string, instant: string): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      const settled = await inTransaction(this.database.pool, async (client) => {
        await client.query('SELECT 1 FROM journal.heads WHERE authority_id = $1 AND recorded_at <= $2 FOR SHARE', [
          authorityId,
          instant,
        ]);
        const { rows } = await client.query<{ over: boolean }>(
          `SELECT $1::timestamptz < date_trunc('milliseconds', clock_timestamp()) AS over`,
          [instant],
        );
        return rows[0]!.over;
      });
      if (settled) return;
      if (attempt === 1) throw reject('INSTANT_IN_FUTURE', { asked: instant });
      await new Promise((resolve) => setTimeout(resolve, presentMs));
    }
  }

  /**
   * The rows of a projection for a question: its table when the question is about now, a fold of the journal when it is
   * about what was known, from kept rows where there are some before that number. `first` is the number of the first free SQL parameter.
   */
  async rowsFor(projection: Projection, authorityId: string, first: number, known?: Moments): Promise<RowSource> {
    const table = this.tableOf(projection);
    if (!known) return rowSource(table, authorityId, first);
    const kept = known.asOf ? undefined : await this.kept.source(projection, authorityId, known.asKnown, first);
    if (kept) return kept;
    return rowSource(
      table,
      authorityId,
      first,
      await foldLive(this.database.pool, this.catalogue, table, authorityId, known),
    );
  }

  tableOf(projection: Projection): ProjectionTable {
    const table = this.tables.get(projection);
    if (!table) throw new Error(`${projection.name} is not in this process.`);
    return table;
  }

  /** Waits until these projections include entry `after`, for a bounded time; then says how far they are. */
  async caughtUp(authorityId: string, projections: readonly Projection[], after: number): Promise<void> {
    const names = [...new Set(projections.filter(({ mode }) => mode === 'async').map(({ name }) => name))];
    const deadline = Date.now() + catchUpMsMax;
    const head = await this.head(authorityId);
    if (after > head) throw reject('NUMBER_NOT_REACHED', { asked: after, head });
    while (names.length) {
      const reached = await this.reached(authorityId, names);
      if (reached >= after) return this.refuseParked(authorityId, names, after);
      if (Date.now() > deadline) throw reject('NOT_CAUGHT_UP', { after, reached });
      await this.signals.next('projection_moved');
    }
  }

  /** An entry of a parked stream is in no figure, however far the others have come. */
  private async refuseParked(authorityId: string, names: readonly string[], after: number): Promise<void> {
    const { rows } = await this.database.pool.query<{ position: bigint }>(
      `SELECT parked.position FROM journal.entries entry
       JOIN journal.parked_streams parked ON parked.authority_id = entry.authority_id AND parked.stream_id = entry.stream_id
         AND parked.projection = ANY($3) AND parked.position <= entry.position
       WHERE entry.authority_id = $1 AND entry.position = $2`,
      [authorityId, after, names],
    );
    if (rows[0]) throw reject('NOT_CAUGHT_UP', { after, reached: Number(rows[0].position) - 1 });
  }

  /** Brings every async projection of an authority up to its head, here and now; what another worker holds is waited for. */
  async catchUp(authorityId: string): Promise<void> {
    const head = await this.head(authorityId);
    for (const projection of this.catalogue.async) {
      while (await this.followers.step([projection], authorityId));
    }
    await this.caughtUp(authorityId, this.catalogue.async, head);
  }

  private async reached(authorityId: string, names: readonly string[]): Promise<number> {
    const { rows } = await this.database.pool.query<{ position: bigint | null; found: bigint }>(
      'SELECT min(position) AS position, count(*) AS found FROM journal.checkpoints WHERE authority_id = $1 AND projection = ANY($2)',
      [authorityId, names],
    );
    return Number(rows[0]!.found) < names.length ? 0 : Number(rows[0]!.position);
  }

  /** How many entries each async projection is behind its journal, summed over the authorities. */
  async lags(): Promise<Record<string, number>> {
    const { rows } = await this.database.pool.query<{ projection: string; lag: bigint }>(
      `SELECT name.projection, coalesce(sum(head.position - coalesce(checkpoint.position, 0)), 0)::bigint AS lag
       FROM unnest($1::text[]) AS name (projection) CROSS JOIN journal.heads head
       LEFT JOIN journal.checkpoints checkpoint ON checkpoint.authority_id = head.authority_id AND checkpoint.projection = name.projection
       GROUP BY name.projection ORDER BY name.projection`,
      [this.catalogue.async.map(({ name }) => name)],
    );
    return Object.fromEntries(rows.map(({ projection, lag }) => [projection, Number(lag)]));
  }

  /** Entries of a journal by filter, a page at a time. */
  async entries(
    authorityId: string,
    filter: EntryFilter,
    client: Queryable = this.database.pool,
  ): Promise<JournalEntry[]> {
    const { rows } = await client.query<{ body: string; leaf_hash: string }>(
      `SELECT body, encode(leaf_hash, 'hex') AS leaf_hash FROM journal.entries
       WHERE authority_id = $1 AND position > $2 AND position < $3
         AND ($4::text[] IS NULL OR type = ANY($4)) AND ($5::text IS NULL OR stream_id = $5) AND ($6::text IS NULL OR actor = $6)
         AND ($7::date IS NULL OR occurred_on >= $7) AND ($8::date IS NULL OR occurred_on <= $8)
       ORDER BY position ${filter.newestFirst ? 'DESC' : 'ASC'} LIMIT $9`,
      [
        authorityId,
        filter.after ?? 0,
        filter.before ?? Number.MAX_SAFE_INTEGER,
        filter.types ?? null,
        filter.streamId ?? null,
        filter.actor ?? null,
        filter.from ?? null,
        filter.to ?? null,
        filter.limit,
      ],
    );
    return rows.map(({ body, leaf_hash }) => ({ event: this.catalogue.read(body), leafHash: leaf_hash }));
  }

  rebuild(projection: Projection, onProgress?: (progress: RebuildProgress) => void): Promise<RebuildResult> {
    return rebuild(this.database, this.catalogue, this.tables, projection, onProgress);
  }

  verify(authorityId: string, options?: VerifyOptions): Promise<Verification> {
    return verify(this.database, this.catalogue, authorityId, options);
  }
}
