export * from './boxes.js';
export * from './spec-journal.js';
