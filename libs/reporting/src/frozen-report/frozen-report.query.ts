import { canonical, printDay, refusals, type Recorded } from '#libs/kernel';
import type { Accounts } from '#libs/access';
import { frozenReportStream, type ReportFrozen } from '#libs/frozen-reports/events';
import type { Journal } from '#libs/journal';
import { ReplayQuery, type Changes } from '../replay/replay.query.js';
import type { PrintedReport } from '../periodic-report/periodic-report-export.js';
import { changedLines, type ChangedLines } from './changed-lines.js';
import type { ReportsAsKnown } from './reports-as-known.js';

const reject = refusals({
  REPORT_NOT_FROZEN: {
    vi: 'Không có báo cáo đã chốt nào mang mã {reportId}.',
    en: 'No report was frozen as {reportId}.',
    nature: 'missing',
  },
});

/** What has become of the figures behind a frozen report. */
export interface FiguresSince extends Changes {
  readonly report: string;
}
export interface FrozenReportCheck {
  readonly reportId: string;
  readonly frozenAt: number;
  /** The number up to which the journal was asked again. */
  readonly asKnown: number;
  /** Whether the entries it was made from still give the document that was signed, over the same root of the log. */
  readonly holds: boolean;
  readonly sameRoot: boolean;
  /** Where they do not: the lines that were signed, and those the journal gives for them. */
  readonly faults: ChangedLines;
  /** Whether the same question, asked of all entries of today, gives the page that was signed. */
  readonly sameToday: boolean;
  /** Where it does not: the lines that were signed, and those it would have today. */
  readonly lines: ChangedLines;
  /** The figures that moved, with the entries since that moved them, by cause. */
  readonly since: readonly FiguresSince[];
}

/** Asks of a frozen report whether it is still right, and prints it as it was signed. */
export class FrozenReportQuery {
  private readonly replay: ReplayQuery;

  constructor(
    private readonly journal: Journal,
    private readonly reports: ReportsAsKnown,
    private readonly accounts: Accounts,
  ) {
    this.replay = new ReplayQuery(journal);
  }

  async check(authorityId: string, reportId: string): Promise<FrozenReportCheck> {
    const { frozenAt, data } = await this.frozen(authorityId, reportId);
    const { document, root, ...question } = data;
    const asKnown = await this.journal.head(authorityId);
    const then = await this.reports.made(authorityId, question);
    const today = await this.reports.made(authorityId, { ...question, asKnown });
    const sameRoot = then.root === root;
    const sameThen = canonical({ ...then.document, number: document.number }) === canonical(document);
    return {
      reportId,
      frozenAt,
      asKnown,
      holds: sameRoot && sameThen,
      sameRoot,
      faults: changedLines(document.body, then.document.body),
      sameToday: canonical(today.document.body) === canonical(document.body),
      lines: changedLines(document.body, today.document.body),
      since: await this.since(authorityId, data, asKnown),
    };
  }

  /** The document as it was signed, which says on every page which entry froze it. */
  async print(authorityId: string, reportId: string): Promise<PrintedReport> {
    const { frozenAt, frozenOn, actor, leafHash, data } = await this.frozen(authorityId, reportId);
    const { document, from, to, asKnown } = data;
    const logins = await this.accounts.loginsOf(authorityId, [actor]);
    const notice = `Báo cáo đã chốt ở bút toán số ${frozenAt}`;
    return {
      asked: `đã chốt ở mục số ${frozenAt}`,
      fileName: `bao-cao-da-chot-${from}-${to}-${asKnown}-muc-${frozenAt}`,
      document: {
        ...document,
        notice: document.notice ? `${document.notice} · ${notice}` : notice,
        provenance: [
          ...document.provenance,
          ['Đã chốt', `bút toán số ${frozenAt}, ngày ${printDay(frozenOn)}, tài khoản ${logins.get(actor) ?? actor}`],
          ['Mã băm của bút toán chốt', leafHash],
        ],
      },
    };
  }

  /** What the report tells of support given in its span, and of the funds until its end. */
  private async since(authorityId: string, data: ReportFrozen['data'], asKnown: number): Promise<FiguresSince[]> {
    const { from, to, asOf } = data;
    const numbers = { from: data.asKnown, to: asKnown };
    const untilEnd = asOf < to ? asOf : to;
    const asked = [
      { subject: 'totals', parameters: { from, to, by: 'kind' }, asOf },
      { subject: 'utilisation', parameters: {}, asOf: untilEnd },
    ];
    const since: FiguresSince[] = [];
    for (const { asOf: day, ...question } of asked) {
      const changes = await this.replay.changes({ authorityId, ...question }, { asOf: day, ...numbers });
      if (changes.moved.length) since.push({ report: question.subject, ...changes });
    }
    return since;
  }

  private async frozen(authorityId: string, reportId: string) {
    const [entry] = await this.journal.entries(authorityId, { streamId: frozenReportStream(reportId), limit: 1 });
    if (!entry) throw reject('REPORT_NOT_FROZEN', { reportId });
    const { position: frozenAt, actor, occurredOn: frozenOn, data } = entry.event as Recorded<ReportFrozen>;
    return { frozenAt, frozenOn, actor, leafHash: entry.leafHash, data };
  }
}
