import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { PeriodHandler } from './http/period.handler.js';
import { PeriodsController } from './http/periods.controller.js';
import { PeriodsQuery } from './period-list/periods.query.js';

@Module({
  imports: [CqrsModule],
  controllers: [PeriodsController],
  providers: [
    PeriodHandler,
    { provide: PeriodsQuery, useFactory: (journal: Journal) => new PeriodsQuery(journal), inject: [Journal] },
  ],
})
export class PeriodsModule {}
