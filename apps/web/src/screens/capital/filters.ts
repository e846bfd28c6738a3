/** The kinds of support, in the order of the law, each with the title of its entries as the journal is searched by it. */
export const kindEntries = {
  founding: 'hỗ-trợ-thành-lập-mới',
  'training-short-course': 'đào-tạo-bồi-dưỡng',
  'training-formal-course': 'đào-tạo-bồi-dưỡng',
  'fund-loan': 'giải-ngân',
  land: 'giao-đất-cho-thuê-đất',
  trade: 'xúc-tiến-thương-mại',
  technology: 'chuyển-giao-công-nghệ',
} as const;
export type Kind = keyof typeof kindEntries;
export const kinds = Object.keys(kindEntries) as Kind[];

/** Totals that a source gives as a sum are entries of their own, of any kind. */
const statedEntries = ['số-hỗ-trợ-tổng-hợp', 'số-dư-quỹ-ban-đầu'] as const;

export const steps = ['month', 'quarter', 'year'] as const;
export type Step = (typeof steps)[number];

export interface CapitalFilters {
  readonly fundId?: string;
  readonly kind?: Kind;
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly step?: Step;
}

const yearFrom = (typed: unknown): number | undefined =>
  /^(?:19|20)\d\d$/u.test(String(typed)) ? Number(typed) : undefined;

/** The filters of an address; what is none of the choices is left out. */
export const filtersFrom = (search: Readonly<Record<string, unknown>>): CapitalFilters => {
  const kind = kinds.find((each) => each === search.kind);
  const step = steps.find((each) => each === search.step);
  const [fromYear, toYear] = [yearFrom(search.fromYear), yearFrom(search.toYear)];
  return {
    ...(typeof search.fundId === 'string' && search.fundId ? { fundId: search.fundId } : {}),
    ...(kind ? { kind } : {}),
    ...(fromYear === undefined ? {} : { fromYear }),
    ...(toYear === undefined || (fromYear !== undefined && toYear < fromYear) ? {} : { toYear }),
    ...(step ? { step } : {}),
  };
};

const firstYear = 1990;

/** The days that the totals are asked for; without filters all that are over. */
export const daysOf = ({ fromYear, toYear }: CapitalFilters, asOf: string) => ({
  from: `${fromYear ?? firstYear}-01-01`,
  to: toYear === undefined ? asOf : `${toYear}-12-31`,
});

/** The address of the entries of these types, searched as an auditor would type it. */
export const entriesOf = (types: readonly string[], days?: string, more: readonly string[] = []) => ({
  to: '/journal',
  search: { q: [`loại:${types.join(',')}`, ...(days ? [`ngày:${days}`] : []), ...more].join(' ') },
});

/** What one row of the totals is about, beside its filters. */
export interface RowAbout {
  readonly kind?: string | undefined;
  readonly year?: string | undefined;
  readonly place?: string | undefined;
  readonly source?: string | undefined;
}

/** The entries behind a row of the totals; of what is not known there is no telling which. */
export const supportEntries = (filters: CapitalFilters, { kind = filters.kind, year, place, source }: RowAbout) => {
  const types = kind && kind in kindEntries ? [kindEntries[kind as Kind]] : [...new Set(Object.values(kindEntries))];
  const { fromYear = '', toYear = '' } = filters;
  const span = fromYear || toYear ? `${fromYear}..${toYear}` : undefined;
  return entriesOf([...types, ...statedEntries], year === undefined ? span : year.replace('–', '..'), [
    ...(place ? [`nơi:${place}`] : []),
    ...(source ? [`nguồn:${source}`] : []),
  ]);
};

/** What moves each figure of the waterfall. */
export const fundEntries = {
  capital: ['góp-vốn-quỹ', 'rút-vốn-quỹ', 'bổ-sung-vốn-từ-lãi'],
  committed: ['duyệt-vay', 'giải-phóng-cam-kết', 'hết-hạn-duyệt', 'giải-ngân'],
  disbursed: ['giải-ngân', 'số-dư-quỹ-ban-đầu'],
  repaid: ['thu-nợ', 'số-dư-quỹ-ban-đầu'],
  other: ['thu-nợ', 'thu-hồi-nợ-đã-xuất-toán', 'chi-phí-quỹ', 'bổ-sung-vốn-từ-lãi'],
  loans: ['giải-ngân', 'thu-nợ', 'cơ-cấu-lại-nợ', 'xuất-toán'],
} as const;
