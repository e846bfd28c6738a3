import { firstDay, printDay, type BusinessDate } from '#libs/kernel';
import type { Accounts } from '#libs/access';
import type { OfficialDocument } from '#libs/documents';
import { fundDays } from '#libs/funds/events';
import { everyDay, homeOf, type Journal, type Moments } from '#libs/journal';
import { toBase64 } from '#libs/transparency';
import { DisbursementTotalsQuery, refuseReversed } from '../disbursement-totals/disbursement-totals.query.js';
import type { ReconciliationQuery } from '../reconciliation/index.js';
import type { ReconciliationRow } from '../reconciliation/rows.js';
import { bodyOf, type CapitalStep, type ReportFacts } from './report-body.js';
import { printPeriod } from './sentences.js';

export interface PeriodicQuestion {
  readonly authorityId: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly asOf: BusinessDate;
  readonly asKnown: number;
  readonly known?: Moments | undefined;
}

export interface PeriodicReport {
  readonly document: OfficialDocument;
  /** Figures of documents about this period, against what the journal computes. */
  readonly comparisons: readonly ReconciliationRow[];
  /** The head of the log at the number: whoever holds a receipt can compare. */
  readonly checkpoint: { readonly size: number; readonly root: string };
}

/** The report on support of a period, in the sentences of section I.3 of the province's own. The same question gives the same document. */
export class PeriodicReportQuery {
  private readonly totals: DisbursementTotalsQuery;

  constructor(
    private readonly journal: Journal,
    private readonly reconciliation: ReconciliationQuery,
    private readonly accounts: Accounts,
  ) {
    this.totals = new DisbursementTotalsQuery(journal);
  }

  async report(question: PeriodicQuestion): Promise<PeriodicReport> {
    refuseReversed(question);
    const [facts, checkpoint, authority] = await Promise.all([
      this.facts(question),
      this.checkpoint(question),
      this.accounts.authority(homeOf(question.authorityId), question.to),
    ]);
    const { from, to, asOf, asKnown } = question;
    const document: OfficialDocument = {
      superior: null,
      agency: authority.name,
      number: null,
      symbol: 'BC',
      place: authority.province,
      // The clock of whoever prints has no say: the document is the same on any day.
      on: asOf,
      title: 'BÁO CÁO',
      subject: `Kết quả thực hiện chính sách hỗ trợ hợp tác xã, tổ hợp tác, ${printPeriod(from, to).toLowerCase()}`,
      body: bodyOf(facts),
      signedFor: ['Thủ trưởng đơn vị'],
      signedBy: null,
      recipients: ['Lưu: VT'],
      notice: authority.illustrative ? 'Dữ liệu minh họa' : null,
      provenance: [
        ['Câu hỏi', `Hỗ trợ từ ${printDay(from)} đến ${printDay(to)}`],
        ['Tính đến ngày', printDay(asOf)],
        ['Như sổ đã biết ở mục số', String(asKnown)],
        ['Gốc của sổ', `${checkpoint.size} mục, ${checkpoint.root}`],
      ],
    };
    return { document, comparisons: facts.comparisons, checkpoint };
  }

  private async facts(question: PeriodicQuestion): Promise<ReportFacts> {
    const { from, to } = question;
    const [totals, sinceEver, capital, disbursed, { figures, rows }] = await Promise.all([
      this.totals.totals({ ...question, by: ['kind'] }),
      this.totals.totals({ ...question, from: firstDay, by: ['kind'] }),
      this.capital(question),
      this.disbursed(question),
      this.reconciliation.checked(question),
    ]);
    // What a figure says of a day is about this period if the day is in it.
    const stated = figures.filter(({ period, asOf }) =>
      period ? period.from === from && period.to === to : asOf !== null && asOf.on >= from && asOf.on <= to,
    );
    const asked = new Set(stated.map(({ figureId }) => figureId));
    const comparisons = rows.filter(({ rule, figures: [id] }) => rule === 'stated-and-computed' && asked.has(id!));
    const loans = sinceEver.rows.find(({ kind }) => kind === 'fund-loan');
    return { from, to, totals, loans, capital, disbursed, stated, comparisons };
  }

  private async capital({ authorityId, to, asOf, known }: PeriodicQuestion): Promise<CapitalStep[]> {
    const days = await this.journal.rowsFor(fundDays, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<CapitalStep>(
      `SELECT day, sum(sum(contributed - withdrawn + retained)) OVER (ORDER BY day)::bigint AS capital
       FROM ${days.sql} moved WHERE day <= $2 GROUP BY day HAVING sum(contributed - withdrawn + retained) <> 0 ORDER BY day`,
      [...days.values, asOf < to ? asOf : to],
    );
    return rows;
  }

  private async disbursed({ authorityId, to, asOf, known }: PeriodicQuestion): Promise<bigint> {
    const days = await this.journal.rowsFor(fundDays, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<{ disbursed: bigint }>(
      `SELECT coalesce(sum(disbursed), 0)::bigint AS disbursed FROM ${days.sql} moved WHERE day <= $2`,
      [...days.values, asOf < to ? asOf : to],
    );
    return rows[0]!.disbursed;
  }

  private async checkpoint({ authorityId, asKnown }: PeriodicQuestion) {
    const { size } = (await this.journal.tree.head(authorityId))!;
    return { size: asKnown, root: toBase64(await this.journal.tree.rootAt(authorityId, BigInt(asKnown), size)) };
  }
}
