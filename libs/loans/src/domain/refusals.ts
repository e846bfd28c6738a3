import { refusals, type BusinessDate, type Recorded } from '#libs/kernel';
import { standingOf, type CooperativeStanding } from '#libs/cooperatives/events';
import { lentAnother, type Hand } from './hands.js';
import { viewOf, type Loan, type LoanApproval, type LoanContract, type LoanStatus, type LoanView } from './loan.js';

export const reject = refusals({
  LOAN_UNKNOWN: {
    vi: 'Không có khoản vay này.',
    en: 'There is no such loan.',
    nature: 'missing',
  },
  LOAN_EXISTS: { vi: 'Đã có khoản vay này.', en: 'This loan exists already.' },
  FUND_UNKNOWN: {
    vi: 'Không có quỹ này.',
    en: 'There is no such fund.',
    nature: 'missing',
  },
  COOPERATIVE_UNKNOWN: {
    vi: 'Không có tổ chức này, hoặc đến ngày {on} chưa đăng ký.',
    en: 'There is no such organisation, or it was not registered by {on}.',
    nature: 'missing',
  },
  COOPERATIVE_NOT_ACTIVE: {
    vi: '{name} đã chấm dứt ngày {endedOn}.',
    en: '{name} ended on {endedOn}.',
  },
  OWN_CAPITAL_OVER_COST: {
    vi: 'Vốn tự có ({ownCapital}) lớn hơn chi phí dự án ({projectCost}).',
    en: 'The own capital ({ownCapital}) is more than the project costs ({projectCost}).',
    nature: 'input',
  },
  OVER_PROJECT_COST: {
    vi: 'Số tiền vay ({amount}) lớn hơn phần vốn còn thiếu của dự án ({needed}).',
    en: 'The loan ({amount}) is more than the project still needs ({needed}).',
  },
  APPLICATION_CLOSED: {
    vi: 'Hồ sơ đang ở trạng thái {status}, không còn chờ quyết định.',
    en: 'The application is {status} and no longer waits for a decision.',
  },
  NOT_APPRAISED: {
    vi: 'Hồ sơ chưa được thẩm định.',
    en: 'The application has not been appraised.',
  },
  LOAN_NOT_APPROVED: {
    vi: 'Khoản vay chưa được duyệt hoặc đã đóng ({status}).',
    en: 'The loan is not approved or is closed ({status}).',
  },
  LOAN_NOT_DISBURSED: {
    vi: 'Khoản vay chưa giải ngân nên chưa thể thu nợ.',
    en: 'Nothing was paid out yet, so nothing can be paid back.',
  },
  BEFORE_EARLIER_STEP: {
    vi: 'Ngày {on} ở trước bước trước đó ({step}, ngày {day}).',
    en: '{on} is before the step it follows ({step} on {day}).',
  },
  OVER_REQUESTED_AMOUNT: {
    vi: 'Số duyệt lớn hơn số đề nghị vay ({requested}).',
    en: 'The approval is more than was asked for ({requested}).',
  },
  OVER_APPROVED_AMOUNT: {
    vi: 'Số tiền lớn hơn phần còn lại của khoản vay ({left}).',
    en: 'The amount is more than what is left of this loan ({left}).',
  },
  APPROVED_BELOW_DISBURSED: {
    vi: 'Đã giải ngân {disbursed}, không thể duyệt ít hơn.',
    en: '{disbursed} was paid out already; less cannot be approved.',
  },
  FOUR_EYES: {
    vi: 'Người lập hồ sơ, người duyệt và người chi tiền phải là những người khác nhau.',
    en: 'Whoever makes, approves and pays out a loan must be different people.',
  },
  NOT_ON_COMMITTEE: {
    vi: 'Hội đồng duyệt mức vay này gồm các vai trò: {roles}.',
    en: 'The committee for this amount has the roles: {roles}.',
    nature: 'not-allowed',
  },
  UNLIKE_APPROVAL: {
    vi: 'Hợp đồng ghi {months} tháng, {percent} %/năm; phê duyệt là {approvedMonths} tháng, {approvedPercent} %/năm. Hãy sửa hồ sơ và duyệt lại.',
    en: 'The contract says {months} months at {percent} % a year; approved were {approvedMonths} months at {approvedPercent} %. Amend the application and have it approved again.',
  },
  PERCENT_TOO_FINE: {
    vi: 'Lãi suất quá hạn ghi nhiều nhất hai số lẻ: {percent} %.',
    en: 'The overdue rate has two decimals at most: {percent} %.',
    nature: 'input',
  },
  OVER_REPAYMENT: {
    vi: 'Ngày {day} thu nợ gốc vượt số đã cho vay {excess} đồng.',
    en: 'On {day} {excess} đồng more principal would have been paid back than was lent.',
  },
  PARTS_OVER_OWED: {
    vi: 'Ngày này chỉ nợ lãi {interest} đồng, phạt {penalty} đồng. Hãy ghi tổng số tiền: phần thừa thành số dư có của khách hàng.',
    en: 'On that day {interest} đồng of interest and {penalty} of penalty are owed. Give the whole amount instead: what is too much stands as the borrower’s credit.',
  },
  PAY_OFF_TOO_LITTLE: {
    vi: 'Trả hết cần {owed} đồng trong ngày này.',
    en: 'Paying all off takes {owed} đồng on that day.',
  },
  NOTHING_REPAID: {
    vi: 'Số tiền thu phải lớn hơn 0.',
    en: 'A repayment must be more than nothing.',
    nature: 'input',
  },
  STILL_OUTSTANDING: {
    vi: 'Còn dư nợ {outstanding} đồng, chưa thể tất toán.',
    en: '{outstanding} đồng are still outstanding; the loan cannot be settled.',
  },
  MONEY_MOVED_SINCE: {
    vi: 'Đã có giải ngân hoặc thu nợ; hãy hủy các mục đó trước.',
    en: 'Money has moved since; reverse those entries first.',
  },
  SETTLED: {
    vi: 'Khoản vay đã tất toán; hãy hủy mục tất toán trước.',
    en: 'The loan is settled; reverse the settlement first.',
  },
  BORROWER_KIND_NOT_ALLOWED: {
    vi: 'Theo {citation}, {kind} không thuộc đối tượng được vay ({kinds}).',
    en: 'By {citation} a {kind} may not borrow ({kinds}).',
  },
  OWN_CAPITAL_TOO_LOW: {
    vi: 'Theo {citation}, vốn tự có phải từ {percent} % dự án ({needed} đồng); hồ sơ có {ownCapital} đồng.',
    en: 'By {citation} own capital is at least {percent} % of the project ({needed} đồng); there are {ownCapital}.',
  },
  OVER_PROJECT_SHARE: {
    vi: 'Theo {citation}, mức vay tối đa {percent} % dự án ({most} đồng); hồ sơ đề nghị {amount} đồng.',
    en: 'By {citation} a loan is at most {percent} % of the project ({most} đồng); {amount} are asked for.',
  },
  OVER_CUSTOMER_LIMIT: {
    vi: 'Theo {citation}, dư nợ một khách hàng tối đa {percent} % vốn điều lệ thực có ({most} đồng); sẽ là {exposure} đồng.',
    en: 'By {citation} one customer owes at most {percent} % of the actual charter capital ({most} đồng); it would be {exposure}.',
  },
  OVER_RELATED_LIMIT: {
    vi: 'Theo {citation}, dư nợ khách hàng và người có liên quan tối đa {percent} % vốn điều lệ thực có ({most} đồng); sẽ là {exposure} đồng.',
    en: 'By {citation} a customer with related persons owes at most {percent} % of the actual charter capital ({most} đồng); it would be {exposure}.',
  },
  TERM_OVER_RULE: {
    vi: 'Theo {citation}, thời hạn vay tối đa {most} tháng; hồ sơ ghi {months} tháng.',
    en: 'By {citation} a loan runs {most} months at most; this one would run {months}.',
  },
  OVERDUE_RATE_OVER_CAP: {
    vi: 'Theo {citation}, lãi suất quá hạn tối đa {most} % lãi suất trong hạn; hợp đồng ghi {percent} %.',
    en: 'By {citation} the overdue rate is at most {most} % of the in-term rate; the contract says {percent} %.',
  },
  RATE_OVER_CAP: {
    vi: 'Theo {citation}, lãi suất tối đa {most} %/năm; ở đây là {percent} %/năm.',
    en: 'By {citation} the rate is at most {most} % a year; here it is {percent} %.',
  },
  CURRENCY_NOT_DONG: {
    vi: 'Quỹ chỉ cho vay bằng đồng Việt Nam, không bằng {currency}.',
    en: 'The fund lends đồng only, not {currency}.',
    nature: 'input',
  },
  CREDIT_CHECK_MISSING: {
    vi: 'Theo {citation}, phải tra cứu CIC trong ngày giải ngân lần đầu ({on}).',
    en: 'By {citation} the credit information centre is asked on the day of the first disbursement ({on}).',
  },
  BAD_DEBT_ELSEWHERE: {
    vi: 'Theo {citation}, khách hàng đang có nợ xấu tại tổ chức tín dụng ({reference}).',
    en: 'By {citation}: the borrower has bad debt at a credit institution ({reference}).',
  },
  VOTED_ALREADY: {
    vi: 'Bạn đã bỏ phiếu cho hồ sơ này với số tiền này; mỗi người một phiếu.',
    en: 'You have voted for this amount already; each person has one vote.',
  },
  APPROVAL_STALE: {
    vi: 'Hồ sơ đã sửa sau khi duyệt nên phê duyệt cũ không còn hiệu lực; cần thẩm định và duyệt lại.',
    en: 'The application was amended after the approval, which lapsed; it must be appraised and approved again.',
  },
  NOT_WAITING_FOR_CONTRACT: {
    vi: 'Khoản vay đang ở trạng thái {status}, không chờ ký hợp đồng.',
    en: 'The loan is {status} and does not wait for a contract.',
  },
  NOT_CONTRACTED: {
    vi: 'Chưa có hợp đồng nên không biết trả theo lịch nào.',
    en: 'There is no contract yet to say how the money is owed.',
  },
  REPAYMENT_BOTH_WAYS: {
    vi: 'Ghi tổng số tiền, hoặc từng phần gốc, lãi, phạt; không ghi cả hai.',
    en: 'Give the amount, or its parts principal, interest and penalty, not both.',
    nature: 'input',
  },
  OVER_CREDIT: {
    vi: 'Số dư có của khách hàng chỉ còn {credit} đồng.',
    en: 'The borrower has a credit of {credit} đồng only.',
  },
  CREDIT_REFUNDED: {
    vi: 'Ngày {on} đã hoàn trả cho khách hàng; nay sẽ hoàn quá số dư có {missing} đồng. Hãy hủy lần hoàn trả đó trước.',
    en: 'Credit was refunded on {on}; now that would be {missing} đồng more than was held. Reverse the refund first.',
  },
  INTEREST_STILL_OWED: {
    vi: 'Còn lãi hoặc phạt {owed} đồng, chưa thể tất toán.',
    en: '{owed} đồng of interest or penalty are still owed; the loan cannot be settled.',
  },
  CREDIT_STILL_HELD: {
    vi: 'Còn giữ {credit} đồng trả thừa của khách hàng; hãy hoàn trả trước.',
    en: '{credit} đồng paid too much are still held; refund them first.',
  },
  PAUSE_ENDS_BEFORE: {
    vi: 'Ngày cuối {to} ở trước ngày đầu {on}.',
    en: 'The last day {to} is before the first, {on}.',
    nature: 'input',
  },
  PAUSES_OVERLAP: {
    vi: 'Thời gian này trùng với lần khoanh lãi ở mục số {position}.',
    en: 'These days overlap with the pause of entry {position}.',
  },
  NOTHING_WAIVED: {
    vi: 'Số lãi hoặc phạt được miễn phải lớn hơn 0.',
    en: 'A waiver must be of more than nothing.',
    nature: 'input',
  },
  WAIVER_OVER_DUE: {
    vi: 'Chỉ miễn được phần đã đến hạn: lãi {interest} đồng, phạt {penalty} đồng.',
    en: 'Only what is due can be waived: {interest} đồng of interest, {penalty} of penalty.',
  },
  RATE_CHANGED_THAT_DAY: {
    vi: 'Ngày {on} đã có một lần đổi lãi suất.',
    en: 'The rate was changed on {on} already.',
  },
  NOTHING_OUTSTANDING: {
    vi: 'Khoản vay không còn dư nợ.',
    en: 'Nothing is outstanding.',
  },
  EXTENSION_NOT_LATER: {
    vi: 'Gia hạn phải kết thúc sau {previous}; lịch mới kết thúc {last}.',
    en: 'An extension ends after {previous}; these instalments end on {last}.',
  },
  RESCHEDULING_LATER: {
    vi: 'Điều chỉnh kỳ hạn không được kết thúc sau {previous}; lịch mới kết thúc {last}. Hãy dùng gia hạn.',
    en: 'A rescheduling stays inside the term, to {previous}; these instalments end on {last}. Extend instead.',
  },
  NOT_WRITTEN_OFF: {
    vi: 'Khoản vay ({status}) chưa xuất toán; hãy ghi thu nợ.',
    en: 'The loan is {status} and not written off; record a repayment.',
  },
  WRITTEN_OFF: {
    vi: 'Khoản vay đã xuất toán; chỉ còn ghi được việc của ngày trước đó, hoặc hãy hủy mục xuất toán.',
    en: 'The loan is written off: only what happened on an earlier day can still be recorded, or reverse that entry.',
  },
  RECOVERED_MORE: {
    vi: 'Số đã thu hồi sau xuất toán sẽ vượt số xuất toán {excess} đồng.',
    en: 'What was recovered would be {excess} đồng more than what was written off.',
  },
  OVER_WRITTEN_OFF: {
    vi: 'Số đã xuất toán còn theo dõi là {left} đồng.',
    en: '{left} đồng are left of what was written off.',
  },
  LOAN_CLOSED: {
    vi: 'Hồ sơ đã đóng ({status}).',
    en: 'The loan is closed ({status}).',
  },
  SECURITY_UNKNOWN: {
    vi: 'Không có bảo đảm ở mục số {security}, hoặc đã giải chấp.',
    en: 'Entry {security} took no security, or it was released.',
  },
  NOT_REVERSIBLE: {
    vi: 'Mục {type} không hủy được; hãy rút hồ sơ hoặc hủy phê duyệt.',
    en: 'A {type} cannot be reversed; withdraw the application or reverse the approval.',
  },
  ENTRY_RESTS_ON_IT: {
    vi: 'Mục số {position} ({type}) dựa vào mục này; hãy hủy mục đó trước.',
    en: 'Entry {position} ({type}) rests on this one; reverse it first.',
  },
});

