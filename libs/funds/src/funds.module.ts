import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { FundHandler } from './http/fund.handler.js';
import { FundsController, LedgerController, UtilisationController } from './http/funds.controller.js';
import { LedgerQuery } from './ledger/ledger.query.js';
import { FundPositionQuery } from './position/fund-position.query.js';

@Module({
  imports: [CqrsModule],
  controllers: [FundsController, LedgerController, UtilisationController],
  providers: [
    FundHandler,
    { provide: LedgerQuery, useFactory: (journal: Journal) => new LedgerQuery(journal), inject: [Journal] },
    { provide: FundPositionQuery, useFactory: (journal: Journal) => new FundPositionQuery(journal), inject: [Journal] },
  ],
  exports: [FundPositionQuery],
})
export class FundsModule {}
