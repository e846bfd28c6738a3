export { technologyTransfers } from './domain/technology-transfer.js';
export { technologySlice } from './slice.js';
