/** What the funds publish: their events, the days of their money, the guard that every payment must pass, and their books. */
export * from './fund-events.js';
export * from './guard/fund-days.projection.js';
export * from './guard/fund-guard.js';
export { postingsBalance } from './ledger/postings-check.js';
export { fundAccounts, postingsOf, type AccountSums, type FundAccount } from './ledger/postings.js';
