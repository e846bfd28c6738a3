import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { SupportModule } from '#libs/support/http';
import { TradePromotionsController } from './http/trade-promotions.controller.js';

@Module({ imports: [CqrsModule, SupportModule], controllers: [TradePromotionsController] })
export class TradeModule {}
