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

/** Reads bodies; a stream stops at the first that cannot be read or does not know its rows. */
export const readOrPark = (
  bodies: readonly string[],
  catalogue: Pick<Catalogue, 'read'>,
  projection: Projection,
  parking: Parking,
): { event: Recorded; keys: readonly Key[] }[] => {
  const read: { event: Recorded; keys: readonly Key[] }[] = [];
  for (const body of bodies) {
    let event = JSON.parse(body) as Recorded;
    if (parking.stopsBefore(event)) continue;
    try {
      event = catalogue.read(body);
      read.push({ event, keys: listenerOf(projection, event.type)!.keys(event) });
    } catch (error) {
      parking.park(event, error);
    }
  }
  return read;
};

/** Folds events in order; a stream stops at the first whose fold throws. */
export const foldOrPark = (
  events: readonly { readonly event: Recorded }[],
  cache: RowCache,
  parking: Parking,
): void => {
  for (const { event } of events) {
    if (parking.stopsBefore(event)) continue;
    try {
      cache.apply(event);
    } catch (error) {
      parking.park(event, error);
    }
  }
};
