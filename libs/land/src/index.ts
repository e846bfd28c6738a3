export { landGrants } from './domain/land-grant.js';
export { LandModule } from './land.module.js';
export { landSlice } from './slice.js';
