import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { wholeNumber, type WorkbookCell, type WorkbookSheet } from './workbook-sheet.js';

const sheetNameMax = 31;
/** The largest whole number a spreadsheet keeps exactly; what is larger is written as text. */
const exactMax = 999_999_999_999_999n;

/**
 * A workbook: the sheets asked for and a last one that says what was asked, as of when and as known when. Numbers are numbers,
 * and text is text whatever it begins with, so that nothing in it is taken for a formula.
 */
export const printWorkbook = async (
  sheets: readonly WorkbookSheet[],
  info: readonly (readonly [label: string, value: string])[],
): Promise<Buffer> => {
  const pages = [
    ...sheets,
    {
      name: 'Nguồn số liệu',
      title: 'Nguồn số liệu',
      columns: [
        { title: 'Mục', width: 30 },
        { title: 'Nội dung', width: 90 },
      ],
      rows: info,
    },
  ];
  return writeExcelFile(
    pages.map(({ name, title, columns, rows }) => ({
      sheet: sheetName(name),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 2,
      data: [
        [{ value: title, fontWeight: 'bold', fontSize: 14 }],
        columns.map((column) => ({ value: column.title, fontWeight: 'bold', backgroundColor: '#e8eef4', wrap: true })),
        ...rows.map((row) =>
          row.map((cell, index) => cellOf(cell, (columns[index] as WorkbookSheet['columns'][number]).format)),
        ),
      ] as SheetData,
    })),
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer();
};

const cellOf = (cell: WorkbookCell, format: string | undefined) => {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true };
  if (typeof cell === 'bigint' && (cell > exactMax || cell < -exactMax))
    return { value: cell.toString(), type: String };
  return { value: Number(cell), type: Number, format: format ?? wholeNumber };
};

/** Excel refuses longer names and these marks. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, sheetNameMax);