/** The loan, or a refusal. */
export const loanIn = (loan: Loan): LoanView => {
  const view = viewOf(loan);
  if (!view) throw reject('LOAN_UNKNOWN');
  return view;
};

export const proposedLoan = (loan: Loan): LoanView => {
  const view = loanIn(loan);
  if (view.status !== 'applied' && view.status !== 'appraised')
    throw reject('APPLICATION_CLOSED', { status: view.status });
  return view;
};

export type ApprovedLoan = LoanView & { readonly approval: LoanApproval };
const afterApproval: readonly LoanStatus[] = ['approved', 'contracted', 'active', 'settled', 'written-off'];

/** A loan that was approved and on which work may go on or be corrected. */
export const approvedLoan = (loan: Loan): ApprovedLoan => {
  const view = loanIn(loan);
  if (!view.approval || !afterApproval.includes(view.status))
    throw reject('LOAN_NOT_APPROVED', { status: view.status });
  return view as ApprovedLoan;
};

/** A loan that may be paid out. */
export const payableLoan = (loan: Loan): ApprovedLoan & { readonly contract: LoanContract } => {
  const view = approvedLoan(loan);
  if (view.status === 'settled') throw reject('SETTLED');
  if (view.status === 'written-off') throw reject('WRITTEN_OFF');
  if (!view.contract) throw reject('NOT_CONTRACTED');
  return view as ApprovedLoan & { readonly contract: LoanContract };
};

/** A loan on which money is out, or was on a day before it was written off. */
export const activeLoan = (loan: Loan, on?: BusinessDate): ApprovedLoan => {
  const view = approvedLoan(loan);
  if (view.status === 'settled') throw reject('SETTLED');
  const writtenOff = view.money.findLast(({ type }) => type === 'LoanWrittenOff');
  if (writtenOff && !(on && on < writtenOff.occurredOn)) throw reject('WRITTEN_OFF');
  if (!writtenOff && view.status !== 'active') throw reject('LOAN_NOT_DISBURSED');
  return view;
};

/** A loan on which money is out under a contract. */
export const contractedLoan = (loan: Loan, on?: BusinessDate): ApprovedLoan & { readonly contract: LoanContract } => {
  const view = activeLoan(loan, on);
  if (!view.contract) throw reject('NOT_CONTRACTED');
  return view as ApprovedLoan & { readonly contract: LoanContract };
};

/** Nobody makes, approves and pays out the same loan: no two of the three, ever. */
export const refuseOtherHand = ({ hands }: LoanView, hand: Hand | undefined, actor: string): void => {
  if (lentAnother(hands, hand, actor)) throw reject('FOUR_EYES');
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
