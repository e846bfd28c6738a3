import { describe, expect, test } from '@jest/globals';
import { foldedFilter, isFound } from './folding.js';

describe('a search needs no marks, and heeds none', () => {
  test.each([
    ['ke sach', 'Huyện Kế Sách, Tỉnh Sóc Trăng'],
    ['KẾ SÁCH', 'Huyện Kế Sách'],
    ['sach ke', 'Huyện Kế Sách'],
    ['dai tam', 'Xã Đại Tâm'],
    ['đại', 'Xa Dai Tam'],
    ['', 'bất cứ tên nào'],
    // Letters and their marks may come apart, as some keyboards type them.
    ['kế sách'.normalize('NFD'), 'Huyện Kế Sách'],
  ])('%s finds %s', (typed, text) => expect(isFound(typed, text)).toBe(true));

  test.each([
    ['ke sach x', 'Huyện Kế Sách'],
    ['long phu', 'Huyện Kế Sách'],
  ])('%s does not find %s', (typed, text) => expect(isFound(typed, text)).toBe(false));

  test('choices are filtered by their labels', () => {
    expect(foldedFilter('van tai', { label: 'Vận tải' })).toBe(true);
    expect(foldedFilter('van tai', { label: 'Xây dựng' })).toBe(false);
    expect(foldedFilter('van tai')).toBe(false);
  });
});
