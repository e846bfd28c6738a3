import { Catalogue, type Slice } from '#libs/journal';
import { journalSearchOf } from './audit-trail/journal-search.projection.js';
import { subjectNamesOf } from './audit-trail/subject-names.projection.js';
import { cooperativeHistory } from './cooperative-history/cooperative-history.projection.js';
import { disbursementTotals } from './disbursement-totals/disbursement-totals.projection.js';
import { supportReach } from './disbursement-totals/support-reach.projection.js';
import { cooperativeSubject } from './replay/cooperative.subject.js';
import { reconciliationSubject } from './replay/reconciliation.subject.js';
import { totalsSubject } from './replay/totals.subject.js';

export { AuditTrailQuery, type TrailQuestion } from './audit-trail/audit-trail.query.js';
export { JournalExport, exportFormats, type ExportFormat } from './audit-trail/journal-export.js';
export { CooperativeHistoryQuery } from './cooperative-history/cooperative-history.query.js';
export { totalDimensions, type TotalDimension } from './disbursement-totals/counting-totals.js';
export { dimensionsOf, DisbursementTotalsQuery } from './disbursement-totals/disbursement-totals.query.js';
export { ReportsAsKnown } from './frozen-report/reports-as-known.js';
export { Operations } from './operations/operations.js';
export { computedFigures } from './reconciliation/computed-figures.js';
export { ReconciliationQuery } from './reconciliation/index.js';
export {
  ReplayQuery,
  type CauseEffect,
  type Changes,
  type Comparison,
  type ReplayedState,
  type ReplayQuestion,
} from './replay/replay.query.js';
export { readAddress, refuseDifferent, type Point } from './replay/replay-address.js';
export { cooperativeHistory, disbursementTotals, supportReach };

/** The questions that cross slices. They write no entry and decide nothing. What the slices tell can be searched. */
export const reportingSliceOf = (slices: readonly Slice[]): Slice => {
  const { tellings, eventTypes } = new Catalogue(slices);
  return {
    name: 'reporting',
    events: {},
    deciders: [],
    projections: [
      disbursementTotals,
      supportReach,
      cooperativeHistory,
      journalSearchOf(tellings, eventTypes),
      subjectNamesOf(tellings, eventTypes),
    ],
    subjects: [cooperativeSubject, totalsSubject, reconciliationSubject],
  };
};
