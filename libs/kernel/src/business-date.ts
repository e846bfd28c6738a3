import { refusals, shown } from './rejection.js';

declare const businessDate: unique symbol;
/** A day of the business calendar as `YYYY-MM-DD`; text order is date order. */
export type BusinessDate = string & { readonly [businessDate]: true };
/** An instant in UTC to the millisecond, ISO 8601. */
export type Instant = string;

/** How exactly a date is known. `period` is a span of its own, such as the years 2010 to 2012. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year' | 'period';

/**
 * When something happened, as exactly as it is known. It counts from its last day (`to`), the first day on which it has
 * certainly happened; for a known day `from` and `to` are that day.
 */
export interface DatedOn {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly precision: DatePrecision;
}

const reject = refusals({
  DATE_NOT_READABLE: {
    vi: 'Không đọc được ngày “{typed}”. Viết 2012-12-31, 2012-12, 2012-Q4, 2012 hoặc 2010/2012.',
    en: 'The date “{typed}” cannot be read. Write 2012-12-31, 2012-12, 2012-Q4, 2012 or 2010/2012.',
    nature: 'input',
  },
  DAY_NOT_READABLE: {
    vi: 'Không đọc được ngày “{typed}”. Viết năm-tháng-ngày, ví dụ 2012-12-31.',
    en: 'The day “{typed}” cannot be read. Write year-month-day, for example 2012-12-31.',
    nature: 'input',
  },
  DATE_IMPOSSIBLE: {
    vi: 'Ngày “{typed}” không có trong lịch từ năm 1900 đến 2199.',
    en: 'The date “{typed}” is not in the calendar from 1900 to 2199.',
    nature: 'input',
  },
  DATE_IN_FUTURE: {
    vi: 'Ngày nghiệp vụ {on} ở sau hôm nay ({today}). Chưa xảy ra thì chưa ghi.',
    en: 'The business date {on} is after today ({today}). What has not happened is not recorded.',
    nature: 'input',
  },
});

const two = (number: number): string => String(number).padStart(2, '0');
const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A calendar day, or a refusal: `2012-02-30` is not one. Years 1900 to 2199. */
export const parseBusinessDate = (typed: unknown): BusinessDate => {
  const match = typeof typed === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed) : null;
  if (!match) throw reject('DAY_NOT_READABLE', { typed: shown(typed) });
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1;
  if (!exists || day > lastDayOfMonth(year, month)) throw reject('DATE_IMPOSSIBLE', { typed: shown(typed) });
  return match[0] as BusinessDate;
};

/** Reads a day, a month (`2011-05`), a quarter (`2011-Q2`), a year, or a span of any two (`2010/2012`). */
export const parseDatedOn = (typed: unknown): DatedOn => {
  if (typeof typed !== 'string') throw reject('DATE_NOT_READABLE', { typed: shown(typed) });
  const span = typed.split('/');
  if (span.length === 2) {
    const [first, last] = [parseDatedOn(span[0]), parseDatedOn(span[1])];
    if (first.from > last.to) throw reject('DATE_IMPOSSIBLE', { typed });
    return { from: first.from, to: last.to, precision: 'period' };
  }
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/u.exec(typed);
  if (!match) throw reject('DATE_NOT_READABLE', { typed });
  const [, year = '', quarter, month, day] = match;
  if (day) return exactly(parseBusinessDate(typed));
  const first = month ? Number(month) : quarter ? Number(quarter) * 3 - 2 : 1;
  const last = month ? Number(month) : quarter ? Number(quarter) * 3 : 12;
  if (last > 12 || first < 1) throw reject('DATE_IMPOSSIBLE', { typed });
  return {
    from: parseBusinessDate(`${year}-${two(first)}-01`),
    to: parseBusinessDate(`${year}-${two(last)}-${two(lastDayOfMonth(Number(year), last))}`),
    precision: month ? 'month' : quarter ? 'quarter' : 'year',
  };
};

/** A date known to the day. */
export const exactly = (day: BusinessDate): DatedOn => ({ from: day, to: day, precision: 'day' });

/** The same date in the form it is typed in: `2011-05`, `2011-Q2`, `2010-01-01/2012-12-31`. */
export const printDatedOn = ({ from, to, precision }: DatedOn): string => {
  switch (precision) {
    case 'day':
      return to;
    case 'month':
      return to.slice(0, 7);
    case 'quarter':
      return `${to.slice(0, 4)}-Q${Math.ceil(Number(to.slice(5, 7)) / 3)}`;
    case 'year':
      return to.slice(0, 4);
    case 'period':
      return `${from}/${to}`;
    default:
      return precision satisfies never;
  }
};

const offsetOfVietNamMs = 7 * 60 * 60 * 1000;

/** The calendar day in Viet Nam (UTC+7, no summer time) at an instant. */
export const dayAt = (instant: Instant): BusinessDate =>
  new Date(Date.parse(instant) + offsetOfVietNamMs).toISOString().slice(0, 10) as BusinessDate;

/** Refuses what is not over yet: a day after today, or a month or year that today is still inside of. */
export const refuseFuture = (dated: DatedOn, today: BusinessDate): void => {
  if (dated.to > today) throw reject('DATE_IN_FUTURE', { on: printDatedOn(dated), today }, 'on');
};

export const yearOf = (day: BusinessDate): number => Number(day.slice(0, 4));
const dayMs = 86_400_000;
/** Days seen so far, both ways. The calendar bounds them; reading and printing dates is what a schedule does most. */
const numbers = new Map<string, number>();
const texts = new Map<number, BusinessDate>();

/** A day as its number since 1970-01-01, so that days can be subtracted. */
export const dayNumber = (day: string): number => {
  let number = numbers.get(day);
  if (number === undefined) numbers.set(day, (number = Date.parse(day) / dayMs));
  return number;
};

/** The day of a number since 1970-01-01. */
export const dayOfNumber = (number: number): BusinessDate => {
  let text = texts.get(number);
  if (text === undefined)
    texts.set(number, (text = new Date(number * dayMs).toISOString().slice(0, 10) as BusinessDate));
  return text;
};

/** The day `days` later, or earlier where negative. */
export const addDays = (day: BusinessDate, days: number): BusinessDate => dayOfNumber(dayNumber(day) + days);
/** Before every business date, and after every one. */
export const firstDay = '0001-01-01' as BusinessDate;
export const lastDay = '9999-12-31' as BusinessDate;
