import type { BusinessDate } from '#libs/kernel';
import { termsOf } from '#libs/journal';
import type { Criterion } from './search-language.js';
import { allOf, term } from './terms.js';

/** What is searched: whose journal, up to which number and day, and the part of it that a page begins after. */
export interface Searched {
  readonly authorityId: string;
  /** Whose accounts the actors are. */
  readonly accountsOf: string;
  readonly criteria: readonly Criterion[];
  readonly asKnown: number;
  readonly asOf?: BusinessDate | undefined;
  readonly after: number;
  readonly before: number;
  readonly newestFirst: boolean;
  readonly limit: number;
}

/** So many things that bear a name are looked for; a name of more is no name but a word such as HTX. */
const subjectsMax = 5000;

/**
 * One statement with parameters for any search. Every criterion is a condition on the row of an entry that an index of the
 * table can answer; the page begins after a number, never after a count.
 */
export const searchSql = (search: Searched): { readonly text: string; readonly values: readonly unknown[] } => {
  const { authorityId, asKnown, asOf, after, before, newestFirst, limit, criteria } = search;
  const values: unknown[] = [authorityId];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const known = given(asKnown);
  const conditions = [
    'row.authority_id = $1',
    `row.position > ${given(after)}`,
    `row.position < ${given(before)}`,
    `row.position <= ${known}`,
    ...(asOf === undefined ? [] : [`row.occurred_on <= ${given(asOf)}`]),
    ...criteria.map((criterion) => conditionOf(criterion, search, given, known)),
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
  criterion: Criterion,
  { accountsOf }: Searched,
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
      return between('recorded_on', criterion);
    case 'numbers':
      return between('position', criterion);
    case 'organisation':
      return `${terms} @@ ${namedSubjects(criterion.name, "AND subject LIKE 'cooperative-%'", given, known)}`;
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
    case 'words': {
      // The words stand in the sentence, or begin inside the name of something that the entry is about.
      const words = given(allOf(criterion.words.map(term.word), true));
      return `${terms} @@ (${words}::tsquery || coalesce(${namedSubjects(criterion.words.join(' '), '', given, known)}, ''::tsquery))`;
    }
    default:
      return criterion satisfies never;
  }
};

/** Whatever bears a name in which the words follow each other; null where nothing does. */
const namedSubjects = (name: string, further: string, given: (value: unknown) => string, known: string): string =>
  `(SELECT string_agg(quoted, ' | ')::tsquery FROM (
    SELECT DISTINCT '''' || replace('${term.subject('')}' || subject, '''', '''''') || '''' AS quoted FROM read.subject_names
    WHERE authority_id = $1 AND position <= ${known} ${further} AND strpos(' ' || name, ' ' || ${given(name)}) > 0
    LIMIT ${subjectsMax}) named)`;
