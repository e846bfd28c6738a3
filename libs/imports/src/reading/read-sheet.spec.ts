import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Rejection } from '#libs/kernel';
import { rowOf, workbookOf, zipOf } from '#libs/imports/testing';
import { readSheet, type SheetRow } from './index.js';
import { errorWorkbookOf, templateOf } from './workbooks.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htx-reading-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
const read = async (bytes: string | Buffer) => {
  const path = join(folder, `tep-${(files += 1)}`);
  await writeFile(path, bytes);
  const rows: SheetRow[] = [];
  const { titles } = await readSheet(path, async (portion) => void rows.push(...portion));
  return { titles, rows };
};
const refusal = async (bytes: string | Buffer) => {
  const error: unknown = await read(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof Rejection)) throw new Error(`Not refused: ${String(error)}`);
  return { code: error.code, ...error.figures };
};

describe('a CSV file', () => {
  test.each([
    ['semicolons', 'Tên;Số\nA;1\nB;"2;3"'],
    ['commas', 'Tên,Số\nA,1\nB,2;3'],
    ['tabs', 'Tên\tSố\nA\t1\nB\t2;3'],
    ['a mark of its encoding, as Excel writes it', '\ufeffTên;Số\r\nA;1\r\nB;"2;3"\r\n'],
  ])('is read with %s', async (_, text) => {
    expect(await read(text)).toEqual({
      titles: ['Tên', 'Số'],
      rows: [
        { no: 2, cells: ['A', '1'] },
        { no: 3, cells: ['B', '2;3'] },
      ],
    });
  });

  test('keeps the numbers of rows past empty ones, and gives a short row empty cells', async () => {
    const { rows } = await read('Tên;Số;Nơi\n\nA;1\n;;\nB;2;C;D');
    expect(rows).toEqual([
      { no: 3, cells: ['A', '1', ''] },
      { no: 5, cells: ['B', '2', 'C'] },
    ]);
  });

  test('takes signed numbers and a lone hyphen for what they are', async () => {
    const { rows } = await read('A;B;C\n-1.200;+84 299 382 1100;-');
    expect(rows[0]!.cells).toEqual(['-1.200', '+84 299 382 1100', '-']);
  });

  test('reads a name with quotation marks as it stands, in a cell with marks around it or without', async () => {
    const { rows } = await read('A;B\nHTX "Tân Tiến";1\n"Tân Tiến" HTX;2\n"HTX ""Tân Tiến""";3');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['HTX "Tân Tiến"', '1'],
      ['"Tân Tiến" HTX', '2'],
      ['HTX "Tân Tiến"', '3'],
    ]);
  });

  test.each(['=1+1', '@SUM(A1)', '+cmd|calc', '-2+3', '=HYPERLINK("x")'])(
    'with a cell that begins like a formula is refused: %s',
    async (cell) => {
      expect(await refusal(`A;B\n1;2\n3;"${cell.replaceAll('"', '""')}"`)).toMatchObject({
        code: 'SHEET_CELL_LIKE_FORMULA',
        row: 3,
        column: 2,
      });
    },
  );

  test('with a formula in a cell without quotation marks is refused as one', async () => {
    expect(await refusal('A;B\n=HYPERLINK("http://x");2')).toMatchObject({
      code: 'SHEET_CELL_LIKE_FORMULA',
      row: 2,
      column: 1,
    });
  });

  test.each([
    ['another encoding', Buffer.from('T\u00ean;S\u1ed1\nA;1'.normalize('NFC'), 'latin1'), 'SHEET_NOT_UTF8'],
    ['binary noise', Buffer.from([1, 2, 0, 3, 10, 0, 4]), 'SHEET_NOT_READABLE'],
    ['a quotation mark that is never closed', 'A;B\n1;"2\n3;4', 'SHEET_QUOTES_WRONG'],
    ['titles alone', 'A;B\n', 'SHEET_WITHOUT_ROWS'],
    ['numbers where titles should be', '1;2\n3;4', 'SHEET_WITHOUT_TITLES'],
    ['nothing but empty lines', '\n\n\n', 'SHEET_WITHOUT_TITLES'],
    ['a title twice', 'Tên;tên\nA;B', 'SHEET_TITLE_TWICE'],
    ['too many rows', `A;B\n${'1;2\n'.repeat(20_001)}`, 'SHEET_TOO_MANY_ROWS'],
    ['too many columns', `${Array.from({ length: 101 }, (_, n) => `c${n}`).join(';')}\n1`, 'SHEET_TOO_MANY_COLUMNS'],
    ['a cell without end', `A;B\n1;${'x'.repeat(5001)}`, 'SHEET_CELL_TOO_LONG'],
  ])('%s is refused', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });
});

