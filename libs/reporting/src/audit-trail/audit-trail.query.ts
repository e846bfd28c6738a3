import { canonical, printDatedOn, refusals, type BusinessDate, type CorrectionOf, type Recorded } from '#libs/kernel';
import type { Accounts } from '#libs/access';
import { homeOf, type EntryFilter, type Journal, type JournalEntry } from '#libs/journal';
import { parseSearch, type Criterion, type TypeNames } from './search-language.js';
import { namedSql, namesIn, searchSql, subjectsMax, type NamedSubjects } from './search-sql.js';
import { Teller, type ToldEntry } from './teller.js';
import type { Thing } from './things.js';
import { typeNamesOf } from './type-names.js';

const reject = refusals({
  ENTRY_UNKNOWN: {
    vi: 'Sổ không có mục số {position}.',
    en: 'The journal has no entry {position}.',
    nature: 'missing',
  },
  NAME_TOO_COMMON: {
    vi: 'Có hơn {subjectsMax} tổ chức tên có “{name}”. Hãy viết tên đầy đủ hơn.',
    en: 'More than {subjectsMax} organisations are called “{name}”. Write more of the name.',
    nature: 'input',
  },
});

/** Entries asked for by what was typed in the search box, as known at a number. */
export interface TrailQuestion {
  readonly authorityId: string;
  readonly search: string;
  readonly asKnown: number;
  readonly asOf?: BusinessDate | undefined;
  readonly after?: number | undefined;
  readonly before?: number | undefined;
  readonly newestFirst: boolean;
  readonly limit: number;
}

/** A month with entries: the last of its days on which something happened, and how many entries it has. */
export interface EntryMonth {
  readonly month: string;
  readonly lastDay: BusinessDate;
  readonly entries: number;
}

/** The canonical text of an entry, whose bytes are hashed. */
export interface Stored {
  readonly body: string;
}

/** One member of an entry that a correction changed, by its dotted path. */
export interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One entry with everything around it. */
export interface EntryInFull extends ToldEntry {
  /** What a correction changed; nothing for other entries. */
  readonly changes: readonly Change[];
  /** The other entries of the same command, in order. */
  readonly sameCommand: readonly ToldEntry[];
  /** What its ids are the ids of. */
  readonly things: readonly Thing[];
}

/** Who recorded what, when, and on whose word: the entries themselves, told and searched. */
export class AuditTrailQuery {
  private readonly teller: Teller;
  private readonly typeNames: TypeNames;

  constructor(
    private readonly journal: Journal,
    accounts: Accounts,
  ) {
    this.teller = new Teller(journal, accounts);
    this.typeNames = typeNamesOf(journal.catalogue);
  }

  /** The months in whose days something happened, the first first: where a look at the past finds anything new. */
  async months(authorityId: string): Promise<EntryMonth[]> {
    const { rows } = await this.journal.database.pool.query<{ month: string; lastDay: BusinessDate; entries: bigint }>(
      `SELECT to_char(occurred_on, 'YYYY-MM') AS month, max(occurred_on) AS "lastDay", count(*) AS entries
       FROM journal.entries WHERE authority_id = $1 GROUP BY 1 ORDER BY 1`,
      [authorityId],
    );
    return rows.map(({ entries, ...month }) => ({ ...month, entries: Number(entries) }));
  }

  /** The criteria of a search, or a refusal that says what can be typed. */
  read(search: string): Criterion[] {
    return parseSearch(search, this.typeNames);
  }

  async entries(authorityId: string, filter: EntryFilter, asKnown: number): Promise<ToldEntry[]> {
    const before = Math.min(filter.before ?? Infinity, asKnown + 1);
    return this.teller.told(authorityId, await this.journal.entries(authorityId, { ...filter, before }), asKnown);
  }

  /** A page of the entries of a search. */
  async found(question: TrailQuestion): Promise<ToldEntry[]> {
    const criteria = this.read(question.search);
    await this.caughtUp(question);
    const stored = await this.stored(question, criteria);
    const entries = stored.map(({ event, leafHash }) => ({ event, leafHash }));
    return this.teller.told(question.authorityId, entries, question.asKnown);
  }

  /** The entries of a search from after a number on, oldest first, in pages with the bytes they are stored as. */
  async *every(question: Omit<TrailQuestion, 'newestFirst'>): AsyncGenerator<(ToldEntry & Stored)[]> {
    const criteria = this.read(question.search);
    await this.caughtUp(question);
    for (let { after = 0 } = question; ;) {
      const stored = await this.stored({ ...question, after, newestFirst: false }, criteria);
      if (stored.length) yield this.teller.told(question.authorityId, stored, question.asKnown);
      if (stored.length < question.limit) return;
      after = stored.at(-1)!.event.position;
    }
  }

  /** The tables a search reads are waited for, so no entry that is there is missing. */
  caughtUp({ authorityId, asKnown }: Pick<TrailQuestion, 'authorityId' | 'asKnown'>): Promise<void> {
    const tables = ['journal_search', 'subject_names'].map((name) => this.journal.catalogue.projectionNamed(name)!);
    return this.journal.caughtUp(authorityId, tables, asKnown);
  }

