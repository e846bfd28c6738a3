import type { EventVersions, Slice } from '#libs/journal';
import { tradePromotions } from './domain/trade-promotion.js';
import type { TradeEvent } from './events.js';
import { tradeSentences } from './sentences.js';

const events: EventVersions<TradeEvent> = {
  TradePromotionHeld: { schema: 1 },
  TradePromotionHeldCorrected: { schema: 1 },
  TradePromotionHeldReversed: { schema: 1 },
};

export const tradeSlice: Slice = {
  name: 'trade',
  events,
  tellings: tradeSentences,
  deciders: [tradePromotions],
  projections: [],
};
