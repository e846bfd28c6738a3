import type pg from 'pg';
import type { BusinessDate, Figure, Projection, Recorded, Sentence, StreamId } from '#libs/kernel';

/** What a question is asked with, by name: as it stands in an address or on the command line. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * Something whose state can be replayed: a cooperative, a loan, a fund, a report. A slice declares it as it declares a
 * projection; the state, the steps that led to it, and what moved between two moments all come from the one fold.
 */
export interface Subject {
  /** As it stands in addresses: `loan`, `trial-balance`. */
  readonly name: string;
  readonly title: Sentence;
  /** `thing`: one of many, named by the parameter `id`. */
  readonly kind: 'thing' | 'report';
  /** The names of the parameters that it takes. */
  readonly parameters: readonly string[];
  /** Reads the parameters, or refuses. */
  readonly ask: (parameters: Parameters) => Asking;
}

/** A question about a subject. */
export interface Asking {
  /** The stream without which there is nothing to ask about. */
  readonly stream?: StreamId;
  /** The entries `after` … `upTo` that may be about it, oldest first, in portions. */
  readonly entries: (
    journal: EntryReader,
    authorityId: string,
    after: number,
    upTo: number,
  ) => AsyncIterable<readonly Recorded[]>;
  /** A fold that has heard nothing yet. */
  readonly begin: () => Standing;
}

/** How things stand after the entries heard so far. What is heard is never cut at a day: the figures are told as of one. */
export interface Standing {
  /** Takes the next entry in; tells whether it is about the question. */
  hear(event: Recorded): boolean;
  /** The figures at the end of a business day. */
  figures(on: BusinessDate): readonly Figure[];
}

/** What a subject needs of the journal to find its entries. */
export interface EntryReader {
  readonly database: { readonly pool: Pick<pg.ClientBase, 'query'> };
  readonly catalogue: { read(body: string): Recorded; raise(event: Recorded): Recorded };
  /** Waits until tables that serve as an index of entries know them all up to a number. */
  caughtUp(authorityId: string, projections: readonly Projection[], after: number): Promise<void>;
}
