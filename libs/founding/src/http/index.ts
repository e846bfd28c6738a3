export { FoundingModule } from '../founding.module.js';
export { foundingSheet } from './founding-sheet.js';
