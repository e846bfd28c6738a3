export { LandModule } from '../land.module.js';
export { landSheet } from './land-sheet.js';
