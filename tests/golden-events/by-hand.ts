import { parseBusinessDate, parseDatedOn, type DomainEvent } from '#libs/kernel';
import type { PlaceSucceeded } from '#libs/cooperatives/events';
import type { FigureExplained } from '#libs/figures/events';
import type { FoundingLedToCooperative, FoundingLinkReversed } from '#libs/founding/events';
import { frozenReportStream, type ReportFrozen } from '#libs/frozen-reports/events';
import type { CapitalContributed, CostPaid, InterestRetained } from '#libs/funds/events';
import { importStream, type ImportCommitted, type ImportUndone } from '#libs/imports/events';
import { logKeysStream, type AccessRecorded, type LogKeyRotated } from '#libs/journal/events';
import type { LandReturned } from '#libs/land/events';
import type {
  CommitmentReleased,
  CreditRefunded,
  InterestWaived,
  LoanApprovalExpired,
  LoanRateChanged,
  LoanReference,
  ProvisionsSet,
  RepaymentReallocated,
  WriteOffReassessed,
  SecurityReleased,
} from '#libs/loans/events';
import { periodStream, type PeriodClosed, type PeriodFiguresRecorded, type PeriodReopened } from '#libs/periods/events';
import type { LegalTextRepealed, ProgrammeExtended } from '#libs/programmes/events';
import type { WrittenByHand } from './examples.js';

/** `byHand<PlaceSucceeded>('place-1', '2025-06-30', 'PlaceSucceeded', 1, {...})`: the data is held to its type. */
export const byHand = <E extends DomainEvent>(
  stream: WrittenByHand['stream'],
  on: string,
  type: E['type'],
  schema: number,
  data: E['data'],
): WrittenByHand => ({ stream, on: parseDatedOn(on), event: { type, schema, data } });

const loan: LoanReference = {
  loanId: 'l1',
  fundId: 'f1',
  programmeId: null,
  borrower: { cooperativeId: 'c1', name: 'HTX Minh Họa', kind: 'HTX', sector: 'trade-services', placeId: 'p1' },
};

const founded = { supportId: 's1', cooperativeId: 'c1', beneficiaryIndex: 0 };
const foundedOn = parseBusinessDate('2012-05-02');

/** Schema 1 of a contribution, as it was before it had a note. */
type ContributionOfSchema1 = DomainEvent<'CapitalContributed', Omit<CapitalContributed['data'], 'note'>>;

/**
 * Events that the demonstration never has. `npm run golden` writes each once, into tests/golden-events/examples; from
 * then on the file is the example, and an entry here may go when its type moves on.
 */
