import type { SheetData } from 'write-excel-file/node';
import type { Sentence } from '#libs/kernel';

interface DescribedColumn {
  readonly title: Sentence;
  readonly required: boolean;
  readonly hint: Sentence;
  readonly example: string;
}

const head = (value: string) => ({ value, fontWeight: 'bold', backgroundColor: '#e8eef4' }) as const;
const text = (value: string) => ({ value, type: String, wrap: true });
/** Loaded with the first workbook. */
const writing = async () => (await import('write-excel-file/node')).default;
const font = { fontFamily: 'Times New Roman', fontSize: 12 };

/** The sheet to fill in: titles, an example row, and a second sheet that says what belongs into each column. */
export const templateOf = async (title: Sentence, columns: readonly DescribedColumn[]): Promise<Buffer> => {
  const writeExcelFile = await writing();
  return writeExcelFile(
    [
      {
        sheet: title.vi.slice(0, 31),
        columns: columns.map(() => ({ width: 24 })),
        stickyRowsCount: 1,
        data: [
          columns.map((column) => head(`${column.title.vi}${column.required ? ' *' : ''}`)),
          columns.map(({ example }) => text(example)),
        ] as SheetData,
      },
      {
        sheet: 'Hướng dẫn',
        columns: [{ width: 28 }, { width: 12 }, { width: 60 }, { width: 28 }],
        data: [
          ['Cột', 'Bắt buộc', 'Cách ghi', 'Ví dụ'].map(head),
          ...columns.map(({ title: name, required, hint, example }) =>
            [name.vi, required ? 'có' : '', hint.vi, example].map(text),
          ),
        ] as SheetData,
      },
    ],
    font,
  ).toBuffer();
};

export interface FaultyRow {
  readonly no: number;
  readonly cells: readonly string[];
  readonly faults: readonly string[];
}

/** The rows that were not recorded, as they were given, with the reason behind: mended, it can be imported as it is. */
export const errorWorkbookOf = async (titles: readonly string[], rows: readonly FaultyRow[]): Promise<Buffer> => {
  const writeExcelFile = await writing();
  return writeExcelFile(
    [
      {
        sheet: 'Dòng chưa ghi',
        columns: [...titles.map(() => ({ width: 24 })), { width: 60 }, { width: 14 }],
        stickyRowsCount: 1,
        data: [
          [...titles, 'Lý do chưa ghi', 'Dòng trong tệp'].map(head),
          ...rows.map(({ no, cells, faults }) => [...cells, faults.join(' '), String(no)].map(text)),
        ] as SheetData,
      },
    ],
    font,
  ).toBuffer();
};