  private async stored(question: TrailQuestion, criteria: readonly Criterion[]): Promise<(JournalEntry & Stored)[]> {
    const { authorityId, asKnown, after = 0, before = asKnown + 1 } = question;
    const named = await this.named(authorityId, criteria, asKnown);
    const { text, values } = searchSql({
      ...question,
      accountsOf: homeOf(authorityId),
      criteria,
      named,
      after,
      before,
    });
    const { rows } = await this.journal.database.pool.query<{ body: string; leaf_hash: string }>(text, [...values]);
    return rows.map(({ body, leaf_hash }) => ({ event: this.journal.catalogue.read(body), leafHash: leaf_hash, body }));
  }

  /** One entry as known at a number: its sentence, what it changed, its chain, and what its command recorded beside it. */
  async entry(authorityId: string, typed: string, asKnown: number): Promise<EntryInFull> {
    const position = /^[1-9]\d{0,9}$/u.test(typed) ? Number(typed) : undefined;
    if (!position || position > asKnown) throw reject('ENTRY_UNKNOWN', { position: typed });
    const [first, size] = await this.commandOf(authorityId, position);
    const before = Math.min(first + size, asKnown + 1);
    const ofCommand = await this.journal.entries(authorityId, { after: first - 1, before, limit: size });
    const told = await this.teller.told(authorityId, ofCommand, asKnown);
    const entry = told.find(({ event }) => event.position === position);
    if (!entry) throw reject('ENTRY_UNKNOWN', { position: typed });
    return {
      ...entry,
      changes: changesOf(entry.event),
      sameCommand: told.filter((each) => each !== entry),
      things: await this.teller.things(authorityId, entry.event, asKnown),
    };
  }

  /** The entries of these numbers, told as known at another. */
  async numbered(
    authorityId: string,
    positions: readonly number[],
    asKnown: number,
  ): Promise<ReadonlyMap<number, ToldEntry>> {
    const { rows } = await this.journal.database.pool.query<{ body: string; leaf_hash: string }>(
      `SELECT body, leaf_hash FROM journal.entries WHERE authority_id = $1 AND position = ANY($2)`,
      [authorityId, positions],
    );
    const entries = rows.map(({ body, leaf_hash }) => ({
      event: this.journal.catalogue.read(body),
      leafHash: leaf_hash,
    }));
    const told = await this.teller.told(authorityId, entries, asKnown);
    return new Map(told.map((entry) => [entry.event.position, entry]));
  }

  told(authorityId: string, entries: readonly JournalEntry[], asKnown: number): Promise<ToldEntry[]> {
    return this.teller.told(authorityId, entries, asKnown);
  }

  /** What bears the names of a search as known at a number; refuses a name of an organisation that is no name. */
  private async named(authorityId: string, criteria: readonly Criterion[], asKnown: number): Promise<NamedSubjects> {
    const names = namesIn(criteria);
    if (!names.length) return new Map();
    const { rows } = await this.journal.database.pool.query<{ name: string; subjects: string[] }>(namedSql, [
      authorityId,
      names,
      asKnown,
    ]);
    const named = new Map(rows.map(({ name, subjects }) => [name, subjects]));
    for (const criterion of criteria)
      if (criterion.kind === 'organisation' && named.get(criterion.name)!.length > subjectsMax)
        throw reject('NAME_TOO_COMMON', { name: criterion.name, subjectsMax });
    return named;
  }

  /** The number of the first entry of an entry's command, and how many it made: they follow each other. */
  private async commandOf(authorityId: string, position: number): Promise<readonly [number, number]> {
    const { rows } = await this.journal.database.pool.query<{ position: bigint; command_size: number }>(
      `SELECT first.position, first.command_size FROM journal.entries entry
       JOIN journal.entries first ON first.authority_id = entry.authority_id AND first.command_id = entry.command_id
         AND first.command_size IS NOT NULL
       WHERE entry.authority_id = $1 AND entry.position = $2`,
      [authorityId, position],
    );
    return rows[0] ? [Number(rows[0].position), rows[0].command_size] : [0, 0];
  }
}

const changesOf = (event: Recorded): Change[] => {
  if (!event.type.endsWith('Corrected')) return [];
  const { before, after } = event.data as CorrectionOf<unknown>;
  const dated = ({
    occurredFrom: from,
    occurredOn: to,
    precision,
  }: Pick<Recorded, 'occurredFrom' | 'occurredOn' | 'precision'>) => printDatedOn({ from, to, precision });
  return [...differences('on', dated(before), dated(event)), ...differences('', before.data, after)];
};

/** Where two values differ, member by member; what one of them lacks is null there. */
function* differences(path: string, before: unknown, after: unknown): Iterable<Change> {
  if (canonical(before ?? null) === canonical(after ?? null)) return;
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after))
    return yield { path, before: before ?? null, after: after ?? null };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const member = Array.isArray(before) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    yield* differences(member, before[name], after[name]);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';
