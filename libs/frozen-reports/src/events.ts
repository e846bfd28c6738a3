export * from './frozen-report-events.js';
