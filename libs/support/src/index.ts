export * from './http/support.dto.js';
export { supportSheet } from './http/support-sheet.js';
export { HandleSupport } from './http/support.handler.js';
export { aggregateStream, supportAggregates, type AggregateWish } from './domain/support-aggregate.js';
export { supportSlice } from './slice.js';
export { SupportModule } from './support.module.js';
export { SupportRecordQuery, type RecordEntry, type SupportRecord } from './support-record.query.js';
