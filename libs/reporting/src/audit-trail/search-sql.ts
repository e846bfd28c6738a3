import type { BusinessDate } from '#libs/kernel';
import { termsOf } from '#libs/journal';
import type { Criterion } from './search-language.js';
import { allOf, term } from './terms.js';

/** Streams by the name they bear. */
export type NamedSubjects = ReadonlyMap<string, readonly string[]>;

/** What is searched: whose journal, up to which number and day, and the part of it that a page begins after. */
export interface Searched {
  readonly authorityId: string;
  /** Whose accounts the actors are. */
  readonly accountsOf: string;
  readonly criteria: readonly Criterion[];
  /** What bears the names of the search. Looked up before, so that the planner sees how rare what it looks for is. */
  readonly named: NamedSubjects;
  readonly asKnown: number;
  readonly asOf?: BusinessDate | undefined;
  readonly after: number;
  readonly before: number;
  readonly newestFirst: boolean;
  readonly limit: number;
}

/** What more things are called than that is no name but a word such as HTX, and is not looked for among names. */
export const subjectsMax = 200;

/**
 * One statement with parameters for any search. Every criterion is a condition on the row of an entry that an index of the
 * table can answer; the page begins after a number, never after a count.
 */
export const searchSql = (search: Searched): { readonly text: string; readonly values: readonly unknown[] } => {
  const { authorityId, asKnown, asOf, after, before, newestFirst, limit, criteria } = search;
  const values: unknown[] = [authorityId];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const known = given(asKnown);
  const others = criteria.filter((criterion) => criterion.kind !== 'words');
  const conditions = [
    'row.authority_id = $1',
    `row.position > ${given(after)}`,
    `row.position < ${given(before)}`,
    `row.position <= ${known}`,
    ...(asOf === undefined ? [] : [`row.occurred_on <= ${given(asOf)}`]),
    ...others.map((criterion) => conditionOf(criterion, search, given, known)),
    ...wordsCondition(wordsIn(criteria), search.named, given),
  ];
  const order = newestFirst ? 'DESC' : 'ASC';
  return {
    text: `SELECT entry.body, encode(entry.leaf_hash, 'hex') AS leaf_hash
      FROM (SELECT row.position FROM read.journal_search row WHERE ${conditions.join(' AND ')}
        ORDER BY row.position ${order} LIMIT ${given(limit)}) found
      JOIN journal.entries entry ON entry.authority_id = $1 AND entry.position = found.position
      ORDER BY entry.position ${order}`,
    values,
  };
};

const terms = termsOf('terms').replace('terms', 'row.terms');

const conditionOf = (
  criterion: Exclude<Criterion, { kind: 'words' }>,
  { accountsOf, named }: Searched,
  given: (value: unknown) => string,
  known: string,
): string => {
  const between = (column: string, { from, to }: { readonly from: unknown; readonly to: unknown }): string =>
    [
      ...(from === null ? [] : [`row.${column} >= ${given(from)}`]),
      ...(to === null ? [] : [`row.${column} <= ${given(to)}`]),
    ].join(' AND ');
  switch (criterion.kind) {
    case 'type':
      return `row.type = ANY(${given(criterion.types)}::text[])`;
    case 'actor': {
      const actor = given(criterion.actor);
      return `row.actor = ANY(ARRAY(SELECT account_id FROM access.accounts WHERE authority_id = ${given(accountsOf)}
        AND (login = ${actor} OR split_part(login, '@', 1) = ${actor})) || ${actor}::text)`;
    }
    case 'days':
      return between('occurred_on', criterion);
    case 'recorded':
      return recordedBetween(criterion, given);
    case 'numbers':
      return between('position', criterion);
    case 'organisation': {
      const found = (named.get(criterion.name) ?? []).filter((each) => each.startsWith('cooperative-'));
      return found.length ? `${terms} @@ ${given(anyOf(found).join(' | '))}::tsquery` : 'false';
    }
    case 'place': {
      const found = (named.get(criterion.name) ?? []).filter((each) => each.startsWith('place-'));
      return `${terms} @@ ${given(anyOf([`place-${criterion.id}`, ...found]).join(' | '))}::tsquery`;
    }
    case 'source':
      return `${terms} @@ ${given(criterion.sources.map((each) => allOf([term.source(each)], false)).join(' | '))}::tsquery`;
    case 'reason':
      return `${terms} @@ ${given(allOf(criterion.words.map(term.reason), true))}::tsquery`;
    case 'law':
      return `${terms} @@ ${given(allOf([term.law(criterion.law)], true))}::tsquery`;
    case 'stream':
      return `row.stream_id = ${given(criterion.stream)}`;
    case 'corrected': {
      const corrected = `(${terms} @@ ${given(allOf([term.corrected], false))}::tsquery
        AND (row.about IS NOT NULL OR row.replaced_by <= ${known}))`;
      return criterion.corrected ? corrected : `NOT coalesce(${corrected}, false)`;
    }
    default:
      return criterion satisfies never;
  }
};

