import {
  dayAt,
  originalType,
  projection,
  sentenceOf,
  type AllTellings,
  type CorrectionOf,
  type DomainEvent,
  type Folds,
  type Recorded,
  type ReversalOf,
} from '#libs/kernel';
import { fundingSources } from '#libs/support/events';
import { lawOf, term, wordsOf } from './terms.js';

interface SearchKey {
  readonly position: number;
}
interface SearchValues {
  readonly type: string;
  readonly actor: string;
  readonly streamId: string;
  readonly occurredOn: string;
  readonly recordedOn: string;
  readonly about: number | null;
  readonly replacedBy: number | null;
  readonly terms: string;
}

/** The number of the entry that this one replaces or takes back. */
export const replacedEntry = (data: unknown): number | null => {
  const { replaces, reverses } = data as Partial<CorrectionOf<unknown> & ReversalOf<unknown>>;
  return replaces ?? reverses ?? null;
};

/** Why it was recorded, where its author had to say so. */
export const reasonOf = (data: unknown): string | null => {
  const { reason } = data as { reason?: unknown };
  return typeof reason === 'string' ? reason : null;
};

/** Members that name a thing with a stream of its own. */
const namingMembers: Readonly<Record<string, string>> = {
  cooperativeId: 'cooperative',
  intoId: 'cooperative',
  absorbedId: 'cooperative',
  fundId: 'fund',
  placeId: 'place',
  programmeId: 'programme',
  loanId: 'loan',
};

/** Every thing that an entry names, wherever in its data. */
function* subjectsIn(value: unknown): Iterable<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) {
    const category = namingMembers[name];
    if (category && typeof member === 'string') yield `${category}-${member}`;
    else yield* subjectsIn(member);
  }
}

const sources = new Set<unknown>(fundingSources);
/** What the fund itself lent has no other source. */
const lentByTheFund = new Set(['LoanDisbursed', 'FundBalanceStated']);

/** Where the money of an entry came from, wherever in its data. */
function* sourcesIn(value: unknown): Iterable<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) {
    if (name === 'source' && sources.has(member)) yield member as string;
    else yield* sourcesIn(member);
  }
}

/** Ids stand in the sentence where names will; a thing is found by its names through its id. */
const byId = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

const termsOfEntry = (tellings: AllTellings, event: Recorded): string[] => {
  const { type, streamId, data, legalBasis } = event;
  const { vi, en } = sentenceOf(tellings, event, byId);
  return [
    ...wordsOf(`${vi} ${en}`).map(term.word),
    ...wordsOf(reasonOf(data) ?? '').map(term.reason),
    ...legalBasis.map(({ text }) => term.law(lawOf(text))),
    ...[streamId, ...subjectsIn(data)].map(term.subject),
    ...[...sourcesIn(data), ...(lentByTheFund.has(originalType(type)) ? ['fund'] : [])].map(term.source),
    ...(replacedEntry(data) === null ? [] : [term.corrected]),
  ];
};

/**
 * A row an entry by which it is found: who, when, what it is about, and its words without marks. All of it follows from the
 * entry alone but for what replaced it, which has a number of its own: so one table answers as known at any number.
 */
export const journalSearchOf = (tellings: AllTellings, types: readonly string[]) => {
  const folds = {
    keys: (event: Recorded): SearchKey[] =>
      [event.position, replacedEntry(event.data)].flatMap((position) => (position === null ? [] : [{ position }])),
    fold: (row: SearchValues | undefined, event: Recorded, { position }: SearchKey): SearchValues | undefined => {
      if (position !== event.position)
        return (
          row && { ...row, replacedBy: event.position, terms: termText([...row.terms.split(' '), term.corrected]) }
        );
      const { type, actor, streamId, occurredOn, recordedAt } = event;
      return {
        type,
        actor,
        streamId,
        occurredOn,
        recordedOn: dayAt(recordedAt),
        about: replacedEntry(event.data),
        replacedBy: row?.replacedBy ?? null,
        terms: termText([...termsOfEntry(tellings, event), ...(row?.replacedBy ? [term.corrected] : [])]),
      };
    },
  };
  return projection<DomainEvent>()({
    name: 'journal_search',
    version: 2,
    mode: 'async',
    key: { position: 'count' },
    values: {
      type: 'text',
      actor: 'text',
      streamId: 'text',
      occurredOn: 'day',
      recordedOn: 'day',
      about: 'count?',
      replacedBy: 'count?',
      terms: 'text',
    },
    indexes: [
      ['type', 'position'],
      ['actor', 'position'],
      ['streamId', 'position'],
      ['occurredOn', 'position'],
      ['recordedOn', 'position'],
    ],
    terms: 'terms',
    on: Object.fromEntries(types.map((type) => [type, folds])) as unknown as Folds<
      DomainEvent,
      SearchKey,
      SearchValues
    >,
  });
};

const termText = (terms: readonly string[]): string => [...new Set(terms)].sort().join(' ');
