import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asks } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, type Caller } from '#libs/platform/http';
import { cooperativeHistory } from './cooperative-history/cooperative-history.projection.js';
import { AuditTrailQuery } from './audit-trail/audit-trail.query.js';
import { documentsOf } from './cooperative-history/documents.js';
import { CooperativeHistoryQuery } from './cooperative-history/cooperative-history.query.js';
import { disbursementTotals } from './disbursement-totals/disbursement-totals.projection.js';
import { dimensionsOf, DisbursementTotalsQuery } from './disbursement-totals/disbursement-totals.query.js';
import { supportReach } from './disbursement-totals/support-reach.projection.js';
import { ReconciliationQuery } from './reconciliation/index.js';
import { HistoryDto, HistoryParams, ReconciliationDto, TotalsDto } from './reports.dto.js';

@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(
    private readonly asked: Asked,
    private readonly totals: DisbursementTotalsQuery,
    private readonly histories: CooperativeHistoryQuery,
    private readonly trail: AuditTrailQuery,
    private readonly reconciliation: ReconciliationQuery,
  ) {}

  @Get('reports/totals')
  @Asks('ReadReports')
  async disbursementTotals(@CallerOf() { authorityId }: Caller, @Query() { from, to, by, ...clocks }: TotalsDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, clocks, [
      disbursementTotals,
      supportReach,
    ]);
    return {
      from,
      to,
      ...answeredAt,
      ...(await this.totals.totals({ authorityId, from, to, asOf, by: dimensionsOf(by), known })),
    };
  }

  @Get('reports/reconciliation')
  @Asks('ReadReports')
  async reconciled(@CallerOf() { authorityId }: Caller, @Query() { document, ...clocks }: ReconciliationDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, clocks, [
      disbursementTotals,
      supportReach,
    ]);
    return { ...answeredAt, rows: await this.reconciliation.rows({ authorityId, asOf, known, documentId: document }) };
  }

  @Get('cooperatives/:cooperativeId/history')
  @Asks('ReadReports')
  history(@CallerOf() caller: Caller, @Param() { cooperativeId }: HistoryParams, @Query() question: HistoryDto) {
    return this.historyOf(caller, cooperativeId, question);
  }

  /** The same history as people read it: what each entry is called, its sentence, who recorded it, and what proves it. */
  @Get('cooperatives/:cooperativeId/timeline')
  @Asks('ReadReports')
  async timeline(@CallerOf() caller: Caller, @Param() { cooperativeId }: HistoryParams, @Query() question: HistoryDto) {
    const { items, ...page } = await this.historyOf(caller, cooperativeId, question);
    const positions = items.map(({ position }) => position);
    const told = await this.trail.numbered(caller.authorityId, positions, page.asKnown);
    return {
      ...page,
      items: items.map((item) => {
        const { event, title, sentence, actor } = told.get(item.position)!;
        return { ...item, told: { title, sentence, actor }, documents: documentsOf(event) };
      }),
    };
  }

  private async historyOf({ authorityId }: Caller, cooperativeId: string, { corrections, ...question }: HistoryDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [cooperativeHistory]);
    const page = await this.histories.history({
      ...question,
      authorityId,
      cooperativeId,
      asOf,
      known,
      withCorrections: corrections !== 'no',
    });
    return { ...answeredAt, ...page };
  }
}
