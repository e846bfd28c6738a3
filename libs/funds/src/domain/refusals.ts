import { refusals } from '#libs/kernel';
import type { Fund } from './fund.js';

export const reject = refusals({
  FUND_UNKNOWN: {
    vi: 'Không có quỹ này.',
    en: 'There is no such fund.',
    nature: 'missing',
  },
  FUND_EXISTS: { vi: 'Đã có quỹ này.', en: 'This fund exists already.' },
  BEFORE_FUND_OPENED: {
    vi: 'Ngày {on} ở trước ngày quỹ thành lập ({openedOn}).',
    en: '{on} is before the fund was opened ({openedOn}).',
  },
  OVER_EARNINGS: {
    vi: 'Chỉ còn {free} đồng thu nhập chưa phân phối để bổ sung vốn.',
    en: '{free} đồng of earnings are left to be retained.',
  },
  WRONG_KIND_OF_ENTRY: {
    vi: 'Mục số {position} là {actual}, không phải {expected}.',
    en: 'Entry {position} is a {actual}, not a {expected}.',
  },
});

/** The fund, open on the day, or a refusal. */
export const openFund = (fund: Fund, on: string): Extract<Fund, { status: 'open' }> => {
  if (fund.status !== 'open') throw reject('FUND_UNKNOWN');
  if (on < fund.openedOn) throw reject('BEFORE_FUND_OPENED', { on, openedOn: fund.openedOn });
  return fund;
};
