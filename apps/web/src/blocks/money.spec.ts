import { describe, expect, test } from '@jest/globals';
import { moneyInWords, printMoney, readMoney } from './money.js';

describe('money is read as people write it', () => {
  test.each([
    ['500tr', 500_000_000n],
    ['1,2 tỷ', 1_200_000_000n],
    ['1.209,58 triệu', 1_209_580_000n],
    ['57.232 triệu', 57_232_000_000n],
    ['1209580000', 1_209_580_000n],
    ['1.209.580.000', 1_209_580_000n],
  ])('%s', (typed, amount) => expect(readMoney(typed, 'vi')).toEqual({ amount }));

  test('an amount that can be read in two ways is refused with both', () => {
    const { refused } = readMoney('1209.58', 'vi');
    expect(refused?.code).toBe('AMOUNT_AMBIGUOUS');
    expect(refused?.sentence).toContain('1.209,58');
    expect(refused?.sentence).toContain('120.958');
  });

  test('what is printed is read as the same amount', () => {
    for (const amount of [0n, 1n, 999n, 1_000n, 1_209_580_000n, 57_232_000_000n])
      expect(readMoney(printMoney(amount), 'vi').amount).toBe(amount);
  });
});

describe('money is shown in the unit of the reader', () => {
  test.each([
    ['1209580000', 'dong', '1.209.580.000'],
    ['1209580000', 'million', '1.209,58'],
    ['1209580000', 'billion', '1,21'],
    ['500000000', 'billion', '0,5'],
    ['-1500000', 'million', '-1,5'],
    ['4999', 'million', '0'],
    ['5000', 'million', '0,01'],
    ['-4999', 'million', '0'],
  ] as const)('%s in %s is %s', (amount, unit, shown) => expect(printMoney(amount, unit)).toBe(shown));
});

describe('an amount in words', () => {
  test.each([
    [0n, 'không đồng'],
    [5n, 'năm đồng'],
    [15n, 'mười lăm đồng'],
    [21n, 'hai mươi mốt đồng'],
    [105n, 'một trăm linh năm đồng'],
    [1_005n, 'một nghìn không trăm linh năm đồng'],
    [500_000_000n, 'năm trăm triệu đồng'],
    [1_209_580_000n, 'một tỷ hai trăm linh chín triệu năm trăm tám mươi nghìn đồng'],
    [57_232_000_000n, 'năm mươi bảy tỷ hai trăm ba mươi hai triệu đồng'],
    [-1_000_000n, 'âm một triệu đồng'],
  ])('%s', (amount, words) => expect(moneyInWords(amount)).toBe(words));
});
