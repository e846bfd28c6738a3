export { foundingAdvice } from './domain/founding-advice.js';
export { foundingSlice } from './slice.js';
