import type { Projection, Recorded } from '#libs/kernel';
import type { Catalogue } from './catalogue.js';
import { listenerOf, type Key, type RowCache } from './projection-table.js';

export interface Stop {
  readonly streamId: string;
  readonly position: number;
  readonly error: string;
}

/** Where the streams stop that cannot be folded: nothing of a stream counts from its stop on, and all before it does. */
export class Parking {
  private readonly stops = new Map<string, Stop>();
  private readonly known: ReadonlySet<string>;

  constructor(known: Iterable<string> = []) {
    this.known = new Set(known);
  }

  stopsBefore({ streamId, position }: Pick<Recorded, 'streamId' | 'position'>): boolean {
    if (!this.known.size && !this.stops.size) return false;
    if (this.known.has(streamId)) return true;
    const stop = this.stops.get(streamId);
    return stop !== undefined && stop.position <= position;
  }

  park({ streamId, position }: Pick<Recorded, 'streamId' | 'position'>, error: unknown): void {
    const stop = this.stops.get(streamId);
    if (!stop || position < stop.position)
      this.stops.set(streamId, { streamId, position, error: (error as Error).message });
  }

  get fresh(): Stop[] {
    return [...this.stops.values()];
  }
}

/** Raises stored entries; a stream stops at the first that cannot be read or does not know its rows. */
export const readOrPark = (
  stored: readonly Recorded[],
  catalogue: Pick<Catalogue, 'raise'>,
  projection: Projection,
  parking: Parking,
): { event: Recorded; keys: readonly Key[] }[] => {
  const read: { event: Recorded; keys: readonly Key[] }[] = [];
  for (const each of stored) {
    if (parking.stopsBefore(each)) continue;
    try {
      const event = catalogue.raise(each);
      read.push({ event, keys: listenerOf(projection, event.type)!.keys(event) });
    } catch (error) {
      parking.park(each, error);
    }
  }
  return read;
};

/** Folds events in order; a stream stops at the first whose fold throws. */
export const foldOrPark = (
  events: readonly { readonly event: Recorded; readonly keys: readonly Key[] }[],
  cache: RowCache,
  parking: Parking,
): void => {
  for (const { event, keys } of events) {
    if (parking.stopsBefore(event)) continue;
    try {
      cache.apply(event, keys);
    } catch (error) {
      parking.park(event, error);
    }
  }
};
