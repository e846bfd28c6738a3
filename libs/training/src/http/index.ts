export { TrainingModule } from '../training.module.js';
export { trainingSheet } from './training-sheet.js';
