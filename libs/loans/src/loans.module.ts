import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { LoanHandler, LoanPreviewHandler } from './http/loan.handler.js';
import { LoanBookController } from './http/loan-book.controller.js';
import { LoansController } from './http/loans.controller.js';
import { SchedulePreviewController } from './http/schedule-preview.controller.js';
import { LoanBookQuery } from './loan-book/loan-book.query.js';
import { LoansQuery } from './loan-list/loans.query.js';

@Module({
  imports: [CqrsModule],
  controllers: [LoansController, LoanBookController, SchedulePreviewController],
  providers: [
    LoanHandler,
    LoanPreviewHandler,
    { provide: LoanBookQuery, useFactory: (journal: Journal) => new LoanBookQuery(journal), inject: [Journal] },
    { provide: LoansQuery, useFactory: (journal: Journal) => new LoansQuery(journal), inject: [Journal] },
  ],
})
export class LoansModule {}
