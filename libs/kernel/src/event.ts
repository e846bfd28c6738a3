import type { BusinessDate, DatePrecision, DatedOn, Instant } from './business-date.js';

/** A legal text a decision rests on: number and date, the article where one is meant. */
export interface Citation {
  readonly text: string;
  readonly date?: BusinessDate;
  readonly article?: string;
}

/** A document that shows it happened; `sha256` is the hash of the file in lower-case hex. */
export interface Evidence {
  readonly document: string;
  readonly date?: BusinessDate;
  readonly sha256?: string;
}

/** Something that happened, in domain words. `data` is complete and JSON-safe; `schema` is the version of its shape. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly schema: number;
  readonly data: Data;
}

/**
 * What the journal adds. `position` counts an authority's entries 1, 2, 3 … without a gap; `streamVersion` those of one
 * stream. `occurredOn` is the last day of the business date at its `precision`, `occurredFrom` the first where they
 * differ. `nonce` keeps the hash of a guessable entry unguessable.
 */
export interface Envelope {
  readonly authorityId: string;
  readonly position: number;
  readonly streamId: StreamId;
  readonly streamVersion: number;
  readonly occurredOn: BusinessDate;
  readonly occurredFrom: BusinessDate;
  readonly precision: DatePrecision;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly legalBasis: readonly Citation[];
  readonly nonce: string;
}

export type Recorded<E extends DomainEvent = DomainEvent> = E & Envelope;

/** `loan-7f3a…`: the kind of thing, a dash, its id. */
export type StreamId = `${string}-${string}`;

/** An event not yet written. It takes its date and legal basis from its command, its stream too unless it names one. */
export type NewEvent<E extends DomainEvent = DomainEvent> = E & {
  readonly stream?: StreamId;
  readonly on?: DatedOn;
  readonly legalBasis?: readonly Citation[];
};

/** Who asked, from where, and what day it was for them. */
export interface Provenance {
  readonly authorityId: string;
  readonly actor: string;
  /** What the actor may be, where the product asked who it was. */
  readonly roles?: readonly string[];
  /** The idempotency key: the same key and inputs give the first receipt again. */
  readonly commandId: string;
  readonly correlationId: string;
}

/** A wish. `on` is the business date, `expectedVersion` the stream version its author saw. */
export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly on: DatedOn;
  readonly legalBasis?: readonly Citation[];
  readonly expectedVersion?: number;
  readonly provenance: Provenance;
}

/** What the author of a command gets: where its last entry stands, and all of them. */
export interface Receipt {
  readonly position: number;
  readonly version: number;
  readonly leafHash: string;
  readonly recordedAt: Instant;
  readonly entries: readonly ReceiptEntry[];
}

export interface ReceiptEntry {
  readonly position: number;
  readonly streamId: StreamId;
  readonly version: number;
  readonly type: string;
  readonly leafHash: string;
}
