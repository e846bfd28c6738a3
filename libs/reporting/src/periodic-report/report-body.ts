import { percentOf, printDay, printDong, type BusinessDate } from '#libs/kernel';
import type { DocumentBlock } from '#libs/documents';
import type { StatedFigure } from '#libs/figures/events';
import { supportKindWords, type SupportKind } from '#libs/support/events';
import type { GroupedTotal, Totals } from '../disbursement-totals/counting-totals.js';
import type { ReconciliationRow } from '../reconciliation/rows.js';
import { printMillions, printPeriod, qualified, qualifierWords } from './sentences.js';

/** The capital of all funds after each day on which it changed. */
export interface CapitalStep {
  readonly day: BusinessDate;
  readonly capital: bigint;
}

export interface ReportFacts {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  /** What was given in the period, by kind. */
  readonly totals: Totals;
  /** What the funds lent from their beginning until the last day. */
  readonly loans: GroupedTotal | undefined;
  readonly disbursed: bigint;
  readonly capital: readonly CapitalStep[];
  readonly stated: readonly StatedFigure[];
  readonly comparisons: readonly ReconciliationRow[];
}

type Sentences = readonly string[];

/** The report in the sentences of section I.3, then its tables. What the journal does not know is left out and never made up. */
export const bodyOf = (facts: ReportFacts): DocumentBlock[] => [
  { kind: 'heading', level: 1, text: 'I. KẾT QUẢ THỰC HIỆN CHÍNH SÁCH HỖ TRỢ' },
  ...[...foundingOf(facts), ...trainingOf(facts), ...fundOf(facts), ...othersOf(facts)].map(
    (text) => ({ kind: 'paragraph', text: `- ${text}` }) as const,
  ),
  { kind: 'heading', level: 1, text: 'II. SỐ LIỆU' },
  totalsTable(facts),
  ...(facts.capital.length ? [capitalTable(facts)] : []),
  ...(facts.comparisons.length ? [comparisonTable(facts)] : []),
];

const ofKind = ({ totals }: ReportFacts, kind: SupportKind): GroupedTotal | undefined =>
  totals.rows.find((row) => row.kind === kind);

/** `258 THT và 29 HTX` */
const byOrganisationKind = (row: GroupedTotal, count: 'organisations' | 'projects'): string =>
  Object.entries(row.byOrganisationKind)
    .filter(([, share]) => share[count] > 0)
    .map(([kind, share]) => `${printDong(BigInt(share[count]))} ${kind}`)
    .join(' và ');

const costOf = ({ stated }: ReportFacts, kind: SupportKind, amount: bigint): string =>
  amount === 0n
    ? ''
    : ` với kinh phí ${qualified(stated)({ measure: 'cost', dimensions: { supportKind: kind } }, amount, printMillions(amount))} triệu đồng`;

const foundingOf = (facts: ReportFacts): Sentences => {
  const row = ofKind(facts, 'founding');
  if (!row?.organisations) return [];
  const organisations = BigInt(row.organisations);
  const about = { measure: 'newOrganisations', dimensions: { supportKind: 'founding' } };
  const kinds = byOrganisationKind(row, 'organisations');
  return [
    `${printPeriod(facts.from, facts.to)}, có ${qualified(facts.stated)(about, organisations, printDong(organisations))} tổ chức kinh tế tập thể${kinds && ` (bao gồm ${kinds})`} được hỗ trợ, tư vấn thành lập mới${costOf(facts, 'founding', row.amount)}.`,
  ];
};

const courses = [
  ['training-short-course', 'được hỗ trợ bồi dưỡng'],
  ['training-formal-course', 'được hỗ trợ đào tạo'],
] as const;

const trainingOf = (facts: ReportFacts): Sentences => {
  const parts = courses.flatMap(([kind, words]) => {
    const row = ofKind(facts, kind);
    if (!row?.attendances) return [];
    const attendances = BigInt(row.attendances);
    const about = { measure: 'attendances', dimensions: { supportKind: kind } };
    return [
      `${qualified(facts.stated)(about, attendances, printDong(attendances))} lượt cán bộ HTX, THT ${words}${costOf(facts, kind, row.amount)}`,
    ];
  });
  return parts.length ? [`${printPeriod(facts.from, facts.to)}, có ${parts.join('; ')}.`] : [];
};

