import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { folded, tidy } from '#libs/kernel';

describe('text is stored tidy', () => {
  test('blanks are folded and marks composed', () => {
    expect(tidy('  HTX \t Kế\u00a0Sách \n')).toBe('HTX Kế Sách');
    expect(tidy('Kế Sách'.normalize('NFD'))).toBe('Kế Sách'.normalize('NFC'));
  });

  test('tidying twice is tidying once, and leaves NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(tidy(text).normalize('NFC')).toBe(tidy(text));
      }),
    );
  });
});

describe('a search needs no accents', () => {
  test.each([
    ['Kế Sách', 'ke sach'],
    ['KẾ SÁCH', 'ke sach'],
    ['Đồng Tâm', 'dong tam'],
    ['đường', 'duong'],
    ['Mỹ Xuyên', 'my xuyen'],
    ['Vĩnh Châu', 'vinh chau'],
    ['Cù Lao Dung', 'cu lao dung'],
    ['Trần Đề', 'tran de'],
    ['Ngã Năm', 'nga nam'],
  ])('%s is found by “%s”', (name, query) => {
    expect(folded(name)).toBe(query);
  });

  test('however the marks are written, it folds the same', () => {
    const name = 'Quỹ tín dụng nhân dân Đại Nghĩa Thắng ở Cần Thơ';
    expect(folded(name.normalize('NFD'))).toBe(folded(name.normalize('NFC')));
    expect(folded(name)).toBe('quy tin dung nhan dan dai nghia thang o can tho');
  });

  test('every Vietnamese letter folds to plain ASCII, and folding twice is folding once', () => {
    const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
    for (const letter of letters + letters.toUpperCase()) expect(folded(letter)).toMatch(/^[a-z]$/u);
    expect(folded(folded(letters))).toBe(folded(letters));
  });
});
