import { randomFillSync } from 'node:crypto';
import type pg from 'pg';
import {
  dayAt,
  refusals,
  refuseFuture,
  type AnyVerb,
  type Command,
  type Decider,
  type Instant,
  type Projection,
  type Receipt,
  type Recorded,
  type StreamId,
} from '#libs/kernel';
import { pipelined, sqlArray, type Database, type Queryable, type SqlElement } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { decideOn, entriesOf, requestsOf } from './decision.js';
import { inputHashOf, type Entry } from './entry.js';
import { inlineShape, type ProjectionTable } from './projection-table.js';
import { rootOf, type Frontier, type Hash } from '#libs/transparency';
import type { Signals } from './signals.js';
import { grown, loadFrontier, saveNodes } from './tree.js';
import { InlineMemory, UnitOfWork } from './unit-of-work.js';

const reject = refusals({
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa chống trùng này đã dùng cho một yêu cầu khác.',
    en: 'This idempotency key belongs to another request.',
    nature: 'reused-key',
  },
  STALE_VERSION: {
    vi: 'Hồ sơ đã thay đổi: bạn xem bản {expected}, nay là bản {current}.',
    en: 'The record has changed: you saw version {expected}, it is now {current}.',
    nature: 'stale',
  },
  NOTHING_TO_RECORD: {
    vi: 'Không có gì thay đổi nên không có gì để ghi.',
    en: 'Nothing would change, so there is nothing to record.',
  },
  COMMAND_UNKNOWN: { vi: 'Không có lệnh {type}.', en: 'There is no command {type}.', nature: 'input' },
});

/** How many commands one transaction takes. */
export const batchCommandsMax = 512;
const attemptsMax = 5;
/** So many entries are sent as soon as they are made: PostgreSQL stores them while the next are being decided. */
const sendEntries = 32;

type Requests = ReturnType<typeof requestsOf>;

interface Pending {
  readonly decider: Decider;
  readonly streamId: StreamId;
  readonly command: Command;
  readonly inputHash: string;
  readonly resolve: (recorded: Decided) => void;
  readonly reject: (reason: unknown) => void;
}

/** A receipt with the entries it is for; those of an earlier request with the same key have to be looked up. */
export interface Decided {
  readonly receipt: Receipt;
  readonly events: readonly Recorded[] | undefined;
}
type Outcome = Decided | { readonly refusal: unknown };

export interface WriterOptions {
  /**
   * What is recorded when; without it the database's clock is taken, which all processes share, so that an instant asked
   * about once is never written into later.
   */
  readonly now?: () => Date;
}

/** The inline tables belong to another version of the program; writing on would spoil them. Nothing was saved. */
export class OlderProgram extends Error {
  readonly statusCode = 503;

  constructor() {
    super('The tables of the database were made by another version of this program. Start the newer one.');
  }
}

/**
 * The one way into the journal. Per authority it works in batches: the commands that arrive while one batch commits
 * are the next. A batch is one transaction that locks the head of the authority, loads all streams in one query, decides
 * the commands one after the other against memory, and writes all entries in one statement and all inline rows in one a
 * table. A refusal is an answer and does not disturb the others.
 */
export class JournalWriter {
  private readonly authorities = new Map<string, AuthorityWriter>();
  private readonly now: (() => Date) | undefined;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly tables: ReadonlyMap<Projection, ProjectionTable>,
    private readonly signals: Signals,
    { now }: WriterOptions = {},
  ) {
    this.now = now;
  }

  /**
   * Decides a command against a stream and records what happened. Resolves with the receipt when it is durable, or with
   * the first receipt when the same key and inputs were recorded before. Rejects with a Rejection, in which case
   * nothing was saved.
   */
  async decide(decider: Decider, streamId: StreamId, command: Command): Promise<Decided> {
    const { type, data, on, legalBasis, expectedVersion, provenance } = command;
    const { authorityId, actor } = provenance;
    const inputHash = inputHashOf({ type, streamId, data, on, legalBasis, expectedVersion, actor });
    let writer = this.authorities.get(authorityId);
    if (!writer) {
      writer = new AuthorityWriter(authorityId, this.database, this.catalogue, this.tables, this.signals, this.now);
      this.authorities.set(authorityId, writer);
    }
    return new Promise((resolve, reject) => writer.submit({ decider, streamId, command, inputHash, resolve, reject }));
  }

  /** Lets what has been accepted finish, then lets go of the connections. */
  async close(): Promise<void> {
    await Promise.all([...this.authorities.values()].map((writer) => writer.close()));
  }
}

