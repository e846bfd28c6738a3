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
  { name: 'cooperatives-none', path: '/cooperatives?text=khongcoten', person: 'manager', shows: /Không có tổ chức nào/u },
  { name: 'loans', path: '/loans', person: 'officer', shows: /HTX .+ Minh Họa số/u },
  { name: 'loans-none', path: '/loans?text=khongcoten', person: 'manager', shows: /Không có khoản vay nào/u },
  { name: 'loan-new', path: '/loans/new', person: 'officer', shows: /Quỹ hỗ trợ phát triển HTX/u },
  { name: 'loan', path: '/loans/vay-3', person: 'officer', shows: /Cần trả để tất toán/u },
  { name: 'loan-past', path: '/loans/vay-3?asOf=2024-12-31', person: 'auditor', shows: /Cần trả để tất toán/u },
  { name: 'loan-step', path: '/loans/vay-3?step=RecordRepayment', person: 'officer', shows: /Xem trước khi ghi/u },
  { name: 'due', path: '/due?days=90&asOf=2025-06-30', person: 'manager', shows: /quá hạn \d+ ngày/u },
  { name: 'journal', path: '/journal', person: 'auditor', shows: /Sổ có [\d.]+ bút toán/u },
  { name: 'journal-entry', path: '/journal?entry=5', person: 'auditor', shows: /Nội dung đã ghi/u },
  { name: 'not-found', path: '/khong-co', person: 'officer', shows: /Không có trang này/u },
];
