import { randomBytes, randomUUID } from 'node:crypto';
import { refusals, titleOf, type Recorded, type Sentence } from '#libs/kernel';
import { AccessLog, type Journal } from '#libs/journal';
import { openQueue, type JobQueue, type QueueServers } from '#libs/platform';
import { destinationOf } from './destination.js';
import { messageOf, printSecret, trialOf } from './message.js';
import { NotArrived, post } from './post.js';

/** How many webhooks an authority has at most. */
const webhooksMax = 20;
const secretBytes = 32;
/** How many entries one job sends. */
const sentMax = 100;
/** Longer than one entry may take. */
const leaseSeconds = 30;
/** After so many failures in a row a webhook waits for a person: with the pauses below, about a day and a half. */
const failuresMax = 12;
const firstPauseSeconds = 10;
const pauseSecondsMax = 6 * 60 * 60;
/** Commits that follow each other within it are looked at together. */
const gatherMs = 200;
const everyMinute = '* * * * *';

const reject = refusals({
  WEBHOOK_UNKNOWN: { vi: 'Không có địa chỉ nhận này.', en: 'There is no such webhook.', nature: 'missing' },
  WEBHOOK_TOO_MANY: {
    vi: 'Đã có {count} địa chỉ nhận, nhiều nhất có thể. Hãy bỏ một địa chỉ trước.',
    en: 'There are {count} webhooks, the most there can be. Remove one first.',
  },
  WEBHOOK_EVENT_TYPE: {
    vi: 'Sổ không ghi loại bút toán {type}.',
    en: 'The journal writes no entries of the type {type}.',
  },
  WEBHOOK_NOT_REACHED: {
    vi: 'Chưa gửi được. {vi}',
    en: 'It was not sent. {en}',
  },
});

/** An address that entries are sent to, and how that goes. */
export interface Webhook {
  readonly webhookId: string;
  readonly address: string;
  /** Empty: all. */
  readonly eventTypes: readonly string[];
  readonly createdAt: string;
  readonly createdBy: string;
  /** All entries up to this number have arrived, or are of other types. */
  readonly position: number;
  /** How many entries of the journal are still to be looked at. */
  readonly behind: number;
  /** In a row. */
  readonly failures: number;
  readonly nextTryAt: string | null;
  readonly paused: 'by-hand' | 'failing' | null;
  readonly lastArrivalAt: string | null;
  readonly lastError: Sentence | null;
}

interface Sender {
  readonly authorityId: string;
  readonly actor: string;
}
type Work =
  { readonly kind: 'due' } | { readonly kind: 'send'; readonly authorityId: string; readonly webhookId: string };
interface Leased {
  readonly address: string;
  readonly secret: Buffer;
  readonly event_types: readonly string[];
  readonly position: bigint;
}

/**
 * Sends entries to addresses outside as they are recorded: each in the order of its numbers, at least once. How far an address
 * has come stands in a table, so a queue that lost everything loses no entry. Who sends holds a lease, so two workers do
 * not send the same; a sender that dies is followed by another when its lease is over.
 */
export class Webhooks {
  private queue: JobQueue<Work> | undefined;
  private stopListening: () => void = () => undefined;
  private gathering: NodeJS.Timeout | undefined;
  private readonly accessLog: AccessLog;

  constructor(
    private readonly journal: Journal,
    private readonly servers: QueueServers,
    private readonly onFailure: (error: unknown) => void,
    private readonly privately: boolean,
  ) {
    this.accessLog = new AccessLog(journal);
  }

  async open(): Promise<void> {
    this.queue = await openQueue<Work>('webhooks', this.servers);
    this.queue.work((work) => this.run(work), this.onFailure);
    await this.queue.repeat('due-webhooks', everyMinute, { kind: 'due' });
    this.stopListening = this.journal.signals.on('journal_committed', () => {
      this.gathering ??= setTimeout(() => {
        this.gathering = undefined;
        this.queueDue().catch(this.onFailure);
      }, gatherMs);
    });
    await this.queueDue();
  }

  async close(): Promise<void> {
    this.stopListening();
    clearTimeout(this.gathering);
    await this.queue?.close();
  }

