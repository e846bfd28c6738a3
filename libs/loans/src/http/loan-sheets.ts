import { importKind, typedDay, typedWhole, type ImportColumn } from '#libs/imports';
import { Id } from '#libs/platform/http';
import { loans } from '../domain/loans.js';
import { loanStream } from '../events.js';
import { ApplyForLoanDto, RecordRepaymentDto } from './loans.dto.js';

const money = (name: string, vi: string, en: string, required = true): ImportColumn => ({
  name,
  title: { vi, en },
  required,
  hint: { vi: 'Đồng, hoặc 500tr, 1,2 tỷ.', en: 'Đồng, or 500tr, 1,2 tỷ.' },
  example: '500.000.000',
});
const day: ImportColumn['hint'] = { vi: 'Ngày: 31/12/2024.', en: 'A day: 31/12/2024.' };

/** A repayment with its loan, which a request has in its address. */
class RepaymentRowDto extends RecordRepaymentDto {
  @Id() loanId!: string;
}

/** Applications, a row each; what follows is decided loan by loan. */
export const loanSheet = importKind<ApplyForLoanDto>({
  name: 'loans',
  title: { vi: 'Hồ sơ vay', en: 'Loan applications' },
  permission: 'ApplyForLoan',
  columns: [
    { name: 'on', title: { vi: 'Ngày nộp', en: 'Applied on' }, required: true, hint: day, example: '15/03/2024' },
    {
      name: 'cooperativeId',
      title: { vi: 'Bên vay', en: 'Borrower' },
      aliases: ['HTX', 'Hợp tác xã', 'Tên HTX'],
      required: true,
      hint: { vi: 'Tên hoặc mã của hợp tác xã trong sổ.', en: 'Name or id of the cooperative on record.' },
      example: 'HTX nông nghiệp Tân Tiến',
    },
    {
      name: 'fundId',
      title: { vi: 'Quỹ', en: 'Fund' },
      required: true,
      hint: { vi: 'Tên hoặc mã quỹ.', en: 'Name or id of the fund.' },
      example: 'Quỹ hỗ trợ phát triển HTX',
    },
    {
      name: 'terms.purpose',
      title: { vi: 'Mục đích vay', en: 'Purpose' },
      required: true,
      hint: { vi: 'Vay để làm gì.', en: 'What the loan is for.' },
      example: 'Mua máy gặt đập liên hợp',
    },
    money('terms.projectCost', 'Chi phí dự án', 'Cost of the project'),
    money('terms.ownCapital', 'Vốn tự có', 'Own capital'),
    money('terms.amount', 'Số tiền đề nghị vay', 'Amount asked for'),
    {
      name: 'terms.termMonths',
      title: { vi: 'Thời hạn (tháng)', en: 'Term (months)' },
      required: true,
      hint: { vi: 'Số tháng.', en: 'Months.' },
      example: '36',
    },
    {
      name: 'terms.ratePercentPerYear',
      title: { vi: 'Lãi suất (%/năm)', en: 'Rate (% a year)' },
      required: true,
      hint: { vi: 'Phần trăm một năm, ví dụ 6,5.', en: 'Per cent a year, for example 6,5.' },
      example: '6,5',
    },
  ],
  decider: loans,
  body: ApplyForLoanDto,
  calls: ['cooperative', 'fund'],
  bodyOf: (cells, { cooperative, fund }) => ({
    on: typedDay(cells.on),
    cooperativeId: cells.cooperativeId && cooperative(cells.cooperativeId, 'cooperativeId'),
    fundId: cells.fundId && fund(cells.fundId, 'fundId'),
    terms: {
      purpose: cells['terms.purpose'],
      projectCost: cells['terms.projectCost'],
      ownCapital: cells['terms.ownCapital'],
      amount: cells['terms.amount'],
      termMonths: typedWhole(cells['terms.termMonths']),
      ratePercentPerYear: cells['terms.ratePercentPerYear'],
    },
  }),
  sameness: ['on', 'cooperativeId', 'terms.amount', 'terms.purpose'],
  wishOf: ({ on, legalBasis, fundId, cooperativeId, terms }, loanId) => ({
    streamId: loanStream(loanId),
    type: 'ApplyForLoan',
    data: { loanId, fundId, cooperativeId, programmeId: null, terms, evidence: [], relatedIds: [] },
    on,
    ...(legalBasis ? { legalBasis } : {}),
  }),
  reversalOf: ({ data }, reason) => ({
    type: 'WithdrawApplication',
    data: { loanId: (data as { loanId: string }).loanId, reason },
  }),
});

/** Repayments, a row each, shared out by the contract. */
export const repaymentSheet = importKind<RepaymentRowDto>({
  name: 'repayments',
  title: { vi: 'Thu nợ', en: 'Repayments' },
  permission: 'RecordRepayment',
  columns: [
    {
      name: 'on',
      title: { vi: 'Ngày thu', en: 'Paid on' },
      aliases: ['Ngày'],
      required: true,
      hint: day,
      example: '15/03/2024',
    },
    {
      name: 'loan',
      title: { vi: 'Số hợp đồng', en: 'Contract number' },
      aliases: ['Hợp đồng', 'Khoản vay'],
      required: true,
      hint: { vi: 'Số hợp đồng hoặc mã khoản vay.', en: 'Number of the contract or id of the loan.' },
      example: 'HĐ-5',
    },
    money('amount', 'Số tiền thu', 'Amount'),
    {
      name: 'voucher.document',
      title: { vi: 'Số phiếu thu', en: 'Voucher' },
      aliases: ['Chứng từ'],
      required: true,
      hint: { vi: 'Số chứng từ.', en: 'Number of the voucher.' },
      example: 'PT-102',
    },
  ],
  decider: loans,
  body: RepaymentRowDto,
  calls: ['loan'],
  bodyOf: (cells, { loan }) => ({
    on: typedDay(cells.on),
    loanId: cells.loan && loan(cells.loan, 'loan'),
    amount: cells.amount,
    voucher: { document: cells['voucher.document'] },
  }),
  sameness: ['loan', 'voucher.document', 'on', 'amount'],
  wishOf: ({ on, loanId, amount, voucher }) => ({
    streamId: loanStream(loanId),
    type: 'RecordRepayment',
    data: { loanId, amount, voucher },
    on,
  }),
  reversalOf: ({ position, data }, reason) => ({
    type: 'ReverseLoanEntry',
    data: { loanId: (data as { loanId: string }).loanId, position, reason },
  }),
});
