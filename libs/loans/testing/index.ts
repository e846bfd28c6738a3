export * from './naive-schedule.js';
export * from './random-terms.js';
export * from './play.js';
export * from './stages.js';
