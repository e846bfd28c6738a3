import {
  asIs,
  figuresFrom,
  lastDay,
  firstDay,
  parseBusinessDate,
  type BusinessDate,
  type Figure,
  type FigureGroup,
  type FigureNames,
  type Projection,
  type RowOfProjection,
  type Sentence,
} from '#libs/kernel';
import { organisationKindWords, sectorWords, type OrganisationKind, type Sector } from '#libs/cooperatives/events';
import { entriesOfTypes, StandingOfRows, typesHeard, type Subject } from '#libs/journal';
import { fundingSourceWords, supportKindWords, type FundingSource, type SupportKind } from '#libs/support/events';
import { disbursementTotals } from '../disbursement-totals/disbursement-totals.projection.js';
import {
  dimensionsOf,
  refuseReversed,
  totalOf,
  type KindSums,
  type TotalDimension,
  type TotalRow,
} from '../disbursement-totals/disbursement-totals.query.js';
import { supportReach } from '../disbursement-totals/support-reach.projection.js';

type TotalsRow = RowOfProjection<typeof disbursementTotals>;
type ReachRow = RowOfProjection<typeof supportReach>;

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

/** The part of a row that its dimensions are read off. Organisations reached have no source: they belong to none. */
type Dimensioned = Omit<ReachRow, 'organisationId' | 'times'> & { readonly source?: string };

const dimensions: Readonly<Record<TotalDimension, (row: Dimensioned) => string>> = {
  year: ({ fromDay, day }) =>
    fromDay.slice(0, 4) === day.slice(0, 4) ? day.slice(0, 4) : `${fromDay.slice(0, 4)}–${day.slice(0, 4)}`,
  kind: ({ kind }) => kind,
  programme: ({ programmeId }) => programmeId,
  place: ({ placeId }) => placeId,
  organisationKind: ({ organisationKind }) => organisationKind,
  sector: ({ sector }) => sector,
  source: ({ source = '' }) => source,
};
const wordsOf = (by: TotalDimension, value: string): Sentence => {
  if (value === '') return { vi: 'không rõ', en: 'not known' };
  if (by === 'kind') return supportKindWords[value as SupportKind];
  if (by === 'organisationKind') return organisationKindWords[value as OrganisationKind];
  if (by === 'sector') return sectorWords[value as Sector];
  return by === 'source' ? fundingSourceWords[value as FundingSource] : asIs(value);
};

/** What one organisation kind has in a group: its sums, and how often each organisation was reached. */
interface KindTally {
  readonly sums: KindSums;
  readonly reached: Map<string, number>;
  /** Rows that count here; with none the kind is not in the group. */
  rows: number;
}
interface GroupTally {
  readonly group: FigureGroup;
  readonly kinds: Map<string, KindTally>;
}
interface TotalsTally {
  readonly total: Map<string, GroupTally>;
  readonly groups: Map<string, GroupTally>;
  readonly straddling: { entries: number; amount: bigint };
}

