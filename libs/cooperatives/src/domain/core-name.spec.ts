import { expect, test } from '@jest/globals';
import { coreName } from './core-name.js';

test.each([
  ['HTX Nông nghiệp “Phú Lợi”', 'nong nghiep phu loi'],
  ['Hợp tác xã nông nghiệp Phú Lợi', 'nong nghiep phu loi'],
  ['Tổ hợp tác  Đoàn Kết', 'doan ket'],
  ['Quỹ tín dụng nhân dân Thạnh Phú', 'thanh phu'],
  ['Liên hiệp HTX Sóc Trăng', 'soc trang'],
  ['HTX', 'htx'],
  ['HTXanh', 'htxanh'],
])('%s is looked for as %s', (name, core) => {
  expect(coreName(name)).toBe(core);
});

test('the same name typed with marks apart and with marks joined is one name', () => {
  expect(coreName('HTX Kế Sách'.normalize('NFD'))).toBe(coreName('HTX Kế Sách'.normalize('NFC')));
});
