export { trainings } from './domain/training.js';
export { TrainingModule } from './training.module.js';
export { trainingSlice } from './slice.js';
export { trainingSheet } from './http/training-sheet.js';