class AuthorityWriter {
  private readonly waiting: Pending[] = [];
  private gathering = false;
  private inFlight = false;
  private readonly idle: (() => void)[] = [];
  private client: pg.Client | undefined;
  private nonces = Buffer.alloc(0);
  private memory = new InlineMemory();
  /** The tree as of the last batch; undefined until it is read. */
  private frontier: Frontier | undefined;
  private readonly shape: string;

  constructor(
    private readonly authorityId: string,
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly tables: ReadonlyMap<Projection, ProjectionTable>,
    private readonly signals: Signals,
    private readonly now: (() => Date) | undefined,
  ) {
    this.shape = inlineShape(
      [...tables].filter(([projection]) => projection.mode === 'inline').map(([, table]) => table),
    );
  }

  submit(pending: Pending): void {
    this.waiting.push(pending);
    this.pump();
  }

  async close(): Promise<void> {
    while (this.inFlight || this.gathering) await new Promise<void>((resolve) => this.idle.push(resolve));
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }

  /** One batch at a time: what arrives meanwhile is the next. */
  private pump(): void {
    if (this.gathering || this.inFlight || !this.waiting.length) return;
    this.gathering = true;
    // One turn of the event loop lets callers that were just answered join the batch.
    setImmediate(() => {
      this.gathering = false;
      this.inFlight = true;
      void this.commitOrSplit(this.waiting.splice(0, batchCommandsMax)).finally(() => {
        this.inFlight = false;
        this.pump();
        if (!this.gathering) for (const resolve of this.idle.splice(0)) resolve();
      });
    });
  }

  /** An unexpected failure of a batch is laid at the door of the command that causes it: they are tried one by one. */
  private async commitOrSplit(batch: readonly Pending[]): Promise<void> {
    try {
      await this.commitWithRetries(batch);
    } catch (error) {
      // A server that is away is nobody's fault: to try each alone would only make all of them wait.
      if (batch.length === 1 || isConnectionFailure(error)) for (const { reject } of batch) reject(error);
      else for (const pending of batch) await this.commitOrSplit([pending]);
    }
  }

