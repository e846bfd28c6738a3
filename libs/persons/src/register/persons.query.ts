import type { BusinessDate, Recorded } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform';
import { reject } from '../domain/refusals.js';
import { nobody, personAfter, personStream, type HeldRole, type PersonEvent, type SubjectKind } from '../events.js';
import { erasedMark } from '../persons.js';
import { personList, type PersonListed } from './person-list.projection.js';
import { subjectPersons } from './subject-persons.projection.js';

const personEntriesMax = 10_000;

/** A person without anything that says who that is; `mark` is shown in place of the name once it was erased. */
export interface PersonCard {
  readonly personId: string;
  readonly status: string;
  readonly registeredOn: BusinessDate;
  readonly erasedOn: BusinessDate | null;
  readonly mark: string | null;
  readonly roles: readonly HeldRole[];
}

export interface PersonsQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  /** Left out, as things stand now. */
  readonly asKnown?: number | undefined;
  readonly subjectKind?: SubjectKind | undefined;
  readonly subjectId?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export class PersonsQuery {
  constructor(private readonly journal: Journal) {}

  /** The persons of an authority, or those named in one thing. */
  async list({
    authorityId,
    asOf,
    asKnown,
    subjectKind,
    subjectId,
    ...page
  }: PersonsQuestion): Promise<Page<PersonCard>> {
    const known = asKnown === undefined ? undefined : { asKnown };
    const persons = await this.journal.rowsFor(personList, authorityId, 1, known);
    const named = await this.journal.rowsFor(subjectPersons, authorityId, persons.values.length + 1, known);
    const free = persons.values.length + named.values.length;
    const [after = ''] = partsOf(page.cursor, ['text']) ?? [];
    const limit = limitOf(page);
    const { rows } = await this.journal.database.pool.query<Record<string, unknown>>(
      `SELECT person.* FROM ${persons.sql} person
       WHERE person_id COLLATE "C" > $${free + 1} AND ($${free + 2}::text IS NULL OR person_id IN (
         SELECT named.person_id FROM ${named.sql} named
         WHERE named.subject_kind = $${free + 2} AND ($${free + 3}::text IS NULL OR named.subject_id = $${free + 3})))
       ORDER BY person_id COLLATE "C" LIMIT $${free + 4}`,
      [...persons.values, ...named.values, after, subjectKind ?? null, subjectId ?? null, limit + 1],
    );
    const table = this.journal.tableOf(personList);
    const listed = rows.map((row) => table.fromSql(row) as unknown as PersonListed & { personId: string });
    return pageOf(
      listed.map((row) => cardOf(row, asOf)),
      limit,
      ({ personId }) => [personId],
    );
  }

  /** One person, folded from the entries known at a number. */
  async one(authorityId: string, personId: string, asOf: BusinessDate, asKnown: number) {
    const entries = await this.journal.entries(authorityId, {
      streamId: personStream(personId),
      before: asKnown + 1,
      limit: personEntriesMax,
    });
    const person = entries.map(({ event }) => event as Recorded<PersonEvent>).reduce(personAfter, nobody);
    if (person.status === 'none') throw reject('PERSON_UNKNOWN');
    const erasedOn = person.status === 'erased' ? person.erasedOn : null;
    return { version: entries.at(-1)!.event.streamVersion, ...cardOf({ personId, erasedOn, ...person }, asOf) };
  }
}

const cardOf = ({ roles, ...row }: PersonListed & { readonly personId: string }, asOf: BusinessDate): PersonCard => ({
  ...(row as Omit<PersonCard, 'mark' | 'roles'>),
  mark: row.status === 'erased' ? erasedMark : null,
  roles: (roles as readonly HeldRole[])
    .filter(({ from }) => from <= asOf)
    .map((role) => ({ ...role, to: role.to !== null && role.to <= asOf ? role.to : null })),
});
