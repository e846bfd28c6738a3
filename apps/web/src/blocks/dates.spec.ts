import { describe, expect, test } from '@jest/globals';
import { printDay, printInstant, printWhen, readDate } from './dates.js';

describe('a date is read as exactly as it is known', () => {
  test.each([
    ['31/12/2012', '2012-12-31', 'day'],
    ['1/2/2012', '2012-02-01', 'day'],
    ['12/2012', '2012-12', 'month'],
    ['quý 4/2012', '2012-Q4', 'quarter'],
    ['Q1/2013', '2013-Q1', 'quarter'],
    ['2012', '2012', 'year'],
    ['2012-12-31', '2012-12-31', 'day'],
  ])('%s', (typed, value, precision) => expect(readDate(typed)).toMatchObject({ value, dated: { precision } }));

  test('a span of years counts from its last day', () =>
    expect(readDate('2010-2012')).toMatchObject({
      dated: { from: '2010-01-01', to: '2012-12-31', precision: 'period' },
    }));

  test.each(['30/02/2012', 'hôm qua', '13/2012'])('%s is refused with a sentence', (typed) =>
    expect(readDate(typed)).toMatchObject({ refused: { nature: 'input' } }),
  );
});

describe('a date is shown as exactly as it is known', () => {
  test.each([
    ['2012-12-31', '2012-12-31', 'day', '31/12/2012'],
    ['2012-12-01', '2012-12-31', 'month', '12/2012'],
    ['2012-10-01', '2012-12-31', 'quarter', 'quý 4/2012'],
    ['2012-01-01', '2012-12-31', 'year', '2012'],
    ['2010-01-01', '2012-12-31', 'period', '2010–2012'],
    ['2010-03-15', '2012-12-31', 'period', '15/03/2010–2012'],
  ] as const)('%s to %s, %s', (occurredFrom, occurredOn, precision, shown) =>
    expect(printWhen({ occurredFrom, occurredOn, precision })).toBe(shown),
  );

  test('an instant is shown on the clocks of Viet Nam', () => {
    expect(printInstant('2026-11-23T18:30:00.000Z')).toBe('24/11/2026 01:30');
    expect(printDay('2012-12-31')).toBe('31/12/2012');
  });
});
