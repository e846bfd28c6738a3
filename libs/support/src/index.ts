export { aggregateStream, supportAggregates, type AggregateWish } from './domain/support-aggregate.js';
export { supportSlice } from './slice.js';
export { SupportRecordQuery, type RecordEntry, type SupportRecord } from './support-record.query.js';
