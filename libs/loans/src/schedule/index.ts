import type { PayOff } from './pay-off.js';
import { readTerms } from './read-terms.js';
import { scheduleOf, type Schedule } from './schedule.js';

export { readRate, readTerms } from './read-terms.js';
export { lastDueOn } from './due-dates.js';
export { scheduleOf, type Schedule } from './schedule.js';
export type { ScheduleRow } from './walk.js';
export type { PayOff } from './pay-off.js';
export * from './terms.js';

const asText = <T extends Readonly<Record<string, bigint>>>(amounts: T) =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount.toString()])) as {
    readonly [K in keyof T]: string;
  };

/** A schedule as JSON carries it: amounts are whole units as text. */
export const printSchedule = ({ rows, totals, payOff }: Schedule) => {
  const { prepaid, ...sums } = totals;
  return {
    rows: rows.map(({ no, dueOn, ...amounts }) => ({ no, dueOn, ...asText(amounts) })),
    totals: { ...asText(sums), ...(prepaid ? { prepaid: prepaid.toString() } : {}) },
    ...(payOff ? { payOff: printPayOff(payOff) } : {}),
  };
};

const printPayOff = ({ on, ...amounts }: PayOff) => ({ on, ...asText(amounts) });

/** The calculator behind both doors: terms as JSON in, a schedule as JSON out, or a refusal that names the fields. */
export const schedulePreview = (json: unknown) => printSchedule(scheduleOf(readTerms(json)));
