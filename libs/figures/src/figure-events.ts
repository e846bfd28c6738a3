import {
  standingEntries,
  type BusinessDate,
  type DatePrecision,
  type DomainEvent,
  type Recorded,
  type StandingEntry,
  type StreamId,
  type WithCorrections,
} from '#libs/kernel';
import type { Qualifier } from '#libs/support/events';

export const documentStream = (id: string): StreamId => `document-${id}`;
export const figureStream = (id: string): StreamId => `figure-${id}`;

/** A report or a letter that states figures. Its business date is its own date, as exactly as that is known. */
export type DocumentRegistered = DomainEvent<
  'DocumentRegistered',
  { documentId: string; title: string; number: string | null; issuer: string | null; sha256: string | null }
>;
export type DocumentEvent = WithCorrections<DocumentRegistered>;

/**
 * What a figure is about, beyond its measure: `{ organisationKind: 'HTX', sector: 'credit' }`. Values joined by a bar are
 * taken together: `'construction|transport'`. A dimension that is not named is not narrowed.
 */
export type Dimensions = Readonly<Record<string, string>>;

/**
 * A sentence of a document, in a form that rules can work on. It says what is printed and nothing else: no figure is ever
 * put right here. A sentence with several values gives several figures: F02a, F02b.
 */
export interface StatedFigure {
  readonly figureId: string;
  readonly documentId: string;
  readonly quotation: string;
  /** What it counts, in the words of the people who read it. */
  readonly what: string;
  /** `organisations`, `members`, `charterCapital`, `cost` …: figures of one measure and unit can be compared. */
  readonly measure: string;
  /** Decimal string with as many places as are printed: `"10.50"`. Money in whole đồng. */
  readonly value: string;
  /** `organisation`, `person`, `attendance`, `VND`, `m2`, `ha`, `percent` …; a slash makes a rate: `organisation/year`. */
  readonly unit: string;
  /** The number as it stands in the quotation: `1.209,58`. */
  readonly printed: string;
  readonly qualifier: Qualifier;
  /** For what happened from one day to another. Both null: the sentence gives no date. */
  readonly period: { readonly from: BusinessDate; readonly to: BusinessDate } | null;
  /** For what stood on a day, the last one of its precision. */
  readonly asOf: { readonly on: BusinessDate; readonly precision: DatePrecision } | null;
  readonly dimensions: Dimensions;
  /** Only where the sentence itself says so: “x, chiếm y %”. */
  readonly shareOf: { readonly numerator: string; readonly denominator: string } | null;
  /** Only where the sentence itself says so: “bình quân”; a mean by year of the total's period. */
  readonly meanOf: { readonly total: string } | null;
}

export type FigureStated = DomainEvent<'FigureStated', StatedFigure>;
/** An officer's word on a difference. `rule` names the check it is about; null is every check of the figure. */
export type FigureExplained = DomainEvent<
  'FigureExplained',
  { figureId: string; rule: string | null; explanation: string }
>;
export type FigureEvent = WithCorrections<FigureStated> | WithCorrections<FigureExplained>;

export interface Explanation {
  readonly figureId: string;
  readonly rule: string | null;
  readonly explanation: string;
  readonly on: BusinessDate;
  /** The journal number by which it is corrected or reversed. */
  readonly position: number;
}

export interface FigureWithExplanations {
  readonly figure: StatedFigure;
  readonly statedOn: BusinessDate;
  readonly position: number;
  readonly explanations: readonly Explanation[];
}

/** A figure and what was said about it, from the entries of its stream that stand; undefined where none states it. */
export const figureFrom = (standing: readonly StandingEntry[]): FigureWithExplanations | undefined => {
  const stated = standing.find(({ type }) => type === 'FigureStated') as
    StandingEntry<FigureStated['data']> | undefined;
  if (!stated) return undefined;
  const explained = standing.filter(({ type }) => type === 'FigureExplained') as StandingEntry<
    FigureExplained['data']
  >[];
  return {
    figure: stated.data,
    statedOn: stated.occurredOn,
    position: stated.position,
    explanations: explained.map(({ data, occurredOn, position }) => ({ ...data, on: occurredOn, position })),
  };
};

export const figureOf = (entries: readonly Recorded[], asOf?: BusinessDate): FigureWithExplanations | undefined =>
  figureFrom(standingEntries(entries, asOf));
