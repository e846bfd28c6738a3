/** What reporting publishes: how the totals of support are recounted. It has no events of its own. */
export { packagedTotals, reportingRecounts } from './recounts.js';
