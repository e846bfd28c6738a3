export { readSheet, type ReadFile } from './read-sheet.js';
export type { SheetRow } from './sheet-rows.js';
export { errorWorkbookOf, templateOf } from './workbooks.js';
