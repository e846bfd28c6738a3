import { expect, test } from '@jest/globals';
import { endedPeriods } from './ended-periods.js';

test('what can be closed in April is the quarter before, its months, the year before, and so on', () => {
  expect(endedPeriods('2026-04-15').slice(0, 6)).toEqual([
    '2026-Q1',
    '2026-03',
    '2026-02',
    '2026-01',
    '2025',
    '2025-Q4',
  ]);
});
test('a month is not over on its last day', () => {
  expect(endedPeriods('2026-03-31')[0]).toBe('2026-02');
});