  /**
   * Adds an address. Entries recorded from now on are sent to it. It stands in the journal of accesses first: from here on
   * entries leave the house.
   * @returns the secret too, which is shown this once
   * @throws WEBHOOK_ADDRESS, WEBHOOK_ADDRESS_PRIVATE, WEBHOOK_EVENT_TYPE, WEBHOOK_TOO_MANY
   */
  async add({ authorityId, actor }: Sender, typed: string, eventTypes: readonly string[]) {
    const address = destinationOf(typed, this.privately).href;
    const unknown = eventTypes.find((type) => !this.journal.catalogue.versionOf(type));
    if (unknown !== undefined) throw reject('WEBHOOK_EVENT_TYPE', { type: unknown }, 'eventTypes');
    const { rows } = await this.journal.database.pool.query<{ count: bigint }>(
      'SELECT count(*) AS count FROM webhooks.webhooks WHERE authority_id = $1',
      [authorityId],
    );
    const count = Number(rows[0]!.count);
    if (count >= webhooksMax) throw reject('WEBHOOK_TOO_MANY', { count });
    await this.accessLog.recordAccess({
      authorityId,
      actor,
      what: 'export',
      question: `webhook ${address}${eventTypes.length ? ` ${eventTypes.join(' ')}` : ''}`,
    });
    const [webhookId, secret] = [randomUUID(), randomBytes(secretBytes)];
    await this.journal.database.pool.query(
      `INSERT INTO webhooks.webhooks (authority_id, webhook_id, address, event_types, secret, created_by, position)
       SELECT $1, $2, $3, $4, $5, $6, position FROM journal.heads WHERE authority_id = $1`,
      [authorityId, webhookId, address, [...new Set(eventTypes)], secret, actor],
    );
    return { webhookId, secret: printSecret(secret) };
  }

  async list(authorityId: string): Promise<Webhook[]> {
    const { rows } = await this.journal.database.pool.query<Omit<Webhook, 'position' | 'behind'> & Positions>(
      `SELECT webhook_id AS "webhookId", address, event_types AS "eventTypes", created_at AS "createdAt",
         created_by AS "createdBy", hook.position, head.position - hook.position AS behind, failures,
         next_try_at AS "nextTryAt", paused, last_arrival_at AS "lastArrivalAt", last_error AS "lastError"
       FROM webhooks.webhooks hook JOIN journal.heads head USING (authority_id)
       WHERE authority_id = $1 ORDER BY created_at, webhook_id`,
      [authorityId],
    );
    return rows.map((row) => ({ ...row, position: Number(row.position), behind: Number(row.behind) }));
  }

  /** The types of entries there are, by their titles: an event with its corrections and reversals as types of their own. */
  get eventTypes(): readonly { readonly type: string; readonly title: Sentence }[] {
    const { eventTypes, tellings } = this.journal.catalogue;
    return eventTypes.map((type) => ({ type, title: titleOf(tellings, type) }));
  }

  /** Stops sending until it is resumed; nothing is left out meanwhile. */
  async pause({ authorityId }: Sender, webhookId: string): Promise<void> {
    await this.change(authorityId, webhookId, `paused = 'by-hand'`);
  }

  /** Goes on after the last entry that arrived. */
  async resume({ authorityId }: Sender, webhookId: string): Promise<void> {
    await this.change(authorityId, webhookId, 'paused = NULL, failures = 0, next_try_at = NULL, last_error = NULL');
    await this.queueDue();
  }

  async remove({ authorityId }: Sender, webhookId: string): Promise<void> {
    const { rowCount } = await this.journal.database.pool.query(
      'DELETE FROM webhooks.webhooks WHERE authority_id = $1 AND webhook_id = $2',
      [authorityId, webhookId],
    );
    if (!rowCount) throw reject('WEBHOOK_UNKNOWN');
  }

  /**
   * Sends a message that is no entry, and waits for the answer.
   * @throws WEBHOOK_UNKNOWN, WEBHOOK_NOT_REACHED with what went wrong
   */
  async try({ authorityId }: Sender, webhookId: string): Promise<void> {
    const { rows } = await this.journal.database.pool.query<{ address: string; secret: Buffer }>(
      'SELECT address, secret FROM webhooks.webhooks WHERE authority_id = $1 AND webhook_id = $2',
      [authorityId, webhookId],
    );
    if (!rows[0]) throw reject('WEBHOOK_UNKNOWN');
    try {
      await post({ ...rows[0], privately: this.privately }, trialOf(webhookId, authorityId, new Date()));
    } catch (error) {
      if (error instanceof NotArrived) throw reject('WEBHOOK_NOT_REACHED', { ...error.sentence });
      throw error;
    }
  }

  private async change(authorityId: string, webhookId: string, assignments: string): Promise<void> {
    const { rowCount } = await this.journal.database.pool.query(
      `UPDATE webhooks.webhooks SET ${assignments} WHERE authority_id = $1 AND webhook_id = $2`,
      [authorityId, webhookId],
    );
    if (!rowCount) throw reject('WEBHOOK_UNKNOWN');
  }

  private run(work: Work): Promise<void> {
    return work.kind === 'due' ? this.queueDue() : this.send(work.authorityId, work.webhookId);
  }

