export { TradeModule } from '../trade.module.js';
export { tradeSheet } from './trade-sheet.js';
