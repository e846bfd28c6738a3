import { expect, test } from '@jest/globals';
import { inflateRawSync, inflateSync } from 'node:zlib';
import type { BusinessDate } from '#libs/kernel';
import {
  numberAndSymbol,
  placeAndDate,
  printDocx,
  printPdf,
  printWorkbook,
  type OfficialDocument,
} from '#libs/documents';

const document: OfficialDocument = {
  superior: 'Tỉnh Sóc Trăng',
  agency: 'Ủy ban nhân dân',
  number: null,
  symbol: 'BC-UBND',
  place: 'Sóc Trăng',
  on: '2013-09-05' as BusinessDate,
  title: 'BÁO CÁO',
  subject: 'Tình hình hỗ trợ kinh tế tập thể giai đoạn 2010 - 2012',
  body: [
    { kind: 'heading', level: 1, text: 'I. TÌNH HÌNH HỖ TRỢ' },
    { kind: 'heading', level: 3, text: 'a) Hợp tác xã' },
    { kind: 'paragraph', text: 'Có 287 tổ chức kinh tế tập thể được hỗ trợ với kinh phí khoảng 580 triệu đồng.' },
    {
      kind: 'table',
      caption: 'Kinh phí theo chính sách',
      columns: [
        { title: 'Chính sách', align: 'left', width: 3 },
        { title: 'Số tiền (đồng)', align: 'right', width: 2 },
      ],
      rows: [['Thành lập mới', '580.000.000']],
      total: ['Cộng', '580.000.000'],
    },
  ],
  signedFor: ['TM. Ủy ban nhân dân', 'Chủ tịch'],
  signedBy: 'Nguyễn Văn Mẫu',
  recipients: ['Bộ Kế hoạch và Đầu tư', 'Lưu: VT'],
  notice: 'Dữ liệu minh họa',
  provenance: [['Tính đến ngày', '31/12/2012']],
};

/** The parts of a zip as text, read by its local headers: what an office program would open. */
const partsOf = (zip: Buffer): Map<string, string> => {
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index ? zip.readUInt16LE(at + offset) : zip.readUInt32LE(at + offset),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    const deflated = zip.readUInt16LE(at + 10) === 8;
    parts.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (deflated ? inflateRawSync(bytes) : bytes).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return parts;
};
const textOf = (xml: string): string => xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, '');

test.each([
  ['2013-09-05', 'Sóc Trăng, ngày 05 tháng 9 năm 2013'],
  ['2013-02-15', 'Sóc Trăng, ngày 15 tháng 02 năm 2013'],
  ['2013-12-31', 'Sóc Trăng, ngày 31 tháng 12 năm 2013'],
])('%s is written %s', (on, written) => {
  expect(placeAndDate({ place: 'Sóc Trăng', on: on as BusinessDate })).toBe(written);
});

test('a number that is not given yet leaves room for it', () => {
  expect(numberAndSymbol({ number: null, symbol: 'BC-UBND' })).toBe('Số: ……/BC-UBND');
  expect(numberAndSymbol({ number: '128', symbol: 'BC-UBND' })).toBe('Số: 128/BC-UBND');
});

test('the word-processor file has the parts of the decree in their order, on A4 with its margins', async () => {
  const parts = partsOf(await printDocx(document));
  const body = parts.get('word/document.xml')!;
  const text = textOf(body);
  const order = [
    'TỈNH SÓC TRĂNG',
    'ỦY BAN NHÂN DÂN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: ……/BC-UBND',
    'Sóc Trăng, ngày 05 tháng 9 năm 2013',
    'BÁO CÁO',
    'Tình hình hỗ trợ kinh tế tập thể',
    'I. TÌNH HÌNH HỖ TRỢ',
    '287 tổ chức',
    'Kinh phí theo chính sách',
    '580.000.000',
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'Nguyễn Văn Mẫu',
    'NGUỒN SỐ LIỆU',
    '31/12/2012',
  ].map((part) => text.indexOf(part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThanOrEqual(0);
  // Twentieths of a point, rounded down by the library: 210 × 297 mm, margins 20/20/30/20 mm.
  expect(body).toMatch(/<w:pgSz[^>]*w:w="1190[56]"[^>]*w:h="1683[78]"/u);
  expect(body).toMatch(
    /<w:pgMar[^>]*w:top="113[34]"[^>]*w:right="113[34]"[^>]*w:bottom="113[34]"[^>]*w:left="170[01]"/u,
  );
  expect(body).toContain('Times New Roman');
  expect([...parts].some(([name, xml]) => name.startsWith('word/header') && xml.includes('PAGE'))).toBe(true);
});

test('the page file carries its fonts, and its text can be searched', async () => {
  const bytes = await printPdf(document);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const raw = bytes.toString('latin1');
  expect(raw).toContain('/FontFile2');
  expect(raw).toContain('Tinos');
  // The map from glyphs to letters holds the letters of Vietnamese that are in no Western font.
  const maps = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].flatMap(([, stream]) => {
    try {
      return [inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const letters = maps
    .filter((map) => map.includes('beginbfrange'))
    .join(' ')
    .toLowerCase();
  for (const letter of 'ỦộễẫĐ') expect(letters).toContain(letter.charCodeAt(0).toString(16).padStart(4, '0'));
});

test('a workbook keeps numbers as numbers and never makes a formula of a text', async () => {
  const bytes = await printWorkbook(
    [
      {
        name: 'Tổng hợp: 2012/Q4',
        title: 'Tổng hợp',
        columns: [
          { title: 'Đơn vị', width: 20 },
          { title: 'Số tiền', width: 20 },
        ],
        rows: [
          ['=1+1', 1209580000n],
          ['-HTX', 12345678901234567890n],
          ['trống', null],
        ],
      },
    ],
    [['Tính đến ngày', '31/12/2012']],
  );
  const parts = partsOf(bytes);
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(sheet).toContain('<v>1209580000</v>');
  expect(sheet).not.toContain('<f>');
  const strings = [...parts.values()].join('');
  for (const text of ['=1+1', '12345678901234567890', 'Nguồn số liệu', '31/12/2012']) expect(strings).toContain(text);
  expect(parts.get('xl/workbook.xml')).toContain('name="Tổng hợp  2012 Q4"');
});
