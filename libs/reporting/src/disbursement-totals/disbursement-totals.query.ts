import { refusals, type BusinessDate } from '#libs/kernel';
import { everyDay, type Journal, type Moments, type RowSource } from '#libs/journal';
import {
  totalDimensions,
  totalOf,
  type GroupedTotal,
  type KindSums,
  type TotalDimension,
  type Totals,
} from './counting-totals.js';
import { disbursementTotals } from './disbursement-totals.projection.js';
import { supportReach } from './support-reach.projection.js';

const reject = refusals({
  PERIOD_REVERSED: {
    vi: 'Ngày bắt đầu {from} ở sau ngày kết thúc {to}.',
    en: 'The period begins ({from}) after it ends ({to}).',
    nature: 'input',
  },
  DIMENSION_UNKNOWN: {
    vi: 'Không có cách gộp “{typed}”. Có: {known}.',
    en: 'There is no grouping “{typed}”. There are: {known}.',
    nature: 'input',
  },
});

/** `kind,year` as dimensions; nothing means the total alone. */
export const dimensionsOf = (by: string | undefined): TotalDimension[] =>
  (by ? [...new Set(by.split(','))] : []).map((typed) => {
    const dimension = totalDimensions.find((each) => each === typed.trim());
    if (!dimension) throw reject('DIMENSION_UNKNOWN', { typed, known: totalDimensions.join(', ') });
    return dimension;
  });

export const refuseReversed = ({ from, to }: Pick<TotalsQuestion, 'from' | 'to'>): void => {
  if (from > to) throw reject('PERIOD_REVERSED', { from, to });
};

/** Which columns a dimension is. A span of several years is a year of its own kind: it is never split. */
const columns: Readonly<Record<TotalDimension, string>> = {
  year: `CASE WHEN extract(year FROM from_day) = extract(year FROM day) THEN extract(year FROM day)::text
    ELSE extract(year FROM from_day)::text || '–' || extract(year FROM day)::text END`,
  kind: 'kind',
  programme: 'programme_id',
  place: 'place_id',
  organisationKind: 'organisation_kind',
  sector: 'sector',
  source: 'source',
};

export interface TotalsQuestion {
  readonly authorityId: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly asOf: BusinessDate;
  readonly by: readonly TotalDimension[];
  readonly known?: Moments | undefined;
}

type SqlRow = KindSums & { readonly dimensions: string[] | null };

/** Where the rows of one question are, as its first and second parameter. */
interface TotalsSources {
  readonly totals: RowSource;
  readonly reach: RowSource;
}

/** What was given in a period, as of a day: entries that lie wholly inside it. */
export class DisbursementTotalsQuery {
  constructor(private readonly journal: Journal) {}

  async totals(question: TotalsQuestion): Promise<Totals> {
    const { authorityId, known } = question;
    refuseReversed(question);
    // Once for the whole answer: what was known has to be folded from the journal.
    const sources = {
      totals: await this.journal.rowsFor(disbursementTotals, authorityId, 1, everyDay(known)),
      reach: await this.journal.rowsFor(supportReach, authorityId, 2, everyDay(known)),
    };
    const rows = await this.groups(question, sources);
    const [whole] = question.by.length ? await this.groups({ ...question, by: [] }, sources) : rows;
    return { rows, total: whole ?? totalOf([], false), straddling: await this.straddling(question, sources) };
  }

  private async groups(
    { from, to, asOf, by }: TotalsQuestion,
    { totals, reach }: TotalsSources,
  ): Promise<GroupedTotal[]> {
    const bySource = by.includes('source');
    const group = (of: readonly TotalDimension[]) =>
      of.length ? `ARRAY[${of.map((dimension) => columns[dimension]).join(', ')}]::text[]` : `'{}'::text[]`;
    const reached = by.filter((dimension) => dimension !== 'source');
    const last = asOf < to ? asOf : to;
    const { rows } = await this.journal.database.pool.query<SqlRow>(
      `WITH totals AS (
         SELECT ${group(by)} AS dimensions, organisation_kind, sum(amount)::bigint AS amount, sum(attendances) AS attendances,
           sum(attendances_stated) AS attendances_stated, sum(people) AS people, sum(people_stated) AS people_stated,
           sum(projects) AS projects, sum(organisations_stated) AS organisations
         FROM ${totals.sql} total WHERE from_day >= $3 AND day <= $4 ${bySource ? `AND source <> ''` : ''} GROUP BY 1, 2),
       reach AS (
         SELECT ${group(reached)} AS dimensions, organisation_kind, count(DISTINCT organisation_id) AS organisations
         FROM ${reach.sql} reach WHERE from_day >= $3 AND day <= $4 AND NOT $5 GROUP BY 1, 2)
       SELECT dimensions, organisation_kind, coalesce(totals.amount, 0)::bigint AS amount,
         coalesce(totals.attendances, 0)::bigint AS attendances, coalesce(totals.attendances_stated, 0)::bigint AS attendances_stated,
         coalesce(totals.people, 0)::bigint AS people, coalesce(totals.people_stated, 0)::bigint AS people_stated,
         coalesce(totals.projects, 0)::bigint AS projects,
         (coalesce(totals.organisations, 0) + coalesce(reach.organisations, 0))::bigint AS organisations
       FROM totals FULL JOIN reach USING (dimensions, organisation_kind)
       ORDER BY dimensions COLLATE "C", organisation_kind`,
      [...totals.values, ...reach.values, from, last, bySource],
    );
    const groups = new Map<string, SqlRow[]>();
    for (const row of rows) {
      const text = (row.dimensions ?? []).join('\u0001');
      groups.set(text, [...(groups.get(text) ?? []), row]);
    }
    return [...groups.values()].map((of) => ({
      ...Object.fromEntries(by.map((dimension, index) => [dimension, of[0]!.dimensions![index]!])),
      ...totalOf(of, bySource),
    }));
  }

  private async straddling({ from, to, asOf }: TotalsQuestion, { totals }: TotalsSources) {
    const { rows } = await this.journal.database.pool.query<{ entries: bigint; amount: bigint }>(
      `SELECT coalesce(sum(lines) FILTER (WHERE source = ''), 0)::bigint AS entries, coalesce(sum(amount), 0)::bigint AS amount
       FROM ${totals.sql} total WHERE from_day <= $3 AND day >= $2 AND NOT (from_day >= $2 AND day <= $3) AND day <= $4`,
      [...totals.values, from, to, asOf],
    );
    return { entries: Number(rows[0]!.entries), amount: rows[0]!.amount };
  }
}
