import { Module } from '@nestjs/common';
import { Journal } from '#libs/journal';
import { AuditTrailQuery } from './audit-trail/audit-trail.query.js';
import { CooperativeHistoryQuery } from './cooperative-history/cooperative-history.query.js';
import { DisbursementTotalsQuery } from './disbursement-totals/disbursement-totals.query.js';
import { LogController } from './log/log.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { computedFigures } from './reconciliation/computed-figures.js';
import { ReconciliationQuery } from './reconciliation/index.js';
import { PeriodCheckController } from './period-check/period-check.controller.js';
import { PeriodCheckQuery } from './period-check/period-check.query.js';
import { ReplayController } from './replay/replay.controller.js';
import { ReplayQuery } from './replay/replay.query.js';
import { ReportsController } from './reports.controller.js';

const queries = [AuditTrailQuery, CooperativeHistoryQuery, DisbursementTotalsQuery, PeriodCheckQuery, ReplayQuery];

@Module({
  controllers: [ReportsController, ReplayController, PeriodCheckController, OperationsController, LogController],
  providers: [
    ...queries.map((query) => ({
      provide: query,
      useFactory: (journal: Journal) => new query(journal),
      inject: [Journal],
    })),
    {
      provide: ReconciliationQuery,
      useFactory: (journal: Journal) => new ReconciliationQuery(journal, computedFigures(journal)),
      inject: [Journal],
    },
  ],
})
export class ReportingModule {}
