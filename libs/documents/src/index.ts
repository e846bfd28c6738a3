import type { OfficialDocument } from './official-document.js';
import type { WorkbookSheet } from './workbook-sheet.js';

export {
  numberAndSymbol,
  placeAndDate,
  type DocumentBlock,
  type DocumentTable,
  type OfficialDocument,
} from './official-document.js';
export { wholeNumber, type WorkbookCell, type WorkbookSheet } from './workbook-sheet.js';

/*
 * What sets pages and writes workbooks is large; most processes never print. Each is loaded with the first document of its
 * kind.
 */

export const printDocx = async (document: OfficialDocument): Promise<Buffer> =>
  (await import('./docx.js')).printDocx(document);

export const printPdf = async (document: OfficialDocument): Promise<Buffer> =>
  (await import('./pdf.js')).printPdf(document);

export const printWorkbook = async (
  sheets: readonly WorkbookSheet[],
  info: readonly (readonly [label: string, value: string])[],
): Promise<Buffer> => (await import('./workbook.js')).printWorkbook(sheets, info);