  /**
   * A lost connection leaves open whether the batch was committed. Trying again is safe: what was recorded is found by
   * its key and answered with its first receipt.
   */
  private async commitWithRetries(batch: readonly Pending[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcomes = await this.commit(batch);
        for (const [index, { resolve, reject }] of batch.entries()) {
          const outcome = outcomes[index]!;
          if ('receipt' in outcome) resolve(outcome);
          else reject(outcome.refusal);
        }
        return;
      } catch (error) {
        if (!isConnectionFailure(error) || attempt === attemptsMax) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 * 4 ** (attempt - 1)));
      }
    }
  }

  private async commit(batch: readonly Pending[]): Promise<Outcome[]> {
    const client = (this.client ??= await this.database.connect());
    try {
      return await this.commitOn(client, batch);
    } catch (error) {
      // After any failure the connection's state is unknown; a new one is cheaper than a guess.
      this.client = undefined;
      this.memory = new InlineMemory();
      this.frontier = undefined;
      void client.end().catch(() => undefined);
      throw error;
    }
  }

  private async commitOn(client: pg.Client, batch: readonly Pending[]): Promise<Outcome[]> {
    const streamIds = [...new Set(batch.map(({ streamId }) => streamId))];
    const keys = [...new Set(batch.map(({ command }) => command.provenance.commandId))];
    const [, { head, seen, bodies }] = await pipelined([
      client.query('BEGIN'),
      openBatch(client, this.authorityId, keys, streamIds),
    ]);
    const recordedAt = later(head.recordedAt, this.now?.().toISOString() ?? head.now);
    if (head.shape !== this.shape) throw new OlderProgram();
    this.memory.checkAgainst(head);
    const work = new UnitOfWork(client, this.authorityId, this.catalogue, this.tables, this.memory);
    work.learnStreams(streamIds, bodies);
    const sending: Promise<unknown>[] = [];
    const send = () => {
      if (!work.unsent) return;
      const sent = appendEntries(client, this.authorityId, recordedAt, work.takeUnsent(), seen);
      sent.catch(() => undefined); // Awaited at the end; should the batch fail before, that failure is the one to tell.
      sending.push(sent);
    };

    const outcomes = new Array<Outcome | undefined>(batch.length);
    let left = batch.map((_, index) => index);
    while (left.length) left = await this.round(batch, left, work, seen, head.position, recordedAt, outcomes, send);

    if (!work.entries.length) {
      await client.query('ROLLBACK');
      return outcomes as Outcome[];
    }
    send();
    const { position } = work.entries.at(-1)!.event;
    const size = BigInt(head.position);
    // Another process has written since, or this is the first batch: the edge of the tree is read from what is stored.
    if (this.frontier?.size !== size) this.frontier = await loadFrontier(client, this.authorityId, size);
    const tree = grown(
      this.frontier,
      work.entries.map(({ leafHash }) => Buffer.from(leafHash, 'hex')),
    );
    await pipelined([
      ...sending,
      saveNodes(client, this.authorityId, tree.nodes),
      moveHead(client, this.authorityId, position, recordedAt, rootOf(tree.frontier)),
      work.saveRows(),
      client.query('COMMIT'),
    ]);
    this.memory.saved(position);
    this.frontier = tree.frontier;
    this.signals.send({ name: 'journal_committed', authorityId: this.authorityId, subject: '' });
    return outcomes as Outcome[];
  }

  /**
   * Decides every command whose stream and key no earlier command of the round touches, and gives back the others: what
   * a decision must know may depend on the state its stream has by then, and is looked up in bulk before each round.
   */
  private async round(
    batch: readonly Pending[],
    indexes: readonly number[],
    work: UnitOfWork,
    seen: Map<string, Seen>,
    headPosition: number,
    recordedAt: Instant,
    outcomes: (Outcome | undefined)[],
    send: () => void,
  ): Promise<number[]> {
    const touched = new Set<string>();
    const later: number[] = [];
    const now: { index: number; verb: AnyVerb; requests: Requests; version: number }[] = [];
    for (const index of indexes) {
      const { command, streamId, decider, inputHash } = batch[index]!;
      const key = `key ${command.provenance.commandId}`;
      if (touched.has(streamId) || touched.has(key)) {
        later.push(index);
        touched.add(streamId).add(key);
        continue;
      }
      touched.add(streamId).add(key);
      outcomes[index] = answerFromReceipt(command, inputHash, seen);
      if (outcomes[index]) continue;
      const verb = Object.hasOwn(decider.verbs, command.type) ? decider.verbs[command.type] : undefined;
      if (!verb) outcomes[index] = { refusal: reject('COMMAND_UNKNOWN', { type: command.type }) };
      else {
        const requests = asked(() => requestsOf(this.catalogue, verb, command, work.stateOf(decider, streamId)));
        if ('refusal' in requests) outcomes[index] = requests;
        else now.push({ index, verb, requests: requests.value, version: work.versionOf(streamId) });
      }
    }
    await work.loadFacts(now.map(({ requests }) => requests.all));

    const today = dayAt(recordedAt);
    for (const { index, verb, requests, version } of now) {
      const { command, streamId, decider, inputHash } = batch[index]!;
      if (work.versionOf(streamId) !== version) {
        later.push(index); // A command of this round wrote to this stream too: what must be known has to be asked anew.
        continue;
      }
      if (work.mustSettle(requests.all)) await work.settle();
      if (!work.knowsRows(requests.all)) await work.loadFacts([requests.all]);
      const decided = asked(() => {
        // Here and not before: a command of this round may have written to this stream beside its own.
        const { expectedVersion = work.versionOf(streamId) } = command;
        if (expectedVersion !== work.versionOf(streamId))
          throw reject('STALE_VERSION', { expected: expectedVersion, current: work.versionOf(streamId) });
        refuseFuture(command.on, today);
        const state = work.stateOf(decider, streamId);
        const events = decideOn(this.catalogue, verb, command, state, requests, work, today);
        if (!events.length) throw reject('NOTHING_TO_RECORD');
        const position = headPosition + work.entries.length + 1;
        return entriesOf(events, batch[index]!, work, { position, recordedAt, nonce: () => this.nonce() });
      });
      if ('refusal' in decided) outcomes[index] = decided;
      else {
        const entries = decided.value;
        for (const entry of entries) work.append(entry);
        const receipt = receiptOf(entries);
        seen.set(command.provenance.commandId, { inputHash, receipt });
        outcomes[index] = { receipt, events: entries.map(({ event }) => event) };
        if (work.unsent >= sendEntries) send();
      }
    }
    await work.settle();
    return later.sort((a, b) => a - b);
  }

  /** 128 random bits, base64url; drawn from the kernel in blocks. */
  private nonce(): string {
    if (!this.nonces.length) this.nonces = randomFillSync(Buffer.alloc(16 * 256));
    const taken = this.nonces.subarray(0, 16);
    this.nonces = this.nonces.subarray(16);
    return taken.toString('base64url');
  }
}

