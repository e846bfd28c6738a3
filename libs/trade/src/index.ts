export { tradePromotions } from './domain/trade-promotion.js';
export { tradeSlice } from './slice.js';
