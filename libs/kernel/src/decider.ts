import type { BusinessDate, DatedOn } from './business-date.js';
import type { Command, DomainEvent, NewEvent, Recorded, StreamId } from './event.js';
import type { Columns, Projection, RowOf } from './projection.js';

/** A fact that another stream tells: its entries in order, folded. */
export interface StreamFact<T> {
  readonly kind: 'stream';
  readonly stream: StreamId;
  readonly read: (entries: readonly Recorded[]) => T;
}

/** The rows of one inline projection that share a key prefix, from a day on, and the sums of all earlier ones. */
export interface RowRange<Row> {
  readonly sumsBefore: Readonly<Record<string, bigint>>;
  readonly rows: readonly Row[];
}

/** A fact that a span of days tells. The last key column of the projection is the day, the others are the prefix. */
export interface RangeFact<T> {
  readonly kind: 'range';
  readonly projection: Projection;
  readonly prefix: readonly string[];
  readonly from: BusinessDate;
  readonly read: (range: RowRange<Record<string, unknown>>) => T;
}

type RowKey = Readonly<Record<string, unknown>>;

/** A fact that single rows of an inline projection tell; a row that is not there is undefined. */
export interface RowsFact<T> {
  readonly kind: 'rows';
  readonly projection: Projection;
  /** Which rows are asked for may itself be told by others. */
  readonly keys: readonly RowKey[] | RowsFact<readonly RowKey[]>;
  readonly read: (rows: readonly (Record<string, unknown> | undefined)[]) => T;
}

/** Something outside the stream that a decision must know. The writer looks it up inside its transaction. */
export type FactRequest<T = unknown> = StreamFact<T> | RangeFact<T> | RowsFact<T>;
export type FactRequests = Readonly<Record<string, FactRequest>>;
export type FactsOf<R> = { readonly [K in keyof R]: R[K] extends FactRequest<infer T> ? T : never };

export const streamFact = <T>(stream: StreamId, read: (entries: readonly Recorded[]) => T): StreamFact<T> => ({
  kind: 'stream',
  stream,
  read,
});

export const rangeFact = <K extends Columns, V extends Columns, E extends DomainEvent, T>(
  projection: Projection<K, V, E>,
  prefix: readonly string[],
  from: BusinessDate,
  read: (range: RowRange<RowOf<K> & RowOf<V>>) => T,
): RangeFact<T> => ({
  kind: 'range',
  projection: projection as unknown as Projection,
  prefix,
  from,
  read: read as unknown as RangeFact<T>['read'],
});

export const rowsFact = <K extends Columns, V extends Columns, E extends DomainEvent, T>(
  projection: Projection<K, V, E>,
  keys: readonly RowOf<K>[] | RowsFact<readonly RowOf<K>[]>,
  read: (rows: readonly ((RowOf<K> & RowOf<V>) | undefined)[]) => T,
): RowsFact<T> => ({
  kind: 'rows',
  projection: projection as unknown as Projection,
  keys,
  read: read as unknown as RowsFact<T>['read'],
});

/** The day and instant of the decision, told by the writer: domain code has no clock. */
export interface Moment {
  readonly today: BusinessDate;
}

/** One verb: the facts it needs and the decision. Both are pure; `decide` throws a Rejection or returns what happened. */
export interface Verb<C extends Command, State, R extends FactRequests, E extends DomainEvent> {
  readonly facts?: (command: C, state: State) => R;
  readonly decide: (command: C, state: State, facts: FactsOf<R> & Moment) => readonly NewEvent<E>[];
}

// The writer handles verbs of every shape; what each demands of its own command is checked where it is declared.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyVerb = Verb<any, any, any, DomainEvent>;

export const verb = <C extends Command, State, E extends DomainEvent, R extends FactRequests = Record<never, never>>(
  definition: Verb<C, State, R, E>,
): Verb<C, State, R, E> => definition;

/** What is about to be recorded, with the date it will bear. */
export type DatedEvent = NewEvent & { readonly on: DatedOn };

/**
 * A condition that everything recorded must meet, whatever the verb: it is asked of each event of each decision, inside the
 * writer's transaction. `admit` throws a Rejection or returns.
 */
export interface Gate<T = unknown> {
  readonly name: string;
  readonly fact: RowsFact<T>;
  readonly admit: (event: DatedEvent, fact: T) => void;
}

export const gate = <T>(definition: Gate<T>): Gate => definition as unknown as Gate;

/** One kind of stream: how its state grows, and the verbs that may add to it. */
export interface Decider<State = unknown> {
  readonly category: string;
  readonly initial: State;
  readonly evolve: (state: State, event: Recorded) => State;
  readonly verbs: Readonly<Record<string, AnyVerb>>;
}

export const decider = <State, E extends DomainEvent, V extends Readonly<Record<string, AnyVerb>>>(definition: {
  category: string;
  initial: State;
  evolve: (state: State, event: Recorded<E>) => State;
  verbs: V;
}): Decider & { readonly verbs: V } => definition as unknown as Decider & { readonly verbs: V };
