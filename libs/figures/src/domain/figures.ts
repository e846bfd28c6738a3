import {
  correctionOf,
  decider,
  entryToReplace,
  refusals,
  reversalOf,
  rowsFact,
  streamFact,
  tidy,
  verb,
  withEntry,
  type Command,
  type NewEvent,
  type Recorded,
  type StandingEntry,
} from '#libs/kernel';
import {
  documentStream,
  type FigureEvent,
  type FigureExplained,
  type FigureStated,
  type StatedFigure,
} from '../figure-events.js';
import { statedFigures } from '../stated-figures/stated-figures.projection.js';
import { checkedFigure, referencesOf } from './check-figure.js';

/** Its date is that of the document which states the figure. */
export type StateFigure = Command<'StateFigure', StatedFigure>;
export type ExplainFigure = Command<'ExplainFigure', FigureExplained['data']>;
export type CorrectFigure = Command<
  'CorrectFigure',
  { figureId: string; position: number; reason: string; after: StatedFigure }
>;
export type CorrectExplanation = Command<
  'CorrectExplanation',
  { figureId: string; position: number; reason: string; after: FigureExplained['data'] }
>;
/** Takes back the statement or one explanation. */
export type ReverseFigure = Command<'ReverseFigure', { figureId: string; position: number; reason: string }>;

type Standing = readonly StandingEntry[];

const reject = refusals({
  FIGURE_ALREADY_STATED: {
    vi: 'Số liệu {figureId} đã được ghi. Hãy đính chính số liệu đó.',
    en: 'The figure {figureId} is already stated. Correct it instead.',
  },
  DOCUMENT_UNKNOWN: { vi: 'Chưa có tài liệu {documentId}.', en: 'There is no document {documentId}.' },
  FIGURE_UNKNOWN: { vi: 'Chưa có số liệu {figureId}.', en: 'There is no figure {figureId}.' },
  FIGURE_IDENTITY_DIFFERS: {
    vi: 'Nội dung ghi cho số liệu khác ({figureId}).',
    en: 'The content names another figure ({figureId}).',
  },
  FIGURE_ENTRY_OF_ANOTHER_KIND: {
    vi: 'Mục số {position} là {actual}, không phải {wanted}.',
    en: 'Entry {position} is a {actual}, not a {wanted}.',
  },
  EXPLANATION_MISSING: { vi: 'Hãy ghi nội dung giải trình.', en: 'Write the explanation.', nature: 'input' },
  EXPLANATION_STANDS: {
    vi: 'Số liệu này còn giải trình ở mục số {position}. Hãy hủy giải trình trước.',
    en: 'An explanation of this figure stands in entry {position}. Reverse that first.',
  },
});

/** What a figure rests on: its document, and the figures it is a share or a mean of. */
const factsOf = (figure: StatedFigure) => {
  const references = referencesOf(figure);
  return {
    documentIsKnown: streamFact(
      documentStream(figure.documentId),
      (entries) => entries.reduce<Standing>(withEntry, []).length > 0,
    ),
    unknownFigures: rowsFact(
      statedFigures,
      references.map((figureId) => ({ figureId })),
      (rows) => references.filter((_, index) => rows[index] === undefined),
    ),
  };
};
interface FigureFacts {
  readonly documentIsKnown: boolean;
  readonly unknownFigures: readonly string[];
}

const supported = (figure: StatedFigure, { documentIsKnown, unknownFigures }: FigureFacts): StatedFigure => {
  const checked = checkedFigure(figure);
  if (!documentIsKnown) throw reject('DOCUMENT_UNKNOWN', { documentId: figure.documentId });
  if (unknownFigures.length) throw reject('FIGURE_UNKNOWN', { figureId: unknownFigures[0] });
  return checked;
};

const explained = ({ figureId, rule, explanation }: FigureExplained['data']): FigureExplained['data'] => {
  if (!tidy(explanation)) throw reject('EXPLANATION_MISSING');
  return { figureId, rule, explanation: tidy(explanation) };
};

const isStated = (standing: Standing): boolean => standing.some(({ type }) => type === 'FigureStated');

const entryOf = <D>(
  standing: Standing,
  { position, reason }: { position: number; reason: string },
  wanted: string,
): StandingEntry<D> => {
  const entry = entryToReplace<D>(standing, position, reason);
  if (entry.type !== wanted) throw reject('FIGURE_ENTRY_OF_ANOTHER_KIND', { position, actual: entry.type, wanted });
  return entry;
};

const verbs = {
  StateFigure: verb({
    facts: ({ data }: StateFigure) => factsOf(data),
    decide: ({ data }: StateFigure, standing: Standing, facts): NewEvent<FigureStated>[] => {
      if (isStated(standing)) throw reject('FIGURE_ALREADY_STATED', { figureId: data.figureId });
      return [{ type: 'FigureStated', schema: 1, data: supported(data, facts) }];
    },
  }),
  CorrectFigure: verb({
    facts: ({ data }: CorrectFigure) => factsOf(data.after),
    decide: ({ data, on }: CorrectFigure, standing: Standing, facts) => {
      const entry = entryOf<StatedFigure>(standing, data, 'FigureStated');
      if (data.after.figureId !== data.figureId)
        throw reject('FIGURE_IDENTITY_DIFFERS', { figureId: data.after.figureId });
      return [correctionOf(entry, data.reason, supported(data.after, facts), on, 1)];
    },
  }),
  ExplainFigure: verb({
    decide: ({ data }: ExplainFigure, standing: Standing): NewEvent<FigureExplained>[] => {
      if (!isStated(standing)) throw reject('FIGURE_UNKNOWN', { figureId: data.figureId });
      return [{ type: 'FigureExplained', schema: 1, data: explained(data) }];
    },
  }),
  CorrectExplanation: verb({
    decide: ({ data, on }: CorrectExplanation, standing: Standing) => {
      const entry = entryOf<FigureExplained['data']>(standing, data, 'FigureExplained');
      if (data.after.figureId !== data.figureId)
        throw reject('FIGURE_IDENTITY_DIFFERS', { figureId: data.after.figureId });
      return [correctionOf(entry, data.reason, explained(data.after), on, 1)];
    },
  }),
  ReverseFigure: verb({
    decide: ({ data: { position, reason } }: ReverseFigure, standing: Standing) => {
      const entry = entryToReplace(standing, position, reason);
      const explanation = standing.find(({ type }) => type === 'FigureExplained');
      if (entry.type === 'FigureStated' && explanation)
        throw reject('EXPLANATION_STANDS', { position: explanation.position });
      return [reversalOf(entry, reason, 1)];
    },
  }),
};

export const figures = decider<Standing, FigureEvent, typeof verbs>({
  category: 'figure',
  initial: [],
  evolve: (standing, event: Recorded) => withEntry(standing, event),
  verbs,
});
