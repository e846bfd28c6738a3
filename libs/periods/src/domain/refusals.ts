import { refusals } from '#libs/kernel';

export const reject = refusals({
  PERIOD_CLOSED: {
    vi: 'Ngày {on} thuộc kỳ {period} đã khóa sổ ở mục số {closedAt}. Lãnh đạo phải mở lại kỳ, có lý do, rồi mới ghi được.',
    en: '{on} is in the period {period}, closed by entry {closedAt}. A manager has to reopen it, with a reason, before this can be recorded.',
  },
  PERIOD_NOT_READABLE: {
    vi: 'Kỳ “{typed}” không phải tháng, quý hay năm. Viết 2026-03, 2026-Q1 hoặc 2026.',
    en: 'The period “{typed}” is no month, quarter or year. Write 2026-03, 2026-Q1 or 2026.',
    nature: 'input',
  },
  PERIOD_NOT_OVER: {
    vi: 'Kỳ {period} kết thúc ngày {to}; hết kỳ mới khóa sổ được.',
    en: 'The period {period} ends on {to}; it can be closed when it is over.',
  },
  PERIOD_ALREADY_CLOSED: {
    vi: 'Kỳ {period} đã khóa sổ ở mục số {closedAt}.',
    en: 'The period {period} was closed by entry {closedAt}.',
  },
  PERIOD_NOT_CLOSED: { vi: 'Kỳ {period} đang mở.', en: 'The period {period} is open.' },
  FIGURES_NOT_AWAITED: {
    vi: 'Lần khóa sổ ở mục số {closedAt} đã có số liệu, hoặc không phải của kỳ này.',
    en: 'The closing by entry {closedAt} has its figures already, or is not of this period.',
  },
});