  /** Queues every webhook that has entries before it and may be tried now; each try of one is queued once. */
  private async queueDue(): Promise<void> {
    const { rows } = await this.journal.database.pool.query<{
      authority_id: string;
      webhook_id: string;
      tries: bigint;
    }>(
      `SELECT authority_id, webhook_id, tries FROM webhooks.webhooks hook JOIN journal.heads head USING (authority_id)
       WHERE paused IS NULL AND head.position > hook.position AND coalesce(next_try_at, '-infinity') <= now()
         AND coalesce(leased_until, '-infinity') <= now()`,
    );
    for (const { authority_id, webhook_id, tries } of rows)
      await this.queue?.add(`${webhook_id}-${tries}`, {
        kind: 'send',
        authorityId: authority_id,
        webhookId: webhook_id,
      });
  }

  /** Sends what is before an address, until something does not arrive. */
  private async send(authorityId: string, webhookId: string): Promise<void> {
    const leased = await this.lease(authorityId, webhookId);
    if (!leased) return;
    const from = Number(leased.position);
    const head = await this.journal.head(authorityId);
    const entries = await this.entriesBetween(authorityId, from, head, leased.event_types);
    let done = entries.length < sentMax ? head : from;
    let failure: Sentence | undefined;
    for (const entry of entries) {
      try {
        await post({ ...leased, privately: this.privately }, messageOf(webhookId, entry));
      } catch (error) {
        if (!(error instanceof NotArrived)) throw error;
        failure = error.sentence;
        done = entry.event.position - 1;
        break;
      }
      done = Math.max(done, entry.event.position);
      if (!(await this.noteArrival(authorityId, webhookId, entry.event.position))) return;
    }
    await this.endLease(authorityId, webhookId, done, failure);
    if (failure === undefined) await this.queueDue();
  }

  private async lease(authorityId: string, webhookId: string): Promise<Leased | undefined> {
    const { rows } = await this.journal.database.pool.query<Leased>(
      `UPDATE webhooks.webhooks SET tries = tries + 1, leased_until = now() + make_interval(secs => $3)
       WHERE authority_id = $1 AND webhook_id = $2 AND paused IS NULL AND coalesce(leased_until, '-infinity') <= now()
         AND coalesce(next_try_at, '-infinity') <= now()
       RETURNING address, secret, event_types, position`,
      [authorityId, webhookId, leaseSeconds],
    );
    return rows[0];
  }

  private async entriesBetween(authorityId: string, from: number, head: number, types: readonly string[]) {
    const { rows } = await this.journal.database.pool.query<{ body: string; leaf_hash: string }>(
      `SELECT body, encode(leaf_hash, 'hex') AS leaf_hash FROM journal.entries
       WHERE authority_id = $1 AND position > $2 AND position <= $3 AND (cardinality($4::text[]) = 0 OR type = ANY($4))
       ORDER BY position LIMIT $5`,
      [authorityId, from, head, types, sentMax],
    );
    return rows.map(({ body, leaf_hash }) => ({ body, leafHash: leaf_hash, event: JSON.parse(body) as Recorded }));
  }

  /** False if it was paused or removed meanwhile: then nothing more is sent. */
  private async noteArrival(authorityId: string, webhookId: string, position: number): Promise<boolean> {
    const { rows } = await this.journal.database.pool.query<{ paused: string | null }>(
      `UPDATE webhooks.webhooks SET position = $3, failures = 0, next_try_at = NULL, last_error = NULL,
         last_arrival_at = now(), leased_until = CASE WHEN paused IS NULL THEN now() + make_interval(secs => $4) END
       WHERE authority_id = $1 AND webhook_id = $2 RETURNING paused`,
      [authorityId, webhookId, position, leaseSeconds],
    );
    return rows[0]?.paused === null;
  }

  private async endLease(authorityId: string, webhookId: string, done: number, failure: Sentence | undefined) {
    const pause = `least($5 * power(4, failures), $6)`;
    await this.journal.database.pool.query(
      failure === undefined
        ? `UPDATE webhooks.webhooks SET position = $3, leased_until = NULL WHERE authority_id = $1 AND webhook_id = $2`
        : `UPDATE webhooks.webhooks SET position = $3, leased_until = NULL, failures = failures + 1, last_error = $4,
             next_try_at = now() + make_interval(secs => ${pause}),
             paused = CASE WHEN paused IS NULL AND failures + 1 >= $7 THEN 'failing' ELSE paused END
           WHERE authority_id = $1 AND webhook_id = $2`,
      failure === undefined
        ? [authorityId, webhookId, done]
        : [authorityId, webhookId, done, JSON.stringify(failure), firstPauseSeconds, pauseSecondsMax, failuresMax],
    );
  }
}

interface Positions {
  readonly position: bigint;
  readonly behind: bigint;
}
