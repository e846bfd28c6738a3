import type { Page } from 'playwright-core';
import { chooseSheet, familiarSheet, sheetOfThree } from './sheet.js';

export const logins = {
  officer: 'canbo@minh-hoa',
  manager: 'lanhdao@minh-hoa',
  auditor: 'kiemtoan@minh-hoa',
  administrator: 'quantri@minh-hoa',
} as const;

export type Person = keyof typeof logins;

/** Where the harness goes: every screen with the person who sees most there, and what must be seen before it is judged. */
export interface Visit {
  readonly name: string;
  readonly path: string;
  /** Left out for whoever is not signed in. */
  readonly person?: Person;
  readonly language?: 'vi' | 'en';
  /** What is opened once the screen is there: a dialog, a menu, a refusal. */
  readonly act?: (page: Page) => Promise<void>;
  /** Text that is seen before the screen is judged. */
  readonly shows: RegExp;
}

const openAccount = (page: Page) => page.getByRole('button', { name: /^Tài khoản/u }).click();

/** Run in the page of whoever is not signed in: an administrator opens an account there and signs out. */
const openAccountAsAdministrator = async (): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const post = (path: string, body: object) => fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  await post('/api/sessions', { login: 'quantri@minh-hoa', password: 'minh-hoa-2026' });
  await post('/api/accounts', { login: 'nguoi-moi@minh-hoa', password: 'mat-khau-tam-mot', roles: ['officer'] });
  await fetch('/api/sessions/current', { method: 'DELETE' });
};

