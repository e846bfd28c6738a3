import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { FundHandler } from './http/fund.handler.js';
import { FundsController, UtilisationController } from './http/funds.controller.js';
import { FundPositionQuery } from './position/fund-position.query.js';

@Module({
  imports: [CqrsModule],
  controllers: [FundsController, UtilisationController],
  providers: [
    FundHandler,
    { provide: FundPositionQuery, useFactory: (journal: Journal) => new FundPositionQuery(journal), inject: [Journal] },
  ],
  exports: [FundPositionQuery],
})
export class FundsModule {}
