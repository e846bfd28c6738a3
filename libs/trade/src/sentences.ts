import { says, type Tellings } from '#libs/kernel';
import { saidSupport } from '#libs/support/events';
import type { TradeEvent } from './events.js';

/** What the entries of trade promotion say. */
export const tradeSentences: Tellings<TradeEvent> = {
  TradePromotionHeld: says(['xúc tiến thương mại', 'trade promotion'], (data, name) =>
    saidSupport(data, ['xúc tiến thương mại', 'trade promotion'], name),
  ),
};