const fundOf = ({ to, capital, loans, disbursed }: ReportFacts): Sentences => {
  const [first, last] = [capital[0], capital.at(-1)];
  if (!first || !last) return [];
  const grown =
    last === first
      ? ''
      : `; đến ngày ${printDay(last.day)} ${last.capital < first.capital ? 'còn' : 'tăng lên'} ${printMillions(last.capital)} triệu đồng`;
  const share = percentOf(disbursed, last.capital);
  const projects = loans?.projects ? ` cho ${printDong(BigInt(loans.projects))} dự án` : '';
  const borrowers = loans ? byOrganisationKind(loans, 'projects') : '';
  return [
    `Quỹ hỗ trợ phát triển HTX có số vốn ban đầu ${printMillions(first.capital)} triệu đồng (ngày ${printDay(first.day)})${grown}. Tính đến ngày ${printDay(to)}, đã giải ngân${projects} với số tiền ${printMillions(disbursed)} triệu đồng${borrowers && ` (cho ${borrowers} vay)`}${share === null ? '' : `, bằng ${printShare(share)} số vốn`}.`,
  ];
};

const printShare = (percent: number): string => `${String(percent).replace('.', ',')}%`;

const others = [
  ['land', 'Chính sách đất đai: đã giao đất, cho thuê đất đối với'],
  ['trade', 'Chính sách hỗ trợ hoạt động xúc tiến thương mại: đã hỗ trợ'],
  ['technology', 'Chính sách hỗ trợ ứng dụng tiến bộ khoa học, kỹ thuật, đổi mới công nghệ: đã hỗ trợ'],
] as const;

const othersOf = (facts: ReportFacts): Sentences =>
  others.flatMap(([kind, words]) => {
    const row = ofKind(facts, kind);
    const kinds = row && byOrganisationKind(row, 'organisations');
    return row && kinds ? [`${words} ${kinds}${costOf(facts, kind, row.amount)}.`] : [];
  });

const counted = (count: number | null): string => (count === null ? '' : printDong(BigInt(count)));

const totalsTable = ({ from, to, totals: { rows, total, straddling } }: ReportFacts): DocumentBlock => ({
  kind: 'table',
  caption: `Biểu 1. Hỗ trợ theo chính sách, ${printPeriod(from, to).toLowerCase()}${
    straddling.entries ? ` (không gồm ${straddling.entries} mục vắt qua đầu hoặc cuối kỳ)` : ''
  }`,
  columns: [
    { title: 'Chính sách', align: 'left', width: 4 },
    { title: 'Tổ chức', align: 'right', width: 2 },
    { title: 'Lượt người', align: 'right', width: 2 },
    { title: 'Số tiền (đồng)', align: 'right', width: 3 },
  ],
  rows: rows.map((row) => [
    supportKindWords[row.kind as SupportKind].vi,
    counted(row.organisations),
    counted(row.attendances),
    printDong(row.amount),
  ]),
  total: ['Cộng', counted(total.organisations), counted(total.attendances), printDong(total.amount)],
});

const capitalTable = ({ capital }: ReportFacts): DocumentBlock => ({
  kind: 'table',
  caption: 'Biểu 2. Vốn của quỹ sau mỗi lần thay đổi',
  columns: [
    { title: 'Ngày', align: 'center', width: 2 },
    { title: 'Vốn (đồng)', align: 'right', width: 3 },
  ],
  rows: capital.map(({ day, capital: sum }) => [printDay(day), printDong(sum)]),
});

const comparisonTable = ({ comparisons }: ReportFacts): DocumentBlock => ({
  kind: 'table',
  caption: 'Biểu 3. Số nêu trong tài liệu và số tính từ sổ',
  columns: [
    { title: 'Nội dung', align: 'left', width: 4 },
    { title: 'Số nêu', align: 'right', width: 2 },
    { title: 'Số tính', align: 'right', width: 2 },
    { title: 'Chênh lệch', align: 'right', width: 2 },
  ],
  rows: comparisons.map(({ subject, stated, computed, difference, qualifier }) => [
    subject,
    `${qualifierWords[qualifier as keyof typeof qualifierWords] ?? ''}${printDecimal(stated)}`,
    printDecimal(computed),
    printDecimal(difference),
  ]),
});

/** A decimal string as it is printed here: `2368.5` is `2.368,5`. */
export const printDecimal = (decimal: string): string => {
  const [whole, fraction] = decimal.split('.') as [string, string | undefined];
  const sign = decimal.startsWith('-') ? '-' : '';
  return `${sign}${printDong(BigInt(whole.replace('-', '')))}${fraction === undefined ? '' : `,${fraction}`}`;
};
