import type { Command, DatedOn, Citation, Decider, Recorded, Sentence, StreamId } from '#libs/kernel';

/** A column of a sheet. Its name is a path in the body of the kind's request: what is wrong there is told beside it. */
export interface ImportColumn {
  readonly name: string;
  readonly title: Sentence;
  /** Other titles under which sheets have it; marks and case do not matter. */
  readonly aliases?: readonly string[];
  readonly required: boolean;
  /** How it is written; of a few choices, the choices. A refusal ends with it. */
  readonly hint: Sentence;
  readonly example: string;
}

/** The cells of a row by the names of their columns; those left empty are not there. */
export type Cells = Readonly<Partial<Record<string, string>>>;

/** What a row asks for. */
export interface RowWish {
  readonly streamId: StreamId;
  readonly type: string;
  readonly data: Command['data'];
  readonly on: DatedOn;
  readonly legalBasis?: readonly Citation[];
}

/** Ids of what people call by name, code or id; each refuses a name that nobody or more than one thing bears. */
export interface Lookups {
  readonly cooperative: (typed: string, column: string) => string;
  readonly place: (typed: string, column: string) => string;
  readonly fund: (typed: string, column: string) => string;
  /** By contract number or id. */
  readonly loan: (typed: string, column: string) => string;
}

/** What can be imported; declared by the slice that records it. */
export interface ImportKind<Body extends object = object> {
  readonly name: string;
  readonly title: Sentence;
  /** The permission of whoever records such rows one by one. */
  readonly permission: string;
  readonly columns: readonly ImportColumn[];
  readonly decider: Decider;
  /** The request's class: rows are checked by the rules of the form. */
  readonly body: new () => Body;
  /** What its rows call by name: only these are looked up. */
  readonly calls: readonly (keyof Lookups)[];
  /** The body of the request that one would type for the row. */
  readonly bodyOf: (cells: Cells, lookups: Lookups) => object;
  /** The columns that two rows share which tell of the same thing; none where that cannot be told. */
  readonly sameness: readonly string[];
  /** `id` names a thing the row makes, the same each time. */
  readonly wishOf: (body: Body, id: string) => RowWish;
  /** The command that takes an entry back. */
  readonly reversalOf: (entry: Recorded, reason: string) => Pick<RowWish, 'type' | 'data'>;
}

/** Keeps the body's type to the kind that declares it. */
export const importKind = <Body extends object>(kind: ImportKind<Body>): ImportKind => kind as unknown as ImportKind;
