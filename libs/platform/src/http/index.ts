export * from './fields.js';
export * from './interceptors.js';
export * from './issued.js';
export * from './language.js';
export * from './page.dto.js';
export * from './problem.js';
export * from './validation.js';
