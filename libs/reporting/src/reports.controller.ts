import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusals } from '#libs/kernel';
import { Asks } from '#libs/access';
import { Journal } from '#libs/journal';
import { Asked } from '#libs/journal/http';
import { CallerOf, limitOf, type Caller } from '#libs/platform/http';
import { AuditTrailQuery } from './audit-trail/audit-trail.query.js';
import { cooperativeHistory } from './cooperative-history/cooperative-history.projection.js';
import { CooperativeHistoryQuery } from './cooperative-history/cooperative-history.query.js';
import { disbursementTotals } from './disbursement-totals/disbursement-totals.projection.js';
import {
  DisbursementTotalsQuery,
  totalDimensions,
  type TotalDimension,
} from './disbursement-totals/disbursement-totals.query.js';
import { supportReach } from './disbursement-totals/support-reach.projection.js';
import { ReconciliationQuery } from './reconciliation/index.js';
import { HistoryDto, HistoryParams, JournalDto, ReconciliationDto, TotalsDto } from './reports.dto.js';

const reject = refusals({
  EVENT_TYPE_UNKNOWN: {
    vi: 'Không có loại bút toán “{type}”.',
    en: 'There is no type of entry “{type}”.',
    nature: 'input',
  },
  DIMENSION_UNKNOWN: {
    vi: 'Không có cách gộp “{typed}”. Có: {known}.',
    en: 'There is no grouping “{typed}”. There are: {known}.',
    nature: 'input',
  },
});

/** `kind,year` as dimensions; nothing means the total alone. */
export const dimensionsOf = (by: string | undefined): TotalDimension[] =>
  (by ? [...new Set(by.split(','))] : []).map((typed) => {
    const dimension = totalDimensions.find((each) => each === typed.trim());
    if (!dimension) throw reject('DIMENSION_UNKNOWN', { typed, known: totalDimensions.join(', ') });
    return dimension;
  });

const typesOf = (typed: string, { eventTypes }: Journal['catalogue']): string[] =>
  typed.split(',').map((each) => {
    const type = each.trim();
    if (!eventTypes.includes(type)) throw reject('EVENT_TYPE_UNKNOWN', { type });
    return type;
  });

@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(
    private readonly asked: Asked,
    private readonly totals: DisbursementTotalsQuery,
    private readonly histories: CooperativeHistoryQuery,
    private readonly trail: AuditTrailQuery,
    private readonly reconciliation: ReconciliationQuery,
    private readonly journal: Journal,
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
  async history(
    @CallerOf() { authorityId }: Caller,
    @Param() { cooperativeId }: HistoryParams,
    @Query() { corrections, ...question }: HistoryDto,
  ) {
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

  @Get('journal')
  @Asks('ReadJournal')
  async entries(@CallerOf() { authorityId }: Caller, @Query() question: JournalDto) {
    const { types, stream, order, ...rest } = question;
    const items = await this.trail.entries(authorityId, {
      ...rest,
      ...(types ? { types: typesOf(types, this.journal.catalogue) } : {}),
      ...(stream ? { streamId: stream } : {}),
      newestFirst: order !== 'oldest',
      limit: limitOf(question),
    });
    return { head: await this.journal.head(authorityId), items };
  }

  @Get('journal/months')
  @Asks('ReadJournal')
  async months(@CallerOf() { authorityId }: Caller) {
    return { months: await this.trail.months(authorityId) };
  }
}
