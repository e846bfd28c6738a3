import { refusals } from '#libs/kernel';

export const reject = refusals({
  TRANCHE_AFTER_LAST_DUE: {
    vi: 'Ngày {on} không ở trước kỳ trả cuối của hợp đồng.',
    en: '{on} is not before the last instalment of the contract.',
  },
  RESTRUCTURED_BEFORE_DISBURSEMENT: {
    vi: 'Ngày {on} chưa giải ngân nên chưa có gì để gia hạn hay điều chỉnh.',
    en: 'Nothing was paid out by {on}, so there is nothing to extend or reschedule.',
  },
});
