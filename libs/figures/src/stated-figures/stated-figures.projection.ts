import { projection, withEntry, type Folds, type Recorded, type StandingEntry } from '#libs/kernel';
import { figureFrom, type FigureEvent } from '../figure-events.js';

interface FigureKey {
  readonly figureId: string;
}
interface FigureValues {
  readonly documentId: string;
  readonly quotation: string;
  readonly what: string;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly printed: string;
  readonly qualifier: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly asOf: string | null;
  readonly asOfPrecision: string | null;
  readonly dimensions: unknown;
  readonly shareNumerator: string | null;
  readonly shareDenominator: string | null;
  readonly meanTotal: string | null;
  readonly statedOn: string;
  readonly version: number;
  readonly entries: unknown;
}

/** The last row of a figure whose statement was reversed is gone; what stands later begins anew. */
const foldFigure = (values: FigureValues | undefined, event: Recorded): FigureValues | undefined => {
  const entries = withEntry((values?.entries ?? []) as StandingEntry[], event);
  const found = figureFrom(entries);
  if (!found) return undefined;
  const { documentId, quotation, what, measure, value, unit, printed, qualifier, period, asOf } = found.figure;
  const { dimensions, shareOf, meanOf } = found.figure;
  return {
    ...{ documentId, quotation, what, measure, value, unit, printed, qualifier, dimensions, entries },
    shareNumerator: shareOf?.numerator ?? null,
    shareDenominator: shareOf?.denominator ?? null,
    meanTotal: meanOf?.total ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    asOf: asOf?.on ?? null,
    asOfPrecision: asOf?.precision ?? null,
    statedOn: found.statedOn,
    version: event.streamVersion,
  };
};

const hear = {
  keys: (event: Recorded): FigureKey[] => [{ figureId: event.streamId.slice('figure-'.length) }],
  fold: foldFigure,
};

const on: Folds<FigureEvent, FigureKey, FigureValues> = {
  FigureStated: hear,
  FigureStatedCorrected: hear,
  FigureStatedReversed: hear,
  FigureExplained: hear,
  FigureExplainedCorrected: hear,
  FigureExplainedReversed: hear,
};

/** One row a figure, with the entries from which any business day of it is read. */
export const statedFigures = projection<FigureEvent>()({
  name: 'stated_figures',
  version: 1,
  mode: 'inline',
  key: { figureId: 'text' },
  values: {
    documentId: 'text',
    quotation: 'text',
    what: 'text',
    measure: 'text',
    value: 'text',
    unit: 'text',
    printed: 'text',
    qualifier: 'text',
    periodFrom: 'day?',
    periodTo: 'day?',
    asOf: 'day?',
    asOfPrecision: 'text?',
    dimensions: 'json',
    shareNumerator: 'text?',
    shareDenominator: 'text?',
    meanTotal: 'text?',
    statedOn: 'day',
    version: 'count',
    entries: 'json',
  },
  indexes: [['documentId'], ['measure']],
  on,
});
