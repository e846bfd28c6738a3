import { expect, test } from '@jest/globals';
import { parseBusinessDate } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import type { ReportFrozen } from '../events.js';
import { frozenReports } from './freeze-report.js';

const day = parseBusinessDate;
const data: ReportFrozen['data'] = {
  reportId: 'bc-2025',
  report: 'periodic',
  from: day('2025-01-01'),
  to: day('2025-12-31'),
  asOf: day('2025-12-31'),
  asKnown: 640,
  root: 'AA==',
  document: {
    superior: null,
    agency: 'Sở Kế hoạch và Đầu tư',
    number: '12',
    symbol: 'BC',
    place: 'Sóc Trăng',
    on: day('2025-12-31'),
    title: 'BÁO CÁO',
    subject: 'Kết quả hỗ trợ năm 2025',
    body: [{ kind: 'paragraph', text: '- Năm 2025, có 12 lớp tập huấn.' }],
    signedFor: ['Thủ trưởng đơn vị'],
    signedBy: null,
    recipients: ['Lưu: VT'],
    notice: null,
    provenance: [['Như sổ đã biết ở mục số', '640']],
  },
};
const freeze = command('FreezeReport', data);

test('a report is frozen word for word, on the day it is signed', () => {
  const [event] = given(frozenReports).when(freeze, { today: '2026-01-08' }).events();
  expect(event).toMatchObject({ type: 'ReportFrozen', data, on: { from: '2026-01-08', to: '2026-01-08' } });
});
test('what is frozen is not frozen again', () => {
  const frozen = recorded<ReportFrozen>({ type: 'ReportFrozen', schema: 1, data }, { position: 641 });
  given(frozenReports, [frozen]).when(freeze).thenRejected('REPORT_ALREADY_FROZEN', { frozenAt: 641 });
});
