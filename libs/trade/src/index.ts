export { tradePromotions } from './domain/trade-promotion.js';
export { TradeModule } from './trade.module.js';
export { tradeSlice } from './slice.js';
export { tradeSheet } from './http/trade-sheet.js';
