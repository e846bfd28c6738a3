import { refusals, type BusinessDate, type StandingEntry } from '#libs/kernel';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import {
  documentStream,
  figureFrom,
  statedFigures,
  type Explanation,
  type FigureWithExplanations,
  type StatedFigure,
} from '#libs/figures/events';
import { reconcile } from './reconcile.js';
import type { ComputedFigure, ReconciliationRow } from './rows.js';

export interface ReconciliationQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly known?: Moments | undefined;
  readonly documentId?: string | undefined;
}

/** Gives what the journal computes for the measures, times and dimensions that these figures are about. */
export type ComputedFiguresOf = (
  question: ReconciliationQuestion,
  figures: readonly StatedFigure[],
) => Promise<readonly ComputedFigure[]>;

const reject = refusals({
  DOCUMENT_NOT_FOUND: {
    vi: 'Không có tài liệu {documentId}.',
    en: 'There is no document {documentId}.',
    nature: 'missing',
  },
});

interface FigureRow {
  entries: StandingEntry[];
}

/** Stated against computed, and stated against stated: every check with what both sides say. */
export class ReconciliationQuery {
  constructor(
    private readonly journal: Journal,
    private readonly computedFigures: ComputedFiguresOf,
  ) {}

  async rows(question: ReconciliationQuestion): Promise<ReconciliationRow[]> {
    return (await this.checked(question)).rows;
  }

  /** The checks with the stated figures they are about. */
  async checked(
    question: ReconciliationQuestion,
  ): Promise<{ readonly figures: readonly StatedFigure[]; readonly rows: ReconciliationRow[] }> {
    const found = await this.figures(question);
    const figures = found.map(({ figure }) => figure);
    const explanations = found.flatMap((each) => each.explanations).sort(byDate);
    return { figures, rows: reconcile(figures, await this.computedFigures(question, figures), explanations) };
  }

  private async figures({
    authorityId,
    asOf,
    known,
    documentId,
  }: ReconciliationQuestion): Promise<FigureWithExplanations[]> {
    // The entries of each row tell any business day, also after a correction that moved one past it.
    const source = await this.journal.rowsFor(statedFigures, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<FigureRow>(
      `SELECT entries FROM ${source.sql} figure WHERE $2::text IS NULL OR document_id = $2 ORDER BY figure_id COLLATE "C"`,
      [...source.values, documentId ?? null],
    );
    if (
      !rows.length &&
      documentId !== undefined &&
      !(await this.journal.holdersOf(documentStream(documentId))).includes(authorityId)
    )
      throw reject('DOCUMENT_NOT_FOUND', { documentId });
    return rows
      .map(({ entries }) => figureFrom(entries.filter(({ occurredOn }) => occurredOn <= asOf)))
      .filter((figure): figure is FigureWithExplanations => figure !== undefined);
  }
}

/** The order in which explanations were given. */
export const byDate = (a: Explanation, b: Explanation): number =>
  a.on === b.on ? a.position - b.position : a.on < b.on ? -1 : 1;
