import { printDong, printDay, saidDong, says, sumOfDong, type NameOf, type Tellings } from '#libs/kernel';
import { fundStream } from '#libs/funds/events';
import {
  loanStream,
  type LoanEvent,
  type LoanReference,
  type ProvisionEvent,
  type SharedOut,
  type WrittenOff,
} from './loan-events.js';

/** The loan by the number of its contract. Before there is one it has no name that people know: its id is left out. */
const contractOf = ({ loanId }: LoanReference, name: NameOf): string => {
  const called = name(loanStream(loanId));
  return called === loanId ? '' : called;
};
const loanOf = (loan: LoanReference, name: NameOf): string => contractOf(loan, name).replace(/^(?=.)/u, ' ');
const besideLoan = (loan: LoanReference, name: NameOf): string => contractOf(loan, name).replace(/^.+$/u, ' ($&)');

const parts: readonly (readonly [keyof SharedOut, string, string])[] = [
  ['principal', 'gốc', 'principal'],
  ['interest', 'lãi', 'interest'],
  ['penalty', 'lãi phạt', 'penalty'],
  ['credit', 'dư có', 'credit'],
];
const shared = (out: SharedOut, fees = '0'): readonly [string, string] => {
  const paid = parts.filter(([part]) => out[part] !== '0');
  const said = (language: 1 | 2, fee: string) =>
    [
      ...paid.map((part) => `${part[language]} ${printDong(BigInt(out[part[0]]))}`),
      ...(fees === '0' ? [] : [`${fee} ${printDong(BigInt(fees))}`]),
    ].join(', ');
  return [said(1, 'phí'), said(2, 'fees')];
};

