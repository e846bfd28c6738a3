import {
  asIs,
  figuresFrom,
  lastDay,
  firstDay,
  parseBusinessDate,
  type Figure,
  type FigureGroup,
  type FigureNames,
  type Projection,
  type Sentence,
} from '#libs/kernel';
import { organisationKindWords, sectorWords, type OrganisationKind, type Sector } from '#libs/cooperatives/events';
import { askingOfRows, type Subject } from '#libs/journal';
import { fundingSourceWords, supportKindWords, type FundingSource, type SupportKind } from '#libs/support/events';
import {
  countingTotals,
  type CountedTotals,
  type GroupedTotal,
  type TotalDimension,
  type TotalRow,
  type TotalsTally,
} from '../disbursement-totals/counting-totals.js';
import { disbursementTotals } from '../disbursement-totals/disbursement-totals.projection.js';
import { dimensionsOf, refuseReversed } from '../disbursement-totals/disbursement-totals.query.js';
import { supportReach } from '../disbursement-totals/support-reach.projection.js';

const names = {
  amount: ['dong', 'Số tiền', 'Amount'],
  organisations: ['count', 'Số đơn vị', 'Organisations'],
  attendances: ['count', 'Số lượt', 'Attendances'],
  people: ['count', 'Số người', 'People'],
  projects: ['count', 'Số dự án', 'Projects'],
} as const satisfies FigureNames;
const straddlingNames = {
  straddlingEntries: [
    'count',
    'Số mục vắt qua hai đầu kỳ, không cộng vào',
    'Entries across an edge of the period, not counted',
  ],
  straddlingAmount: [
    'dong',
    'Số tiền vắt qua hai đầu kỳ, không cộng vào',
    'Amount across an edge of the period, not counted',
  ],
} as const satisfies FigureNames;

const wordsOf = (by: TotalDimension, value: string): Sentence => {
  if (value === '') return { vi: 'không rõ', en: 'not known' };
  if (by === 'kind') return supportKindWords[value as SupportKind];
  if (by === 'organisationKind') return organisationKindWords[value as OrganisationKind];
  if (by === 'sector') return sectorWords[value as Sector];
  return by === 'source' ? fundingSourceWords[value as FundingSource] : asIs(value);
};

const counted = (count: number | null) => (count === null ? null : BigInt(count));
const figuresOf = (
  { amount, organisations, attendances, people, projects, byOrganisationKind }: TotalRow,
  group?: FigureGroup,
): Figure[] => [
  ...figuresFrom(
    names,
    {
      amount,
      organisations: counted(organisations),
      attendances: counted(attendances),
      people: counted(people),
      projects: counted(projects),
    },
    group,
  ),
  ...Object.entries(byOrganisationKind).flatMap(([kind, share]) => {
    const { vi, en } = organisationKindWords[kind as OrganisationKind];
    return figuresFrom(
      names,
      { amount: share.amount, organisations: BigInt(share.organisations), projects: BigInt(share.projects) },
      group
        ? { key: `${group.key}/${kind}`, label: { vi: `${group.label.vi}, ${vi}`, en: `${group.label.en}, ${en}` } }
        : { key: kind, label: { vi, en } },
    );
  }),
];

const groupOf = (by: readonly TotalDimension[], row: GroupedTotal): FigureGroup => {
  const values = by.map((dimension) => row[dimension]!);
  const words = by.map((dimension, index) => wordsOf(dimension, values[index]!));
  return {
    key: JSON.stringify(values),
    label: { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') },
  };
};

const asking = (question: CountedTotals) => {
  const { empty, addTotals, addReach, read } = countingTotals(question);
  return askingOfRows<TotalsTally>({
    counts: [
      { projection: disbursementTotals as unknown as Projection, count: addTotals },
      { projection: supportReach as unknown as Projection, count: addReach },
    ],
    empty,
    read: (tally) => {
      const { rows, total, straddling } = read(tally);
      return [
        ...(tally.total.size ? figuresOf(total) : []),
        ...figuresFrom(straddlingNames, {
          straddlingEntries: BigInt(straddling.entries),
          straddlingAmount: straddling.amount,
        }),
        ...rows.flatMap((row) => figuresOf(row, groupOf(question.by, row))),
      ];
    },
  });
};

export const totalsSubject: Subject = {
  name: 'totals',
  title: { vi: 'Tổng hợp hỗ trợ', en: 'Totals of support' },
  kind: 'report',
  parameters: ['from', 'to', 'by'],
  ask: ({ from, to, by }) => {
    const question = {
      from: from === undefined ? firstDay : parseBusinessDate(from),
      to: to === undefined ? lastDay : parseBusinessDate(to),
      by: dimensionsOf(by),
    };
    refuseReversed(question);
    return asking(question);
  },
};
