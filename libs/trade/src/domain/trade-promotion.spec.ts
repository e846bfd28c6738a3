import { describe, expect, test } from '@jest/globals';
import { command, given } from '#libs/kernel/testing';
import { behavesAsSupport, beneficiary, formingGroup, found, organisation, wish } from '#libs/support/testing';
import { promotionForms, type TradeParticulars } from '../events.js';
import { tradePromotions } from './trade-promotion.js';

const fair: TradeParticulars = { form: 'fair', eventName: 'Hội chợ minh họa', venue: 'Trung tâm tỉnh' };
behavesAsSupport({
  decider: tradePromotions,
  record: 'RecordTradePromotion',
  event: 'TradePromotionHeld',
  kind: 'trade',
  usual: wish(fair),
});

const many = Array.from({ length: 40 }, (_, index) => `m${index}`);
const hold = (particulars: Partial<TradeParticulars>, beneficiaries = many.map((id) => beneficiary(id))) =>
  given(tradePromotions).when(
    command('RecordTradePromotion', wish({ ...fair, ...particulars }, { beneficiaries })),
    found(
      many.map((id) => organisation(id)),
      { places: ['ke-sach'] },
    ),
  );

describe('a trade promotion', () => {
  test('is one event for many cooperatives', () => {
    expect(hold({}).events()).toHaveLength(1);
    expect((hold({}).events()[0]!.data as { beneficiaries: object[] }).beneficiaries).toHaveLength(40);
  });
  test.each(promotionForms)('is of the form %s', (form) => {
    expect(hold({ form, venue: null }).events()[0]!.data).toMatchObject({
      kind: 'trade',
      particulars: { form, venue: null },
    });
  });
  test('has a name', () => hold({ eventName: ' ' }).thenRejected('EVENT_NAME_MISSING'));
  test('is not for a group still being founded', () => {
    hold({}, [formingGroup('THT mới')]).thenRejected('FORMING_GROUP_NOT_SUPPORTED');
  });
});