/** Instants rise with numbers, so the days of recording are a span of numbers, whose ends are found at once. */
const recordedBetween = (
  { from, to }: { readonly from: unknown; readonly to: unknown },
  given: (value: unknown) => string,
): string => {
  const edge = (condition: string, order: string) =>
    `(SELECT position FROM read.journal_search WHERE authority_id = $1 AND recorded_on ${condition}
      ORDER BY recorded_on ${order}, position ${order} LIMIT 1)`;
  return [
    ...(from === null ? [] : [`row.position >= ${edge(`>= ${given(from)}`, 'ASC')}`]),
    ...(to === null ? [] : [`row.position <= ${edge(`<= ${given(to)}`, 'DESC')}`]),
  ].join(' AND ');
};

/** The names that a search may mean: what organisations are called, each free word, and all free words together. */
export const namesIn = (criteria: readonly Criterion[]): string[] => {
  const phrases = wordsIn(criteria);
  const organisations = criteria.flatMap((criterion) =>
    criterion.kind === 'organisation' || criterion.kind === 'place' ? [criterion.name] : [],
  );
  const words = [...phrases, phrases.flat()].map((each) => each.join(' '));
  return [...new Set([...organisations, ...words])].filter(Boolean);
};

const wordsIn = (criteria: readonly Criterion[]): (readonly string[])[] =>
  criteria.flatMap((criterion) => (criterion.kind === 'words' ? [criterion.words] : []));

/** The things that bear each of these names, one more than are looked for where there are too many. */
export const namedSql = `SELECT wanted.name, ARRAY(SELECT DISTINCT subject FROM read.subject_names named
    WHERE authority_id = $1 AND position <= $3 AND strpos(' ' || named.name, ' ' || wanted.name) > 0
    LIMIT ${subjectsMax + 1}) AS subjects
  FROM unnest($2::text[]) AS wanted (name)`;

const anyOf = (subjects: readonly string[]): string[] => subjects.map((each) => allOf([term.subject(each)], false));

/**
 * Each word begins a word of the sentence, or stands in the name of something that the entry is about; or all of them
 * together are such a name.
 */
const wordsCondition = (
  phrases: readonly (readonly string[])[],
  named: NamedSubjects,
  given: (value: unknown) => string,
): string[] => {
  if (!phrases.length) return [];
  const subjects = (words: readonly string[]) => {
    const found = named.get(words.join(' ')) ?? [];
    return found.length > subjectsMax ? [] : anyOf(found);
  };
  const each = phrases.map(
    (words) => `(${[`(${allOf(words.map(term.word), true)})`, ...subjects(words)].join(' | ')})`,
  );
  const together = phrases.length > 1 ? subjects(phrases.flat()) : [];
  return [`${terms} @@ ${given([`(${each.join(' & ')})`, ...together].join(' | '))}::tsquery`];
};
