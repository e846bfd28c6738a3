export { foundingAdvice } from './domain/founding-advice.js';
export { FoundingModule } from './founding.module.js';
export { foundingSlice } from './slice.js';
export { foundingSheet } from './http/founding-sheet.js';
