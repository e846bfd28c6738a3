import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { rowOf, workbookOf } from '../../dist/libs/imports/testing/index.js';

/* node make-sheet.mjs PATH ROWS SERIES: a workbook of organisations, and on standard output what identifies it. */

const [path, rows, series] = process.argv.slice(2);
const titles = [
  'Tên tổ chức',
  'Loại hình',
  'Ngành',
  'Địa bàn',
  'Ngày thành lập',
  'Số thành viên',
  'Số giấy chứng nhận',
  'Nơi cấp',
];
const cellsAt = (n) => [
  `Hợp tác xã dịch vụ nông nghiệp số ${series} - ${n}`,
  'HTX',
  'Nông nghiệp, thủy sản',
  'Huyện Kế Sách',
  `${String(1 + (n % 28)).padStart(2, '0')}/03/2021`,
  String(10 + (n % 90)),
  `59070${n}`,
  'UBND huyện Kế Sách',
];
const lines = Array.from({ length: Number(rows) }, (_, n) => rowOf(n + 2, cellsAt(n)));
const bytes = workbookOf(rowOf(1, titles) + lines.join(''));
writeFileSync(path, bytes);
process.stdout.write(JSON.stringify({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
