import { addDays, type BusinessDate } from '#libs/kernel';

/** A day of the calendar: what falls due on it, whole đồng. */
export interface DueDay {
  readonly on: BusinessDate;
  readonly instalments: number;
  readonly amount: bigint;
}
/** A month as weeks from Monday to Sunday; null stands before its first day and after its last. */
export interface DueMonth {
  /** `2026-11` */
  readonly month: string;
  readonly weeks: readonly (readonly (DueDay | null)[])[];
}
interface Due {
  readonly dueOn: string;
  readonly principal: string;
  readonly interest: string;
}

const daysOfWeek = 7;
/** 0 for Monday: 1970-01-05 was one. */
const weekdayOf = (on: string): number => (Math.floor(Date.parse(`${on}T00:00:00Z`) / 86_400_000) + 3) % daysOfWeek;

/** The months from a day on in which something falls due, each day with what does. */
export const monthsOf = (due: readonly Due[], from: BusinessDate): DueMonth[] => {
  const days = new Map<string, DueDay>();
  for (const { dueOn, principal, interest } of due) {
    if (dueOn < from) continue;
    const { instalments, amount } = days.get(dueOn) ?? { instalments: 0, amount: 0n };
    const on = dueOn as BusinessDate;
    days.set(dueOn, { on, instalments: instalments + 1, amount: amount + BigInt(principal) + BigInt(interest) });
  }
  const months = [...new Set([...days.keys()].map((on) => on.slice(0, 7)))].sort();
  return months.map((month) => ({ month, weeks: weeksOf(month, days) }));
};

const weeksOf = (month: string, days: ReadonlyMap<string, DueDay>): (DueDay | null)[][] => {
  const first = `${month}-01` as BusinessDate;
  const cells: (DueDay | null)[] = Array.from({ length: weekdayOf(first) }, () => null);
  for (let on = first; on.startsWith(month); on = addDays(on, 1))
    cells.push(days.get(on) ?? { on, instalments: 0, amount: 0n });
  while (cells.length % daysOfWeek) cells.push(null);
  return Array.from({ length: cells.length / daysOfWeek }, (_, week) =>
    cells.slice(week * daysOfWeek, (week + 1) * daysOfWeek),
  );
};
