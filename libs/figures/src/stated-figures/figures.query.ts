import { refusals, type BusinessDate, type StandingEntry } from '#libs/kernel';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform';
import { figureFrom, type Explanation, type StatedFigure } from '../figure-events.js';
import { statedFigures } from './stated-figures.projection.js';

export interface FiguresQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly known?: Moments | undefined;
  readonly documentId?: string | undefined;
  readonly measure?: string | undefined;
  readonly unit?: string | undefined;
  /** Figures that name this dimension; with a value, those about it or about a group it belongs to. */
  readonly dimension?: string | undefined;
  readonly dimensionValue?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export type FigureShown = StatedFigure & {
  readonly statedOn: BusinessDate;
  /** The journal number by which it is corrected or reversed. */
  readonly position: number;
  readonly version: number;
  readonly explanations: readonly Explanation[];
};

const reject = refusals({
  FIGURE_NOT_FOUND: { vi: 'Không có số liệu {figureId}.', en: 'There is no figure {figureId}.', nature: 'missing' },
});

interface FigureRow {
  version: number;
  entries: StandingEntry[];
}

/** Stated figures with their sentences; `asOf` leaves out documents and explanations dated later. */
export class FiguresQuery {
  constructor(private readonly journal: Journal) {}

  async list(question: FiguresQuestion): Promise<Page<FigureShown>> {
    const { asOf, measure, unit, dimension, dimensionValue, documentId } = question;
    const [after = ''] = partsOf(question.cursor, ['text']) ?? [];
    const limit = limitOf(question);
    const rows = await this.rows(question, String(after));
    const asked = (figure: StatedFigure): boolean =>
      (!documentId || figure.documentId === documentId) &&
      (!measure || figure.measure === measure) &&
      (!unit || figure.unit === unit) &&
      (!dimension || isAbout(figure, dimension, dimensionValue));
    const found = rows
      .map((row) => shownOf(row, asOf))
      .filter((figure): figure is FigureShown => figure !== undefined && asked(figure));
    return pageOf(found.slice(0, limit + 1), limit, ({ figureId }) => [figureId]);
  }

  async one({ figureId, ...question }: FiguresQuestion & { figureId: string }): Promise<FigureShown> {
    const [row] = await this.rows(question, '', figureId);
    const figure = row && shownOf(row, question.asOf);
    if (!figure) throw reject('FIGURE_NOT_FOUND', { figureId });
    return figure;
  }

  private async rows({ authorityId, known }: FiguresQuestion, after: string, figureId?: string): Promise<FigureRow[]> {
    const source = await this.journal.rowsFor(statedFigures, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<FigureRow>(
      `SELECT version, entries FROM ${source.sql} figure
       WHERE figure_id COLLATE "C" > $2 AND ($3::text IS NULL OR figure_id = $3) ORDER BY figure_id COLLATE "C"`,
      [...source.values, after, figureId ?? null],
    );
    return rows;
  }
}

const isAbout = ({ dimensions }: StatedFigure, dimension: string, value: string | undefined): boolean => {
  const values = dimensions[dimension]?.split('|');
  return values !== undefined && (value === undefined || values.includes(value));
};

const shownOf = ({ version, entries }: FigureRow, asOf: BusinessDate): FigureShown | undefined => {
  const found = figureFrom(entries.filter(({ occurredOn }) => occurredOn <= asOf));
  if (!found) return undefined;
  const { figure, statedOn, position, explanations } = found;
  return { ...figure, statedOn, position, version, explanations };
};
