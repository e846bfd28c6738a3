import { expect, test } from '@jest/globals';
import type { BusinessDate } from '#libs/kernel';
import { monthsOf } from './calendar.js';

const from = '2026-11-28' as BusinessDate;
const due = (dueOn: string, principal: string, interest = '0') => ({ dueOn, principal, interest });

test('each month in which something falls due stands in weeks from Monday to Sunday', () => {
  const months = monthsOf([due('2027-02-01', '5'), due('2026-11-30', '7', '2'), due('2026-11-30', '1')], from);
  expect(months.map(({ month }) => month)).toEqual(['2026-11', '2027-02']);
  const [november, february] = months;
  // 1 November 2026 is a Sunday, 1 February 2027 a Monday.
  expect(november!.weeks.map((week) => week.map((day) => day && Number(day.on.slice(8))))).toEqual([
    [null, null, null, null, null, null, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, 29],
    [30, null, null, null, null, null, null],
  ]);
  expect(november!.weeks[5]![0]).toEqual({ on: '2026-11-30', instalments: 2, amount: 10n });
  expect(february!.weeks).toHaveLength(4);
  expect(february!.weeks[0]![0]).toEqual({ on: '2027-02-01', instalments: 1, amount: 5n });
});

test('what was due before is overdue and in no calendar', () => {
  expect(monthsOf([due('2026-11-27', '5')], from)).toEqual([]);
});