const answerFromReceipt = (
  { provenance }: Command,
  inputHash: string,
  seen: ReadonlyMap<string, Seen>,
): Outcome | undefined => {
  const before = seen.get(provenance.commandId);
  if (!before) return undefined;
  return before.inputHash === inputHash
    ? { receipt: before.receipt, events: undefined }
    : { refusal: reject('IDEMPOTENCY_KEY_REUSED') };
};

/** Runs a decision. A Rejection is an answer; anything else is a bug and passes through. */
const asked = <T>(work: () => T): { value: T } | { refusal: unknown } => {
  try {
    return { value: work() };
  } catch (error) {
    if ((error as Error).name === 'Rejection') return { refusal: error };
    throw error;
  }
};

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

interface Seen {
  readonly inputHash: string;
  readonly receipt: Receipt;
}

interface OpenBatchRow {
  readonly kind: 0 | 1 | 2;
  readonly position: bigint;
  readonly recorded_at: Instant;
  readonly now: Instant;
  readonly command_id: string;
  readonly input_hash: string;
  readonly stream_id: string;
  readonly stream_version: number;
  readonly type: string;
  readonly leaf_hash: string;
  readonly body: string;
}

/** Locks the head, finds the receipts of keys seen before and loads the streams: `journal.open_batch`. */
const openBatch = async (
  client: Queryable,
  authorityId: string,
  keys: readonly string[],
  streamIds: readonly StreamId[],
) => {
  const { rows } = await client.query<OpenBatchRow>({
    name: 'journal open batch',
    text: 'SELECT * FROM journal.open_batch($1, $2, $3)',
    values: [authorityId, sqlArray('text', keys), sqlArray('text', streamIds)],
  });
  const head = rows.find(({ kind }) => kind === 0);
  if (!head) throw new Error(`There is no authority ${authorityId}.`);
  const seen = new Map<string, Seen>();
  for (const [commandId, of] of groupByCommand(rows.filter(({ kind }) => kind === 1)))
    seen.set(commandId, seenFrom(of));
  return {
    head: {
      position: Number(head.position),
      recordedAt: head.recorded_at,
      now: head.now,
      shape: head.body,
      swaps: head.stream_version,
    },
    seen,
    bodies: rows.filter(({ kind }) => kind === 2).map(({ body }) => body),
  };
};

