import type { BusinessDate, Figure, Projection, Recorded, StreamId } from '#libs/kernel';
import { listenerOf, ProjectionTable, RowCache, type Key, type Row } from './projection-table.js';
import { entriesBetween } from './rebuild.js';
import type { Asking, Standing } from './subject.js';

/** Every entry of some types: for what many streams feed. */
export const entriesOfTypes =
  (types: readonly string[]): Asking['entries'] =>
  ({ database, catalogue }, authorityId, after, upTo) =>
    entriesBetween(database.pool, catalogue, authorityId, types, after, upTo);

/** Every entry of a few streams. A stream is short, so they come at once. */
export const entriesOfStreams = (streams: readonly StreamId[]): Asking['entries'] =>
  async function* ({ database, catalogue }, authorityId, after, upTo) {
    const { rows } = await database.pool.query<{ body: string }>(
      `SELECT body FROM journal.entries
       WHERE authority_id = $1 AND stream_id = ANY($2) AND position > $3 AND position <= $4 ORDER BY position`,
      [authorityId, streams, after, upTo],
    );
    yield rows.map(({ body }) => catalogue.read(body));
  };

/** A standing that keeps the entries and reads the figures off all of them: for what has some hundreds at most. */
export const standingOfEntries = (
  figures: (events: readonly Recorded[], on: BusinessDate) => readonly Figure[],
): Standing => {
  const events: Recorded[] = [];
  return { hear: (event) => events.push(event) > 0, figures: (on) => figures(events, on) };
};

/** How the rows of one projection count in a sum of type `S`. */
export interface RowCount<S> {
  readonly projection: Projection;
  /** Which rows the question is about; all if left out. */
  readonly wanted?: (key: Key) => boolean;
  /** Adds a row to the sum (sign 1) or takes it out again (sign -1), as it stands at the end of the day. */
  readonly count: (sum: S, row: never, on: BusinessDate, sign: 1 | -1) => void;
}

/**
 * A standing over the rows of projections, folded by their own folds. The sum follows row by row what an entry touches, so
 * that an entry costs what it changes and not what the table holds.
 */
export class StandingOfRows<S> implements Standing {
  private readonly counts: readonly (RowCount<S> & { readonly cache: RowCache })[];
  private told: { readonly on: BusinessDate; readonly sum: S } | undefined;

  constructor(
    counts: readonly RowCount<S>[],
    private readonly empty: (on: BusinessDate) => S,
    private readonly read: (sum: S, on: BusinessDate) => readonly Figure[],
  ) {
    this.counts = counts.map((each) => ({ ...each, cache: new RowCache(new ProjectionTable(each.projection), true) }));
  }

  hear(event: Recorded): boolean {
    let touched = false;
    for (const { projection, wanted, count, cache } of this.counts) {
      const keys = listenerOf(projection, event.type)
        ?.keys(event)
        .filter((key) => wanted?.(key) ?? true);
      if (!keys?.length) continue;
      touched = true;
      const rows = new Map(keys.map((key) => [cache.table.keyText(key), key]));
      this.recount(rows.values(), cache, count, -1);
      cache.apply(event, keys);
      this.recount(rows.values(), cache, count, 1);
    }
    return touched;
  }

  figures(on: BusinessDate): readonly Figure[] {
    if (this.told?.on !== on) {
      const sum = this.empty(on);
      for (const { cache, count } of this.counts) for (const row of cache.all()) count(sum, row as never, on, 1);
      this.told = { on, sum };
    }
    return this.read(this.told.sum, on);
  }

  /** Something else than the rows has changed by which they count. */
  forget(): void {
    this.told = undefined;
  }

  private recount(keys: Iterable<Key>, cache: RowCache, count: RowCount<S>['count'], sign: 1 | -1): void {
    if (!this.told) return;
    const { sum, on } = this.told;
    for (const key of keys) {
      const row: Row | undefined = cache.get(key);
      if (row) count(sum, row as never, on, sign);
    }
  }
}

/** A question that the rows of some projections answer: what is counted of them, from what sum, and the figures read off it. */
export interface AskedOfRows<S> {
  readonly stream?: StreamId;
  readonly counts: readonly RowCount<S>[];
  readonly empty: (on: BusinessDate) => S;
  readonly read: (sum: S, on: BusinessDate) => readonly Figure[];
}

export const askingOfRows = <S>({ stream, counts, empty, read }: AskedOfRows<S>): Asking => ({
  ...(stream === undefined ? {} : { stream }),
  entries: entriesOfTypes(typesHeard(counts.map(({ projection }) => projection))),
  begin: () => new StandingOfRows(counts, empty, read),
});

/** The types that a standing over these projections hears. */
export const typesHeard = (projections: readonly Projection[]): string[] => [
  ...new Set(projections.flatMap(({ on }) => Object.keys(on))),
];
