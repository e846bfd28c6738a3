import type { BusinessDate, DomainEvent, Figure, Recorded, Sentence, StreamId, Unit } from '#libs/kernel';

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
 * the digest of every projection at that number. A fold of the journal up to there gives the same again. Figures that are too
 * many for one entry stand in several that follow each other, alike but for their reports.
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

/** Figures of one entry: with their labels well below what an entry of the log can carry. */
const figuresMax = 120;

/** A closing in as many parts as its figures need; a report may go on in the next. */
export const portionsOf = (closing: PeriodFiguresRecorded['data']): PeriodFiguresRecorded['data'][] => {
  const portions: ClosingReport[][] = [[]];
  let left = figuresMax;
  for (const { figures, ...report } of closing.reports)
    for (let at = 0; at === 0 || at < figures.length;) {
      if (!left) [left] = [figuresMax, portions.push([])];
      const taken = figures.slice(at, at + left);
      portions.at(-1)!.push({ ...report, figures: taken });
      left -= taken.length;
      at += Math.max(taken.length, 1);
    }
  return portions.map((reports) => ({ ...closing, reports }));
};

/** Entries that one closing is read from. */
export const closingEntriesMax = 1000;

/** The closing that was recorded in these entries, in their order. */
export const closingIn = (
  entries: readonly Recorded[],
  closedAt: number,
): PeriodFiguresRecorded['data'] | undefined => {
  const portions = (entries as readonly Recorded<PeriodEvent>[]).flatMap((event) =>
    event.type === 'PeriodFiguresRecorded' && event.data.closedAt === closedAt ? [event.data] : [],
  );
  const reports = new Map<string, ClosingReport>();
  for (const report of portions.flatMap((portion) => portion.reports)) {
    const begun = reports.get(report.report)?.figures ?? [];
    reports.set(report.report, { ...report, figures: [...begun, ...report.figures] });
  }
  return portions[0] && { ...portions[0], reports: [...reports.values()] };
};

/** What was recorded, as figures again. */
export const figureOf = ({ value, ...figure }: ClosingFigure): Figure => ({
  ...figure,
  value: typeof value === 'string' ? BigInt(value) : value,
});
