export * from './figure-events.js';
export * from './stated-figures/stated-figures.projection.js';
