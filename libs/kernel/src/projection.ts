import type { DomainEvent, Recorded } from './event.js';

/**
 * What a column holds, as TypeScript sees it: `text` string, `day` YYYY-MM-DD, `count` integer, `money` bigint đồng,
 * `flag` boolean, `json` any JSON value, `days` and `moneys` lists of them (a day in a list may be null). A question mark
 * makes it nullable.
 */
export interface ColumnTypes {
  text: string;
  'text?': string | null;
  day: string;
  'day?': string | null;
  count: number;
  'count?': number | null;
  money: bigint;
  'money?': bigint | null;
  flag: boolean;
  json: unknown;
  days: readonly (string | null)[];
  moneys: readonly bigint[];
}
export type ColumnType = keyof ColumnTypes;
export type Columns = Readonly<Record<string, ColumnType>>;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: ColumnTypes[C[K]] };

/** The events a fold hears, by type, and for each: which rows it touches, and what becomes of one of them. */
export type Folds<E extends DomainEvent, Key, Values> = {
  readonly [T in E['type']]?: {
    keys(event: Recorded<Extract<E, { type: T }>>): readonly Key[];
    /** undefined removes the row. Never reads a clock, never refuses: it happened. */
    fold(values: Values | undefined, event: Recorded<Extract<E, { type: T }>>, key: Key): Values | undefined;
  };
};

/**
 * A read model as a pure keyed fold. One function serves four lives: inline in the writer's transaction, async behind
 * it, live in memory up to a moment, and rebuilt into a shadow table.
 *
 * The law that makes them agree: a row is either fed by one stream only, or its folds commute, because a follower that
 * parked one stream hears the others first.
 */
export interface Projection<
  K extends Columns = Columns,
  V extends Columns = Columns,
  E extends DomainEvent = DomainEvent,
> {
  /** The table's name, snake case. */
  readonly name: string;
  /** Raise it when the fold or the table changes: the table is then built anew beside the old one and swapped in. */
  readonly version: number;
  readonly mode: 'inline' | 'async';
  readonly key: K;
  readonly values: V;
  /** Further indexes: each a list of columns (camel case). */
  readonly indexes?: readonly (readonly string[])[];
  /**
   * Whether its rows are kept at moments such as the close of a period, so that what was known later is folded from there. Only
   * for rows that bear their own days: kept rows know all entries up to a number, whatever day these are about.
   */
  readonly kept?: boolean;
  /** A text column of terms parted by blanks, at least one: rows are found by any of them (`terms @@ 'a'` in SQL). */
  readonly terms?: string;
  /** SQL conditions of the table, a second wall behind the decisions. */
  readonly checks?: readonly string[];
  readonly on: Folds<E, RowOf<K>, RowOf<V>>;
}

/** Declares a projection; the type arguments that matter are read off its columns. */
export const projection =
  <E extends DomainEvent>() =>
  <const K extends Columns, const V extends Columns>(definition: Projection<K, V, E>): Projection<K, V, E> =>
    definition;

export type RowOfProjection<P> = P extends Projection<infer K, infer V, infer _E> ? RowOf<K> & RowOf<V> : never;
