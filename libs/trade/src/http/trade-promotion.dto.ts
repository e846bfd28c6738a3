import { Id, Nested, OneOf, Text, Whole } from '#libs/platform/http';
import { organisationsOf, SupportOfOrganisationsDto, wishOf } from '#libs/support/http';
import type { SupportWish } from '#libs/support/events';
import { promotionForms, type PromotionForm, type TradeParticulars } from '../events.js';

class TradeParticularsDto {
  @OneOf(promotionForms) form!: PromotionForm;
  @Text({ max: 300, description: 'Tên hội chợ, thương hiệu, chương trình / name of the event' }) eventName!: string;
  @Text({ max: 300, optional: true, description: 'Nơi tổ chức / venue' }) venue?: string | null;
}

class TradePromotionDto extends SupportOfOrganisationsDto {
  @Nested(() => TradeParticularsDto) particulars!: TradeParticularsDto;
}
export class RecordTradePromotionDto extends TradePromotionDto {
  @Id({ optional: true }) supportId?: string | null;
}
export class CorrectTradePromotionDto extends TradePromotionDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

const particularsOf = ({ form, eventName, venue }: TradeParticularsDto): TradeParticulars => ({
  form,
  eventName,
  venue: venue ?? null,
});

export const tradeWishOf = (supportId: string, body: TradePromotionDto): SupportWish<TradeParticulars> =>
  wishOf(supportId, body, organisationsOf(body), particularsOf(body.particulars));
