import { decider, exactly, refusals, verb, type Command } from '#libs/kernel';
import type { FrozenReportEvent, ReportFrozen } from '../frozen-report-events.js';

export type FreezeReport = Command<'FreezeReport', ReportFrozen['data']>;

/** The number of the entry that froze it; null before. */
interface FrozenReport {
  readonly frozenAt: number | null;
}

const reject = refusals({
  REPORT_ALREADY_FROZEN: {
    vi: 'Báo cáo này đã chốt ở mục số {frozenAt}. Số liệu đổi thì chốt một báo cáo khác.',
    en: 'This report was frozen by entry {frozenAt}. If its figures moved, freeze another one.',
  },
});

/** A report is frozen once, by an act of the day; it is never thawed or changed. What is right later is another report. */
export const freezeReport = verb({
  decide: ({ data }: FreezeReport, { frozenAt }: FrozenReport, { today }) => {
    if (frozenAt !== null) throw reject('REPORT_ALREADY_FROZEN', { frozenAt });
    const frozen: ReportFrozen = { type: 'ReportFrozen', schema: 1, data };
    return [{ ...frozen, on: exactly(today) }];
  },
});

export const frozenReports = decider<FrozenReport, FrozenReportEvent, { FreezeReport: typeof freezeReport }>({
  category: 'frozen-report',
  initial: { frozenAt: null },
  evolve: (_, { position }) => ({ frozenAt: position }),
  verbs: { FreezeReport: freezeReport },
});
