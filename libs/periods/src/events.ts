export * from './period-events.js';
export { periodList, type PeriodKey, type PeriodValues } from './period-list/period-list.projection.js';
export { latestClosing, type Closing } from './period-list/latest-closing.js';
