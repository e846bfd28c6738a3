import { refusals, type Recorded } from '#libs/kernel';
import type { Accounts } from '#libs/access';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import { frozenReportStream, type FrozenDocument, type ReportFrozen } from '../frozen-report-events.js';
import { frozenList, type FrozenReportKey, type FrozenReportValues } from './frozen-list.projection.js';

const reject = refusals({
  REPORT_NOT_FROZEN: {
    vi: 'Không có báo cáo đã chốt nào mang mã {reportId}.',
    en: 'No report was frozen as {reportId}.',
    nature: 'missing',
  },
});

export interface ListedFrozenReport extends FrozenReportKey, FrozenReportValues {
  /** How the person signs in who froze it. */
  readonly frozenByLogin: string | null;
}
export interface FrozenReportCard extends ListedFrozenReport {
  readonly document: FrozenDocument;
  readonly root: string;
  readonly leafHash: string;
}

/** The signed reports of an authority, each as it was. */
export class FrozenReportsQuery {
  constructor(
    private readonly journal: Journal,
    private readonly accounts: Accounts,
  ) {}

  /** The latest first. */
  async list(authorityId: string, known?: Moments): Promise<ListedFrozenReport[]> {
    const source = await this.journal.rowsFor(frozenList, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<Record<string, unknown>>(
      `SELECT * FROM ${source.sql} report ORDER BY frozen_at DESC`,
      [...source.values],
    );
    const table = this.journal.tableOf(frozenList);
    const listed = rows.map((row) => table.fromSql(row) as unknown as FrozenReportKey & FrozenReportValues);
    const logins = await this.accounts.loginsOf(authorityId, [...new Set(listed.map(({ frozenBy }) => frozenBy))]);
    return listed.map((report) => ({ ...report, frozenByLogin: logins.get(report.frozenBy) ?? null }));
  }

  /** The report as it was signed, from its entry and from nothing else. */
  async one(authorityId: string, reportId: string): Promise<FrozenReportCard> {
    const [entry] = await this.journal.entries(authorityId, { streamId: frozenReportStream(reportId), limit: 1 });
    if (!entry) throw reject('REPORT_NOT_FROZEN', { reportId });
    const { position, actor, occurredOn, data } = entry.event as Recorded<ReportFrozen>;
    const { from, to, asOf, asKnown, document, root } = data;
    const logins = await this.accounts.loginsOf(authorityId, [actor]);
    return {
      reportId,
      subject: document.subject,
      number: document.number,
      fromDay: from,
      toDay: to,
      asOf,
      asKnown,
      frozenBy: actor,
      frozenByLogin: logins.get(actor) ?? null,
      frozenOn: occurredOn,
      frozenAt: position,
      document,
      root,
      leafHash: entry.leafHash,
    };
  }
}
