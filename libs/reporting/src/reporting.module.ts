import { Module } from '@nestjs/common';
import { Accounts } from '#libs/access';
import { AccessLog, Asked, Journal } from '#libs/journal';
import { AuditTrailQuery } from './audit-trail/audit-trail.query.js';
import { JournalExport } from './audit-trail/journal-export.js';
import { LiveEntries } from './audit-trail/live-entries.js';
import { TrailController } from './audit-trail/trail.controller.js';
import { CooperativeHistoryQuery } from './cooperative-history/cooperative-history.query.js';
import { DisbursementTotalsQuery } from './disbursement-totals/disbursement-totals.query.js';
import { FrozenReportController } from './frozen-report/frozen-report.controller.js';
import { FrozenReportQuery } from './frozen-report/frozen-report.query.js';
import { ReportsAsKnown } from './frozen-report/reports-as-known.js';
import { LogKeysController } from './log/log-keys.controller.js';
import { LogController, ReceiptsController } from './log/log.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { computedFigures } from './reconciliation/computed-figures.js';
import { ReconciliationQuery } from './reconciliation/index.js';
import { PeriodCheckController } from './period-check/period-check.controller.js';
import { PeriodCheckQuery } from './period-check/period-check.query.js';
import { PeriodicReportExport } from './periodic-report/periodic-report-export.js';
import { PeriodicReportController } from './periodic-report/periodic-report.controller.js';
import { PeriodicReportQuery } from './periodic-report/periodic-report.query.js';
import { ReplayController } from './replay/replay.controller.js';
import { ReplayQuery } from './replay/replay.query.js';
import { ReportsController } from './reports.controller.js';

const queries = [CooperativeHistoryQuery, DisbursementTotalsQuery, PeriodCheckQuery, ReplayQuery];

@Module({
  controllers: [
    ReportsController,
    TrailController,
    ReplayController,
    PeriodCheckController,
    PeriodicReportController,
    FrozenReportController,
    OperationsController,
    LogController,
    LogKeysController,
    ReceiptsController,
  ],
  providers: [
    ...queries.map((query) => ({
      provide: query,
      useFactory: (journal: Journal) => new query(journal),
      inject: [Journal],
    })),
    {
      provide: AuditTrailQuery,
      useFactory: (journal: Journal, accounts: Accounts) => new AuditTrailQuery(journal, accounts),
      inject: [Journal, Accounts],
    },
    {
      provide: JournalExport,
      useFactory: (journal: Journal, trail: AuditTrailQuery, accounts: Accounts, accessLog: AccessLog) =>
        new JournalExport(journal, trail, accounts, accessLog),
      inject: [Journal, AuditTrailQuery, Accounts, AccessLog],
    },
    {
      provide: LiveEntries,
      useFactory: (journal: Journal, trail: AuditTrailQuery) => new LiveEntries(journal, trail),
      inject: [Journal, AuditTrailQuery],
    },
    {
      provide: ReconciliationQuery,
      useFactory: (journal: Journal) => new ReconciliationQuery(journal, computedFigures(journal)),
      inject: [Journal],
    },
    {
      provide: PeriodicReportQuery,
      useFactory: (journal: Journal, reconciliation: ReconciliationQuery, accounts: Accounts) =>
        new PeriodicReportQuery(journal, reconciliation, accounts),
      inject: [Journal, ReconciliationQuery, Accounts],
    },
    {
      provide: PeriodicReportExport,
      useFactory: (reports: PeriodicReportQuery, accessLog: AccessLog) => new PeriodicReportExport(reports, accessLog),
      inject: [PeriodicReportQuery, AccessLog],
    },
    {
      provide: FrozenReportQuery,
      useFactory: (journal: Journal, asked: Asked, accounts: Accounts) =>
        new FrozenReportQuery(journal, new ReportsAsKnown(journal, asked, accounts), accounts),
      inject: [Journal, Asked, Accounts],
    },
  ],
})
export class ReportingModule {}
