export { technologyTransfers } from './domain/technology-transfer.js';
export { TechnologyModule } from './technology.module.js';
export { technologySlice } from './slice.js';
export { technologySheet } from './http/technology-sheet.js';
