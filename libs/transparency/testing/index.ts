export * from './mutations.js';
export * from './naive-tree.js';
export * from './tile-shelf.js';
