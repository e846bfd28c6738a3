import { randomBytes } from 'node:crypto';
import {
  dayAt,
  refuseFuture,
  type BusinessDate,
  type Command,
  type Decider,
  type Instant,
  type Projection,
  type Recorded,
  type StreamId,
} from '#libs/kernel';
import { inTransaction, type Database, type Queryable } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { decideOn, entriesOf, requestsOf } from './decision.js';
import { headPosition } from './follower.js';
import type { ProjectionTable } from './projection-table.js';
import { InlineMemory, loadBodies, UnitOfWork } from './unit-of-work.js';

/** A command for a stream, and who decides it. */
export interface Wish {
  readonly decider: Decider;
  readonly streamId: StreamId;
  readonly command: Command;
}

/** What a command would record, or the Rejection it would get. */
export type Rehearsed = { readonly events: readonly Recorded[] } | { readonly refusal: Error };

/**
 * Commands decided one after the other as the writer would, none of them recorded: each sees what those before it would
 * have done. What a portion needs to know is loaded in bulk.
 */
export class Rehearsal {
  private readonly work: UnitOfWork;
  private readonly recordedAt: Instant = new Date().toISOString();
  private readonly today: BusinessDate = dayAt(this.recordedAt);

  private constructor(
    private readonly client: Queryable,
    private readonly catalogue: Catalogue,
    private readonly authorityId: string,
    tables: ReadonlyMap<Projection, ProjectionTable>,
    private last: number,
  ) {
    this.work = new UnitOfWork(client, authorityId, catalogue, tables, new InlineMemory());
  }

  /** One read-only snapshot of a journal for as long as `use` takes. */
  static in<T>(
    database: Database,
    catalogue: Catalogue,
    tables: ReadonlyMap<Projection, ProjectionTable>,
    authorityId: string,
    use: (rehearsal: Rehearsal) => Promise<T>,
  ): Promise<T> {
    return inTransaction(database.pipelines, async (client) => {
      await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      const head = await headPosition(client, authorityId);
      return use(new Rehearsal(client, catalogue, authorityId, tables, head));
    });
  }

  async decide(wishes: readonly Wish[]): Promise<Rehearsed[]> {
    const unknown = new Set(wishes.map(({ streamId }) => streamId).filter((id) => !this.work.knowsStream(id)));
    if (unknown.size) this.work.learnStreams(unknown, await loadBodies(this.client, this.authorityId, [...unknown]));
    const asked = wishes.map((wish) => tried(() => this.requestsFor(wish).all));
    await this.work.loadFacts(asked.flatMap((each) => ('value' in each ? [each.value] : [])));
    const rehearsed: Rehearsed[] = [];
    for (const wish of wishes) {
      const decided = await this.decideOne(wish);
      rehearsed.push('value' in decided ? { events: decided.value } : decided);
    }
    await this.work.settle();
    this.last += this.work.entries.length;
    this.work.forgetEntries();
    return rehearsed;
  }

  private requestsFor({ decider, streamId, command }: Wish) {
    return requestsOf(
      this.catalogue,
      decider.verbs[command.type]!,
      command,
      this.work.stateOf(decider, streamId) as never,
    );
  }

  private async decideOne(wish: Wish): Promise<Tried<Recorded[]>> {
    const { decider, streamId, command } = wish;
    // Asked anew: a command before this one may have written to its stream.
    const requests = tried(() => this.requestsFor(wish));
    if ('refusal' in requests) return requests;
    const { work } = this;
    if (work.mustSettle(requests.value.all)) await work.settle();
    await work.loadFacts([requests.value.all]);
    return tried(() => {
      refuseFuture(command.on, this.today);
      const verb = decider.verbs[command.type]!;
      const state = work.stateOf(decider, streamId) as never;
      const events = decideOn(this.catalogue, verb, command, state, requests.value, work, this.today);
      const position = this.last + work.entries.length + 1;
      const nonce = () => randomBytes(16).toString('base64url');
      const entries = entriesOf(events, { streamId, command }, work, { position, recordedAt: this.recordedAt, nonce });
      for (const entry of entries) work.append(entry);
      return entries.map(({ event }) => event);
    });
  }
}

type Tried<T> = { readonly value: T } | { readonly refusal: Error };

/** A Rejection is an answer; anything else is a bug and passes through. */
const tried = <T>(work: () => T): Tried<T> => {
  try {
    return { value: work() };
  } catch (error) {
    if ((error as Error).name === 'Rejection') return { refusal: error as Error };
    throw error;
  }
};
