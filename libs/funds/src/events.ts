/** What the funds publish: their events, the days of their money, and the guard that every payment must pass. */
export * from './fund-events.js';
export * from './guard/fund-days.projection.js';
export * from './guard/fund-guard.js';
