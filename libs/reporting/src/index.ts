import type { Slice } from '#libs/journal';
import { cooperativeHistory } from './cooperative-history/cooperative-history.projection.js';
import { disbursementTotals } from './disbursement-totals/disbursement-totals.projection.js';
import { supportReach } from './disbursement-totals/support-reach.projection.js';

export { AuditTrailQuery } from './audit-trail/audit-trail.query.js';
export { CooperativeHistoryQuery } from './cooperative-history/cooperative-history.query.js';
export {
  DisbursementTotalsQuery,
  totalDimensions,
  type TotalDimension,
} from './disbursement-totals/disbursement-totals.query.js';
export { Operations } from './operations/operations.js';
export { computedFigures } from './reconciliation/computed-figures.js';
export { ReconciliationQuery } from './reconciliation/index.js';
export { ReportingModule } from './reporting.module.js';
export { dimensionsOf } from './reports.controller.js';
export { cooperativeHistory, disbursementTotals, supportReach };

/** The questions that cross slices. They write no entry and decide nothing. */
export const reportingSlice: Slice = {
  name: 'reporting',
  events: {},
  deciders: [],
  projections: [disbursementTotals, supportReach, cooperativeHistory],
};
