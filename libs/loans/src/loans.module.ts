import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { ExposureQuery } from './exposure/exposure.query.js';
import { LoanHandler, LoanPreviewHandler } from './http/loan.handler.js';
import { LoanBookController, ProvisionsController } from './http/loan-book.controller.js';
import { ProvisionsHandler, ProvisionsPreviewHandler } from './http/provisions.handler.js';
import { LoansController } from './http/loans.controller.js';
import { SchedulePreviewController } from './http/schedule-preview.controller.js';
import { TasksController } from './http/tasks.controller.js';
import { DueListQuery } from './loan-book/due-list.query.js';
import { LoanBookQuery } from './loan-book/loan-book.query.js';
import { LoansQuery } from './loan-list/loans.query.js';

@Module({
  imports: [CqrsModule],
  controllers: [LoansController, LoanBookController, ProvisionsController, SchedulePreviewController, TasksController],
  providers: [
    LoanHandler,
    LoanPreviewHandler,
    ProvisionsHandler,
    ProvisionsPreviewHandler,
    { provide: ExposureQuery, useFactory: (journal: Journal) => new ExposureQuery(journal), inject: [Journal] },
    { provide: DueListQuery, useFactory: (journal: Journal) => new DueListQuery(journal), inject: [Journal] },
    { provide: LoanBookQuery, useFactory: (journal: Journal) => new LoanBookQuery(journal), inject: [Journal] },
    { provide: LoansQuery, useFactory: (journal: Journal) => new LoansQuery(journal), inject: [Journal] },
  ],
})
export class LoansModule {}
