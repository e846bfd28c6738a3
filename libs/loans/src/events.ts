/** What loans publish: their events, what each of them moves, who may not have done two of them, and how their book is recounted. */
export * from './loan-events.js';
export { countingLoans, type LoanMovement, type PartOfMovement } from './movements.js';
export { fourEyes } from './checks/four-eyes.js';
export { loanEventVersions } from './event-versions.js';
export { loanRecounts, packagedLoanBook } from './recounts.js';
