import { Module } from '@nestjs/common';
import { Journal } from '#libs/journal';
import { AuditTrailQuery } from './audit-trail/audit-trail.query.js';
import { CooperativeHistoryQuery } from './cooperative-history/cooperative-history.query.js';
import { DisbursementTotalsQuery } from './disbursement-totals/disbursement-totals.query.js';
import { LogKeysController } from './log/log-keys.controller.js';
import { LogController, ReceiptsController } from './log/log.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { computedFigures } from './reconciliation/computed-figures.js';
import { ReconciliationQuery } from './reconciliation/index.js';
import { ReportsController } from './reports.controller.js';

const queries = [AuditTrailQuery, CooperativeHistoryQuery, DisbursementTotalsQuery];

@Module({
  controllers: [ReportsController, OperationsController, LogController, LogKeysController, ReceiptsController],
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
