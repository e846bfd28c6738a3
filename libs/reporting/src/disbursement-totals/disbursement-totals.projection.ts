import { projection, type DomainEvent } from '#libs/kernel';
import { foldsOverLines, type SupportLine } from '../support-lines.js';

/** The dimensions a total can be asked by; a row is one combination on one business date. */
interface TotalKey {
  readonly day: string;
  readonly fromDay: string;
  readonly kind: string;
  readonly programmeId: string;
  readonly placeId: string;
  readonly organisationKind: string;
  readonly sector: string;
  /** Amounts stand in the row of their source; counts, which have none, in the row with source ''. */
  readonly source: string;
}

interface TotalValues {
  readonly amount: bigint;
  readonly attendances: number;
  /** How many lines state attendances: with none the total is not known rather than zero. */
  readonly attendancesStated: number;
  readonly people: number;
  readonly peopleStated: number;
  readonly projects: number;
  readonly organisationsStated: number;
  readonly lines: number;
}

const none: TotalValues = {
  amount: 0n,
  attendances: 0,
  attendancesStated: 0,
  people: 0,
  peopleStated: 0,
  projects: 0,
  organisationsStated: 0,
  lines: 0,
};

const withAmount = (row: TotalValues = none, amount: bigint, sign: 1 | -1): TotalValues | undefined =>
  kept({ ...row, amount: row.amount + BigInt(sign) * amount, lines: row.lines + sign });

const withCounts = (row: TotalValues = none, line: SupportLine, sign: 1 | -1): TotalValues | undefined =>
  kept({
    ...row,
    attendances: row.attendances + sign * (line.attendances ?? 0),
    attendancesStated: row.attendancesStated + (line.attendances === null ? 0 : sign),
    people: row.people + sign * (line.people ?? 0),
    peopleStated: row.peopleStated + (line.people === null ? 0 : sign),
    projects: row.projects + sign * line.projects,
    organisationsStated: row.organisationsStated + sign * line.organisationsStated,
    lines: row.lines + sign,
  });

/** A row nothing counts in any more goes, as if it had never been. */
const kept = (row: TotalValues): TotalValues | undefined => (row.lines === 0 ? undefined : row);

const keyOf = (
  { day, fromDay, kind, programmeId, placeId, organisationKind, sector }: SupportLine,
  source: string,
): TotalKey => ({
  day,
  fromDay,
  kind,
  programmeId,
  placeId,
  organisationKind,
  sector,
  source,
});

/** What was given, by business date and every dimension a report asks for. */
export const disbursementTotals = projection<DomainEvent>()({
  name: 'disbursement_totals',
  version: 1, // Raise it and the worker rebuilds beside the old one.
  mode: 'async',
  kept: true,
  key: {
    day: 'day',
    fromDay: 'day',
    kind: 'text',
    programmeId: 'text',
    placeId: 'text',
    organisationKind: 'text',
    sector: 'text',
    source: 'text',
  },
  values: {
    amount: 'money',
    attendances: 'count',
    attendancesStated: 'count',
    people: 'count',
    peopleStated: 'count',
    projects: 'count',
    organisationsStated: 'count',
    lines: 'count',
  },
  on: foldsOverLines<TotalKey, TotalValues>({
    parts: (line) => [
      { key: keyOf(line, ''), add: (row, sign) => withCounts(row, line, sign) },
      ...line.amounts.map(({ source, amount }) => ({
        key: keyOf(line, source),
        add: (row: TotalValues | undefined, sign: 1 | -1) => withAmount(row, BigInt(amount), sign),
      })),
    ],
    keyText: (key) => Object.values(key).join('\u0001'),
  }),
});
