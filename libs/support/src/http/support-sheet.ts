import type { Decider, Sentence, StreamId } from '#libs/kernel';
import {
  choiceColumn,
  importKind,
  typedDay,
  typedWhole,
  type Cells,
  type ImportColumn,
  type ImportKind,
} from '#libs/imports';
import type { SupportWish } from '../domain/support-content.js';
import { fundingSourceWords } from '../words.js';
import { whenOf, type SupportDto } from './support.dto.js';

const source = choiceColumn(
  { name: 'amounts[0].source', title: { vi: 'Nguồn', en: 'Source' }, required: false },
  fundingSourceWords,
);

/** What every kind of support has in common; a row tells of one event and one organisation. */
const commonColumns: readonly ImportColumn[] = [
  {
    name: 'on',
    title: { vi: 'Ngày', en: 'Date' },
    aliases: ['Thời gian', 'Ngày thực hiện'],
    required: true,
    hint: {
      vi: 'Ngày, tháng hoặc năm: 31/12/2012, 12/2012, 2012.',
      en: 'A day, month or year: 31/12/2012, 12/2012, 2012.',
    },
    example: '20/05/2024',
  },
  {
    name: 'title',
    title: { vi: 'Tên việc hỗ trợ', en: 'Title' },
    aliases: ['Nội dung', 'Tên'],
    required: true,
    hint: { vi: 'Tên ngắn gọn, như ghi trong báo cáo.', en: 'A short name, as a report has it.' },
    example: 'Bồi dưỡng kế toán hợp tác xã',
  },
  {
    name: 'beneficiaries[0].cooperativeId',
    title: { vi: 'Tổ chức thụ hưởng', en: 'Beneficiary' },
    aliases: ['HTX', 'Hợp tác xã', 'Tên HTX'],
    required: true,
    hint: { vi: 'Tên hoặc mã của hợp tác xã trong sổ.', en: 'Name or id of the cooperative on record.' },
    example: 'HTX nông nghiệp Tân Tiến',
  },
  {
    name: 'amounts[0].amount',
    title: { vi: 'Kinh phí', en: 'Cost' },
    aliases: ['Số tiền'],
    required: false,
    hint: { vi: 'Đồng, hoặc 12tr, 1,2 tỷ.', en: 'Đồng, or 12tr, 1,2 tỷ.' },
    example: '12.500.000',
  },
  source.column,
  {
    name: 'beneficiaries[0].attendances',
    title: { vi: 'Số lượt', en: 'Attendances' },
    aliases: ['Lượt người'],
    required: false,
    hint: { vi: 'Số lượt tham dự của tổ chức này.', en: 'How many attendances of this organisation.' },
    example: '15',
  },
  {
    name: 'beneficiaries[0].people',
    title: { vi: 'Số người', en: 'People' },
    required: false,
    hint: { vi: 'Số người thụ hưởng của tổ chức này.', en: 'How many people of this organisation.' },
    example: '12',
  },
];

const commonBody = (cells: Cells, cooperative: (typed: string, column: string) => string): object => {
  const beneficiary = cells['beneficiaries[0].cooperativeId'];
  const people = cells['beneficiaries[0].people'];
  const attendances = cells['beneficiaries[0].attendances'];
  const amount = cells['amounts[0].amount'];
  return {
    on: typedDay(cells.on),
    title: cells.title,
    beneficiaries: [
      {
        cooperativeId: beneficiary && cooperative(beneficiary, 'beneficiaries[0].cooperativeId'),
        ...(attendances ? { attendances: typedWhole(attendances) } : {}),
        ...(people ? { people: typedWhole(people) } : {}),
      },
    ],
    ...(amount ? { amounts: [{ amount, source: source.read(cells['amounts[0].source'] ?? 'unstated') }] } : {}),
  };
};

/** The sheet of one kind of support. */
export const supportSheet = <Body extends SupportDto, Wished>({
  verb,
  particulars,
  streamOf,
  wishOf,
  ...kind
}: {
  readonly name: string;
  readonly title: Sentence;
  readonly decider: Decider;
  readonly body: new () => Body;
  readonly verb: string;
  readonly particulars: {
    readonly columns: readonly ImportColumn[];
    readonly of: (cells: Cells) => object;
  };
  readonly streamOf: (supportId: string) => StreamId;
  readonly wishOf: (supportId: string, body: Body) => SupportWish<Wished>;
}): ImportKind =>
  importKind<Body>({
    ...kind,
    permission: verb,
    columns: [...commonColumns, ...particulars.columns],
    calls: ['cooperative'],
    bodyOf: (cells, { cooperative }) => ({ ...commonBody(cells, cooperative), ...particulars.of(cells) }),
    sameness: ['on', 'title', 'beneficiaries[0].cooperativeId'],
    wishOf: (body, supportId) => ({
      streamId: streamOf(supportId),
      type: verb,
      data: wishOf(supportId, body),
      ...whenOf(body),
    }),
    reversalOf: ({ position, data }, reason) => ({
      type: 'ReverseSupport',
      data: { supportId: (data as { supportId: string }).supportId, reverses: position, reason },
    }),
  });
