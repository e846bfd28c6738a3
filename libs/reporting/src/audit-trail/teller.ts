import {
  originalType,
  sentenceOf,
  standingEntries,
  titleOf,
  type Recorded,
  type Sentence,
  type StandingEntry,
  type StreamId,
} from '#libs/kernel';
import type { Accounts } from '#libs/access';
import { homeOf, type Journal, type JournalEntry } from '#libs/journal';
import { reasonOf, replacedEntry } from './journal-search.projection.js';
import { namingTypes } from './subject-names.projection.js';
import { thingsIn, type Thing } from './things.js';

/** An entry as people read it: who, what in a sentence, why, and what corrects what. */
export interface ToldEntry extends JournalEntry {
  readonly title: Sentence;
  readonly sentence: Sentence;
  readonly actor: { readonly id: string; readonly name: string };
  readonly reason: string | null;
  /** The entries before this one that it replaces or takes back, the nearest first. */
  readonly about: readonly number[];
  /** The entries after it by which it was replaced or taken back, the nearest first. */
  readonly replacedBy: readonly number[];
}

type Names = ReadonlyMap<string, readonly StandingEntry[]>;

/** Tells entries as they were known at a number: names, corrections and all, from the journal's own entries. */
export class Teller {
  private readonly naming: readonly string[];

  constructor(
    private readonly journal: Journal,
    private readonly accounts: Accounts,
  ) {
    const { tellings, eventTypes } = journal.catalogue;
    this.naming = namingTypes(tellings, eventTypes);
  }

  async told<E extends JournalEntry>(
    authorityId: string,
    entries: readonly E[],
    asKnown: number,
  ): Promise<(E & ToldEntry)[]> {
    if (!entries.length) return [];
    const [names, [before, after], actors] = await Promise.all([
      this.names(authorityId, entries, asKnown),
      this.corrections(authorityId, entries, asKnown),
      this.accounts.loginsOf(homeOf(authorityId), [...new Set(entries.map(({ event }) => event.actor))]),
    ]);
    const { tellings } = this.journal.catalogue;
    return entries.map((entry) => {
      const { event } = entry;
      return {
        ...entry,
        title: titleOf(tellings, event.type),
        sentence: sentenceOf(tellings, event, (stream) => this.nameOn(names, stream, event)),
        actor: { id: event.actor, name: actors.get(event.actor) ?? event.actor },
        reason: reasonOf(event.data),
        about: chainFrom(event.position, before),
        replacedBy: chainFrom(event.position, after),
      };
    });
  }

  /** What the things of these entries are called: which those are is found by telling the entries once. */
  private async names(authorityId: string, entries: readonly JournalEntry[], asKnown: number): Promise<Names> {
    const wanted = new Set<StreamId>();
    const { tellings } = this.journal.catalogue;
    for (const { event } of entries)
      sentenceOf(tellings, event, (stream) => {
        wanted.add(stream);
        return '';
      });
    return this.named(authorityId, [...wanted], asKnown);
  }

  private async named(authorityId: string, wanted: readonly StreamId[], asKnown: number): Promise<Names> {
    if (!wanted.length) return new Map();
    const { rows } = await this.journal.database.pool.query<{ stream_id: string; body: string }>({
      name: 'trail names',
      text: `SELECT stream_id, body FROM journal.entries WHERE authority_id = $1 AND stream_id = ANY($2) AND type = ANY($3)
        AND position <= $4 ORDER BY position`,
      values: [authorityId, wanted, this.naming, asKnown],
    });
    const streams = new Map<string, Recorded[]>();
    for (const { stream_id: stream, body } of rows)
      streams.set(stream, [...(streams.get(stream) ?? []), this.journal.catalogue.read(body)]);
    return new Map([...streams].map(([stream, of]) => [stream, standingEntries(of)]));
  }

  /** What the things in an entry are called, all in one question. */
  async things(authorityId: string, event: Recorded, asKnown: number): Promise<Thing[]> {
    const things = thingsIn(event);
    const streams = [...new Set(things.map(({ streamId }) => streamId))];
    const names = await this.named(authorityId, streams, asKnown);
    return things.map((thing) => ({ ...thing, name: this.namedOn(names, thing.streamId, event) }));
  }

  private nameOn(names: Names, stream: StreamId, event: Recorded): string {
    return this.namedOn(names, stream, event) ?? stream.slice(stream.indexOf('-') + 1);
  }

  /** The name on the day of the entry; what was named later only bears its first name before. */
  private namedOn(names: Names, stream: StreamId, { occurredOn }: Recorded): string | null {
    const standing = names.get(stream) ?? [];
    const entry = standing.findLast((each) => each.occurredOn <= occurredOn) ?? standing[0];
    return (entry && this.journal.catalogue.tellings[originalType(entry.type)]?.names?.(entry.data as never)) ?? null;
  }

  /** What each correction on the streams of these entries replaces, and the other way round. */
  private async corrections(authorityId: string, entries: readonly JournalEntry[], asKnown: number) {
    const { rows } = await this.journal.database.pool.query<{ body: string }>({
      name: 'trail corrections',
      text: `SELECT body FROM journal.entries WHERE authority_id = $1 AND stream_id = ANY($2)
        AND (type LIKE '%Corrected' OR type LIKE '%Reversed') AND position <= $3`,
      values: [authorityId, [...new Set(entries.map(({ event }) => event.streamId))], asKnown],
    });
    const before = new Map<number, number>();
    const after = new Map<number, number>();
    for (const { body } of rows) {
      const { position, data } = JSON.parse(body) as Recorded;
      const replaced = replacedEntry(data);
      if (replaced === null) continue;
      before.set(position, replaced);
      after.set(replaced, position);
    }
    return [before, after] as const;
  }
}

const chainFrom = (position: number, next: ReadonlyMap<number, number>): number[] => {
  const chain: number[] = [];
  for (let at = next.get(position); at !== undefined; at = next.get(at)) chain.push(at);
  return chain;
};
