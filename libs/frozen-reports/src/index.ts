import type { Slice } from '#libs/journal';
import { frozenReports } from './domain/freeze-report.js';
import type { FrozenReportEvent } from './frozen-report-events.js';
import { frozenList } from './frozen-list/frozen-list.projection.js';
import { frozenReportSentences } from './sentences.js';

export { ReportsToFreeze, type ReportToFreeze } from './reports-to-freeze.js';

export const frozenReportsSlice: Slice = {
  name: 'frozen-reports',
  events: { ReportFrozen: { schema: 1 } } satisfies Record<FrozenReportEvent['type'], Slice['events'][string]>,
  deciders: [frozenReports],
  projections: [frozenList],
  tellings: frozenReportSentences,
};
