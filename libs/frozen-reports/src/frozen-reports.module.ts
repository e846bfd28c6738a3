import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Accounts } from '#libs/access';
import { Journal } from '#libs/journal';
import { FrozenReportsQuery } from './frozen-list/frozen-reports.query.js';
import { FreezeHandler } from './http/freeze.handler.js';
import { FrozenReportsController } from './http/frozen-reports.controller.js';

@Module({
  imports: [CqrsModule],
  controllers: [FrozenReportsController],
  providers: [
    FreezeHandler,
    {
      provide: FrozenReportsQuery,
      useFactory: (journal: Journal, accounts: Accounts) => new FrozenReportsQuery(journal, accounts),
      inject: [Journal, Accounts],
    },
  ],
})
export class FrozenReportsModule {}
