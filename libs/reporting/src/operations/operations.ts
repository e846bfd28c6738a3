import { refusals } from '#libs/kernel';
import { authoritiesOf, type Journal, type Verification } from '#libs/journal';
import { openQueue, type JobQueue, type QueueServers } from '#libs/platform';

const nightly = '30 1 * * *';
const listedRunsMax = 100;

const reject = refusals({
  PROJECTION_UNKNOWN: { vi: 'Không có bảng tổng hợp {name}.', en: 'There is no projection {name}.', nature: 'missing' },
  STREAM_NOT_PARKED: {
    vi: 'Hồ sơ {streamId} không bị tạm dừng ở {projection}.',
    en: '{streamId} is not parked in {projection}.',
    nature: 'missing',
  },
});

type Work =
  | { readonly kind: 'verification'; readonly authorityId: string; readonly runId: string }
  | { readonly kind: 'nightly' }
  | { readonly kind: 'rebuild'; readonly projection: string };

export interface VerificationRun {
  readonly runId: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** null while it waits or runs. */
  readonly finishedAt: string | null;
  readonly result: Verification | null;
}

/** What runs beside the requests: verification every night and on demand, rebuilds, and streams parked by a follower. */
export class Operations {
  private queue: JobQueue<Work> | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly servers: QueueServers,
    private readonly onFailure: (error: unknown) => void = () => undefined,
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

  /** Asks for a verification; the same run id asks once. */
  async requestVerification(authorityId: string, runId: string, requestedBy: string): Promise<{ runId: string }> {
    await this.journal.database.pool.query(
      'INSERT INTO journal.verifications (authority_id, run_id, requested_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [authorityId, runId, requestedBy],
    );
    await this.enqueueVerification(authorityId, runId);
    return { runId };
  }

  private async enqueueVerification(authorityId: string, runId: string): Promise<void> {
    await this.queue?.add(`${authorityId}-${runId}`, { kind: 'verification', authorityId, runId });
  }

  async verifications(authorityId: string): Promise<VerificationRun[]> {
    const { rows } = await this.journal.database.pool.query<{
      run_id: string;
      requested_by: string;
      requested_at: string;
      finished_at: string | null;
      result: Verification | null;
    }>(
      `SELECT run_id, requested_by, requested_at, finished_at, result FROM journal.verifications
       WHERE authority_id = $1 ORDER BY requested_at DESC LIMIT $2`,
      [authorityId, listedRunsMax],
    );
    return rows.map((row) => ({
      runId: row.run_id,
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

  private async run(work: Work): Promise<void> {
    switch (work.kind) {
      case 'rebuild': {
        const projection = this.journal.catalogue.projectionNamed(work.projection);
        if (projection) await this.journal.rebuild(projection);
        return;
      }
      case 'nightly': {
        // One run an authority and day, however often the night comes.
        const day = new Date().toISOString().slice(0, 10);
        for (const authorityId of await authoritiesOf(this.journal.database.pool))
          await this.requestVerification(authorityId, `nightly-${day}`, 'nightly');
        return;
      }
      case 'verification': {
        const result = await this.journal.verify(work.authorityId);
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
