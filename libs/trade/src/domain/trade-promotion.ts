import { decider, refusals, tidy } from '#libs/kernel';
import * as programmes from '#libs/programmes/events';
import { nothingRecorded, supportVerbs, withSupportEntry, type SupportRules } from '#libs/support/events';
import type { TradeParticulars } from '../events.js';

const reject = refusals({
  EVENT_NAME_MISSING: {
    vi: 'Hãy ghi tên hội chợ, thương hiệu hoặc chương trình xúc tiến.',
    en: 'Give the name of the fair, the brand or the promotion.',
    nature: 'input',
  },
});

const rules: SupportRules<TradeParticulars, TradeParticulars> = {
  event: 'TradePromotionHeld',
  schema: 1,
  mayForm: false,
  complete: ({ particulars }) => {
    const { form } = particulars;
    const eventName = tidy(particulars.eventName);
    const venue = particulars.venue === null ? null : tidy(particulars.venue) || null;
    if (!eventName) throw reject('EVENT_NAME_MISSING');
    return { kind: 'trade', particulars: { form, eventName, venue } };
  },
};

const { record, correct, reverse } = supportVerbs(rules, programmes);

/** One fair, brand or portal for many organisations. */
export const tradePromotions = decider({
  category: 'trade',
  initial: nothingRecorded,
  evolve: withSupportEntry,
  verbs: { RecordTradePromotion: record, CorrectSupport: correct, ReverseSupport: reverse },
});
