import { dayAt, refusals } from '#libs/kernel';
import {
  accessJournalOf,
  authoritiesOf,
  refuseRange,
  type Journal,
  type SignedLog,
  type Verification,
  type VerifiedRange,
} from '#libs/journal';
import { openQueue, type JobQueue, type JobState, type QueueServers, type WatchedJob } from '#libs/platform';

const nightly = '30 1 * * *';
const listedRunsMax = 100;

const reject = refusals({
  PROJECTION_UNKNOWN: { vi: 'Không có bảng tổng hợp {name}.', en: 'There is no projection {name}.', nature: 'missing' },
  STREAM_NOT_PARKED: {
    vi: 'Hồ sơ {streamId} không bị tạm dừng ở {projection}.',
    en: '{streamId} is not parked in {projection}.',
    nature: 'missing',
  },
  QUEUE_UNKNOWN: { vi: 'Không có hàng đợi {queue}.', en: 'There is no queue {queue}.', nature: 'missing' },
  JOB_NOT_FAILED: {
    vi: 'Việc này không ở trạng thái hỏng trong hàng đợi {queue}.',
    en: 'No job of this id has failed in the queue {queue}.',
    nature: 'missing',
  },
});

type Work =
  | { readonly kind: 'verification'; readonly authorityId: string; readonly runId: string }
  | { readonly kind: 'nightly' }
  | { readonly kind: 'rebuild'; readonly projection: string };

export interface VerificationRun {
  readonly runId: string;
  /** Of the entries themselves, or of who read them. */
  readonly journal: 'entries' | 'accesses';
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** null while it waits or runs. */
  readonly finishedAt: string | null;
  readonly result: Verification | null;
}

export interface WatchedQueue {
  readonly name: string;
  readonly counts: Readonly<Record<JobState, number>>;
  readonly jobs: readonly WatchedJob[];
}

