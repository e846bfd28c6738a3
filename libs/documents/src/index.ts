export { printDocx } from './docx.js';
export {
  numberAndSymbol,
  placeAndDate,
  type DocumentBlock,
  type DocumentTable,
  type OfficialDocument,
} from './official-document.js';
export { printPdf } from './pdf.js';
export { printWorkbook, wholeNumber, type WorkbookCell, type WorkbookSheet } from './workbook.js';
