export * from './database.js';
export * from './embedded-database.js';
export * from './migrate.js';
export * from './settings.js';
export * from './paging.js';
export * from './queue-watch.js';
export * from './queues.js';
export * from './sql-array.js';
