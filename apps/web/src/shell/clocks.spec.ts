import { expect, test } from '@jest/globals';
import { clocksFrom, looksAtPast, todayInVietNam } from './clocks.js';

test('both clocks are read from an address, and what is no clock is left out', () => {
  expect(clocksFrom({ asOf: '2012-12-31', asKnown: 700 })).toEqual({ asOf: '2012-12-31', asKnown: '700' });
  expect(clocksFrom({ asKnown: '2026-11-23T08:00:00Z' })).toEqual({ asKnown: '2026-11-23T08:00:00Z' });
  expect(clocksFrom({ asOf: '2012-13-45', asKnown: 'hôm qua' })).toEqual({});
});

test('a page looks at the past when either clock is set, today alone being now', () => {
  expect(looksAtPast({}, '2026-11-27')).toBe(false);
  expect(looksAtPast({ asOf: '2026-11-27' }, '2026-11-27')).toBe(false);
  expect(looksAtPast({ asOf: '2012-12-31' }, '2026-11-27')).toBe(true);
  expect(looksAtPast({ asKnown: '5' }, '2026-11-27')).toBe(true);
});

test('the day is that of Viet Nam, seven hours ahead', () => {
  expect(todayInVietNam(Date.parse('2026-11-26T17:00:00Z'))).toBe('2026-11-27');
});
