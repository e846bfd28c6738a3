import type { BusinessDate } from './business-date.js';
import type { DomainEvent, Recorded } from './event.js';
import type { Columns, Projection, RowOf } from './projection.js';

/** The figures of a report as far as the entries alone give them, counted without any table. */
export interface Recount {
  /** The report whose figures these are. */
  readonly report: string;
  /** What the report must have asked; of another question it cannot be counted. */
  readonly question: (asOf: BusinessDate) => object;
  readonly hears: readonly string[];
  readonly begin: (asOf: BusinessDate) => {
    readonly hear: (event: Recorded) => void;
    /** In the shape of the report, all of it; amounts as bigint. */
    readonly figures: () => object;
  };
}

/** A fold as it stands in a projection, without the types of its events. */
interface Hearing<Key, Values> {
  readonly keys: (event: Recorded) => readonly Key[];
  readonly fold: (values: Values | undefined, event: Recorded, key: Key) => Values | undefined;
}

/** The rows of a projection in memory, as the entries heard so far make them. */
export const heldRows = <K extends Columns, V extends Columns, E extends DomainEvent>({
  key: columns,
  on,
}: Projection<K, V, E>) => {
  const held = new Map<string, { readonly key: RowOf<K>; readonly values: RowOf<V> }>();
  const hearings = on as Readonly<Record<string, Hearing<RowOf<K>, RowOf<V>> | undefined>>;
  const names = Object.keys(columns);
  const hear = (event: Recorded): void => {
    const hearing = hearings[event.type];
    for (const key of hearing?.keys(event) ?? []) {
      const text = names.map((name) => String(key[name])).join('\u0001');
      const values = hearing!.fold(held.get(text)?.values, event, key);
      if (values) held.set(text, { key, values });
      else held.delete(text);
    }
  };
  function* rows(): Generator<RowOf<K> & RowOf<V>> {
    for (const { key, values } of held.values()) yield { ...values, ...key };
  }
  return { hear, rows };
};
