import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  dayAt,
  exactly,
  firstDay,
  lastDay,
  parseBusinessDate,
  parseDatedOn,
  printDatedOn,
  refuseFuture,
  Rejection,
  yearOf,
  type BusinessDate,
} from '#libs/kernel';

const codeOf = (read: () => unknown): string => {
  try {
    return `read as ${JSON.stringify(read())}`;
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
};
const day = (text: string) => text as BusinessDate;

describe('a date is known as exactly as the source says', () => {
  test.each([
    ['2012-12-31', '2012-12-31', '2012-12-31', 'day'],
    ['2012-02-29', '2012-02-29', '2012-02-29', 'day'],
    ['2011-05', '2011-05-01', '2011-05-31', 'month'],
    ['2012-02', '2012-02-01', '2012-02-29', 'month'],
    ['2100-02', '2100-02-01', '2100-02-28', 'month'],
    ['2011-Q1', '2011-01-01', '2011-03-31', 'quarter'],
    ['2011-Q2', '2011-04-01', '2011-06-30', 'quarter'],
    ['2011-Q4', '2011-10-01', '2011-12-31', 'quarter'],
    ['2012', '2012-01-01', '2012-12-31', 'year'],
    ['2010/2012', '2010-01-01', '2012-12-31', 'period'],
    ['2010-04/2011-Q2', '2010-04-01', '2011-06-30', 'period'],
    ['2006-10-27/2013-06-30', '2006-10-27', '2013-06-30', 'period'],
  ])('%s runs from %s to %s', (typed, from, to, precision) => {
    expect(parseDatedOn(typed)).toEqual({ from, to, precision });
  });

  test('it is printed in the form it was typed in', () => {
    for (const typed of ['2012-12-31', '2011-05', '2011-Q1', '2011-Q2', '2011-Q3', '2011-Q4', '2012'])
      expect(printDatedOn(parseDatedOn(typed))).toBe(typed);
    expect(printDatedOn(parseDatedOn('2010/2012'))).toBe('2010-01-01/2012-12-31');
  });

  test('what is printed is read back as the same date', () => {
    const year = fc.integer({ min: 1900, max: 2199 });
    const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
    const one = fc.oneof(
      year.map(String),
      fc.tuple(year, month).map((parts) => parts.join('-')),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
      fc
        .tuple(year, month, fc.integer({ min: 1, max: 28 }))
        .map(([y, m, d]) => `${y}-${m}-${String(d).padStart(2, '0')}`),
    );
    const any = fc.oneof(
      one,
      fc.tuple(one, one).map((parts) => parts.sort().join('/')),
    );
    fc.assert(
      fc.property(any, (typed) => {
        let dated;
        try {
          dated = parseDatedOn(typed);
        } catch (error) {
          // Two of different precision may be in text order and not in date order.
          expect(error).toMatchObject({ code: 'DATE_IMPOSSIBLE' });
          return;
        }
        expect(dated.from <= dated.to).toBe(true);
        expect(parseDatedOn(printDatedOn(dated))).toEqual(dated);
      }),
    );
  });
});

describe('a date that is none is refused', () => {
  test.each([
    '2012-02-30',
    '2011-02-29',
    '1900-02-29',
    '2012-04-31',
    '2012-13-01',
    '2012-00-10',
    '2012-01-00',
    '2012-01-32',
    '1899-12-31',
    '2200-01-01',
  ])('%s is not in the calendar', (typed) => {
    expect(codeOf(() => parseBusinessDate(typed))).toBe('DATE_IMPOSSIBLE');
    expect(codeOf(() => parseDatedOn(typed))).toBe('DATE_IMPOSSIBLE');
  });

  test.each(['2012-13', '2012-00', '1899', '2200', '2012/2010', '2011-06/2011-05', '2012-02-30/2012-03-01'])(
    '%s is not in the calendar',
    (typed) => {
      expect(codeOf(() => parseDatedOn(typed))).toBe('DATE_IMPOSSIBLE');
    },
  );

  test.each([
    '',
    '31/12/2012',
    '2012-1-1',
    '12-31',
    '2012-Q5',
    '2012-Q0',
    '2012-q1',
    '2010/2011/2012',
    '2010/',
    '/2010',
    ' 2012',
    '2012-01-01T00:00:00Z',
    '2012-01-01\n',
    '٢٠١٢',
  ])('“%s” cannot be read', (typed) => {
    expect(codeOf(() => parseDatedOn(typed))).toBe('DATE_NOT_READABLE');
  });

  test.each([2012, null, undefined, {}, [], new Date(0)])('%p is no text', (typed) => {
    expect(codeOf(() => parseDatedOn(typed))).toBe('DATE_NOT_READABLE');
    expect(codeOf(() => parseBusinessDate(typed))).toBe('DAY_NOT_READABLE');
  });

  test('whatever is typed is a date or a refusal, never a failure', () => {
    const part = fc.constantFrom('2012', '-', '02', '31', 'Q', '1', '/', '0', '29', '\u0000', 'x');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
        (typed) => {
          expect(codeOf(() => parseDatedOn(typed))).toMatch(/^(read as|DATE_)/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what has not happened is not recorded', () => {
  const today = day('2026-07-15');
  test.each([
    ['2026-07-15', undefined],
    ['2026-07-14', undefined],
    ['2026-06', undefined],
    ['2026-Q2', undefined],
    ['2025', undefined],
    ['2026-07-16', 'DATE_IN_FUTURE'],
    ['2026-07', 'DATE_IN_FUTURE'],
    ['2026-Q3', 'DATE_IN_FUTURE'],
    ['2026', 'DATE_IN_FUTURE'],
    ['2010/2026', 'DATE_IN_FUTURE'],
  ])('on 15/07/2026, %s', (typed, code) => {
    expect(codeOf(() => refuseFuture(parseDatedOn(typed), today))).toBe(code ?? 'read as undefined');
  });

  test('the refusal names the date as it was typed, and today', () => {
    expect(() => refuseFuture(parseDatedOn('2026-Q3'), today)).toThrow(
      expect.objectContaining({ figures: { on: '2026-Q3', today } }),
    );
  });
});

describe('the day in Viet Nam', () => {
  test.each([
    ['2012-12-31T16:59:59.999Z', '2012-12-31'],
    ['2012-12-31T17:00:00.000Z', '2013-01-01'],
    ['2012-02-28T17:00:00.000Z', '2012-02-29'],
    ['2026-07-01T00:00:00.000Z', '2026-07-01'],
    ['2026-07-01T07:00:00+07:00', '2026-07-01'],
    ['1999-12-31T23:59:59Z', '2000-01-01'],
  ])('at %s it is %s', (instant, expected) => {
    expect(dayAt(instant)).toBe(expected);
  });
});

describe('days are counted', () => {
  test('over the ends of months, years and leap days', () => {
    expect(addDays(day('2012-02-28'), 1)).toBe('2012-02-29');
    expect(addDays(day('2012-12-31'), 1)).toBe('2013-01-01');
    expect(addDays(day('2012-03-01'), -1)).toBe('2012-02-29');
    expect(addDays(day('2012-01-01'), 366)).toBe('2013-01-01');
    expect(yearOf(day('2012-12-31'))).toBe(2012);
  });

  test('there and back is the same day, and later days are later text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 9000 }), (start, days) => {
        const from = addDays(day('1900-01-01'), start);
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(to > from).toBe(true);
        if (to < '2200') expect(parseBusinessDate(to)).toBe(to);
      }),
    );
  });

  test('every day lies between the first and the last', () => {
    expect(firstDay < parseBusinessDate('1900-01-01')).toBe(true);
    expect(lastDay > parseBusinessDate('2199-12-31')).toBe(true);
    expect(exactly(day('2012-01-01'))).toEqual({ from: '2012-01-01', to: '2012-01-01', precision: 'day' });
  });
});
