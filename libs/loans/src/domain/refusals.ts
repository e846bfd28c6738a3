import { refusals, type Recorded } from '#libs/kernel';
import { standingOf, type CooperativeStanding } from '#libs/cooperatives/events';
import type { ApprovedLoan, Loan, ProposedLoan } from './loan.js';

export const reject = refusals({
  LOAN_UNKNOWN: {
    vi: 'Không có khoản vay này. Không có gì được lưu.',
    en: 'There is no such loan. Nothing was saved.',
    nature: 'missing',
  },
  LOAN_EXISTS: { vi: 'Đã có khoản vay này. Không có gì được lưu.', en: 'This loan exists already. Nothing was saved.' },
  FUND_UNKNOWN: {
    vi: 'Không có quỹ này. Không có gì được lưu.',
    en: 'There is no such fund. Nothing was saved.',
    nature: 'missing',
  },
  COOPERATIVE_UNKNOWN: {
    vi: 'Không có tổ chức này, hoặc đến ngày {on} chưa đăng ký. Không có gì được lưu.',
    en: 'There is no such organisation, or it was not registered by {on}. Nothing was saved.',
    nature: 'missing',
  },
  COOPERATIVE_NOT_ACTIVE: {
    vi: '{name} đã chấm dứt ngày {endedOn}. Không có gì được lưu.',
    en: '{name} ended on {endedOn}. Nothing was saved.',
  },
  OWN_CAPITAL_OVER_COST: {
    vi: 'Vốn tự có ({ownCapital}) lớn hơn chi phí dự án ({projectCost}). Không có gì được lưu.',
    en: 'The own capital ({ownCapital}) is more than the project costs ({projectCost}). Nothing was saved.',
    nature: 'input',
  },
  OVER_PROJECT_COST: {
    vi: 'Số tiền vay ({amount}) lớn hơn phần vốn còn thiếu của dự án ({needed}). Không có gì được lưu.',
    en: 'The loan ({amount}) is more than the project still needs ({needed}). Nothing was saved.',
  },
  APPLICATION_CLOSED: {
    vi: 'Hồ sơ đang ở trạng thái {status}, không còn chờ quyết định. Không có gì được lưu.',
    en: 'The application is {status} and no longer waits for a decision. Nothing was saved.',
  },
  NOT_APPRAISED: {
    vi: 'Hồ sơ chưa được thẩm định. Không có gì được lưu.',
    en: 'The application has not been appraised. Nothing was saved.',
  },
  LOAN_NOT_APPROVED: {
    vi: 'Khoản vay chưa được duyệt hoặc đã đóng ({status}). Không có gì được lưu.',
    en: 'The loan is not approved or is closed ({status}). Nothing was saved.',
  },
  LOAN_NOT_DISBURSED: {
    vi: 'Khoản vay chưa giải ngân nên chưa thể thu nợ. Không có gì được lưu.',
    en: 'Nothing was paid out yet, so nothing can be paid back. Nothing was saved.',
  },
  BEFORE_EARLIER_STEP: {
    vi: 'Ngày {on} ở trước bước trước đó ({step}, ngày {day}). Không có gì được lưu.',
    en: '{on} is before the step it follows ({step} on {day}). Nothing was saved.',
  },
  OVER_REQUESTED_AMOUNT: {
    vi: 'Số duyệt lớn hơn số đề nghị vay ({requested}). Không có gì được lưu.',
    en: 'The approval is more than was asked for ({requested}). Nothing was saved.',
  },
  OVER_APPROVED_AMOUNT: {
    vi: 'Số tiền lớn hơn phần còn lại của khoản vay ({left}). Không có gì được lưu.',
    en: 'The amount is more than what is left of this loan ({left}). Nothing was saved.',
  },
  APPROVED_BELOW_DISBURSED: {
    vi: 'Đã giải ngân {disbursed}, không thể duyệt ít hơn. Không có gì được lưu.',
    en: '{disbursed} was paid out already; less cannot be approved. Nothing was saved.',
  },
  FOUR_EYES: {
    vi: 'Người lập hồ sơ, người duyệt và người chi tiền phải là những người khác nhau. Không có gì được lưu.',
    en: 'Whoever makes, approves and pays out a loan must be different people. Nothing was saved.',
  },
  OVER_REPAYMENT: {
    vi: 'Ngày {day} thu nợ gốc vượt số đã cho vay {excess} đồng. Không có gì được lưu.',
    en: 'On {day} {excess} đồng more principal would have been paid back than was lent. Nothing was saved.',
  },
  NOTHING_REPAID: {
    vi: 'Số tiền thu phải lớn hơn 0. Không có gì được lưu.',
    en: 'A repayment must be more than nothing. Nothing was saved.',
    nature: 'input',
  },
  STILL_OUTSTANDING: {
    vi: 'Còn dư nợ {outstanding} đồng, chưa thể tất toán. Không có gì được lưu.',
    en: '{outstanding} đồng are still outstanding; the loan cannot be settled. Nothing was saved.',
  },
  MONEY_MOVED_SINCE: {
    vi: 'Đã có giải ngân hoặc thu nợ; hãy hủy các mục đó trước. Không có gì được lưu.',
    en: 'Money has moved since; reverse those entries first. Nothing was saved.',
  },
  SETTLED: {
    vi: 'Khoản vay đã tất toán; hãy hủy mục tất toán trước. Không có gì được lưu.',
    en: 'The loan is settled; reverse the settlement first. Nothing was saved.',
  },
});

export const proposedLoan = (loan: Loan): ProposedLoan => {
  if (loan.status === 'none') throw reject('LOAN_UNKNOWN');
  if (loan.status !== 'applied' && loan.status !== 'appraised')
    throw reject('APPLICATION_CLOSED', { status: loan.status });
  return loan;
};

export const approvedLoan = (loan: Loan): ApprovedLoan => {
  if (loan.status === 'none') throw reject('LOAN_UNKNOWN');
  if (loan.status !== 'approved' && loan.status !== 'active' && loan.status !== 'settled')
    throw reject('LOAN_NOT_APPROVED', { status: loan.status });
  return loan;
};

export const notBefore = (on: string, day: string, step: string): void => {
  if (on < day) throw reject('BEFORE_EARLIER_STEP', { on, day, step });
};

/** The organisation as it was on the day, active, or a refusal. */
export const activeCooperative = (
  entries: readonly Recorded[],
  on: Parameters<typeof standingOf>[1],
): CooperativeStanding => {
  const standing = standingOf(entries, on);
  if (!standing) throw reject('COOPERATIVE_UNKNOWN', { on });
  if (standing.status !== 'active')
    throw reject('COOPERATIVE_NOT_ACTIVE', { name: standing.name, endedOn: standing.endedOn });
  return standing;
};
