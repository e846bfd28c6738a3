import { printDay, says, type Tellings } from '#libs/kernel';
import type { FrozenReportEvent } from './frozen-report-events.js';

/** What the entries about frozen reports say. */
export const frozenReportSentences: Tellings<FrozenReportEvent> = {
  ReportFrozen: says(['chốt báo cáo', 'freezing of a report'], ({ document: { subject, number }, asOf, asKnown }) => [
    `chốt báo cáo “${subject}”${number ? `, số ${number}` : ''}, tính đến ${printDay(asOf)}, như sổ đã biết ở mục số ${asKnown}`,
    `froze the report “${subject}”${number ? `, number ${number}` : ''}, as of ${asOf}, as known at entry ${asKnown}`,
  ]),
};
