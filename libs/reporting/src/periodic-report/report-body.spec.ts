import { expect, test } from '@jest/globals';
import type { BusinessDate } from '#libs/kernel';
import type { StatedFigure } from '#libs/figures/events';
import type { GroupedTotal, TotalRow } from '../disbursement-totals/counting-totals.js';
import { bodyOf, printDecimal, type ReportFacts } from './report-body.js';
import { printMillions, printPeriod } from './sentences.js';

const day = (text: string) => text as BusinessDate;
const none: TotalRow = {
  amount: 0n,
  organisations: null,
  attendances: null,
  people: null,
  projects: null,
  byOrganisationKind: {},
};
const founding: GroupedTotal = {
  ...none,
  kind: 'founding',
  amount: 580_000_000n,
  organisations: 287,
  byOrganisationKind: {
    THT: { amount: null, organisations: 258, projects: 0 },
    HTX: { amount: null, organisations: 29, projects: 0 },
  },
};
const stated = (measure: string, value: string, qualifier: StatedFigure['qualifier']) =>
  ({ measure, value, qualifier, dimensions: { supportKind: 'founding' } }) as unknown as StatedFigure;

const facts: ReportFacts = {
  from: day('2010-01-01'),
  to: day('2012-12-31'),
  totals: { rows: [founding], total: founding, straddling: { entries: 0, amount: 0n } },
  loans: undefined,
  disbursed: 0n,
  capital: [],
  stated: [],
  comparisons: [],
};
const textOf = (given: Partial<ReportFacts>) =>
  bodyOf({ ...facts, ...given })
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n');

test('founding advice is told by kind of organisation', () => {
  expect(textOf({})).toBe(
    '- Giai đoạn 2010 - 2012, có 287 tổ chức kinh tế tập thể (bao gồm 258 THT và 29 HTX) được hỗ trợ, tư vấn thành lập mới với kinh phí 580 triệu đồng.',
  );
});
test('the word a source sets before its number is printed back with that number', () => {
  expect(textOf({ stated: [stated('cost', '580000000', 'about')] })).toContain('kinh phí khoảng 580 triệu đồng');
});
test('it is not printed before another number, nor before that of another measure', () => {
  for (const other of [stated('cost', '579000000', 'about'), stated('members', '580000000', 'about')])
    expect(textOf({ stated: [other] })).not.toContain('khoảng');
});
test('what the journal does not know is not told', () => {
  const nothing = { rows: [], total: none, straddling: { entries: 0, amount: 0n } };
  expect(textOf({ totals: nothing })).toBe('');
});
test('the fund is told from its first capital to what it lent', () => {
  const capital = [
    { day: day('2010-04-30'), capital: 2_500_000_000n },
    { day: day('2011-05-31'), capital: 5_000_000_000n },
  ];
  const loans = { ...none, projects: 8, byOrganisationKind: { THT: { amount: null, organisations: 3, projects: 3 } } };
  expect(textOf({ capital, loans, disbursed: 2_440_000_000n })).toContain(
    'có số vốn ban đầu 2.500 triệu đồng (ngày 30/04/2010); đến ngày 31/05/2011 tăng lên 5.000 triệu đồng. Tính đến ngày 31/12/2012, đã giải ngân cho 8 dự án với số tiền 2.440 triệu đồng (cho 3 THT vay), bằng 48,8% số vốn.',
  );
});
test('the table ends in the total of the report, and a stated number keeps its word', () => {
  const comparison = {
    subject: 'Kinh phí',
    stated: '580000000',
    computed: '579000000',
    difference: '-1000000',
    qualifier: 'about',
  };
  const tables = bodyOf({ ...facts, comparisons: [comparison as never] }).filter(({ kind }) => kind === 'table');
  expect(tables).toMatchObject([
    { total: ['Cộng', '287', '', '580.000.000'] },
    { rows: [['Kinh phí', 'khoảng 580.000.000', '579.000.000', '-1.000.000']] },
  ]);
});
test.each([
  [1_209_580_000n, '1.209,58'],
  [1n, '0,000001'],
  [-2_500_000_000n, '-2.500'],
  [0n, '0'],
])('%s đồng are %s million, to the last đồng', (amount, printed) => expect(printMillions(amount)).toBe(printed));
test.each([
  ['2012-01-01', '2012-12-31', 'Năm 2012'],
  ['2010-01-01', '2012-12-31', 'Giai đoạn 2010 - 2012'],
  ['2012-01-01', '2012-03-31', 'Từ 01/01/2012 đến 31/03/2012'],
])('%s to %s is %s', (from, to, printed) => expect(printPeriod(day(from), day(to))).toBe(printed));
test('decimals are printed with a comma', () => {
  expect(['2368', '-12345.5', '-0.25'].map(printDecimal)).toEqual(['2.368', '-12.345,5', '-0,25']);
});
