/** What the funds publish: their events, the days of their money and its guard, and how their books are checked and recounted. */
export * from './fund-events.js';
export * from './guard/fund-days.projection.js';
export * from './guard/fund-guard.js';
export { postingsBalance } from './ledger/postings-check.js';
export { fundEventVersions } from './event-versions.js';
export { fundRecounts } from './recounts.js';
export { requireFund } from './known-fund.js';
