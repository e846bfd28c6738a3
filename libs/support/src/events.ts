/*
 * What this library publishes: the shapes that every kind of support records, and the pure rules they share. A slice's
 * domain may enter another library by its events only, so the rules stand at this door too.
 */
export * from './content.js';
export * from './domain/cost-split.js';
export * from './domain/lookups.js';
export type { Programmes } from './domain/programme-check.js';
export * from './domain/support-content.js';
export * from './domain/support-verbs.js';
export * from './words.js';
export { saidSupport } from './sentences.js';
