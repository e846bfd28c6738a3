import type { BusinessDate, DomainEvent, Figure, Sentence, StreamId, Unit } from '#libs/kernel';

/** `2026-03`, `2026-Q1` or `2026`. */
export type PeriodName = string;
export type PeriodKind = 'month' | 'quarter' | 'year';

export const periodStream = (period: PeriodName): StreamId => `period-${period}`;

/** From its own number on nothing dated inside is recorded any more. */
export type PeriodClosed = DomainEvent<
  'PeriodClosed',
  { period: PeriodName; kind: PeriodKind; from: BusinessDate; to: BusinessDate; note: string | null }
>;

/** A figure as it was recorded: `value` in digits where it is a number, in both languages where it is words, null if not known. */
export interface ClosingFigure {
  readonly key: string;
  readonly label: Sentence;
  readonly unit: Unit;
  readonly value: string | Sentence | null;
}
export interface ClosingReport {
  readonly report: string;
  readonly title: Sentence;
  /** What the report was asked with. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly figures: readonly ClosingFigure[];
}

/** The head of the log at a number: its root, and a head that was signed at that size or later, which includes it. */
export interface ClosingCheckpoint {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  readonly note: string | null;
}

/**
 * What the journal said when a period was closed: every figure as of its last day and as known at `closedAt`, the checkpoint and
 * the digest of every projection at that number. A fold of the journal up to there gives the same again.
 */
export type PeriodFiguresRecorded = DomainEvent<
  'PeriodFiguresRecorded',
  {
    period: PeriodName;
    closedAt: number;
    from: BusinessDate;
    asOf: BusinessDate;
    reports: readonly ClosingReport[];
    checkpoint: ClosingCheckpoint;
    digests: Readonly<Record<string, { readonly version: number; readonly digest: string }>>;
  }
>;

/** The period takes entries again; `closedAt` is the closing that is lifted. */
export type PeriodReopened = DomainEvent<'PeriodReopened', { period: PeriodName; closedAt: number; reason: string }>;

export type PeriodEvent = PeriodClosed | PeriodFiguresRecorded | PeriodReopened;

/** What was recorded, as figures again. */
export const figureOf = ({ value, ...figure }: ClosingFigure): Figure => ({
  ...figure,
  value: typeof value === 'string' ? BigInt(value) : value,
});
