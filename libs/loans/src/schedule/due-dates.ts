import { dayOfNumber, type BusinessDate } from '#libs/kernel';
import { dayOf, periodOf, yearMonthDay, type Day, type Period } from './day-count.js';
import type { MonthEnd, ScheduleTerms } from './terms.js';

/**
 * The periods of a loan, the first from its first disbursement. Every so many months a loan falls due on the day of the
 * month on which it began; in a month that lacks the day `monthEnd` decides, and the month after has its own day again
 * (31/01 → 28/02 → 31/03). By season it falls due on each named day after it began: a first season of one day counts.
 */
export const periodsOf = (terms: ScheduleTerms): readonly Period[] => {
  const { disbursements, instalments, every, monthEnd, dayCount, interestFreeInstalments } = terms;
  const start = dayOf(disbursements[0]!.on);
  const months = 'months' in every ? every.months : null;
  const ends =
    'months' in every
      ? Array.from({ length: instalments }, (_, index) => monthsAfter(start, (index + 1) * every.months, monthEnd))
      : seasonsAfter(start, every.seasons, instalments);
  return ends.map((to, index) =>
    periodOf({
      no: index + 1,
      from: index ? ends[index - 1]! : start,
      to,
      months,
      dayCount,
      interestFree: index < interestFreeInstalments,
    }),
  );
};

const dayNumber = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / 86_400_000;

const monthsAfter = (start: Day, months: number, monthEnd: MonthEnd): Day => {
  const [year, month, day] = yearMonthDay(start);
  const [, , last] = yearMonthDay(dayNumber(year, month + months + 1, 0));
  if (day <= last) return dayNumber(year, month + months, day);
  return dayNumber(year, month + months, last) + (monthEnd === 'first-of-next' ? 1 : 0);
};

const seasonsAfter = (start: Day, seasons: readonly string[], count: number): readonly Day[] => {
  const [first] = yearMonthDay(start);
  const days: Day[] = [];
  for (let year = first; days.length < count; year += 1) {
    const ofYear = seasons.map((season) => dayNumber(year, Number(season.slice(0, 2)), Number(season.slice(3))));
    days.push(...ofYear.filter((day) => day > start));
  }
  return days.slice(0, count);
};

/** The day to pay on: the due date itself or, where the terms say so, the next day that is no Saturday, Sunday or holiday. */
export const dueOnOf = ({
  moveOffNonWorkingDays,
  holidays,
}: Pick<ScheduleTerms, 'moveOffNonWorkingDays' | 'holidays'>): ((due: Day) => BusinessDate) => {
  if (!moveOffNonWorkingDays) return dayOfNumber;
  const off = new Set(holidays.map(dayOf));
  // 1970-01-01 was a Thursday: days 2 and 3 of each week since are Saturday and Sunday. The list of holidays bounds it.
  const isOff = (day: Day): boolean => [2, 3].includes(((day % 7) + 7) % 7) || off.has(day);
  return (due) => {
    let day = due;
    while (isOff(day)) day += 1;
    return dayOfNumber(day);
  };
};

/** The day of payment of the last instalment. */
export const lastDueOn = (terms: ScheduleTerms): BusinessDate => dueOnOf(terms)(periodsOf(terms).at(-1)!.to);
