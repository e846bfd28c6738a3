/** Where the harness goes: every screen with the person who sees most there, and what must be seen before it is judged. */
export interface Visit {
  readonly name: string;
  readonly path: string;
  readonly person: 'officer' | 'manager' | 'auditor' | 'administrator';
  /** Text that stands there once the screen has its answer. */
  readonly shows: RegExp;
}

export const visits: readonly Visit[] = [
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
];
