import type { BusinessDate } from '#libs/kernel';
import { everyDay, snake, type Journal, type Moments } from '#libs/journal';
import { fundDays, requireFund, stillDay, type FundDayValues } from '../events.js';
import { fundList } from '../fund-list/fund-list.projection.js';
import {
  addedUp,
  pointOf,
  positionOf,
  stillFund,
  type FundPoint,
  type FundPosition,
  type MovedFund,
  type Utilisation,
} from './position.js';

export interface PositionQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly fundId?: string | undefined;
  readonly known?: Moments | undefined;
}

/** How far apart the points of a position over time are. */
export const timeSteps = ['month', 'quarter', 'year'] as const;
export type TimeStep = (typeof timeSteps)[number];
const intervals: Readonly<Record<TimeStep, string>> = { month: '1 month', quarter: '3 months', year: '1 year' };

/** The position of every fund, or one, as of a business day. */
export class FundPositionQuery {
  constructor(private readonly journal: Journal) {}

  async utilisation(question: PositionQuestion): Promise<Utilisation> {
    const { authorityId, fundId } = question;
    const positions = await this.positions(question);
    if (!positions.length) await requireFund(this.journal, authorityId, fundId);
    return addedUp(positions);
  }

  /**
   * The same position at the end of every month, quarter or year since money first moved, and last on the day asked about,
   * where it is the one that {@link utilisation} gives.
   */
  async overTime({
    authorityId,
    asOf,
    fundId,
    known,
    step,
  }: PositionQuestion & { step: TimeStep }): Promise<FundPoint[]> {
    await requireFund(this.journal, authorityId, fundId);
    const days = await this.journal.rowsFor(fundDays, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<FundDayValues & { day: BusinessDate }>(
      `WITH moved AS (SELECT * FROM ${days.sql} day WHERE day <= $2::date AND ($3::text IS NULL OR fund_id = $3)),
         steps AS (SELECT start FROM generate_series(
           (SELECT date_trunc($4, min(day)::timestamp) FROM moved), $2::date::timestamp, $5::interval) start)
       SELECT least((start + $5::interval - interval '1 day')::date, $2::date) AS day,
         ${Object.keys(stillDay)
           .map((name) => `coalesce(sum(${snake(name)}), 0)::bigint AS "${name}"`)
           .join(', ')}
       FROM steps LEFT JOIN moved ON date_trunc($4, moved.day::timestamp) = start GROUP BY start ORDER BY start`,
      [...days.values, asOf, fundId ?? null, step, intervals[step]],
    );
    let sums: FundDayValues = stillDay;
    return rows.map(({ day, ...moved }) => {
      sums = plus(sums, moved);
      return pointOf(day, positionOf({ ...stillFund, ...sums }));
    });
  }

  async positions({ authorityId, asOf, fundId, known }: PositionQuestion): Promise<FundPosition[]> {
    const list = await this.journal.rowsFor(fundList, authorityId, 1, everyDay(known));
    const days = await this.journal.rowsFor(fundDays, authorityId, 2, everyDay(known));
    const { rows } = await this.journal.database.pool.query<MovedFund>(
      `SELECT fund.fund_id AS "fundId", fund.name, coalesce(fund.repaid_unstated_from <= $3, false) AS unstated,
         ${Object.keys(stillDay)
           .map((name) => `coalesce(sum(day.${snake(name)}), 0)::bigint AS "${name}"`)
           .join(', ')}
       FROM ${list.sql} fund LEFT JOIN ${days.sql} day ON day.fund_id = fund.fund_id AND day.day <= $3
       WHERE fund.opened_on <= $3 AND ($4::text IS NULL OR fund.fund_id = $4)
       GROUP BY fund.fund_id, fund.name, fund.repaid_unstated_from ORDER BY fund.fund_id COLLATE "C"`,
      [...list.values, ...days.values, asOf, fundId ?? null],
    );
    return rows.map(positionOf);
  }
}

const plus = (sums: FundDayValues, moved: FundDayValues): FundDayValues =>
  Object.fromEntries(
    Object.entries(sums).map(([name, sum]: [string, bigint]) => [name, sum + moved[name as keyof FundDayValues]]),
  ) as unknown as FundDayValues;