export const writtenByHand: readonly WrittenByHand[] = [
  byHand<ImportCommitted>(importStream('i1'), '2026-01-12', 'ImportCommitted', 1, {
    importId: 'i1',
    kind: 'cooperatives',
    fileName: 'danh-sach-htx.xlsx',
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    bytes: 48_213,
    rows: 120,
    recorded: 117,
    left: 3,
    firstEntry: 945,
    lastEntry: 1061,
  }),
  byHand<ImportUndone>(importStream('i1'), '2026-01-13', 'ImportUndone', 1, {
    importId: 'i1',
    reason: 'Nhầm tệp của năm trước',
    undone: 116,
    left: 1,
  }),
  byHand<ReportFrozen>(frozenReportStream('bc-2025'), '2026-01-12', 'ReportFrozen', 1, {
    reportId: 'bc-2025',
    report: 'periodic',
    from: parseBusinessDate('2025-01-01'),
    to: parseBusinessDate('2025-12-31'),
    asOf: parseBusinessDate('2025-12-31'),
    asKnown: 812,
    root: 'rH7a9yJZ0bHXbPHVqcP3Hn1bM3V1mOq7Qb3Nqk1dV0Q=',
    document: {
      superior: null,
      agency: 'Quỹ Minh Họa',
      number: '12',
      symbol: 'BC',
      place: 'Minh Họa',
      on: parseBusinessDate('2025-12-31'),
      title: 'BÁO CÁO',
      subject: 'Kết quả thực hiện chính sách hỗ trợ hợp tác xã, tổ hợp tác, năm 2025',
      body: [
        { kind: 'heading', level: 1, text: 'I. KẾT QUẢ THỰC HIỆN CHÍNH SÁCH HỖ TRỢ' },
        { kind: 'paragraph', text: '- Năm 2025, có 12 lượt cán bộ được hỗ trợ đào tạo.' },
        {
          kind: 'table',
          caption: 'Biểu 1. Hỗ trợ theo loại',
          columns: [
            { title: 'Loại', align: 'left', width: 3 },
            { title: 'Kinh phí (đồng)', align: 'right', width: 2 },
          ],
          rows: [['Bồi dưỡng', '580.000.000']],
          total: ['Cộng', '580.000.000'],
        },
      ],
      signedFor: ['Thủ trưởng đơn vị'],
      signedBy: null,
      recipients: ['Lưu: VT'],
      notice: 'Dữ liệu minh họa',
      provenance: [['Như sổ đã biết ở mục số', '812']],
    },
  }),
  byHand<PeriodClosed>(periodStream('2025-Q4'), '2026-01-10', 'PeriodClosed', 1, {
    period: '2025-Q4',
    kind: 'quarter',
    from: parseBusinessDate('2025-10-01'),
    to: parseBusinessDate('2025-12-31'),
    note: 'Khóa sổ quý IV',
  }),
  byHand<PeriodFiguresRecorded>(periodStream('2025-Q4'), '2026-01-10', 'PeriodFiguresRecorded', 1, {
    period: '2025-Q4',
    closedAt: 812,
    from: parseBusinessDate('2025-10-01'),
    asOf: parseBusinessDate('2025-12-31'),
    reports: [
      {
        report: 'utilisation',
        title: { vi: 'Tình hình sử dụng vốn quỹ', en: 'Utilisation of the funds' },
        parameters: {},
        figures: [
          { key: 'capital', label: { vi: 'Vốn của quỹ', en: 'Capital' }, unit: 'dong', value: '5000000000' },
          {
            key: 'repaidStated',
            label: { vi: 'Nguồn có nêu số thu nợ', en: 'Repayments are stated by the source' },
            unit: 'words',
            value: { vi: 'có', en: 'yes' },
          },
          {
            key: 'utilisation',
            label: { vi: 'Giải ngân trên vốn', en: 'Disbursed over capital' },
            unit: 'basis-points',
            value: null,
          },
        ],
      },
    ],
    checkpoint: { size: 812, root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', note: null },
    digests: { fund_days: { version: 3, digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' } },
  }),
  byHand<PeriodReopened>(periodStream('2025-Q4'), '2026-01-12', 'PeriodReopened', 1, {
    period: '2025-Q4',
    closedAt: 812,
    reason: 'Sót chứng từ tập huấn',
  }),
  byHand<LogKeyRotated>(logKeysStream, '2026-11-27', 'LogKeyRotated', 1, {
    origin: 'htx-journal.local/minh-hoa',
    oldKey: 'htx-journal.local/minh-hoa+ed5fef77+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c',
    newKey: 'htx-journal.local/minh-hoa+12ebb9a3+AYE5dw6ofRdfVqNUZsNMfszLjYqRtO43ol32D1uPybOU',
    reason: 'Đổi người giữ khóa.',
  }),
  byHand<LoanApprovalExpired>('loan-l1', '2025-06-30', 'LoanApprovalExpired', 1, { ...loan, released: '100000000' }),
  byHand<CommitmentReleased>('loan-l1', '2025-06-30', 'CommitmentReleased', 1, {
    ...loan,
    amount: '20000000',
    reason: 'Khách hàng không rút hết',
  }),
  byHand<RepaymentReallocated>('loan-l1', '2025-06-30', 'RepaymentReallocated', 1, {
    ...loan,
    repayment: 9,
    before: { penalty: '0', interest: '500000', principal: '4500000', credit: '0' },
    after: { penalty: '12000', interest: '550000', principal: '4438000', credit: '0' },
  }),
  byHand<WriteOffReassessed>('loan-l1', '2025-06-30', 'WriteOffReassessed', 1, {
    ...loan,
    writeOff: 12,
    before: { principal: '12000000', interest: '186326' },
    after: { principal: '11000000', interest: '58929' },
  }),
  byHand<CreditRefunded>('loan-l1', '2025-06-30', 'CreditRefunded', 1, {
    ...loan,
    amount: '5000',
    voucher: { document: 'PC-09' },
  }),
  byHand<InterestWaived>('loan-l1', '2025-06-30', 'InterestWaived', 1, {
    ...loan,
    interest: '300000',
    penalty: '0',
    forInability: true,
    reason: 'Thiên tai',
  }),
  byHand<LoanRateChanged>('loan-l1', '2025-06-30', 'LoanRateChanged', 2, {
    ...loan,
    rate: { percent: '5.5', per: 'year' },
    reason: 'Quỹ giảm lãi suất',
    rules: [{ rule: 'interest-rate', version: 1 }],
    findings: [],
  }),
  byHand<SecurityReleased>('loan-l1', '2025-06-30', 'SecurityReleased', 1, {
    ...loan,
    security: 8,
    reason: 'Đã trả hết nợ',
    document: { document: 'GC-01' },
  }),
  byHand<InterestRetained>('fund-f1', '2025-12-31', 'InterestRetained', 1, {
    fundId: 'f1',
    amount: '50000000',
    note: 'Bổ sung vốn từ lãi',
  }),
  byHand<CostPaid>('fund-f1', '2025-12-31', 'CostPaid', 1, {
    fundId: 'f1',
    amount: '3000000',
    purpose: 'Chi phí quản lý',
    voucher: { document: 'PC-10' },
  }),
  byHand<ProvisionsSet>('provision-f1', '2025-12-31', 'ProvisionsSet', 1, {
    fundId: 'f1',
    asKnown: 812,
    rules: [{ rule: 'debt-groups', version: 1 }],
    groups: [{ group: 2, loans: 1, outstanding: '100000000', specific: '2000000' }],
    specific: '2000000',
    general: '500000',
    change: '2500000',
  }),
  byHand<ContributionOfSchema1>('fund-f1', '2010-04', 'CapitalContributed', 1, {
    fundId: 'f1',
    amount: '2500000000',
    source: 'local',
  }),
  byHand<PlaceSucceeded>('place-p1', '2025-06-30', 'PlaceSucceeded', 1, {
    placeId: 'p1',
    lastDay: '2025-06-30',
    successorIds: ['p2', 'p3'],
  }),
  byHand<ProgrammeExtended>('programme-pr1', '2015-12-15', 'ProgrammeExtended', 1, {
    programmeId: 'pr1',
    to: parseBusinessDate('2020-12-31'),
    previousTo: parseBusinessDate('2015-12-31'),
    legalBasis: [
      { text: 'Quyết định 01/QĐ-UBND (minh họa)', date: parseBusinessDate('2015-12-10'), article: 'Điều 1' },
    ],
  }),
  byHand<LegalTextRepealed>('legaltext-t1', '2013-06-30', 'LegalTextRepealed', 1, {
    legalTextId: 't1',
    replacedById: 't2',
  }),
  byHand<LandReturned>('land-s2', '2012-11', 'LandReturned', 1, {
    supportId: 's2',
    area: { value: '8547.06', unit: 'm2' },
    reason: 'Hết nhu cầu sử dụng.',
  }),
  byHand<FoundingLedToCooperative>('founding-s1', '2012-05-02', 'FoundingLedToCooperative', 1, founded),
  byHand<FoundingLinkReversed>('founding-s1', '2012-05-02', 'FoundingLinkReversed', 1, {
    reverses: 2,
    reason: 'Nhầm tổ hợp tác.',
    before: { data: founded, occurredFrom: foundedOn, occurredOn: foundedOn, precision: 'day' },
  }),
  byHand<FigureExplained>('figure-x1', '2013-09-05', 'FigureExplained', 1, {
    figureId: 'x1',
    rule: null,
    explanation: 'Số liệu được làm tròn khi in.',
  }),
  byHand<AccessRecorded>('access-a1', '2026-11-02', 'AccessRecorded', 1, {
    what: 'export',
    question: 'csv, loại:giải-ngân ngày:2024, asKnown 700',
    purpose: 'Kiểm toán năm 2024',
  }),
];
