import type { Page } from 'playwright-core';

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
  readonly language?: 'en';
  /** What is opened once the screen is there: a dialog, a menu, a refusal. */
  readonly act?: (page: Page) => Promise<void>;
  /** Text that is seen before the screen is judged. */
  readonly shows: RegExp;
}

const openAccount = (page: Page) => page.getByRole('button', { name: /^Tài khoản/u }).click();

export const visits: readonly Visit[] = [
  { name: 'sign-in', path: '/', shows: /mỗi việc một bút toán đánh số/u },
  { name: 'home-officer', path: '/', person: 'officer', shows: /Sổ có [\d.]+ bút toán/u },
  { name: 'home-administrator', path: '/', person: 'administrator', shows: /Tài khoản và vận hành/u },
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
  { name: 'loans', path: '/loans', person: 'officer', shows: /HTX .+ Minh Họa số/u },
  { name: 'loans-none', path: '/loans?text=khongcoten', person: 'manager', shows: /Không có khoản vay nào/u },
  { name: 'loan-new', path: '/loans/new', person: 'officer', shows: /Quỹ hỗ trợ phát triển HTX/u },
  { name: 'loan', path: '/loans/vay-3', person: 'officer', shows: /Cần trả để tất toán/u },
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
];
