export { CooperativesModule } from '../cooperatives.module.js';
export { cooperativeSheet } from './cooperative-sheet.js';
