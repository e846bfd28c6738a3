import type { BusinessDate, RowOfProjection } from '#libs/kernel';
import type { disbursementTotals } from './disbursement-totals.projection.js';
import type { supportReach } from './support-reach.projection.js';

type TotalsRow = RowOfProjection<typeof disbursementTotals>;
type ReachRow = RowOfProjection<typeof supportReach>;

/** What totals can be grouped by. */
export const totalDimensions = ['year', 'kind', 'programme', 'place', 'organisationKind', 'sector', 'source'] as const;
export type TotalDimension = (typeof totalDimensions)[number];

/** Counts by organisation kind; '' where a source gives the sum alone. */
export interface KindShare {
  /** null where the source gives no amount by kind. */
  readonly amount: bigint | null;
  readonly organisations: number;
  readonly projects: number;
}

/**
 * One group. null means that no entry of the group states it, which is not zero; counts belong to no funding source and
 * are null in a group by source.
 */
export interface TotalRow {
  readonly amount: bigint;
  readonly organisations: number | null;
  readonly attendances: number | null;
  readonly people: number | null;
  readonly projects: number | null;
  readonly byOrganisationKind: Readonly<Record<string, KindShare>>;
}
export type GroupedTotal = TotalRow & Partial<Record<TotalDimension, string>>;

export interface Totals {
  readonly rows: readonly GroupedTotal[];
  readonly total: TotalRow;
  /** Entries whose own period crosses an edge of the asked one: they are in no row, and never split to fit. */
  readonly straddling: { readonly entries: number; readonly amount: bigint };
}

/** What one organisation kind adds to a group. */
export interface KindSums {
  organisation_kind: string;
  amount: bigint;
  attendances: bigint;
  attendances_stated: bigint;
  people: bigint;
  people_stated: bigint;
  projects: bigint;
  organisations: bigint;
}
/** A group from what each organisation kind adds to it. */
export const totalOf = (rows: readonly KindSums[], bySource: boolean): TotalRow => {
  const sum = (of: (row: KindSums) => bigint): number => Number(rows.reduce((total, row) => total + of(row), 0n));
  const counted = (value: number, known: boolean): number | null => (known && !bySource ? value : null);
  const organisations = sum((row) => row.organisations);
  const byOrganisationKind = rows
    .filter((row) => row.organisation_kind !== '')
    .map((row): [string, KindShare] => [
      row.organisation_kind,
      {
        amount: row.amount === 0n ? null : row.amount,
        organisations: Number(row.organisations),
        projects: Number(row.projects),
      },
    ]);
  return {
    amount: rows.reduce((total, row) => total + row.amount, 0n),
    organisations: counted(organisations, organisations > 0),
    attendances: counted(
      sum((row) => row.attendances),
      rows.some((row) => row.attendances_stated > 0n),
    ),
    people: counted(
      sum((row) => row.people),
      rows.some((row) => row.people_stated > 0n),
    ),
    projects: counted(
      sum((row) => row.projects),
      rows.some((row) => row.projects > 0n),
    ),
    byOrganisationKind: Object.fromEntries(byOrganisationKind),
  };
};

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

/** What one organisation kind has in a group: its sums, and how often each organisation was reached. */
interface KindTally {
  readonly sums: KindSums;
  readonly reached: Map<string, number>;
  /** Rows that count here; with none the kind is not in the group. */
  rows: number;
}
export interface GroupTally {
  /** What the dimensions asked by are here, in their order. */
  readonly values: readonly string[];
  readonly kinds: Map<string, KindTally>;
}
export interface TotalsTally {
  readonly total: Map<string, GroupTally>;
  readonly groups: Map<string, GroupTally>;
  readonly straddling: { entries: number; amount: bigint };
}

/** Changes what a row's organisation kind has in its group, which is there as long as a row counts in it. */
const inGroup = (
  groups: Map<string, GroupTally>,
  by: readonly TotalDimension[],
  row: Dimensioned,
  sign: 1 | -1,
  change: (kind: KindTally) => void,
): void => {
  const values = by.map((dimension) => dimensions[dimension](row));
  const key = JSON.stringify(values);
  const found = groups.get(key) ?? { values, kinds: new Map<string, KindTally>() };
  groups.set(key, found);
  const kind = found.kinds.get(row.organisationKind) ?? {
    sums: noSums(row.organisationKind),
    reached: new Map<string, number>(),
    rows: 0,
  };
  found.kinds.set(row.organisationKind, kind);
  change(kind);
  kind.rows += sign;
  if (!kind.rows) found.kinds.delete(row.organisationKind);
  if (!found.kinds.size) groups.delete(key);
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

export interface CountedTotals {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly by: readonly TotalDimension[];
}

/** Totals counted row by row, from an empty tally; what is read off it is what the tables answer to the same question. */
export const countingTotals = ({ from, to, by }: CountedTotals) => {
  const bySource = by.includes('source');
  const within = ({ fromDay, day }: { fromDay: string; day: string }, on: BusinessDate) =>
    fromDay >= from && day <= to && day <= on;
  const crosses = ({ fromDay, day }: { fromDay: string; day: string }, on: BusinessDate) =>
    fromDay <= to && day >= from && !(fromDay >= from && day <= to) && day <= on;
  return {
    empty: (): TotalsTally => ({ total: new Map(), groups: new Map(), straddling: { entries: 0, amount: 0n } }),
    addTotals: ({ total, groups, straddling }: TotalsTally, row: TotalsRow, on: BusinessDate, sign: 1 | -1): void => {
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
    addReach: ({ total, groups }: TotalsTally, row: ReachRow, on: BusinessDate, sign: 1 | -1): void => {
      if (!within(row, on)) return;
      inGroup(total, [], row, sign, (kind) => addReach(kind, row, sign));
      if (by.length && !bySource) inGroup(groups, by, row, sign, (kind) => addReach(kind, row, sign));
    },
    read: ({ total, groups, straddling }: TotalsTally): Totals => {
      const [whole] = total.values();
      const rows = [...groups.values()].sort((a, b) => compareValues(a.values, b.values));
      return {
        rows: rows.map((group) => ({
          ...Object.fromEntries(by.map((dimension, index) => [dimension, group.values[index]!])),
          ...totalIn(group, bySource),
        })),
        total: whole ? totalIn(whole, false) : totalOf([], false),
        straddling: { ...straddling },
      };
    },
  };
};

/** As the tables sort: by code points, whatever the language of the database. */
const compareValues = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
};

/** The rows from which totals are counted, where somebody holds them. */
export interface TotalsRows {
  readonly totals: Iterable<TotalsRow>;
  readonly reach: Iterable<ReachRow>;
}

/** The totals of a period as they stand at the end of a day. */
export const totalsFrom = ({ totals, reach }: TotalsRows, question: CountedTotals, on: BusinessDate): Totals => {
  const { empty, addTotals, addReach: addReached, read } = countingTotals(question);
  const tally = empty();
  for (const row of totals) addTotals(tally, row, on, 1);
  for (const row of reach) addReached(tally, row, on, 1);
  return read(tally);
};
