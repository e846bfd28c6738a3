import { describe, expect, test } from '@jest/globals';
import { bankDebtGroups, debtGroupOf, generalProvisionOf, overdueDaysOn, specificProvisionOf } from './debt-group.js';

const group = (overdueDays: number, restructurings = 0, inability = false) =>
  debtGroupOf({ overdueDays, restructurings, inability });

describe('debt groups', () => {
  test.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [29, 2],
    [30, 3],
    [89, 3],
    [90, 4],
    [179, 4],
    [180, 5],
    [5_000, 5],
  ])('%d days overdue are group %d', (days, expected) => expect(group(days)).toBe(expected));

  test.each([
    [1, 0, 2],
    [1, 1, 3],
    [1, 29, 3],
    [1, 30, 4],
    [1, 89, 4],
    [1, 90, 5],
    [2, 0, 4],
    [2, 1, 5],
    [3, 0, 5],
    [4, 0, 5],
  ])('restructured %d times and %d days overdue is group %d', (times, days, expected) =>
    expect(group(days, times)).toBe(expected),
  );

  test('interest waived for inability makes it group 3 at least', () => {
    expect([group(0, 0, true), group(29, 0, true), group(90, 0, true), group(0, 1, true), group(0, 2, true)]).toEqual([
      3, 3, 4, 3, 4,
    ]);
  });

  test('the thresholds of banks are another question', () => {
    const bank = (overdueDays: number) =>
      debtGroupOf({ overdueDays, restructurings: 0, inability: false }, bankDebtGroups);
    expect([9, 10, 89, 90, 179, 180, 359, 360].map(bank)).toEqual([1, 2, 2, 3, 3, 4, 4, 5]);
  });

  test('days overdue are counted from the day of payment', () => {
    expect(overdueDaysOn('2025-02-10', '2025-02-11' as never)).toBe(1);
    expect(overdueDaysOn(null, '2025-02-11' as never)).toBe(0);
  });
});

test('provisions are rounded half up to the đồng: specific for each loan, general once', () => {
  expect([1, 2, 3, 4, 5].map((each) => specificProvisionOf(1_000_025n, each))).toEqual([
    0n,
    20_001n,
    250_006n,
    500_013n,
    1_000_025n,
  ]);
  expect(
    generalProvisionOf(
      new Map([
        [1, 100n],
        [2, 100n],
        [3, 50n],
        [4, 49n],
        [5, 10_000n],
      ]),
    ),
  ).toBe(1n);
});
