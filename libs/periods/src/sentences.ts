import { printDay, says, type Tellings } from '#libs/kernel';
import type { PeriodEvent } from './period-events.js';

/** What the entries about periods say. */
export const periodSentences: Tellings<PeriodEvent> = {
  PeriodClosed: says(['khóa sổ', 'closing of a period'], ({ period, from, to }) => [
    `khóa sổ kỳ ${period}, từ ${printDay(from)} đến ${printDay(to)}`,
    `closed the period ${period}, from ${from} to ${to}`,
  ]),
  PeriodFiguresRecorded: says(['số liệu khóa sổ', 'figures of a closing'], ({ period, closedAt, asOf }) => [
    `ghi số liệu khóa sổ kỳ ${period} tính đến ${printDay(asOf)}, như sổ đã biết ở mục số ${closedAt}`,
    `recorded the figures of the period ${period} as of ${asOf}, as known at entry ${closedAt}`,
  ]),
  PeriodReopened: says(['mở lại kỳ đã khóa sổ', 'reopening of a period'], ({ period, closedAt, reason }) => [
    `mở lại kỳ ${period} đã khóa sổ ở mục số ${closedAt}: ${reason}`,
    `reopened the period ${period}, closed by entry ${closedAt}: ${reason}`,
  ]),
};
