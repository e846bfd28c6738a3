import { dayNumber, dayOfNumber } from '#libs/kernel';
import { wholeRate, type DayCount, type InterestPause, type YearlyRate } from './terms.js';

/** A day as its number since 1970-01-01, so that days can be subtracted. */
export type Day = number;

export const dayOf: (date: string) => Day = dayNumber;
export const yearMonthDay = (day: Day): readonly [year: number, month: number, day: number] => {
  const text = dayOfNumber(day);
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
};

/**
 * From one due date to the next, before any move off a non-working day. The first day bears interest and the last does
 * not: money paid out on a day bears interest for that day, money paid back on it bears none.
 *
 * Interest of `days` of the period = balance × rate × days × `weight` / `denominator`, and under each count:
 *  - actual/365, actual/360: days / 365 (or 360), leap years too.
 *  - 30/360: the period is as long as its months say, 30 days each (with seasons: as its dates say, a 31st counted as a
 *    30th), and a part of it counts its actual days over the period's actual days.
 */
export interface Period {
  readonly no: number;
  readonly from: Day;
  readonly to: Day;
  readonly weight: bigint;
  readonly denominator: bigint;
}

export interface PeriodOf {
  readonly no: number;
  readonly from: Day;
  readonly to: Day;
  /** Whole months of the period; null with seasons. */
  readonly months: number | null;
  readonly dayCount: DayCount;
  readonly interestFree: boolean;
}

export const periodOf = ({ no, from, to, months, dayCount, interestFree }: PeriodOf): Period => {
  const weighed = (weight: bigint, denominator: bigint): Period => ({
    no,
    from,
    to,
    weight: interestFree ? 0n : weight,
    denominator: wholeRate * denominator,
  });
  switch (dayCount) {
    case 'actual/365':
      return weighed(1n, 365n);
    case 'actual/360':
      return weighed(1n, 360n);
    case '30/360':
      return weighed(BigInt(months === null ? days360(from, to) : months * 30), 360n * BigInt(to - from));
    default:
      return dayCount satisfies never;
  }
};

/** Days between two dates in a year of twelve months of thirty days (30E/360). */
const days360 = (from: Day, to: Day): number => {
  const [fromYear, fromMonth, fromDay] = yearMonthDay(from);
  const [toYear, toMonth, toDay] = yearMonthDay(to);
  return (toYear - fromYear) * 360 + (toMonth - fromMonth) * 30 + Math.min(toDay, 30) - Math.min(fromDay, 30);
};

/** From this day on interest runs at this rate; 0 in a pause. In date order, the first before every other day. */
export interface RateFrom {
  readonly from: Day;
  readonly rate: YearlyRate;
}

/** The rates that are known on a day: a change or a pause that begins later is not known yet. */
export const ratesKnown = (
  rate: YearlyRate,
  changes: readonly RateFrom[],
  pauses: readonly InterestPause[],
  on: Day,
): readonly RateFrom[] => {
  const known = [{ from: -Infinity, rate }, ...changes.filter(({ from }) => from <= on)];
  const stops = pauses
    .map(({ from, to }) => ({ from: dayOf(from), end: dayOf(to) + 1 }))
    .filter(({ from }) => from <= on);
  const starts = new Set([...known.map(({ from }) => from), ...stops.flatMap(({ from, end }) => [from, end])]);
  return [...starts]
    .sort((a, b) => a - b)
    .map((from) => ({
      from,
      rate: stops.some((stop) => stop.from <= from && from < stop.end)
        ? 0n
        : known.findLast((change) => change.from <= from)!.rate,
    }));
};

/** The sum over the days from `from` up to, not including, `to` of the rate of the day. */
export const rateDays = (rates: readonly RateFrom[], from: Day, to: Day): bigint => {
  let sum = 0n;
  for (let index = 0; index < rates.length && rates[index]!.from < to; index += 1) {
    const until = rates[index + 1]?.from ?? to;
    if (until <= from) continue;
    sum += rates[index]!.rate * BigInt(Math.min(to, until) - Math.max(from, rates[index]!.from));
  }
  return sum;
};