export const visits: readonly Visit[] = [
  { name: 'sign-in', path: '/', shows: /mỗi việc một bút toán đánh số/u },
  { name: 'home-officer', path: '/', person: 'officer', shows: /Sổ có [\d.]+ bút toán/u },
  { name: 'home-manager', path: '/', person: 'manager', shows: /Chờ thẩm định \(\d+\)[^]*Đang quá hạn/u },
  { name: 'home-auditor', path: '/', person: 'auditor', shows: /Lần kiểm chứng gần nhất[^]*Việc nền bị hỏng/u },
  { name: 'home-administrator', path: '/', person: 'administrator', shows: /Tài khoản và vận hành/u },
  {
    name: 'home-beyond-journal',
    path: '/?asKnown=99999999',
    person: 'manager',
    shows: /chưa có mục số 99\.?999\.?999/u,
  },
  { name: 'cooperatives', path: '/cooperatives', person: 'officer', shows: /HTX dịch vụ Minh Họa số/u },
  { name: 'cooperatives-past', path: '/cooperatives?asOf=2024-06-30', person: 'auditor', shows: /Đang xem quá khứ/u },
  {
    name: 'cooperatives-none',
    path: '/cooperatives?text=khongcoten',
    person: 'manager',
    shows: /Không có tổ chức nào/u,
  },
  { name: 'cooperatives-english', path: '/cooperatives', person: 'manager', language: 'en', shows: /120 rows/u },
  {
    name: 'cooperatives-plain',
    path: '/cooperatives',
    person: 'auditor',
    act: (page) => page.getByText('Hiện cả bảng').click(),
    shows: /HTX dịch vụ Minh Họa số/u,
  },
  { name: 'cooperative', path: '/cooperatives/to-chuc-94', person: 'officer', shows: /Lớp bồi dưỡng/u },
  {
    name: 'cooperative-past',
    path: '/cooperatives/to-chuc-94?asOf=2024-06-30',
    person: 'auditor',
    shows: /Giải ngân 230\.000\.000/u,
  },
  {
    name: 'cooperative-entry',
    path: '/cooperatives/to-chuc-94',
    person: 'auditor',
    act: (page) => page.locator('.entry-open', { hasText: 'Giải ngân' }).first().click(),
    shows: /Dư nợ gốc: /u,
  },
  {
    name: 'cooperative-rename',
    path: '/cooperatives/to-chuc-94?deed=rename',
    person: 'officer',
    shows: /Tên mới có từ/u,
  },
  { name: 'registration', path: '/registration', person: 'officer', shows: /Số giấy đăng ký/u },
  { name: 'support', path: '/support', person: 'officer', shows: /Dán được từ Excel/u },
  { name: 'support-land', path: '/support?kind=land-grants', person: 'officer', shows: /Diện tích/u },
  {
    name: 'support-record',
    path: '/support/trainings/lop-2025-6',
    person: 'officer',
    shows: /HTX nông nghiệp Minh Họa số 64/u,
  },
  { name: 'imports', path: '/imports', person: 'officer', shows: /Thả tệp \.xlsx hoặc \.csv/u },
  { name: 'imports-read-only', path: '/imports', person: 'auditor', shows: /Các đợt nhập/u },
  {
    name: 'import-mapping',
    path: '/imports',
    person: 'officer',
    act: async (page) => {
      await chooseSheet(page, sheetOfThree);
      await page.getByRole('button', { name: 'Kiểm tra từng dòng' }).click();
    },
    shows: /Chưa gán cột bắt buộc: Ngày thành lập/u,
  },
  {
    name: 'import-rows',
    path: '/imports',
    person: 'officer',
    act: async (page) => {
      await chooseSheet(page, familiarSheet);
      await page.getByRole('button', { name: 'Kiểm tra từng dòng' }).click();
      await page.getByText('Tất cả (3)').click();
    },
    shows: /Phải sửa/u,
  },
  { name: 'capital', path: '/capital', person: 'manager', shows: /Giải ngân lũy kế trên vốn/u },
  {
    name: 'capital-past',
    path: '/capital?asOf=2024-06-30&kind=fund-loan&fromYear=2023&toYear=2024',
    person: 'auditor',
    shows: /Loại hỗ trợ: Cho vay từ quỹ/u,
  },
  { name: 'periods', path: '/periods', person: 'manager', shows: /Chưa khóa sổ kỳ nào/u },
  { name: 'report', path: '/report?fromYear=2023&toYear=2024', person: 'manager', shows: /Biểu 1/u },
  { name: 'report-since', path: '/report?fromYear=2023&toYear=2024&since=50', person: 'auditor', shows: /Đã khác/u },
  {
    name: 'report-freeze',
    path: '/report?fromYear=2023&toYear=2024',
    person: 'manager',
    act: (page) => page.getByRole('button', { name: 'Chốt báo cáo' }).click(),
    shows: /Cả trang báo cáo đang xem/u,
  },
  {
    name: 'report-frozen',
    path: '/report?fromYear=2023&toYear=2024',
    person: 'manager',
    act: async (page) => {
      await page.getByRole('button', { name: 'Chốt báo cáo' }).click();
      await page.getByLabel('Số văn bản').fill('12');
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
      await page.getByText('Đã ghi vào sổ').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: /^Số 12\/BC/u }).click();
    },
    shows: /Trang đã ký còn nguyên/u,
  },
  { name: 'loans', path: '/loans', person: 'officer', shows: /HTX .+ Minh Họa số/u },
  { name: 'loans-none', path: '/loans?text=khongcoten', person: 'manager', shows: /Không có khoản vay nào/u },
  { name: 'loan-new', path: '/loans/new', person: 'officer', shows: /Quỹ hỗ trợ phát triển HTX/u },
  {
    name: 'loan-new-rate',
    path: '/loans/new',
    person: 'officer',
    act: async (page) => {
      await page.getByLabel('Số tiền đề nghị vay').fill('500tr');
      await page.getByLabel('Thời hạn (tháng)').fill('36');
      await page.getByLabel('Lãi suất đề nghị (% / năm)').fill('6.5');
    },
    shows: /“6\.5” có thể hiểu là 6,5 hoặc 65/u,
  },
  { name: 'loan', path: '/loans/vay-3', person: 'officer', shows: /Cần trả để tất toán/u },
  {
    name: 'loan-statement',
    path: '/loans/vay-5/statement?asOf=2024-12-31',
    person: 'officer',
    shows: /SAO KÊ KHOẢN VAY/u,
  },
  { name: 'loan-past', path: '/loans/vay-3?asOf=2024-12-31', person: 'auditor', shows: /Cần trả để tất toán/u },
  { name: 'loan-step', path: '/loans/vay-3?step=RecordRepayment', person: 'officer', shows: /Xem trước khi ghi/u },
  { name: 'due', path: '/due?days=90&asOf=2025-06-30', person: 'manager', shows: /quá hạn \d+ ngày/u },
  { name: 'journal', path: '/journal', person: 'auditor', shows: /Sổ có [\d.]+ bút toán/u },
  { name: 'journal-refused', path: '/journal?q=loại:xyz', person: 'auditor', shows: /Không có loại bút toán/u },
  { name: 'journal-entry', path: '/journal?entry=5', person: 'auditor', shows: /Nội dung đã ghi/u },
  { name: 'access-journal', path: '/access-journal', person: 'auditor', shows: /Sổ có|Chưa có ai/u },
  { name: 'replay', path: '/replay', person: 'auditor', shows: /Sổ cho vay/u },
  { name: 'replay-loan', path: '/replay/loans/vay-5', person: 'auditor', shows: /như đã biết ở bút toán/u },
  { name: 'replay-steps', path: '/replay/loans/vay-5?view=steps', person: 'auditor', shows: /Bước \d+ trong/u },
  {
    name: 'replay-compare',
    path: '/replay/loans/vay-5?view=compare&asOf=2024-01-31',
    person: 'auditor',
    shows: /Những gì thay đổi/u,
  },
  {
    name: 'replay-since',
    path: '/replay/reports/totals?view=since&since=600',
    person: 'auditor',
    shows: /Theo nguyên nhân/u,
  },
  { name: 'verification', path: '/verification', person: 'auditor', shows: /vừa được trình duyệt kiểm lại/u },
  { name: 'funds', path: '/funds', person: 'manager', shows: /Quỹ hỗ trợ phát triển HTX/u },
  { name: 'funds-officer', path: '/funds?asOf=2024-06-30', person: 'officer', shows: /Chi phí quản lý/u },
  {
    name: 'funds-withdrawal-refused',
    path: '/funds',
    person: 'manager',
    act: async (page) => {
      await page.getByRole('button', { name: 'Rút, giảm vốn' }).click();
      await page.getByLabel('Số tiền').fill('900 tỷ');
      await page.getByLabel('Lý do').fill('Điều chuyển về ngân sách');
      await page.getByLabel('Ngày nghiệp vụ').fill('1/6/2025');
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    },
    shows: /Không có gì được lưu/u,
  },
  { name: 'programmes', path: '/programmes', person: 'manager', shows: /Hỗ trợ kinh tế tập thể|Chương trình/u },
  {
    name: 'programme',
    path: '/programmes',
    person: 'manager',
    act: (page) => page.locator('.entry-open').first().click(),
    shows: /Kinh phí theo năm và nguồn/u,
  },
  {
    name: 'programme-opening',
    path: '/programmes',
    person: 'manager',
    act: (page) => page.getByRole('button', { name: 'Mở chương trình' }).click(),
    shows: /Văn bản phê duyệt/u,
  },
  { name: 'rules', path: '/rules', person: 'auditor', shows: /Căn cứ:/u },
  {
    name: 'rule-amendment',
    path: '/rules',
    person: 'manager',
    act: async (page) => {
      await page.getByRole('button', { name: 'Ban hành mức mới' }).first().click();
      await page.getByRole('button', { name: 'Thêm dòng' }).first().click();
    },
    shows: /Các loại › 3/u,
  },
  { name: 'places', path: '/places', person: 'manager', shows: /Huyện Minh Họa|Huyện/u },
  {
    name: 'place-succession',
    path: '/places',
    person: 'manager',
    act: (page) => page.getByRole('button', { name: 'Sáp nhập, chia tách' }).click(),
    shows: /Đơn vị cũ hết vào ngày/u,
  },
  {
    name: 'webhook-adding',
    path: '/webhooks',
    person: 'manager',
    act: (page) => page.getByRole('button', { name: 'Thêm địa chỉ nhận' }).click(),
    shows: /https:\/\/…, ngoài mạng nội bộ/u,
  },
  {
    name: 'webhook-secret',
    path: '/webhooks',
    person: 'manager',
    act: async (page) => {
      await page.getByRole('button', { name: 'Thêm địa chỉ nhận' }).click();
      const dialog = page.getByRole('dialog');
      // A type that no visit records, so that nothing is sent anywhere.
      await dialog.getByLabel('Loại bút toán').fill('trả lại đất');
      await page.keyboard.press('Enter');
      await dialog.getByLabel('Địa chỉ nhận').fill('https://nhan.example/so-htx');
      await page.keyboard.press('Enter');
    },
    shows: /whsec_/u,
  },
  { name: 'webhooks', path: '/webhooks', person: 'manager', shows: /nhan\.example[^]*Gửi thử/u },
  { name: 'accounts', path: '/accounts', person: 'administrator', shows: /canbo@minh-hoa/u },
  {
    name: 'account-opening-refused',
    path: '/accounts',
    person: 'administrator',
    act: async (page) => {
      await page.getByRole('button', { name: 'Mở tài khoản' }).click();
      await page.getByLabel('Mật khẩu tạm').fill('ngắn quá');
      await page.getByRole('dialog').getByRole('button', { name: 'Mở tài khoản' }).click();
    },
    shows: /Chọn ít nhất một vai trò/u,
  },
  {
    name: 'account-acts',
    path: '/accounts',
    person: 'administrator',
    act: (page) => page.getByRole('button', { name: 'canbo2@minh-hoa' }).click(),
    shows: /Không mở lại được/u,
  },
  { name: 'operations', path: '/operations', person: 'administrator', shows: /Nhắc nợ hằng đêm/u },
  { name: 'operations-auditor', path: '/operations', person: 'auditor', shows: /disbursement_totals/u },
  { name: 'not-for-role', path: '/loans/new', person: 'auditor', shows: /Trang này không dành cho vai trò của bạn/u },
  { name: 'not-found', path: '/khong-co', person: 'officer', shows: /Không có trang này/u },
  {
    name: 'palette',
    path: '/',
    person: 'officer',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').last().fill('minh hoa so 1');
    },
    shows: /HTX nông nghiệp Minh Họa số 1/u,
  },
  {
    name: 'saved-views',
    path: '/loans?status=active',
    person: 'manager',
    act: async (page) => {
      await page.getByRole('button', { name: 'Góc nhìn đã lưu' }).click();
      await page.getByLabel('Tên cho bộ lọc đang dùng').fill('Khoản đang vay, xem sáng thứ hai');
      await page.getByRole('button', { name: 'Lưu góc nhìn này' }).click();
    },
    shows: /Khoản đang vay, xem sáng thứ hai/u,
  },
  {
    name: 'tour',
    path: '/',
    person: 'officer',
    act: async (page) => {
      await page.getByRole('button', { name: 'Đi một vòng' }).click();
      await page.getByRole('button', { name: 'Tiếp' }).click();
    },
    shows: /Hai đồng hồ trên mọi trang/u,
  },
  { name: 'account', path: '/', person: 'officer', act: openAccount, shows: /Nơi đang đăng nhập/u },
  {
    name: 'account-password-refused',
    path: '/',
    person: 'officer',
    act: async (page) => {
      await openAccount(page);
      await page.getByRole('menuitem', { name: 'Đổi mật khẩu' }).click();
      await page.locator('input[autocomplete="current-password"]').fill('không phải');
      await page.getByLabel('Mật khẩu mới').fill('ngắn quá');
      await page.getByRole('dialog').getByRole('button', { name: 'Đổi mật khẩu' }).click();
    },
    shows: /12 ký tự/u,
  },
  {
    name: 'account-sessions',
    path: '/',
    person: 'auditor',
    act: async (page) => {
      await openAccount(page);
      await page.getByRole('menuitem', { name: 'Nơi đang đăng nhập' }).click();
    },
    shows: /Phiên này/u,
  },
  {
    name: 'password-must-change',
    path: '/',
    act: async (page) => {
      await page.evaluate(openAccountAsAdministrator);
      await page.locator('input[autocomplete="username"]').fill('nguoi-moi@minh-hoa');
      await page.locator('input[autocomplete="current-password"]').fill('mat-khau-tam-mot');
      await page.locator('button[type="submit"]').click();
    },
    shows: /Mật khẩu này do người khác đặt/u,
  },
];
