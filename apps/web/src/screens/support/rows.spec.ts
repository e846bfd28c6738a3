import { expect, test } from '@jest/globals';
import { countOf, emptyRow, meantBy, pasted } from './rows.js';

const organisations = [
  { cooperativeId: 'htx-1', name: 'HTX Kế Sách' },
  { cooperativeId: 'htx-2', name: 'HTX Đại Ân' },
  { cooperativeId: 'htx-3', name: 'HTX Đại Ân 2' },
];
const meant = (...typed: string[]) =>
  meantBy(
    typed.map((who) => ({ ...emptyRow, who })),
    organisations,
  );

test('an organisation is found by its code, its name without marks, or a part that only one bears', () => {
  expect(
    meant('HTX-1', 'htx dai an', 'dai 2').map((each) => ('organisation' in each ? each.organisation : each)),
  ).toEqual(organisations);
});
test('what nobody or several bear is said to be so, and who stands there twice is marked the second time', () => {
  expect(meant('an', 'không có', 'ke sach', 'htx-1', '').map(({ state }) => state)).toEqual([
    'several',
    'unknown',
    'found',
    'twice',
    'empty',
  ]);
});
test('cells of a spreadsheet fall into place from the cell they are pasted at', () => {
  const sheet = pasted([{ who: 'a', attendances: '1', people: '1' }], 'b\t2\t3\tthừa\r\nc\t4\r\n', {
    row: 1,
    column: 0,
  });
  expect(sheet).toEqual([
    { who: 'a', attendances: '1', people: '1' },
    { who: 'b', attendances: '2', people: '3' },
    { who: 'c', attendances: '4', people: '' },
  ]);
  expect(pasted(sheet, '9\n8', { row: 0, column: 2 }).map(({ people }) => people)).toEqual(['9', '8', '']);
});
test('a count is whole and not negative, with points between thousands or without', () => {
  expect(['12', '1.200', ' 7 ', '1,5', '-1', 'x', ''].map(countOf)).toEqual([
    12,
    1200,
    7,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
