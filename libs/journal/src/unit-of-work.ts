import type {
  Decider,
  FactRequest,
  FactRequests,
  Projection,
  RangeFact,
  Recorded,
  RowsFact,
  StreamId,
} from '#libs/kernel';
import { sqlArray, type Queryable } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import type { Entry } from './entry.js';
import { listenerOf, type ProjectionTable, RowCache, type Key, type Row } from './projection-table.js';

/** Streams are short: a loan, a course, a cooperative. */
const streamEntriesMax = 100_000;

interface LoadedStream {
  readonly entries: Recorded[];
  readonly states: Map<Decider, { state: unknown; upTo: number }>;
}

/** How many rows are kept from one batch to the next; beyond it memory starts afresh. */
const keptRowsMax = 20_000;

/**
 * The rows one process has seen of an authority's inline tables, kept from batch to batch. They are those of the database
 * as long as nobody else has written, which the head tells when it is locked: same number, same count of swaps.
 */
export class InlineMemory {
  readonly caches = new Map<Projection, RowCache>();
  private at: { readonly position: number; readonly swaps: number } | undefined;

  /** Another process has written, or a table was swapped: nothing kept can be trusted. */
  checkAgainst(head: { readonly position: number; readonly swaps: number }): void {
    if (this.at?.position === head.position && this.at.swaps === head.swaps) return;
    this.caches.clear();
    this.at = { position: head.position, swaps: head.swaps };
  }

  /** The batch is committed and the head stands at its last entry. */
  saved(position: number): void {
    this.at = { position, swaps: this.at!.swaps };
    let rows = 0;
    for (const cache of this.caches.values()) {
      cache.saved();
      rows += cache.size;
    }
    if (rows > keptRowsMax) this.caches.clear();
  }
}

/**
 * What one batch knows and has changed. Streams and rows are loaded in bulk, decisions are taken against this memory, so
 * a later command of the batch sees the earlier ones without a word to the database, and everything is written once.
 */
export class UnitOfWork {
  private readonly streams = new Map<StreamId, LoadedStream>();
  /** Events whose rows were not known yet when they happened, by projection, in order. */
  private readonly deferred = new Map<Projection, { events: Recorded[]; keys: Set<string> }>();
  readonly entries: Entry[] = [];
  private sent = 0;

  constructor(
    private readonly client: Queryable,
    private readonly authorityId: string,
    private readonly catalogue: Catalogue,
    private readonly tables: ReadonlyMap<Projection, ProjectionTable>,
    private readonly memory: InlineMemory,
  ) {}

  get unsent(): number {
    return this.entries.length - this.sent;
  }

  /** The entries that were not taken yet, to be sent to the database. */
  takeUnsent(): readonly Entry[] {
    const entries = this.entries.slice(this.sent);
    this.sent = this.entries.length;
    return entries;
  }

  /** For whoever records nothing: only what the entries did to streams and rows is of use. A state is folded again when asked. */
  forgetEntries(): void {
    this.entries.length = 0;
    this.sent = 0;
    for (const { states } of this.streams.values()) states.clear();
  }

  /** Takes in the stored entries of streams; a stream without entries is known to be empty. */
  learnStreams(streamIds: Iterable<StreamId>, bodies: readonly string[]): void {
    for (const id of streamIds) if (!this.streams.has(id)) this.streams.set(id, { entries: [], states: new Map() });
    for (const body of bodies) {
      const event = this.catalogue.read(body);
      this.streams.get(event.streamId)!.entries.push(event);
    }
  }

  /** Loads what these facts need and is not in memory: one statement for all streams, one or two a table. */
  async loadFacts(requests: readonly FactRequests[]): Promise<void> {
    const streams = new Set<StreamId>();
    const keys = new Map<Projection, Map<string, Key>>();
    const through: RowsFact<unknown>[] = [];
    const ranges = new Map<string, RangeFact<unknown>>();
    for (const request of requests.flatMap((facts) => Object.values(facts))) {
      if (request.kind === 'stream') {
        if (!this.streams.has(request.stream)) streams.add(request.stream);
      } else if (request.kind === 'rows') {
        const asked = isFact(request.keys) ? request.keys : request;
        if (asked !== request) through.push(request);
        for (const key of asked.keys as readonly Key[]) this.want(keys, asked.projection, key);
      } else if (!this.cacheOf(request.projection).knowsRange(request.prefix, request.from)) {
        const id = [request.projection.name, ...request.prefix].join('\u0001');
        const known = ranges.get(id);
        if (!known || request.from < known.from) ranges.set(id, request);
      }
    }
    const work: Promise<unknown>[] = [this.loadRows(keys)];
    if (streams.size) {
      work.push(
        loadBodies(this.client, this.authorityId, [...streams]).then((bodies) => this.learnStreams(streams, bodies)),
      );
    }
    for (const { projection, prefix, from } of ranges.values()) {
      const table = this.tables.get(projection)!;
      work.push(
        table
          .loadRange(this.client, this.authorityId, prefix, from)
          .then(({ sums, rows }) => this.cacheOf(projection).learnRange(prefix, from, sums, rows)),
      );
    }
    await Promise.all(work);
    const told = new Map<Projection, Map<string, Key>>();
    for (const request of through) for (const key of this.keysOf(request)) this.want(told, request.projection, key);
    await this.loadRows(told);
  }

  /** Whether these facts rest on a table that still has entries waiting for their rows. */
  mustSettle(requests: FactRequests): boolean {
    return Object.values(requests).some(
      (request) =>
        request.kind !== 'stream' &&
        (this.deferred.has(request.projection) ||
          (request.kind === 'rows' && isFact(request.keys) && this.deferred.has(request.keys.projection))),
    );
  }

