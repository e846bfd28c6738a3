export { landGrants } from './domain/land-grant.js';
export { landSlice } from './slice.js';
