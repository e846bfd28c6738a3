import { randomFillSync } from 'node:crypto';
import type pg from 'pg';
import {
  dayAt,
  refusals,
  refuseFuture,
  type AnyVerb,
  type Command,
  type Decider,
  type FactRequests,
  type Instant,
  type NewEvent,
  type Projection,
  type Receipt,
  type StreamId,
} from '#libs/kernel';
import type { Database, Queryable } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { entryOf, inputHashOf, type Entry } from './entry.js';
import type { ProjectionTable } from './projection-table.js';
import type { Signals } from './signals.js';
import { loadBodies, UnitOfWork } from './unit-of-work.js';

const reject = refusals({
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa chống trùng này đã dùng cho một yêu cầu khác. Không có gì được lưu.',
    en: 'This idempotency key belongs to another request. Nothing was saved.',
    nature: 'reused-key',
  },
  STALE_VERSION: {
    vi: 'Hồ sơ đã thay đổi: bạn xem bản {expected}, nay là bản {current}. Không có gì được lưu.',
    en: 'The record has changed: you saw version {expected}, it is now {current}. Nothing was saved.',
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

interface Pending {
  readonly decider: Decider;
  readonly streamId: StreamId;
  readonly command: Command;
  readonly inputHash: string;
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (reason: unknown) => void;
}

type Outcome = { readonly receipt: Receipt } | { readonly refusal: unknown };

export interface WriterOptions {
  readonly now?: () => Date;
}

/**
 * The one way into the journal. Per authority it works in batches: the commands that arrive while one batch commits
 * are the next. A batch is one transaction that locks the head of the authority, loads all streams in one query, decides
 * the commands one after the other against memory, and writes all entries in one statement and all inline rows in one a
 * table. A refusal is an answer and does not disturb the others.
 */
export class JournalWriter {
  private readonly authorities = new Map<string, AuthorityWriter>();
  private readonly now: () => Date;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly tables: ReadonlyMap<Projection, ProjectionTable>,
    private readonly signals: Signals,
    { now = () => new Date() }: WriterOptions = {},
  ) {
    this.now = now;
  }

  /**
   * Decides a command against a stream and records what happened. Resolves with the receipt when it is durable, or with
   * the first receipt when the same key and inputs were recorded before. Rejects with a Rejection, in which case
   * nothing was saved.
   */
  decide(decider: Decider, streamId: StreamId, command: Command): Promise<Receipt> {
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
  private waiting: Pending[] = [];
  private running: Promise<void> | undefined;
  private client: pg.Client | undefined;
  private nonces = Buffer.alloc(0);

  constructor(
    private readonly authorityId: string,
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly tables: ReadonlyMap<Projection, ProjectionTable>,
    private readonly signals: Signals,
    private readonly now: () => Date,
  ) {}

  submit(pending: Pending): void {
    this.waiting.push(pending);
    this.running ??= this.run().finally(() => (this.running = undefined));
  }

  async close(): Promise<void> {
    await this.running;
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }

  private async run(): Promise<void> {
    while (this.waiting.length) {
      // One turn of the event loop lets callers that were just answered join the batch.
      await new Promise(setImmediate);
      const batch = this.waiting.splice(0, batchCommandsMax);
      await this.commitOrSplit(batch);
    }
  }

  /** An unexpected failure of a batch is laid at the door of the command that causes it: they are tried one by one. */
  private async commitOrSplit(batch: readonly Pending[]): Promise<void> {
    try {
      await this.commitWithRetries(batch);
    } catch (error) {
      if (batch.length === 1) batch[0]!.reject(error);
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
          if ('receipt' in outcome) resolve(outcome.receipt);
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
    const client = (this.client ??= await this.database.connect({ pipeline: true }));
    try {
      return await this.commitOn(client, batch);
    } catch (error) {
      // After any failure the connection's state is unknown; a new one is cheaper than a guess.
      this.client = undefined;
      void client.end().catch(() => undefined);
      throw error;
    }
  }

  private async commitOn(client: pg.Client, batch: readonly Pending[]): Promise<Outcome[]> {
    const streamIds = [...new Set(batch.map(({ streamId }) => streamId))];
    const keys = batch.map(({ command }) => command.provenance.commandId);
    // Pipelined: each statement runs after the one before it, so all see what was committed when the lock was granted.
    const [, head, seen, bodies] = await all([
      client.query('BEGIN'),
      lockHead(client, this.authorityId),
      findReceipts(client, this.authorityId, keys),
      loadBodies(client, this.authorityId, streamIds),
    ]);
    const recordedAt = later(head.recordedAt, this.now().toISOString());
    const work = new UnitOfWork(client, this.authorityId, this.catalogue, this.tables);
    work.learnStreams(streamIds, bodies);

    const outcomes = new Array<Outcome | undefined>(batch.length);
    let left = batch.map((_, index) => index);
    while (left.length) left = await this.round(batch, left, work, seen, head.position, recordedAt, outcomes);

    if (!work.entries.length) {
      await client.query('ROLLBACK');
      return outcomes as Outcome[];
    }
    await all([
      appendEntries(client, this.authorityId, recordedAt, work.entries, seen),
      work.saveRows(),
      client.query({
        name: 'journal move head',
        text: 'UPDATE journal.heads SET position = $2, recorded_at = $3 WHERE authority_id = $1',
        values: [this.authorityId, head.position + work.entries.length, recordedAt],
      }),
      client.query('COMMIT'),
    ]);
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
  ): Promise<number[]> {
    const touched = new Set<string>();
    const later: number[] = [];
    const now: { index: number; verb: AnyVerb; requests: FactRequests }[] = [];
    for (const index of indexes) {
      const { command, streamId, decider, inputHash } = batch[index]!;
      const key = `key ${command.provenance.commandId}`;
      if (touched.has(streamId) || touched.has(key)) {
        later.push(index);
        touched.add(streamId).add(key);
        continue;
      }
      touched.add(streamId).add(key);
      outcomes[index] = this.answerEarly(command, streamId, inputHash, seen, work);
      if (outcomes[index]) continue;
      const verb = decider.verbs[command.type];
      if (!verb) outcomes[index] = { refusal: reject('COMMAND_UNKNOWN', { type: command.type }) };
      else {
        const requests = asked(() => (verb.facts?.(command, work.stateOf(decider, streamId) as never) ?? {}) as FactRequests);
        if ('refusal' in requests) outcomes[index] = requests;
        else now.push({ index, verb, requests: requests.value });
      }
    }
    await work.loadFacts(now.map(({ requests }) => requests));

    const today = dayAt(recordedAt);
    for (const { index, verb, requests } of now) {
      const { command, streamId, decider, inputHash } = batch[index]!;
      const decided = asked(() => {
        refuseFuture(command.on, today);
        const state = work.stateOf(decider, streamId);
        const events = verb.decide(command, state as never, { ...work.read(requests), today } as never);
        if (!events.length) throw reject('NOTHING_TO_RECORD');
        return events;
      });
      if ('refusal' in decided) outcomes[index] = decided;
      else {
        const entries = this.record(decided.value, batch[index]!, work, headPosition, recordedAt);
        const receipt = receiptOf(entries);
        seen.set(command.provenance.commandId, { inputHash, receipt, fresh: true });
        outcomes[index] = { receipt };
      }
    }
    await work.settle();
    return later;
  }

  private answerEarly(
    { provenance, expectedVersion }: Command,
    streamId: StreamId,
    inputHash: string,
    seen: ReadonlyMap<string, Seen>,
    work: UnitOfWork,
  ): Outcome | undefined {
    const before = seen.get(provenance.commandId);
    if (before) {
      return before.inputHash === inputHash ? { receipt: before.receipt } : { refusal: reject('IDEMPOTENCY_KEY_REUSED') };
    }
    const current = work.versionOf(streamId);
    if (expectedVersion === undefined || expectedVersion === current) return undefined;
    return { refusal: reject('STALE_VERSION', { expected: expectedVersion, current }) };
  }

  private record(
    events: readonly NewEvent[],
    { command, streamId }: Pending,
    work: UnitOfWork,
    headPosition: number,
    recordedAt: Instant,
  ): Entry[] {
    const { authorityId, actor, commandId, correlationId } = command.provenance;
    const missing = events.find(({ stream }) => stream && !work.knowsStream(stream));
    if (missing) throw new Error(`${command.type} writes to ${missing.stream} without having asked for it as a fact.`);
    return events.map((event) => {
      const stream = event.stream ?? streamId;
      const on = event.on ?? command.on;
      const entry = entryOf(event, {
        authorityId,
        position: headPosition + work.entries.length + 1,
        streamId: stream,
        streamVersion: work.versionOf(stream) + 1,
        occurredOn: on.to,
        occurredFrom: on.from,
        precision: on.precision,
        recordedAt,
        actor,
        commandId,
        correlationId,
        legalBasis: event.legalBasis ?? command.legalBasis ?? [],
        nonce: this.nonce(),
      });
      work.append(entry);
      return entry;
    });
  }

  /** 128 random bits, base64url; drawn from the kernel in blocks. */
  private nonce(): string {
    if (!this.nonces.length) this.nonces = randomFillSync(Buffer.alloc(16 * 256));
    const taken = this.nonces.subarray(0, 16);
    this.nonces = this.nonces.subarray(16);
    return taken.toString('base64url');
  }
}

/** Runs a decision. A Rejection is an answer; anything else is a bug and passes through. */
const asked = <T>(work: () => T): { value: T } | { refusal: unknown } => {
  try {
    return { value: work() };
  } catch (error) {
    if ((error as Error).name === 'Rejection') return { refusal: error };
    throw error;
  }
};

/** Awaits pipelined work; where several fail, the first failure is the cause and the others its echo. */
const all = async <T extends readonly unknown[]>(work: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> => {
  const settled = await Promise.allSettled(work);
  const failed = settled.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as never;
};

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const lockHead = async (client: Queryable, authorityId: string): Promise<{ position: number; recordedAt: Instant }> => {
  const { rows } = await client.query<{ position: bigint; recorded_at: Instant }>({
    name: 'journal lock head',
    text: 'SELECT position, recorded_at FROM journal.heads WHERE authority_id = $1 FOR UPDATE',
    values: [authorityId],
  });
  if (!rows[0]) throw new Error(`There is no authority ${authorityId}.`);
  return { position: Number(rows[0].position), recordedAt: rows[0].recorded_at };
};

interface Seen {
  readonly inputHash: string;
  readonly receipt: Receipt;
  /** Recorded by this batch, so its first entry carries the key. */
  readonly fresh?: boolean;
}

const findReceipts = async (client: Queryable, authorityId: string, keys: readonly string[]): Promise<Map<string, Seen>> => {
  const { rows } = await client.query<ReceiptRow>({
    name: 'journal find receipts',
    text: `SELECT entry.command_id, encode(first.input_hash, 'hex') AS input_hash, entry.position, entry.stream_id,
        entry.stream_version, entry.type, entry.recorded_at, encode(entry.leaf_hash, 'hex') AS leaf_hash
      FROM journal.entries first
      JOIN journal.entries entry ON entry.authority_id = first.authority_id
        AND entry.position >= first.position AND entry.position < first.position + first.command_size
      WHERE first.authority_id = $1 AND first.command_id = ANY($2::text[]) AND first.command_size IS NOT NULL
      ORDER BY entry.position`,
    values: [authorityId, keys],
  });
  const seen = new Map<string, Seen>();
  for (const [commandId, of] of groupByCommand(rows)) {
    const entries = of.map((row) => ({
      position: Number(row.position),
      streamId: row.stream_id as StreamId,
      version: row.stream_version,
      type: row.type,
      leafHash: row.leaf_hash,
    }));
    const { position, version, leafHash } = entries.at(-1)!;
    seen.set(commandId, { inputHash: of[0]!.input_hash, receipt: { position, version, leafHash, recordedAt: of[0]!.recorded_at, entries } });
  }
  return seen;
};

interface ReceiptRow {
  command_id: string;
  input_hash: string;
  position: bigint;
  stream_id: string;
  stream_version: number;
  type: string;
  recorded_at: Instant;
  leaf_hash: string;
}

const groupByCommand = (rows: readonly ReceiptRow[]): Map<string, ReceiptRow[]> => {
  const groups = new Map<string, ReceiptRow[]>();
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

const appendEntries = (
  client: Queryable,
  authorityId: string,
  recordedAt: Instant,
  entries: readonly Entry[],
  seen: ReadonlyMap<string, Seen>,
) => {
  const firsts = new Map<number, Seen>();
  for (const one of seen.values()) if (one.fresh) firsts.set(one.receipt.entries[0]!.position, one);
  return client.query({
    name: 'journal append',
    text: `INSERT INTO journal.entries (authority_id, recorded_at, position, stream_id, stream_version, type, occurred_on,
        actor, command_id, command_size, input_hash, leaf_hash, body)
      SELECT $1, $2, * FROM unnest($3::bigint[], $4::text[], $5::int[], $6::text[], $7::date[], $8::text[], $9::text[],
        $10::int[], $11::bytea[], $12::bytea[], $13::text[])`,
    values: [
      authorityId,
      recordedAt,
      entries.map(({ event }) => event.position),
      entries.map(({ event }) => event.streamId),
      entries.map(({ event }) => event.streamVersion),
      entries.map(({ event }) => event.type),
      entries.map(({ event }) => event.occurredOn),
      entries.map(({ event }) => event.actor),
      entries.map(({ event }) => event.commandId),
      entries.map(({ event }) => firsts.get(event.position)?.receipt.entries.length ?? null),
      entries.map(({ event }) => bytea(firsts.get(event.position)?.inputHash)),
      entries.map(({ leafHash }) => bytea(leafHash)),
      entries.map(({ body }) => body),
    ],
  });
};

const bytea = (hex: string | undefined): string | null => (hex === undefined ? null : `\\x${hex}`);

/** The server went away or is coming back: classes 08 and 57P of SQLSTATE, and the socket's own errors. */
export const isConnectionFailure = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    /^(08|57P)/u.test(code) ||
    /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/u.test(code) ||
    /Connection terminated|Client has encountered a connection error|not queryable/u.test(message)
  );
};