  /** Whether rows that others name are in memory: an entry of this round may have named more of them. */
  knowsRows(requests: FactRequests): boolean {
    return Object.values(requests).every(
      (request) =>
        request.kind !== 'rows' ||
        !isFact(request.keys) ||
        this.keysOf(request).every((key) => this.cacheOf(request.projection).knows(key)),
    );
  }

  read(requests: FactRequests): Record<string, unknown> {
    return Object.fromEntries(Object.entries(requests).map(([name, request]) => [name, this.readOne(request)]));
  }

  private readOne(request: FactRequest): unknown {
    switch (request.kind) {
      case 'stream':
        return request.read(this.streams.get(request.stream)!.entries);
      case 'range':
        return request.read(this.cacheOf(request.projection).range(request.prefix, request.from) as never);
      case 'rows': {
        const cache = this.cacheOf(request.projection);
        return (request as RowsFact<unknown>).read(
          this.keysOf(request).map((key) => cache.get(key) as Row | undefined),
        );
      }
      default:
        return request satisfies never;
    }
  }

  private keysOf({ keys }: RowsFact<unknown>): readonly Key[] {
    return isFact(keys) ? (this.readOne(keys) as readonly Key[]) : keys;
  }

  stateOf(decider: Decider, streamId: StreamId): unknown {
    const { entries, states } = this.streams.get(streamId)!;
    const known = states.get(decider) ?? { state: decider.initial, upTo: 0 };
    for (; known.upTo < entries.length; known.upTo += 1)
      known.state = decider.evolve(known.state, entries[known.upTo]!);
    states.set(decider, known);
    return known.state;
  }

  versionOf(streamId: StreamId): number {
    return this.streams.get(streamId)!.entries.length;
  }

  knowsStream(streamId: StreamId): boolean {
    return this.streams.has(streamId);
  }

  /** An entry has happened: its stream grows and the inline folds hear it. */
  append(entry: Entry): void {
    this.entries.push(entry);
    this.streams.get(entry.event.streamId)!.entries.push(entry.event);
    for (const projection of this.catalogue.inlineHearing(entry.event.type)) {
      const cache = this.cacheOf(projection);
      const { table } = cache;
      const keys = listenerOf(projection, entry.event.type)!.keys(entry.event);
      const waiting = this.deferred.get(projection);
      // Order within a row must hold: an event also waits for those that wait for one of its rows.
      if (keys.every((key) => cache.knows(key) && !waiting?.keys.has(table.keyText(key)))) {
        cache.apply(entry.event, keys);
        continue;
      }
      const queue = waiting ?? { events: [], keys: new Set<string>() };
      queue.events.push(entry.event);
      for (const key of keys) queue.keys.add(table.keyText(key));
      this.deferred.set(projection, queue);
    }
  }

  /** Loads the rows that waiting events touch, one statement a table, and folds them. */
  async settle(): Promise<void> {
    if (!this.deferred.size) return;
    const keys = new Map<Projection, Map<string, Key>>();
    for (const [projection, { events }] of this.deferred) {
      for (const event of events)
        for (const key of listenerOf(projection, event.type)!.keys(event)) this.want(keys, projection, key);
    }
    await this.loadRows(keys);
    for (const [projection, { events }] of this.deferred)
      for (const event of events) this.cacheOf(projection).apply(event);
    this.deferred.clear();
  }

  /** Writes the changed rows, one statement a table. Not awaited one by one: the caller's connection pipelines. */
  saveRows(): Promise<unknown> {
    const work: Promise<unknown>[] = [];
    for (const [projection, cache] of this.memory.caches) {
      const { rows, removed } = cache.changes();
      work.push(this.tables.get(projection)!.save(this.client, this.authorityId, rows, removed));
    }
    return Promise.all(work);
  }

  private want(keys: Map<Projection, Map<string, Key>>, projection: Projection, key: Key): void {
    if (this.cacheOf(projection).knows(key)) return;
    let wanted = keys.get(projection);
    if (!wanted) keys.set(projection, (wanted = new Map()));
    wanted.set(this.tables.get(projection)!.keyText(key), key);
  }

  private async loadRows(wanted: ReadonlyMap<Projection, ReadonlyMap<string, Key>>): Promise<void> {
    await Promise.all(
      [...wanted].map(async ([projection, byText]) => {
        const keys = [...byText.values()];
        const rows = await this.tables.get(projection)!.load(this.client, this.authorityId, keys);
        this.cacheOf(projection).learn(keys, rows);
      }),
    );
  }

  private cacheOf(projection: Projection): RowCache {
    let cache = this.memory.caches.get(projection);
    if (!cache) {
      const table = this.tables.get(projection);
      if (!table || projection.mode !== 'inline')
        throw new Error(`${projection.name} is no inline projection of this process.`);
      this.memory.caches.set(projection, (cache = new RowCache(table)));
    }
    return cache;
  }
}

const isFact = <T>(keys: readonly Key[] | RowsFact<T>): keys is RowsFact<T> => 'kind' in keys;

/**
 * The stored bodies of these streams, in order. One index descent a stream: the limit keeps the planner from turning the
 * look-ups into a scan of the authority's entries while its statistics are those of a small table.
 */
export const loadBodies = async (
  client: Queryable,
  authorityId: string,
  streamIds: readonly StreamId[],
): Promise<string[]> => {
  const { rows } = await client.query<{ body: string }>({
    name: 'journal load streams',
    text: `SELECT entry.body FROM unnest($2::text[]) AS wanted (stream_id)
      CROSS JOIN LATERAL (SELECT body FROM journal.entries
        WHERE authority_id = $1 AND stream_id = wanted.stream_id ORDER BY stream_version LIMIT ${streamEntriesMax}) entry`,
    values: [authorityId, sqlArray('text', streamIds)],
  });
  return rows.map(({ body }) => body);
};
