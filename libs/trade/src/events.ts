import type { DomainEvent, StreamId, WithCorrections } from '#libs/kernel';
import type { SupportContent } from '#libs/support/events';

export const tradeStream = (supportId: string): StreamId => `trade-${supportId}`;

/** Hội chợ, thương hiệu, thông tin thị trường, cổng thông tin. */
export const promotionForms = ['fair', 'brand', 'market-information', 'portal'] as const;
export type PromotionForm = (typeof promotionForms)[number];

export interface TradeParticulars {
  readonly form: PromotionForm;
  readonly eventName: string;
  /** Where it was held; null where it had no place, as a portal has none. */
  readonly venue: string | null;
}

export type TradePromotionHeld = DomainEvent<'TradePromotionHeld', SupportContent<TradeParticulars>>;
export type TradeEvent = WithCorrections<TradePromotionHeld>;
