/** What loans publish: their events, and what each of them moves. */
export * from './loan-events.js';
export { countingLoans, type LoanMovement, type PartOfMovement } from './movements.js';
