import type { Sentence } from '#libs/kernel';

/** HTX cooperative, THT contract group, QTDND people's credit fund, LHHTX union of cooperatives. */
export const organisationKinds = ['HTX', 'THT', 'QTDND', 'LHHTX'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const sectors = [
  'agriculture-fishery',
  'industry-crafts',
  'construction',
  'trade-services',
  'transport',
  'credit',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** The kinds of organisation as people name them. */
export const organisationKindWords: Readonly<Record<OrganisationKind, Sentence>> = {
  HTX: { vi: 'Hợp tác xã', en: 'Cooperative' },
  THT: { vi: 'Tổ hợp tác', en: 'Contract group' },
  QTDND: { vi: 'Quỹ tín dụng nhân dân', en: 'People’s credit fund' },
  LHHTX: { vi: 'Liên hiệp hợp tác xã', en: 'Union of cooperatives' },
};

export const sectorWords: Readonly<Record<Sector, Sentence>> = {
  'agriculture-fishery': { vi: 'Nông nghiệp, thủy sản', en: 'Agriculture and fishery' },
  'industry-crafts': { vi: 'Công nghiệp, tiểu thủ công nghiệp', en: 'Industry and crafts' },
  construction: { vi: 'Xây dựng', en: 'Construction' },
  'trade-services': { vi: 'Thương mại, dịch vụ', en: 'Trade and services' },
  transport: { vi: 'Giao thông vận tải', en: 'Transport' },
  credit: { vi: 'Tín dụng', en: 'Credit' },
  other: { vi: 'Ngành khác', en: 'Other sectors' },
};
