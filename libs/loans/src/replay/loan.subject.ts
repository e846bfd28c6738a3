import {
  asIs,
  dayWords,
  figuresFrom,
  type BusinessDate,
  type Figure,
  type FigureNames,
  type Recorded,
  type Sentence,
} from '#libs/kernel';
import { entriesOfStreams, standingOfEntries, type Subject } from '#libs/journal';
import { accountCard, loanOn, securitiesOf } from '../domain/loan-on.js';
import { viewOf, type LoanStatus } from '../domain/loan.js';
import { committedOf, sumsOf } from '../domain/money.js';
import { loanStream, type RepaymentRecorded } from '../loan-events.js';

const statusWords: Readonly<Record<LoanStatus, Sentence>> = {
  applied: { vi: 'đã nộp hồ sơ', en: 'applied for' },
  appraised: { vi: 'đã thẩm định', en: 'appraised' },
  withdrawn: { vi: 'đã rút hồ sơ', en: 'withdrawn' },
  rejected: { vi: 'bị từ chối', en: 'rejected' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  expired: { vi: 'phê duyệt hết hiệu lực', en: 'approval expired' },
  contracted: { vi: 'đã ký hợp đồng', en: 'contracted' },
  active: { vi: 'đang vay', en: 'active' },
  settled: { vi: 'đã tất toán', en: 'settled' },
  'written-off': { vi: 'đã xuất toán', en: 'written off' },
};

const names = {
  borrower: ['words', 'Bên vay', 'Borrower'],
  status: ['words', 'Tình trạng', 'Status'],
  requested: ['dong', 'Số tiền xin vay', 'Amount applied for'],
  votes: ['count', 'Phiếu tán thành', 'Votes for it'],
  approved: ['dong', 'Số tiền được duyệt', 'Amount approved'],
  contractNo: ['words', 'Số hợp đồng', 'Contract number'],
  committed: ['dong', 'Đã cam kết, chưa giải ngân', 'Committed, not paid out'],
  disbursed: ['dong', 'Đã giải ngân', 'Disbursed'],
  principalRepaid: ['dong', 'Gốc đã trả', 'Principal repaid'],
  interestPaid: ['dong', 'Lãi đã trả', 'Interest paid'],
  penaltyPaid: ['dong', 'Lãi phạt đã trả', 'Penalty paid'],
  feesPaid: ['dong', 'Phí đã trả', 'Fees paid'],
  writtenOff: ['dong', 'Gốc đã xuất toán', 'Principal written off'],
  recovered: ['dong', 'Thu hồi sau xuất toán', 'Recovered after the write-off'],
  outstanding: ['dong', 'Dư nợ gốc', 'Outstanding principal'],
  credit: ['dong', 'Tiền nộp thừa', 'Paid too much'],
  overduePrincipal: ['dong', 'Gốc quá hạn', 'Overdue principal'],
  overdueInterest: ['dong', 'Lãi quá hạn', 'Overdue interest'],
  overdueDays: ['days', 'Số ngày quá hạn', 'Days overdue'],
  penaltyDue: ['dong', 'Lãi phạt phải trả', 'Penalty due'],
  debtGroup: ['count', 'Nhóm nợ', 'Debt group'],
  restructurings: ['count', 'Số lần cơ cấu lại thời hạn trả nợ', 'Times restructured'],
  instalmentsLeft: ['count', 'Số kỳ còn phải trả', 'Instalments left'],
  lastDueOn: ['words', 'Kỳ trả cuối', 'Last instalment due on'],
  payOff: ['dong', 'Số tiền tất toán trong ngày', 'Pays the loan off that day'],
  securities: ['count', 'Tài sản bảo đảm, bảo lãnh đang giữ', 'Collateral and guarantees held'],
  securityValue: ['dong', 'Giá trị bảo đảm', 'Value of the security'],
} as const satisfies FigureNames;

/** One loan as its entries tell it at the end of a day; nothing where there was none yet. */
export const loanFigures = (events: readonly Recorded[], on: BusinessDate): Figure[] => {
  const loan = loanOn(events, on);
  if (!loan) return [];
  const view = viewOf(loan)!;
  const { disbursed, principalRepaid, writtenOff, outstanding, credit } = sumsOf(view);
  const repayments = view.money.filter(({ type }) => type === 'RepaymentRecorded');
  const paid = (part: 'interest' | 'penalty' | 'fees') =>
    repayments.reduce((sum, { data }) => sum + BigInt((data as RepaymentRecorded['data'])[part]), 0n);
  const securities = securitiesOf(loan);
  return figuresFrom(names, {
    borrower: asIs(view.reference.borrower.name),
    status: statusWords[view.status],
    requested: BigInt(view.terms.amount),
    votes: BigInt(view.votes.length),
    approved: view.approval?.amount ?? 0n,
    contractNo: view.contract && asIs(view.contract.data.contractNo),
    committed: committedOf(view, loan.entries, sumsOf(view)),
    disbursed,
    principalRepaid,
    interestPaid: paid('interest'),
    penaltyPaid: paid('penalty'),
    feesPaid: paid('fees'),
    writtenOff,
    outstanding,
    credit,
    ...accountFigures(accountCard(view, on)),
    securities: BigInt(securities.length),
    securityValue: securities.reduce((sum, { value }) => sum + BigInt(value as string), 0n),
  });
};

const accountFigures = (account: ReturnType<typeof accountCard>) => {
  if (!account) return {};
  const { schedule, overduePrincipal, overdueInterest, overdueDays, penaltyDue, debtGroup, restructurings } = account;
  const left = schedule.filter(({ principalLeft, interestLeft }) => principalLeft || interestLeft);
  const lastDueOn = left.at(-1)?.dueOn;
  return {
    overduePrincipal,
    overdueInterest,
    overdueDays: BigInt(overdueDays),
    penaltyDue,
    debtGroup: debtGroup === null ? null : BigInt(debtGroup),
    restructurings: BigInt(restructurings),
    instalmentsLeft: BigInt(left.length),
    lastDueOn: lastDueOn ? dayWords(lastDueOn) : null,
    payOff: account.payOff.total,
    recovered: account.recovered,
  };
};

export const loanSubject: Subject = {
  name: 'loan',
  title: { vi: 'Khoản vay', en: 'Loan' },
  kind: 'thing',
  parameters: ['id'],
  ask: ({ id = '' }) => ({
    stream: loanStream(id),
    entries: entriesOfStreams([loanStream(id)]),
    begin: () => standingOfEntries(loanFigures),
  }),
};
