export { trainings } from './domain/training.js';
export { trainingSlice } from './slice.js';
