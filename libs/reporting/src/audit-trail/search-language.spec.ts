import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Rejection } from '#libs/kernel';
import { parseSearch, type Criterion, type TypeNames } from './search-language.js';

const types: TypeNames = {
  named: (typed) =>
    typed === 'giai-ngan' ? ['LoanDisbursed', 'LoanDisbursedReversed'] : typed === 'thu-no' ? ['Repaid'] : [],
  known: ['giai-ngan', 'thu-no'],
};
const read = (text: string) => parseSearch(text, types);
const codeOf = (text: string): string => {
  try {
    read(text);
    return 'read';
  } catch (error) {
    return error instanceof Rejection ? error.code : String(error);
  }
};

describe('a search', () => {
  test('reads every qualifier, with or without its marks, in both languages', () => {
    const one: Criterion[] = [
      { kind: 'type', types: ['LoanDisbursed', 'LoanDisbursedReversed'] },
      { kind: 'actor', actor: 'canbo' },
      { kind: 'days', from: '2024-01-01' as never, to: '2024-03-31' as never },
      { kind: 'numbers', from: 501, to: null },
      { kind: 'organisation', name: 'ke sach' },
      { kind: 'place', name: 'huyen 3', id: 'huyen-3' },
      { kind: 'source', sources: ['central', 'local'] },
      { kind: 'reason', words: ['nham'] },
      { kind: 'law', law: '45/2021/nd-cp' },
      { kind: 'stream', stream: 'loan-vay-6' },
      { kind: 'recorded', from: '2026-11-01' as never, to: null },
      { kind: 'corrected', corrected: true },
    ];
    const vietnamese =
      'loại:giải-ngân ai:canbo ngày:2024-01..2024-03 số:>500 htx:"Kế Sách" nơi:huyen-3 nguồn:ngân-sách-trung-ương,local lý-do:nhầm văn-bản:45/2021/NĐ-CP stream:loan-vay-6 ghi:2026-11-01.. sửa:có';
    const english =
      'type:giai-ngan actor:canbo date:2024-01..2024-03 no:501.. coop:"ke sach" place:huyen-3 source:central-budget,local reason:nham law:45/2021/nđ-cp stream:loan-vay-6 recorded:2026-11-01.. corrected:yes';
    for (const text of [vietnamese, vietnamese.normalize('NFD'), english, vietnamese.replace('lý-do', 'lydo')])
      expect(read(text)).toEqual(one);
  });

  test('of free words finds them without marks, and of a quotation as one', () => {
    expect(read('Kế sách "hợp tác xã" Đồng 300.000.000')).toEqual([
      { kind: 'words', words: ['ke'] },
      { kind: 'words', words: ['sach'] },
      { kind: 'words', words: ['hop', 'tac', 'xa'] },
      { kind: 'words', words: ['dong'] },
      { kind: 'words', words: ['300.000.000'] },
    ]);
    expect(read('10:30 "ghi: nhầm"')).toEqual([
      { kind: 'words', words: ['10', '30'] },
      { kind: 'words', words: ['ghi', 'nham'] },
    ]);
    expect(read('   ')).toEqual([]);
  });

  test.each([
    ['số:500', { from: 500, to: 500 }],
    ['số:>=500', { from: 500, to: null }],
    ['số:<500', { from: null, to: 499 }],
    ['số:<=500', { from: null, to: 500 }],
    ['số:100..200', { from: 100, to: 200 }],
    ['số:..200', { from: null, to: 200 }],
    ['số:>9999999999', { from: 2_147_483_647, to: null }],
  ])('%s is a span of numbers', (text, span) => {
    expect(read(text)).toEqual([{ kind: 'numbers', ...span }]);
  });

  test.each([
    ['ngày:2024', '2024-01-01', '2024-12-31'],
    ['ngày:2024-Q2', '2024-04-01', '2024-06-30'],
    ['ngày:2024-02-29', '2024-02-29', '2024-02-29'],
    ['ngày:..2023', null, '2023-12-31'],
    ['ghi:2023-05..', '2023-05-01', null],
  ])('%s is a span of days', (text, from, to) => {
    expect(read(text)).toEqual([expect.objectContaining({ from, to })]);
  });

  test('of several types is any of them', () => {
    expect(read('loại:thu-nợ,giải-ngân')).toEqual([
      { kind: 'type', types: ['Repaid', 'LoanDisbursed', 'LoanDisbursedReversed'] },
    ]);
  });

  test('a type there is not is told with the few that come nearest', () => {
    expect(() => read('loại:ngan-von')).toThrow(/nearest are: giai-ngan, thu-no\./u);
  });

  test.each([
    ['nguoi:canbo', 'QUALIFIER_UNKNOWN'],
    ['http://example.com', 'QUALIFIER_UNKNOWN'],
    ['ai:', 'QUALIFIER_EMPTY'],
    ['ai:""', 'QUALIFIER_EMPTY'],
    ['htx:"Kế Sách', 'QUOTATION_NOT_CLOSED'],
    ['loại:vay-nong', 'TYPE_NAME_UNKNOWN'],
    ['nguồn:trời', 'SOURCE_UNKNOWN'],
    ['nơi:?', 'NOTHING_TO_SEARCH'],
    ['số:nhiều', 'NUMBERS_NOT_READABLE'],
    ['số:..', 'NUMBERS_NOT_READABLE'],
    ['số:9..1', 'SPAN_BACKWARDS'],
    ['ngày:2024-13', 'DATE_IMPOSSIBLE'],
    ['ngày:..', 'DAY_NOT_READABLE'],
    ['ngày:2024-05..2024-01', 'SPAN_BACKWARDS'],
    ['sửa:chắc', 'CORRECTED_NOT_READABLE'],
    ['lý-do:!!!', 'NOTHING_TO_SEARCH'],
    ['---', 'NOTHING_TO_SEARCH'],
    ['a '.repeat(21), 'SEARCH_TOO_LONG'],
  ])('%s is refused as %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('with an unknown qualifier is told the known ones', () => {
    expect(() => read('nguoi:canbo')).toThrow(/loại: \(type:\).*sửa: \(corrected:\)/u);
  });

  test('of anything at all is read or refused, and never fails otherwise', () => {
    const pieces = fc.constantFrom(
      'loại:',
      'số:',
      'ngày:',
      'htx:',
      '"',
      ':',
      '..',
      '>',
      ' ',
      'ké',
      '2024-01',
      '5',
      '-',
      '\u0300',
      'đ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => /^(read|[A-Z_]+)$/u.test(codeOf(typed))),
      { numRuns: 2000 },
    );
  });

  test('says the same whatever the order and the blanks, and its criteria are those of its parts', () => {
    const part = fc.constantFrom(
      'loại:giải-ngân',
      'số:5..9',
      'ngày:2024-Q1',
      'htx:"Kế Sách"',
      'kế',
      'sửa:không',
      '"hợp tác"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom(' ', '  ', '\t', ' \n '), (parts, blank) => {
        expect(read(parts.join(blank))).toEqual(parts.flatMap((each) => read(each)));
      }),
    );
  });
});
