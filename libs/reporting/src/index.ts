import type { Slice } from '#libs/journal';
import { cooperativeHistory } from './cooperative-history/cooperative-history.projection.js';
import { disbursementTotals } from './disbursement-totals/disbursement-totals.projection.js';
import { supportReach } from './disbursement-totals/support-reach.projection.js';
import { cooperativeSubject } from './replay/cooperative.subject.js';
import { totalsSubject } from './replay/totals.subject.js';

export { AuditTrailQuery } from './audit-trail/audit-trail.query.js';
export { CooperativeHistoryQuery } from './cooperative-history/cooperative-history.query.js';
export {
  dimensionsOf,
  DisbursementTotalsQuery,
  totalDimensions,
  type TotalDimension,
} from './disbursement-totals/disbursement-totals.query.js';
export { Operations } from './operations/operations.js';
export { computedFigures } from './reconciliation/computed-figures.js';
export { ReconciliationQuery } from './reconciliation/index.js';
export { entryWords } from './replay/entry-words.js';
export {
  ReplayQuery,
  type CauseEffect,
  type Changes,
  type Comparison,
  type ReplayedState,
  type ReplayQuestion,
} from './replay/replay.query.js';
export { readAddress, refuseDifferent, type Point } from './replay/replay-address.js';
export { ReportingModule } from './reporting.module.js';
export { cooperativeHistory, disbursementTotals, supportReach };

/** The questions that cross slices. They write no entry and decide nothing. */
export const reportingSlice: Slice = {
  name: 'reporting',
  events: {},
  deciders: [],
  projections: [disbursementTotals, supportReach, cooperativeHistory],
  subjects: [cooperativeSubject, totalsSubject],
};
