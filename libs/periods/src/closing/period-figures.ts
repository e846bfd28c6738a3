import { exactly, firstDay, Rejection, type BusinessDate } from '#libs/kernel';
import { NotSigned, type Journal, type SignedLog } from '#libs/journal';
import { openQueue, type JobQueue, type QueueServers } from '#libs/platform';
import { toBase64 } from '#libs/transparency';
import { periods } from '../domain/periods.js';
import { periodStream, type ClosingCheckpoint, type PeriodFiguresRecorded } from '../period-events.js';
import { closingReports } from './closing-figures.js';

interface AwaitingRow {
  readonly authorityId: string;
  readonly period: string;
  readonly closedAt: number;
  readonly closedBy: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

/**
 * Records what the journal said when a period was closed. The closing itself is decided in an instant; its figures follow from
 * the entries up to its number alone, so they may be recorded any time later, by any process, once or again after a crash: what
 * still awaits them stands in the list of periods, and the queue only says when to look.
 */
export class PeriodFigures {
  private queue: JobQueue<object> | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly servers: QueueServers,
    private readonly onFailure: (error: unknown) => void = () => undefined,
    private readonly log?: SignedLog,
  ) {}

  async open(): Promise<void> {
    this.queue = await openQueue<object>('period-figures', this.servers);
    this.queue.work(() => this.recordAll(), this.onFailure);
    for (const { authorityId, closedAt } of await this.awaiting()) await this.ask(`${authorityId}-${closedAt}`);
  }

  async close(): Promise<void> {
    await this.queue?.close();
  }

  /** Has somebody look for closings without figures; the same id asks once. */
  async ask(id: string): Promise<void> {
    await this.queue?.add(id, {});
  }

  /** Records the figures of every closing that awaits them. */
  async recordAll(): Promise<void> {
    for (const closing of await this.awaiting()) await this.record(closing);
  }

  private async awaiting(): Promise<AwaitingRow[]> {
    const { rows } = await this.journal.database.pool.query<AwaitingRow>(
      `SELECT authority_id AS "authorityId", period, closed_at AS "closedAt", closed_by AS "closedBy", from_day AS "from", to_day AS "to"
       FROM read.period_list WHERE figures_at IS NULL ORDER BY authority_id, closed_at`,
    );
    return rows;
  }

  private async record({ authorityId, period, closedAt, closedBy, from, to }: AwaitingRow): Promise<void> {
    const data: PeriodFiguresRecorded['data'] = {
      period,
      closedAt,
      from,
      asOf: to,
      digests: await this.journal.kept.keep(authorityId, closedAt),
      reports: await closingReports(this.journal, authorityId, { from, to }, closedAt),
      checkpoint: await this.checkpointAt(authorityId, closedAt),
    };
    const commandId = `figures-of-${period}-closed-by-${closedAt}`;
    try {
      await this.journal.decide(periods, periodStream(period), {
        type: 'RecordPeriodFigures',
        data,
        on: exactly(firstDay),
        provenance: { authorityId, actor: closedBy, commandId, correlationId: commandId },
      });
    } catch (error) {
      // Another process was quicker; what it recorded says the same.
      if (!(error instanceof Rejection && alreadyRecorded.has(error.code))) throw error;
    }
  }

  /** Without a notary that answers, the root alone: a head that is signed later includes it. */
  private async checkpointAt(authorityId: string, closedAt: number): Promise<ClosingCheckpoint> {
    const { tree } = this.journal;
    const { size } = (await tree.head(authorityId))!;
    const root = toBase64(await tree.rootAt(authorityId, BigInt(closedAt), size));
    try {
      const signed = await this.log?.checkpoint(authorityId, BigInt(closedAt));
      return { size: closedAt, root, note: signed?.note ?? null };
    } catch (error) {
      if (!(error instanceof NotSigned)) throw error;
      return { size: closedAt, root, note: null };
    }
  }
}

const alreadyRecorded = new Set(['FIGURES_NOT_AWAITED', 'IDEMPOTENCY_KEY_REUSED']);
