export * from './fields.js';
export * from './interceptors.js';
export * from './issued.js';
export * from './language.js';
export * from './paging.js';
export * from './problem.js';
export * from './validation.js';
