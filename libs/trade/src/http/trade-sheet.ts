import { choiceColumn } from '#libs/imports';
import { supportSheet } from '#libs/support/http';
import { tradePromotions } from '../domain/trade-promotion.js';
import { tradeStream } from '../events.js';
import { RecordTradePromotionDto, tradeWishOf } from './trade-promotion.dto.js';

const form = choiceColumn(
  { name: 'particulars.form', title: { vi: 'Hình thức', en: 'Form' }, required: true },
  {
    fair: { vi: 'Hội chợ', en: 'Fair' },
    brand: { vi: 'Thương hiệu', en: 'Brand' },
    'market-information': { vi: 'Thông tin thị trường', en: 'Market information' },
    portal: { vi: 'Cổng thông tin', en: 'Portal' },
  },
);

export const tradeSheet = supportSheet({
  name: 'trade',
  title: { vi: 'Xúc tiến thương mại', en: 'Trade promotion' },
  decider: tradePromotions,
  body: RecordTradePromotionDto,
  verb: 'RecordTradePromotion',
  particulars: {
    columns: [
      form.column,
      {
        name: 'particulars.eventName',
        title: { vi: 'Tên hội chợ, chương trình', en: 'Name of the event' },
        required: true,
        hint: { vi: 'Hội chợ, thương hiệu hoặc chương trình.', en: 'Fair, brand or programme.' },
        example: 'Hội chợ nông nghiệp 2024',
      },
    ],
    of: (cells) => ({
      particulars: { form: form.read(cells['particulars.form']), eventName: cells['particulars.eventName'] },
    }),
  },
  streamOf: tradeStream,
  wishOf: tradeWishOf,
});
