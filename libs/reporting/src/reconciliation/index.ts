export { reconcile, type GivenExplanation } from './reconcile.js';
export { ReconciliationQuery, type ComputedFiguresOf, type ReconciliationQuestion } from './reconciliation.query.js';
export {
  checkSentences,
  ruleNames,
  type ComputedFigure,
  type PossibleCause,
  type ReconciliationRow,
  type RuleName,
} from './rows.js';