/** What the entries of loans say. */
export const loanSentences: Tellings<LoanEvent | ProvisionEvent> = {
  LoanApplied: says(['đề nghị vay', 'application'], (data) => {
    const { borrower, terms } = data;
    return [
      `${borrower.name} đề nghị vay ${saidDong(terms.amount)} trong ${terms.termMonths} tháng để ${terms.purpose}`,
      `${borrower.name} applied for ${saidDong(terms.amount)} over ${terms.termMonths} months for ${terms.purpose}`,
    ];
  }),
  LoanApplicationAmended: says(['sửa đề nghị vay', 'amended application'], (data, name) => {
    const { borrower, terms, previousTerms, reason } = data;
    const [from, to] = [saidDong(previousTerms.amount), saidDong(terms.amount)];
    return [
      `sửa đề nghị vay${loanOf(data, name)} của ${borrower.name} từ ${from} thành ${to}: ${reason}`,
      `amended the application${loanOf(data, name)} of ${borrower.name} from ${from} to ${to}: ${reason}`,
    ];
  }),
  LoanApplicationWithdrawn: says(['rút đề nghị vay', 'withdrawn application'], (data, name) => [
    `${data.borrower.name} rút đề nghị vay${loanOf(data, name)}: ${data.reason}`,
    `${data.borrower.name} withdrew the application${loanOf(data, name)}: ${data.reason}`,
  ]),
  LoanAppraised: says(['thẩm định', 'appraisal'], (data, name) => {
    const { borrower, recommendation, amount, note } = data;
    const [vi, en] = recommendation === 'approve' ? ['đề nghị duyệt', 'approval'] : ['đề nghị từ chối', 'rejection'];
    return [
      `thẩm định khoản vay${loanOf(data, name)} của ${borrower.name}: ${vi} ${saidDong(amount)}. ${note}`,
      `appraised the loan${loanOf(data, name)} of ${borrower.name}: recommends ${en}, ${saidDong(amount)}. ${note}`,
    ];
  }),
  LoanVoteCast: says(['biểu quyết', 'vote'], (data, name) => [
    `biểu quyết cho ${data.borrower.name} vay ${saidDong(data.amount)}${besideLoan(data, name)}`,
    `voted for ${saidDong(data.amount)} to ${data.borrower.name}${besideLoan(data, name)}`,
  ]),
  LoanApproved: says(['duyệt vay', 'approval'], (data, name) => [
    `duyệt cho ${data.borrower.name} vay ${saidDong(data.amount)} từ ${name(fundStream(data.fundId))}${besideLoan(data, name)}`,
    `approved ${saidDong(data.amount)} from ${name(fundStream(data.fundId))} for ${data.borrower.name}${besideLoan(data, name)}`,
  ]),
  LoanRejected: says(['từ chối vay', 'rejection'], (data, name) => [
    `từ chối khoản vay${loanOf(data, name)} của ${data.borrower.name}: ${data.reason}`,
    `rejected the loan${loanOf(data, name)} of ${data.borrower.name}: ${data.reason}`,
  ]),
  LoanApprovalExpired: says(['hết hạn duyệt', 'expired approval'], (data, name) => [
    `quyết định duyệt khoản vay${loanOf(data, name)} của ${data.borrower.name} hết hạn, giải phóng ${saidDong(data.released)}`,
    `the approval of the loan${loanOf(data, name)} of ${data.borrower.name} expired and released ${saidDong(data.released)}`,
  ]),
  CommitmentReleased: says(['giải phóng cam kết', 'released commitment'], (data, name) => [
    `giải phóng ${saidDong(data.amount)} cam kết cho ${data.borrower.name}${besideLoan(data, name)}: ${data.reason}`,
    `released ${saidDong(data.amount)} committed to ${data.borrower.name}${besideLoan(data, name)}: ${data.reason}`,
  ]),
  LoanContracted: says(
    ['ký hợp đồng vay', 'contract'],
    ({ borrower, contractNo, amount, schedule }) => {
      const rate = `${schedule.rate.percent.replace('.', ',')} %/${schedule.rate.per === 'month' ? 'tháng' : 'năm'}`;
      return [
        `ký hợp đồng ${contractNo} cho ${borrower.name} vay ${saidDong(amount)}, lãi suất ${rate}, ${schedule.instalments} kỳ`,
        `signed the contract ${contractNo} on ${saidDong(amount)} with ${borrower.name}, ${schedule.rate.percent} % a ${schedule.rate.per}, ${schedule.instalments} instalments`,
      ];
    },
    ({ contractNo }) => contractNo,
  ),
  LoanDisbursed: says(['giải ngân', 'disbursement'], (data, name) => {
    const { amount, borrower, trancheNo, voucher } = data;
    return [
      `giải ngân ${saidDong(amount)} cho ${borrower.name} theo hợp đồng${loanOf(data, name)}, đợt ${trancheNo}, chứng từ ${voucher.document}`,
      `disbursed ${saidDong(amount)} to ${borrower.name} under the contract${loanOf(data, name)}, tranche ${trancheNo}, voucher ${voucher.document}`,
    ];
  }),
  RepaymentRecorded: says(['thu nợ', 'repayment'], (data, name) => {
    const { principal, interest, penalty, credit, fees, borrower, voucher } = data;
    const sum = saidDong(String(sumOfDong([principal, interest, penalty, credit, fees].map(BigInt))));
    const [vi, en] = shared(data, fees);
    return [
      `thu nợ ${sum} của ${borrower.name} theo hợp đồng${loanOf(data, name)} (${vi}), chứng từ ${voucher.document}`,
      `${borrower.name} repaid ${sum} under the contract${loanOf(data, name)} (${en}), voucher ${voucher.document}`,
    ];
  }),
  RepaymentReallocated: says(['phân bổ lại', 'reallocation'], (data, name) => {
    const [before, after] = [shared(data.before), shared(data.after)];
    return [
      `phân bổ lại khoản thu ở mục số ${data.repayment} của ${data.borrower.name}${besideLoan(data, name)}: trước ${before[0]}; nay ${after[0]}`,
      `shared out anew the repayment of entry ${data.repayment} by ${data.borrower.name}${besideLoan(data, name)}: before ${before[1]}; now ${after[1]}`,
    ];
  }),
  CreditRefunded: says(['hoàn trả tiền thừa', 'refund'], (data, name) => [
    `hoàn trả ${saidDong(data.amount)} tiền thừa cho ${data.borrower.name}${besideLoan(data, name)}, chứng từ ${data.voucher.document}`,
    `refunded ${saidDong(data.amount)} of credit to ${data.borrower.name}${besideLoan(data, name)}, voucher ${data.voucher.document}`,
  ]),
  InterestPaused: says(['tạm ngừng tính lãi', 'interest pause'], (data, name) => [
    `tạm ngừng tính lãi hợp đồng${loanOf(data, name)} của ${data.borrower.name} đến ${printDay(data.to)}: ${data.reason}`,
    `paused the interest of the contract${loanOf(data, name)} of ${data.borrower.name} until ${printDay(data.to)}: ${data.reason}`,
  ]),
  InterestWaived: says(['miễn lãi', 'interest waiver'], (data, name) => {
    const sum = saidDong(String(BigInt(data.interest) + BigInt(data.penalty)));
    return [
      `miễn ${sum} tiền lãi cho ${data.borrower.name}${besideLoan(data, name)}: ${data.reason}`,
      `waived ${sum} of interest for ${data.borrower.name}${besideLoan(data, name)}: ${data.reason}`,
    ];
  }),
  LoanRateChanged: says(['đổi lãi suất', 'new rate'], (data, name) => {
    const { rate, borrower, reason } = data;
    return [
      `đổi lãi suất hợp đồng${loanOf(data, name)} của ${borrower.name} thành ${rate.percent.replace('.', ',')} %/${rate.per === 'month' ? 'tháng' : 'năm'}: ${reason}`,
      `changed the rate of the contract${loanOf(data, name)} of ${borrower.name} to ${rate.percent} % a ${rate.per}: ${reason}`,
    ];
  }),
  LoanRestructured: says(['cơ cấu lại nợ', 'restructuring'], (data, name) => {
    const { kind, borrower, lastDueOn, previousLastDueOn, reason } = data;
    const [vi, en] = kind === 'extension' ? ['gia hạn nợ', 'extended'] : ['điều chỉnh kỳ hạn', 'rescheduled'];
    const [from, to] = [printDay(previousLastDueOn), printDay(lastDueOn)];
    return [
      `${vi} hợp đồng${loanOf(data, name)} của ${borrower.name}: hạn cuối từ ${from} thành ${to}. ${reason}`,
      `${en} the contract${loanOf(data, name)} of ${borrower.name}: last due on ${to} instead of ${from}. ${reason}`,
    ];
  }),
  SecurityTaken: says(['nhận bảo đảm', 'security'], (data, name) => [
    `nhận ${data.kind === 'collateral' ? 'tài sản bảo đảm' : 'bảo lãnh'} cho hợp đồng${loanOf(data, name)} của ${data.borrower.name}: ${data.description}, trị giá ${saidDong(data.value)}`,
    `took ${data.kind === 'collateral' ? 'collateral' : 'a guarantee'} for the contract${loanOf(data, name)} of ${data.borrower.name}: ${data.description}, worth ${saidDong(data.value)}`,
  ]),
  SecurityReleased: says(['giải chấp', 'released security'], (data, name) => [
    `giải chấp bảo đảm ở mục số ${data.security} của hợp đồng${loanOf(data, name)} (${data.borrower.name}): ${data.reason}`,
    `released the security of entry ${data.security} of the contract${loanOf(data, name)} (${data.borrower.name}): ${data.reason}`,
  ]),
  LoanWrittenOff: says(['xuất toán', 'write-off'], (data, name) => [
    `xuất toán ${saidDong(data.principal)} nợ gốc của ${data.borrower.name}${besideLoan(data, name)} theo ${data.decision.document}`,
    `wrote off ${saidDong(data.principal)} of principal of ${data.borrower.name}${besideLoan(data, name)} by ${data.decision.document}`,
  ]),
  WriteOffReassessed: says(['tính lại khoản xuất toán', 'reassessed write-off'], (data, name) => {
    const sum = ({ principal, interest }: WrittenOff) => [saidDong(principal), saidDong(interest)] as const;
    const [before, after] = [sum(data.before), sum(data.after)];
    return [
      `tính lại khoản xuất toán ở mục số ${data.writeOff} của ${data.borrower.name} (${loanOf(data, name)}): trước gốc ${before[0]}, lãi ${before[1]}; nay gốc ${after[0]}, lãi ${after[1]}`,
      `reassessed the write-off of entry ${data.writeOff} of ${data.borrower.name} (${loanOf(data, name)}): before principal ${before[0]}, interest ${before[1]}; now ${after[0]} and ${after[1]}`,
    ];
  }),
  RecoveryRecorded: says(['thu hồi nợ đã xuất toán', 'recovery'], (data, name) => [
    `thu hồi ${saidDong(data.amount)} nợ đã xuất toán của ${data.borrower.name}${besideLoan(data, name)}, chứng từ ${data.voucher.document}`,
    `recovered ${saidDong(data.amount)} written off of ${data.borrower.name}${besideLoan(data, name)}, voucher ${data.voucher.document}`,
  ]),
  LoanSettled: says(['tất toán', 'settlement'], (data, name) => [
    `tất toán hợp đồng${loanOf(data, name)} của ${data.borrower.name}`,
    `settled the contract${loanOf(data, name)} of ${data.borrower.name}`,
  ]),
  ProvisionsSet: says(['trích lập dự phòng', 'provisions'], ({ fundId, specific, general, change }, name) => {
    const fund = name(fundStream(fundId));
    return [
      `trích lập dự phòng của ${fund}: cụ thể ${saidDong(specific)}, chung ${saidDong(general)}, thay đổi ${saidDong(change)}`,
      `set the provisions of ${fund}: specific ${saidDong(specific)}, general ${saidDong(general)}, change ${saidDong(change)}`,
    ];
  }),
};
