export * from './support.dto.js';
export { HandleSupport } from './support.handler.js';
export { SupportModule } from '../support.module.js';
export { supportSheet } from './support-sheet.js';
