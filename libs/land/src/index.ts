export { landGrants } from './domain/land-grant.js';
export { LandModule } from './land.module.js';
export { landSlice } from './slice.js';
export { landSheet } from './http/land-sheet.js';