describe('a workbook', () => {
  const titles = rowOf(1, ['Tên', 'Số']);

  test('is read with shared texts, numbers without noise, and days shown as such', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>`;
    const row = `<row r="4"><c r="A4" t="s"><v>0</v></c><c r="C4"><v>12500000</v></c><c r="D4" s="1"><v>45292</v></c>
      <c r="E4" s="2"><v>0.30000000000000004</v></c><c r="F4"><v>1.2E7</v></c></row>`;
    const bytes = workbookOf(rowOf(1, ['a', 'b', 'c', 'd', 'e', 'f']) + row, [
      { name: 'xl/styles.xml', data: styles },
      { name: 'xl/sharedStrings.xml', data: '<sst><si><r><t>Kế </t></r><r><t>Sách &amp; x</t></r></si></sst>' },
    ]);
    expect((await read(bytes)).rows).toEqual([
      { no: 4, cells: ['Kế Sách & x', '', '12500000', '2024-01-01', '0,3', '12000000'] },
    ]);
  });

  test('made by this product is read again: the template, and the rows that were not recorded', async () => {
    const column = { title: { vi: 'Tên', en: 'Name' }, required: true, hint: { vi: 'g', en: 'h' }, example: 'HTX A' };
    expect(await read(await templateOf({ vi: 'Mẫu', en: 'Template' }, [column]))).toEqual({
      titles: ['Tên *'],
      rows: [{ no: 2, cells: ['HTX A'] }],
    });
    const errors = await errorWorkbookOf(['Tên'], [{ no: 7, cells: ['B'], faults: ['Sai.'] }]);
    expect((await read(errors)).rows).toEqual([{ no: 2, cells: ['B', 'Sai.', '7'] }]);
  });

  test.each([
    ['a formula', workbookOf(`${titles}<row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row>`), 'SHEET_HAS_FORMULA'],
    ['macros', workbookOf(titles, [{ name: 'xl/vbaProject.bin', data: 'x' }]), 'SHEET_HAS_MACROS'],
    [
      'the type of a macro workbook under another name',
      workbookOf(titles, [
        {
          name: '[Content_Types].xml',
          data: '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        },
      ]),
      'SHEET_HAS_MACROS',
    ],
    [
      'links to other files',
      workbookOf(titles, [{ name: 'xl/externalLinks/externalLink1.xml', data: '<x/>' }]),
      'SHEET_HAS_LINKS',
    ],
    ['a text that begins like a formula', workbookOf(titles + rowOf(2, ['=1+1', '2'])), 'SHEET_CELL_LIKE_FORMULA'],
    [
      'a part that unfolds out of all proportion',
      workbookOf(titles, [{ name: 'xl/sharedStrings.xml', data: Buffer.alloc(60 * 2 ** 20, 'a') }]),
      'SHEET_UNFOLDS_TOO_LARGE',
    ],
    [
      'a part that unfolds to more than it says',
      workbookOf(titles, [{ name: 'xl/sharedStrings.xml', data: Buffer.alloc(60 * 2 ** 20, 'a'), told: 1000 }]),
      'SHEET_NOT_READABLE',
    ],
    [
      'thousands of parts',
      zipOf(Array.from({ length: 1001 }, (_, n) => ({ name: `p${n}`, data: '' }))),
      'SHEET_UNFOLDS_TOO_LARGE',
    ],
    [
      'entities of its own',
      workbookOf(titles, [
        {
          name: 'xl/worksheets/sheet1.xml',
          data: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>',
        },
      ]),
      'SHEET_XML_NOT_ALLOWED',
    ],
    ['broken XML', workbookOf('<row r="1"><c>'), 'SHEET_NOT_READABLE'],
    ['half of it', workbookOf(titles).subarray(0, 200), 'SHEET_NOT_READABLE'],
    ['another archive', zipOf([{ name: 'a.txt', data: 'a' }]), 'SHEET_NOT_READABLE'],
    ['a password or an old format', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'SHEET_OLD_OR_LOCKED'],
  ])('with %s is refused', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });

  test('of a hundred thousand empty rows is read for what it holds', async () => {
    const empty = Array.from({ length: 100_000 }, (_, n) => `<row r="${n + 3}"/>`).join('');
    expect((await read(workbookOf(titles + rowOf(2, ['A', '1']) + empty))).rows).toHaveLength(1);
  });
});
