import type { Slice } from '#libs/journal';
import { documentsProjection } from './documents/documents.projection.js';
import { documents } from './domain/documents.js';
import { figures } from './domain/figures.js';
import { statedFigures, type DocumentEvent, type FigureEvent } from './events.js';
import { figureSentences } from './sentences.js';

export { socTrangDocument, socTrangFigures } from './data/soc-trang-2013.js';
export { DocumentsQuery, type DocumentShown } from './documents/documents.query.js';
export type { RegisterDocument } from './domain/documents.js';
export type { ExplainFigure, StateFigure } from './domain/figures.js';
export { FiguresQuery, type FigureShown } from './stated-figures/figures.query.js';
export { documents, documentsProjection, figures, statedFigures };

export const figuresSlice: Slice = {
  name: 'figures',
  events: {
    DocumentRegistered: { schema: 1 },
    DocumentRegisteredCorrected: { schema: 1 },
    DocumentRegisteredReversed: { schema: 1 },
    FigureStated: { schema: 1 },
    FigureStatedCorrected: { schema: 1 },
    FigureStatedReversed: { schema: 1 },
    FigureExplained: { schema: 1 },
    FigureExplainedCorrected: { schema: 1 },
    FigureExplainedReversed: { schema: 1 },
  } satisfies Record<DocumentEvent['type'] | FigureEvent['type'], Slice['events'][string]>,
  tellings: figureSentences,
  deciders: [documents, figures],
  projections: [documentsProjection, statedFigures],
};