const seenFrom = (rows: readonly OpenBatchRow[]): Seen => {
  const entries = rows.map((row) => ({
    position: Number(row.position),
    streamId: row.stream_id as StreamId,
    version: row.stream_version,
    type: row.type,
    leafHash: row.leaf_hash,
  }));
  const { position, version, leafHash } = entries.at(-1)!;
  const { input_hash: inputHash, recorded_at: recordedAt } = rows[0]!;
  return { inputHash, receipt: { position, version, leafHash, recordedAt, entries } };
};

const groupByCommand = (rows: readonly OpenBatchRow[]): Map<string, OpenBatchRow[]> => {
  const groups = new Map<string, OpenBatchRow[]>();
  for (const row of rows) {
    const group = groups.get(row.command_id);
    if (group) group.push(row);
    else groups.set(row.command_id, [row]);
  }
  return groups;
};

const receiptOf = (entries: readonly Entry[]): Receipt => {
  const made = entries.map(({ event, leafHash }) => ({
    position: event.position,
    streamId: event.streamId,
    version: event.streamVersion,
    type: event.type,
    leafHash,
  }));
  const { position, version, leafHash } = made.at(-1)!;
  return { position, version, leafHash, recordedAt: entries[0]!.event.recordedAt, entries: made };
};

/** Entries of a batch in one statement. */
const appendEntries = (
  client: Queryable,
  authorityId: string,
  recordedAt: Instant,
  entries: readonly Entry[],
  seen: ReadonlyMap<string, Seen>,
) => {
  const firsts = entries.map(({ event }) => {
    const { receipt, inputHash } = seen.get(event.commandId)!;
    return receipt.entries[0]!.position === event.position ? { inputHash, size: receipt.entries.length } : undefined;
  });
  const column = (type: SqlElement, of: (entry: Entry) => unknown) => sqlArray(type, entries.map(of));
  return client.query({
    name: 'journal append',
    text: `INSERT INTO journal.entries (authority_id, recorded_at, position, stream_id, stream_version, type, occurred_on,
        actor, command_id, command_size, input_hash, leaf_hash, body)
      SELECT $1, $2, * FROM unnest($3::bigint[], $4::text[], $5::int[], $6::text[], $7::text[]::date[], $8::text[], $9::text[],
        $10::int[], $11::bytea[], $12::bytea[], $13::text[])`,
    values: [
      authorityId,
      recordedAt,
      column('bigint', ({ event }) => event.position),
      column('text', ({ event }) => event.streamId),
      column('integer', ({ event }) => event.streamVersion),
      column('text', ({ event }) => event.type),
      column('text', ({ event }) => event.occurredOn),
      column('text', ({ event }) => event.actor),
      column('text', ({ event }) => event.commandId),
      sqlArray(
        'integer',
        firsts.map((first) => first?.size),
      ),
      sqlArray(
        'bytea',
        firsts.map((first) => first?.inputHash),
      ),
      column('bytea', ({ leafHash }) => leafHash),
      column('text', ({ body }) => body),
    ],
  });
};

const moveHead = (client: Queryable, authorityId: string, position: number, recordedAt: Instant, root: Hash) =>
  client.query({
    name: 'journal head',
    text: 'UPDATE journal.heads SET position = $2, recorded_at = $3, root = $4 WHERE authority_id = $1',
    values: [authorityId, position, recordedAt, Buffer.from(root)],
  });

/** The server went away or is coming back: classes 08 and 57P of SQLSTATE, and the socket's own errors. */
export const isConnectionFailure = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    /^(08|57P)/u.test(code) ||
    /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/u.test(code) ||
    /Connection terminated|Client has encountered a connection error|not queryable/u.test(message)
  );
};
