import type { Sentence } from '#libs/kernel';
import type { FundingSource, SupportKind } from './content.js';

/** The kinds of support as people name them. */
export const supportKindWords: Readonly<Record<SupportKind, Sentence>> = {
  founding: { vi: 'Hỗ trợ thành lập mới', en: 'Founding advice' },
  'training-short-course': { vi: 'Bồi dưỡng', en: 'Short courses' },
  'training-formal-course': { vi: 'Đào tạo', en: 'Formal courses' },
  'fund-loan': { vi: 'Cho vay từ quỹ', en: 'Fund loans' },
  land: { vi: 'Giao đất, cho thuê đất', en: 'Land' },
  trade: { vi: 'Xúc tiến thương mại', en: 'Trade promotion' },
  technology: { vi: 'Chuyển giao công nghệ', en: 'Technology' },
};

export const fundingSourceWords: Readonly<Record<FundingSource, Sentence>> = {
  central: { vi: 'Ngân sách trung ương', en: 'Central budget' },
  local: { vi: 'Ngân sách địa phương', en: 'Local budget' },
  other: { vi: 'Nguồn khác', en: 'Other sources' },
  members: { vi: 'Thành viên đóng góp', en: 'Members' },
  foreign: { vi: 'Tài trợ nước ngoài', en: 'Foreign donors' },
  fund: { vi: 'Quỹ hỗ trợ', en: 'Support fund' },
  unstated: { vi: 'Không nêu nguồn', en: 'Source not stated' },
};
