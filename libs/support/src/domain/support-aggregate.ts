import {
  correctionOf,
  decider,
  entryToReplace,
  refusals,
  reversalOf,
  tidy,
  verb,
  type Command,
  type DatedOn,
  type NewEvent,
  type StreamId,
} from '#libs/kernel';
import * as programmes from '#libs/programmes/events';
import type { SupportAggregate } from '../content.js';
import { checkAmounts, type SourcedDong } from './cost-split.js';
import type { Found } from './lookups.js';
import { checkProgramme, programmeLookup } from './programme-check.js';
import { checkCounts, countMax, isCount } from './support-content.js';
import { nothingRecorded, withSupportEntry, type SupportState } from './support-verbs.js';

/** Support known only as a total, as it is entered: the figures of a sentence. */
export type AggregateWish = Omit<SupportAggregate, 'amounts'> & { readonly amounts: readonly SourcedDong[] };

export type StateSupportAggregate = Command<'StateSupportAggregate', AggregateWish>;
export type CorrectAggregate = Command<
  'CorrectSupport',
  { readonly replaces: number; readonly reason: string; readonly content: AggregateWish }
>;
export type ReverseAggregate = Command<
  'ReverseSupport',
  { readonly aggregateId: string; readonly reverses: number; readonly reason: string }
>;

export const aggregateStream = (id: string): StreamId => `aggregate-${id}`;

const reject = refusals({
  AGGREGATE_TITLE_MISSING: { vi: 'Hãy ghi tên số liệu tổng hợp.', en: 'Give the total a title.', nature: 'input' },
  SOURCE_SENTENCE_MISSING: {
    vi: 'Số liệu tổng hợp phải kèm tên văn bản và nguyên văn câu trích.',
    en: 'A total needs the document and the sentence it was taken from, word for word.',
    nature: 'input',
  },
  AGGREGATE_SAYS_NOTHING: {
    vi: 'Hãy ghi ít nhất một số liệu: kinh phí, số đơn vị, lượt, người hoặc dự án.',
    en: 'Give at least one figure: amounts, organisations, attendances, people or projects.',
    nature: 'input',
  },
  ORGANISATION_KIND_TWICE: {
    vi: 'Loại hình {kind} được ghi hai lần.',
    en: 'The kind {kind} is given twice.',
    nature: 'input',
  },
  ORGANISATIONS_NOT_USABLE: {
    vi: 'Số đơn vị loại hình {kind} ghi là {count}; hãy ghi số nguyên từ 0 đến {countMax}.',
    en: 'The organisations of kind {kind} are given as {count}; give a whole number from 0 to {countMax}.',
    nature: 'input',
  },
  PROJECTS_NOT_USABLE: {
    vi: 'Số dự án ghi là {count}; hãy ghi số nguyên từ 0 đến {countMax}.',
    en: 'The projects are given as {count}; give a whole number from 0 to {countMax}.',
    nature: 'input',
  },
  AGGREGATE_ALREADY_STATED: {
    vi: 'Số liệu tổng hợp này đã có trong sổ. Muốn thay đổi, hãy ghi đính chính.',
    en: 'This total is in the journal already. To change it, record a correction.',
  },
  AGGREGATE_UNKNOWN: {
    vi: 'Không có số liệu tổng hợp “{aggregateId}”.',
    en: 'There is no total “{aggregateId}”.',
    nature: 'missing',
  },
});

const schema = 1;

const aggregateOf = (wish: AggregateWish, on: DatedOn, found: Found): SupportAggregate => {
  const title = tidy(wish.title);
  if (!title) throw reject('AGGREGATE_TITLE_MISSING');
  const document = tidy(wish.source.document);
  // A quotation keeps its own line breaks and blanks.
  const quotation = wish.source.quotation.normalize('NFC').trim();
  if (!document || !quotation) throw reject('SOURCE_SENTENCE_MISSING');

  const { amounts, organisations, attendances, people, projects } = wish;
  const stated =
    amounts.length + organisations.length > 0 || [attendances, people, projects].some((count) => count !== null);
  if (!stated) throw reject('AGGREGATE_SAYS_NOTHING');
  checkAmounts(amounts);
  checkOrganisations(organisations);
  checkCounts({ attendances, people }, title);
  if (!isCount(projects)) throw reject('PROJECTS_NOT_USABLE', { count: projects, countMax });

  const aggregate: SupportAggregate = {
    aggregateId: wish.aggregateId,
    kind: wish.kind,
    title,
    programmeId: wish.programmeId,
    amounts: amounts.map(({ source, amount }) => ({ source, amount: amount.toString() })),
    organisations: organisations.map(({ kind, count }) => ({ kind, count })),
    attendances,
    people,
    projects,
    qualifier: wish.qualifier,
    source: { document, quotation },
  };
  checkProgramme(aggregate, on, found);
  return aggregate;
};

const checkOrganisations = (organisations: AggregateWish['organisations']): void => {
  const seen = new Set<string>();
  for (const { kind, count } of organisations) {
    if (seen.has(kind)) throw reject('ORGANISATION_KIND_TWICE', { kind });
    if (!isCount(count)) throw reject('ORGANISATIONS_NOT_USABLE', { kind, count, countMax });
    seen.add(kind);
  }
};

/** An opening balance of support with the sentence it comes from, its corrections and its reversal. */
export const supportAggregates = decider({
  category: 'aggregate',
  initial: nothingRecorded,
  evolve: withSupportEntry,
  verbs: {
    StateSupportAggregate: verb({
      facts: ({ data, on }: StateSupportAggregate) => programmeLookup(programmes, data.programmeId, on),
      decide: ({ data, on }: StateSupportAggregate, { recorded }: SupportState, found): NewEvent[] => {
        if (recorded) throw reject('AGGREGATE_ALREADY_STATED', { aggregateId: data.aggregateId });
        return [{ type: 'SupportAggregateStated', schema, data: aggregateOf(data, on, found) }];
      },
    }),
    CorrectSupport: verb({
      facts: ({ data, on }: CorrectAggregate) => programmeLookup(programmes, data.content.programmeId, on),
      decide: ({ data, on }: CorrectAggregate, { recorded, standing }: SupportState, found): NewEvent[] => {
        if (!recorded) throw reject('AGGREGATE_UNKNOWN', { aggregateId: data.content.aggregateId });
        const entry = entryToReplace<SupportAggregate>(standing, data.replaces, data.reason);
        return [correctionOf(entry, data.reason, aggregateOf(data.content, on, found), on, schema)];
      },
    }),
    ReverseSupport: verb({
      decide: ({ data }: ReverseAggregate, { recorded, standing }: SupportState): NewEvent[] => {
        if (!recorded) throw reject('AGGREGATE_UNKNOWN', { aggregateId: data.aggregateId });
        return [reversalOf(entryToReplace(standing, data.reverses, data.reason), data.reason, schema)];
      },
    }),
  },
});
