export * from './account.js';
export * from './debt-group.js';
export * from './entries.js';
export * from './timeline.js';
