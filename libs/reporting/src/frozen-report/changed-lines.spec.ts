import { expect, test } from '@jest/globals';
import type { DocumentBlock } from '#libs/documents';
import { changedLines } from './changed-lines.js';

const said = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
const table = (...rows: string[][]): DocumentBlock => ({ kind: 'table', caption: 'Biểu 1', columns: [], rows });

test('two equal pages have no changed line', () => {
  const page = [said('12 lớp'), table(['Tập huấn', '580'])];
  expect(changedLines(page, structuredClone(page))).toEqual({ before: [], after: [] });
});
test('a sentence and a row of a table that differ are told on both sides, the row with its table', () => {
  const changes = changedLines(
    [said('12 lớp'), said('8 dự án'), table(['Tập huấn', '580'], ['Vốn', '', '100'])],
    [said('13 lớp'), said('8 dự án'), table(['Tập huấn', '600'], ['Vốn', '', '100'])],
  );
  expect(changes).toEqual({
    before: ['12 lớp', 'Biểu 1: Tập huấn · 580'],
    after: ['13 lớp', 'Biểu 1: Tập huấn · 600'],
  });
});
test('the total of a table is a line too, and what is new has nothing before it', () => {
  const totalled: DocumentBlock = { kind: 'table', caption: 'Biểu 1', columns: [], rows: [], total: ['Cộng', '5'] };
  expect(changedLines([table()], [totalled])).toEqual({ before: [], after: ['Biểu 1: Cộng · 5'] });
});
