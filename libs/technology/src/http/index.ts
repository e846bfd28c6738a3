export { TechnologyModule } from '../technology.module.js';
export { technologySheet } from './technology-sheet.js';