const groupOf = (by: readonly TotalDimension[], row: Dimensioned): FigureGroup => {
  const values = by.map((dimension) => dimensions[dimension](row));
  const words = by.map((dimension, index) => wordsOf(dimension, values[index]!));
  return {
    key: JSON.stringify(values),
    label: { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') },
  };
};

/** Changes what a row's organisation kind has in its group, which is there as long as a row counts in it. */
const inGroup = (
  groups: Map<string, GroupTally>,
  by: readonly TotalDimension[],
  row: Dimensioned,
  sign: 1 | -1,
  change: (kind: KindTally) => void,
): void => {
  const group = groupOf(by, row);
  const found = groups.get(group.key) ?? { group, kinds: new Map<string, KindTally>() };
  groups.set(group.key, found);
  const kind = found.kinds.get(row.organisationKind) ?? {
    sums: noSums(row.organisationKind),
    reached: new Map<string, number>(),
    rows: 0,
  };
  found.kinds.set(row.organisationKind, kind);
  change(kind);
  kind.rows += sign;
  if (!kind.rows) found.kinds.delete(row.organisationKind);
  if (!found.kinds.size) groups.delete(group.key);
};

const noSums = (organisationKind: string): KindSums => ({
  organisation_kind: organisationKind,
  amount: 0n,
  attendances: 0n,
  attendances_stated: 0n,
  people: 0n,
  people_stated: 0n,
  projects: 0n,
  organisations: 0n,
});

const addRow = ({ sums }: KindTally, row: TotalsRow, sign: bigint): void => {
  sums.amount += sign * row.amount;
  sums.attendances += sign * BigInt(row.attendances);
  sums.attendances_stated += sign * BigInt(row.attendancesStated);
  sums.people += sign * BigInt(row.people);
  sums.people_stated += sign * BigInt(row.peopleStated);
  sums.projects += sign * BigInt(row.projects);
  sums.organisations += sign * BigInt(row.organisationsStated);
};

const addReach = ({ reached }: KindTally, { organisationId }: ReachRow, sign: number): void => {
  const times = (reached.get(organisationId) ?? 0) + sign;
  if (times) reached.set(organisationId, times);
  else reached.delete(organisationId);
};

const totalIn = ({ kinds }: GroupTally, bySource: boolean): TotalRow =>
  totalOf(
    [...kinds.values()].map(({ sums, reached }) => ({
      ...sums,
      organisations: sums.organisations + BigInt(reached.size),
    })),
    bySource,
  );

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

interface Question {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly by: readonly TotalDimension[];
}

const begin = ({ from, to, by }: Question) => {
  const bySource = by.includes('source');
  const within = ({ fromDay, day }: { fromDay: string; day: string }, on: BusinessDate) =>
    fromDay >= from && day <= to && day <= on;
  const crosses = ({ fromDay, day }: { fromDay: string; day: string }, on: BusinessDate) =>
    fromDay <= to && day >= from && !(fromDay >= from && day <= to) && day <= on;
  return new StandingOfRows<TotalsTally>(
    [
      {
        projection: disbursementTotals as unknown as Projection,
        count: ({ total, groups, straddling }, row: TotalsRow, on, sign) => {
          const times = BigInt(sign);
          if (crosses(row, on)) {
            if (row.source === '') straddling.entries += sign * row.lines;
            straddling.amount += times * row.amount;
          }
          if (!within(row, on)) return;
          inGroup(total, [], row, sign, (kind) => addRow(kind, row, times));
          if (by.length && !(bySource && row.source === ''))
            inGroup(groups, by, row, sign, (kind) => addRow(kind, row, times));
        },
      },
      {
        projection: supportReach as unknown as Projection,
        count: ({ total, groups }, row: ReachRow, on, sign) => {
          if (!within(row, on)) return;
          inGroup(total, [], row, sign, (kind) => addReach(kind, row, sign));
          if (by.length && !bySource) inGroup(groups, by, row, sign, (kind) => addReach(kind, row, sign));
        },
      },
    ],
    () => ({ total: new Map(), groups: new Map(), straddling: { entries: 0, amount: 0n } }),
    ({ total, groups, straddling }) => [
      ...[...total.values()].flatMap((group) => figuresOf(totalIn(group, false))),
      ...figuresFrom(straddlingNames, {
        straddlingEntries: BigInt(straddling.entries),
        straddlingAmount: straddling.amount,
      }),
      ...[...groups.values()]
        .sort((a, b) => (a.group.key < b.group.key ? -1 : 1))
        .flatMap((group) => figuresOf(totalIn(group, bySource), group.group)),
    ],
  );
};

const projections = [disbursementTotals, supportReach] as unknown as readonly Projection[];

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
    return { entries: entriesOfTypes(typesHeard(projections)), begin: () => begin(question) };
  },
};