/** What runs beside the requests: verification every night and on demand, rebuilds, and streams parked by a follower. */
export class Operations {
  private queue: JobQueue<Work> | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly servers: QueueServers,
    private readonly onFailure: (error: unknown) => void = () => undefined,
    private readonly log?: SignedLog,
  ) {}

  /** Opens the queue; `working` also takes up jobs. Runs asked for and not finished are queued again from their table. */
  async open({ working }: { working: boolean }): Promise<void> {
    this.queue = await openQueue<Work>('operations', this.servers);
    if (!working) return;
    this.queue.work((work) => this.run(work), this.onFailure);
    await this.queue.repeat('nightly-verification', nightly, { kind: 'nightly' });
    const { rows } = await this.journal.database.pool.query<{ authority_id: string; run_id: string }>(
      'SELECT authority_id, run_id FROM journal.verifications WHERE finished_at IS NULL',
    );
    for (const { authority_id, run_id } of rows) await this.enqueueVerification(authority_id, run_id);
  }

  async close(): Promise<void> {
    await this.queue?.close();
  }

  async state(): Promise<'up' | 'down'> {
    return (await this.queue?.answers()) ? 'up' : 'down';
  }

  /**
   * Asks for a verification, of all entries or of a range; the same run id asks once. All are those of the accesses too.
   * @throws RANGE_NOT_IN_JOURNAL
   */
  async requestVerification(
    authorityId: string,
    runId: string,
    requestedBy: string,
    range: VerifiedRange = {},
  ): Promise<{ runId: string }> {
    refuseRange(await this.journal.head(authorityId), range);
    const accesses = accessJournalOf(authorityId);
    const isWhole = (range.from ?? range.to) === undefined;
    if (isWhole && (await this.logs()).has(accesses)) await this.request(accesses, runId, requestedBy);
    await this.request(authorityId, runId, requestedBy, range);
    return { runId };
  }

  /** Those of the database, and those its signers know though it has them no more. */
  private async logs(): Promise<ReadonlySet<string>> {
    return new Set([...(await authoritiesOf(this.journal.database.pool)), ...((await this.log?.known()) ?? [])]);
  }

  private async request(
    authorityId: string,
    runId: string,
    requestedBy: string,
    range: VerifiedRange = {},
  ): Promise<void> {
    await this.journal.database.pool.query(
      `INSERT INTO journal.verifications (authority_id, run_id, requested_by, from_position, to_position)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [authorityId, runId, requestedBy, range.from ?? null, range.to ?? null],
    );
    await this.enqueueVerification(authorityId, runId);
  }

  private async enqueueVerification(authorityId: string, runId: string): Promise<void> {
    await this.queue?.add(`${authorityId}-${runId}`, { kind: 'verification', authorityId, runId });
  }

  async verifications(authorityId: string): Promise<VerificationRun[]> {
    const { rows } = await this.journal.database.pool.query<{
      authority_id: string;
      run_id: string;
      requested_by: string;
      requested_at: string;
      finished_at: string | null;
      result: Verification | null;
    }>(
      `SELECT authority_id, run_id, requested_by, requested_at, finished_at, result FROM journal.verifications
       WHERE authority_id = ANY($1) ORDER BY requested_at DESC, authority_id LIMIT $2`,
      [[authorityId, accessJournalOf(authorityId)], listedRunsMax],
    );
    return rows.map((row) => ({
      runId: row.run_id,
      journal: row.authority_id === authorityId ? 'entries' : 'accesses',
      requestedBy: row.requested_by,
      requestedAt: row.requested_at,
      finishedAt: row.finished_at,
      result: row.result,
    }));
  }

  async requestRebuild(name: string, id: string): Promise<{ projection: string }> {
    if (!this.journal.catalogue.projectionNamed(name)) throw reject('PROJECTION_UNKNOWN', { name });
    await this.queue?.add(`rebuild-${name}-${id}`, { kind: 'rebuild', projection: name });
    return { projection: name };
  }

  async projections() {
    const lags = await this.journal.lags();
    return this.journal.catalogue.projections.map(({ name, version, mode }) => ({
      name,
      version,
      mode,
      lag: lags[name] ?? 0,
    }));
  }

  /** Every queue of this process: how much waits, runs and failed, and which. */
  async queues(): Promise<WatchedQueue[]> {
    const watched = [...(this.servers.opened ?? [])].sort(([a], [b]) => a.localeCompare(b));
    return Promise.all(
      watched.map(async ([name, watch]) => ({ name, counts: await watch.counts(), jobs: await watch.jobs() })),
    );
  }

  async retryJob(queue: string, jobId: string): Promise<void> {
    const watch = this.servers.opened?.get(queue);
    if (!watch) throw reject('QUEUE_UNKNOWN', { queue });
    if (!(await watch.retry(jobId))) throw reject('JOB_NOT_FAILED', { queue });
  }

  parked(authorityId: string) {
    return this.journal.followers.parked(authorityId);
  }

  async retryParked(authorityId: string, projection: string, streamId: string): Promise<{ folded: boolean }> {
    const found = (await this.parked(authorityId)).some(
      (each) => each.projection === projection && each.streamId === streamId,
    );
    if (!found) throw reject('STREAM_NOT_PARKED', { projection, streamId });
    return { folded: await this.journal.followers.retry(projection, authorityId, streamId) };
  }

  private async rangeOf({ authorityId, runId }: { authorityId: string; runId: string }): Promise<VerifiedRange> {
    const { rows } = await this.journal.database.pool.query<{ from: bigint | null; to: bigint | null }>(
      'SELECT from_position AS "from", to_position AS "to" FROM journal.verifications WHERE authority_id = $1 AND run_id = $2',
      [authorityId, runId],
    );
    const { from = null, to = null } = rows[0] ?? {};
    return { ...(from === null ? {} : { from: Number(from) }), ...(to === null ? {} : { to: Number(to) }) };
  }

  private async run(work: Work): Promise<void> {
    switch (work.kind) {
      case 'rebuild': {
        const projection = this.journal.catalogue.projectionNamed(work.projection);
        if (projection) await this.journal.rebuild(projection);
        return;
      }
      case 'nightly': {
        // One run an authority and day, however often the night comes.
        const day = dayAt(new Date().toISOString());
        for (const authorityId of await this.logs()) await this.request(authorityId, `nightly-${day}`, 'nightly');
        return;
      }
      case 'verification': {
        const told = await this.log?.told(work.authorityId);
        const result = await this.journal.verify(work.authorityId, { ...told, ...(await this.rangeOf(work)) });
        await this.journal.database.pool.query(
          'UPDATE journal.verifications SET finished_at = now(), result = $3 WHERE authority_id = $1 AND run_id = $2 AND finished_at IS NULL',
          [work.authorityId, work.runId, JSON.stringify(result)],
        );
        return;
      }
      default:
        work satisfies never;
    }
  }
}
