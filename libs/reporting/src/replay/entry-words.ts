import { originalType, type Sentence } from '#libs/kernel';

/** What each type of entry is called by the people who read a journal. */
const words: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  // organisations and places
  CooperativeRegistered: ['Đăng ký tổ chức', 'Organisation registered'],
  CooperativeRenamed: ['Đổi tên', 'Renamed'],
  CooperativeMoved: ['Chuyển địa bàn', 'Moved'],
  CooperativeSectorChanged: ['Đổi ngành nghề', 'Sector changed'],
  CooperativeConverted: ['Chuyển đổi loại hình', 'Converted'],
  CooperativeCodeAssigned: ['Cấp mã số', 'Code assigned'],
  CooperativeMerged: ['Sáp nhập', 'Merged'],
  CooperativeAbsorbed: ['Nhận sáp nhập', 'Took in another organisation'],
  CooperativeDissolved: ['Giải thể', 'Dissolved'],
  YearlyReturnFiled: ['Báo cáo năm', 'Yearly return'],
  CooperativeGraded: ['Xếp loại', 'Graded'],
  PlaceDefined: ['Lập địa bàn', 'Place defined'],
  PlaceSucceeded: ['Chia, nhập địa bàn', 'Place succeeded by others'],
  // programmes, texts, rules
  LegalTextRegistered: ['Ghi văn bản pháp luật', 'Legal text registered'],
  LegalTextRepealed: ['Văn bản hết hiệu lực', 'Legal text repealed'],
  ProgrammeOpened: ['Mở chương trình', 'Programme opened'],
  ProgrammeExtended: ['Gia hạn chương trình', 'Programme extended'],
  ProgrammeClosed: ['Kết thúc chương trình', 'Programme closed'],
  ProgrammeBudgetSet: ['Giao dự toán chương trình', 'Programme budget set'],
  TargetSet: ['Giao chỉ tiêu', 'Target set'],
  TargetMeasured: ['Đo chỉ tiêu', 'Target measured'],
  RuleAdopted: ['Áp dụng quy định', 'Rule adopted'],
  // support
  FoundingAdviceGiven: ['Hỗ trợ thành lập mới', 'Founding advice'],
  FoundingLedToCooperative: ['Tổ chức ra đời từ hỗ trợ thành lập', 'Founding led to an organisation'],
  FoundingLink: ['Gắn tổ chức với hỗ trợ thành lập', 'Link of founding advice to an organisation'],
  TrainingHeld: ['Bồi dưỡng, đào tạo', 'Training'],
  LandGranted: ['Giao đất, cho thuê đất', 'Land granted'],
  LandReturned: ['Trả lại đất', 'Land returned'],
  TradePromotionHeld: ['Xúc tiến thương mại', 'Trade promotion'],
  TechnologyTransferred: ['Chuyển giao công nghệ', 'Technology transfer'],
  SupportAggregateStated: ['Số hỗ trợ gộp theo nguồn', 'Support stated as a total'],
  // stated figures
  DocumentRegistered: ['Ghi tài liệu', 'Document registered'],
  FigureStated: ['Ghi số liệu của tài liệu', 'Figure of a document'],
  FigureExplained: ['Giải trình số liệu', 'Figure explained'],
  // funds
  FundOpened: ['Lập quỹ', 'Fund opened'],
  CapitalContributed: ['Cấp vốn', 'Capital contributed'],
  CapitalWithdrawn: ['Rút vốn', 'Capital withdrawn'],
  InterestRetained: ['Bổ sung vốn từ lãi', 'Interest retained'],
  CostPaid: ['Chi phí', 'Cost paid'],
  FundBalanceStated: ['Số dư đầu của quỹ', 'Opening balance of the fund'],
  ProvisionsSet: ['Trích lập dự phòng', 'Provisions set'],
  // periods
  PeriodClosed: ['Khóa sổ', 'Period closed'],
  PeriodFiguresRecorded: ['Số liệu khóa sổ', 'Figures of a closing'],
  PeriodReopened: ['Mở lại sổ', 'Period reopened'],
  // loans
  LoanApplied: ['Hồ sơ vay', 'Loan application'],
  LoanApplicationAmended: ['Sửa hồ sơ vay', 'Application amended'],
  LoanApplicationWithdrawn: ['Rút hồ sơ vay', 'Application withdrawn'],
  LoanAppraised: ['Thẩm định', 'Appraisal'],
  LoanVoteCast: ['Biểu quyết', 'Vote'],
  LoanApproved: ['Phê duyệt', 'Approval'],
  LoanRejected: ['Từ chối cho vay', 'Rejection'],
  LoanApprovalExpired: ['Phê duyệt hết hiệu lực', 'Approval expired'],
  CommitmentReleased: ['Giải phóng cam kết', 'Commitment released'],
  LoanContracted: ['Ký hợp đồng', 'Contract'],
  LoanDisbursed: ['Giải ngân', 'Disbursement'],
  RepaymentRecorded: ['Thu nợ', 'Repayment'],
  RepaymentReallocated: ['Phân bổ lại khoản thu nợ', 'Repayment shared out anew'],
  CreditRefunded: ['Hoàn tiền nộp thừa', 'Credit refunded'],
  InterestPaused: ['Tạm ngừng tính lãi', 'Interest paused'],
  InterestWaived: ['Miễn, giảm lãi', 'Interest waived'],
  LoanRateChanged: ['Đổi lãi suất', 'Rate changed'],
  LoanRestructured: ['Cơ cấu lại thời hạn trả nợ', 'Loan restructured'],
  SecurityTaken: ['Nhận tài sản bảo đảm', 'Security taken'],
  SecurityReleased: ['Giải chấp', 'Security released'],
  LoanWrittenOff: ['Xuất toán', 'Write-off'],
  RecoveryRecorded: ['Thu hồi sau xuất toán', 'Recovery after the write-off'],
  LoanSettled: ['Tất toán', 'Settlement'],
};

/** The name of a type of entry: `Giải ngân`, `Đính chính: Giải ngân`. */
export const entryWords = (type: string): Sentence => {
  const original = originalType(type);
  const [vi, en] = words[original] ?? [type, type];
  if (type === original) return { vi, en };
  return type.endsWith('Corrected')
    ? { vi: `Đính chính: ${vi}`, en: `Correction: ${en}` }
    : { vi: `Hủy: ${vi}`, en: `Reversal: ${en}` };
};

/** Why an entry recorded since a number moves what was answered at that number. */
export const causes = ['new', 'backdated', 'corrected', 'reversed'] as const;
export type Cause = (typeof causes)[number];

export const causeWords: Readonly<Record<Cause, Sentence>> = {
  new: { vi: 'Phát sinh mới', en: 'New' },
  backdated: { vi: 'Ghi bổ sung cho ngày đã qua', en: 'Backdated' },
  corrected: { vi: 'Đính chính', en: 'Corrected' },
  reversed: { vi: 'Hủy', en: 'Reversed' },
};
