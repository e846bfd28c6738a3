import { percentOf, refusals, type BusinessDate } from '#libs/kernel';
import { everyDay, snake, type Journal, type Moments } from '#libs/journal';
import { availableOf, capitalOf, cashOf, fundDays, fundStream, stillDay, type FundDayValues } from '../events.js';
import { fundList } from '../fund-list/fund-list.projection.js';

const reject = refusals({
  FUND_NOT_FOUND: { vi: 'Không có quỹ {fundId}.', en: 'There is no fund {fundId}.', nature: 'missing' },
});

/** A fund on a business day, whole đồng. `utilisationPercent` is cumulative disbursed over capital, as reports mean it. */
export interface FundPosition {
  readonly fundId: string;
  readonly name: string;
  readonly capital: bigint;
  readonly committed: bigint;
  readonly disbursed: bigint;
  readonly repaid: bigint;
  readonly outstanding: bigint;
  readonly writtenOff: bigint;
  readonly recovered: bigint;
  /** Interest, penalties and fees received. */
  readonly income: bigint;
  readonly costs: bigint;
  readonly provisions: bigint;
  /** What borrowers paid beyond what they owed. */
  readonly credit: bigint;
  readonly available: bigint;
  readonly cash: bigint;
  readonly projects: number;
  readonly utilisationPercent: number | null;
  /** Outstanding over capital: another figure with its own name. */
  readonly outstandingPercent: number | null;
  /** Columns that rest on a source that does not state them; they are lower or upper bounds. */
  readonly unstated: readonly string[];
}

export interface PositionQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly fundId?: string | undefined;
  readonly known?: Moments | undefined;
}

/** The movements of a fund up to a day, added up. */
type PositionRow = FundDayValues & {
  readonly fundId: string;
  readonly name: string;
  readonly unstated: boolean;
};

/** The position of every fund, or one, as of a business day. */
export class FundPositionQuery {
  constructor(private readonly journal: Journal) {}

  async utilisation(question: PositionQuestion): Promise<Utilisation> {
    const { authorityId, fundId } = question;
    const positions = await this.positions(question);
    // A fund that is not yet open on that day holds nothing; one that was never opened is a mistyped name.
    if (!positions.length && fundId && !(await this.journal.holdersOf(fundStream(fundId))).includes(authorityId))
      throw reject('FUND_NOT_FOUND', { fundId });
    return addedUp(positions);
  }

  async positions({ authorityId, asOf, fundId, known }: PositionQuestion): Promise<FundPosition[]> {
    const list = await this.journal.rowsFor(fundList, authorityId, 1, everyDay(known));
    const days = await this.journal.rowsFor(fundDays, authorityId, 2, everyDay(known));
    const { rows } = await this.journal.database.pool.query<PositionRow>(
      `SELECT fund.fund_id AS "fundId", fund.name, coalesce(fund.repaid_unstated_from <= $3, false) AS unstated,
         ${Object.keys(stillDay)
           .map((name) => `coalesce(sum(day.${snake(name)}), 0)::bigint AS "${name}"`)
           .join(', ')}
       FROM ${list.sql} fund LEFT JOIN ${days.sql} day ON day.fund_id = fund.fund_id AND day.day <= $3
       WHERE fund.opened_on <= $3 AND ($4::text IS NULL OR fund.fund_id = $4)
       GROUP BY fund.fund_id, fund.name, fund.repaid_unstated_from ORDER BY fund.fund_id`,
      [...list.values, ...days.values, asOf, fundId ?? null],
    );
    return rows.map(positionOf);
  }
}

/** The funds of an authority added up, and each of them. */
export interface Utilisation extends Omit<FundPosition, 'fundId' | 'name'> {
  readonly funds: readonly FundPosition[];
}

export const addedUp = (funds: readonly FundPosition[]): Utilisation => {
  const sum = (of: (fund: FundPosition) => bigint) => funds.reduce((total, fund) => total + of(fund), 0n);
  const capital = sum((fund) => fund.capital);
  const disbursed = sum((fund) => fund.disbursed);
  const outstanding = sum((fund) => fund.outstanding);
  return {
    capital,
    committed: sum((fund) => fund.committed),
    disbursed,
    repaid: sum((fund) => fund.repaid),
    outstanding,
    available: sum((fund) => fund.available),
    writtenOff: sum((fund) => fund.writtenOff),
    recovered: sum((fund) => fund.recovered),
    income: sum((fund) => fund.income),
    costs: sum((fund) => fund.costs),
    provisions: sum((fund) => fund.provisions),
    credit: sum((fund) => fund.credit),
    cash: sum((fund) => fund.cash),
    projects: funds.reduce((total, fund) => total + fund.projects, 0),
    utilisationPercent: percentOf(disbursed, capital),
    outstandingPercent: percentOf(outstanding, capital),
    unstated: [...new Set(funds.flatMap((fund) => fund.unstated))],
    funds,
  };
};

export const positionOf = (row: PositionRow): FundPosition => {
  const capital = capitalOf(row);
  const outstanding = row.disbursed - row.principalRepaid - row.writtenOff;
  return {
    fundId: row.fundId,
    name: row.name,
    capital,
    committed: row.committed,
    disbursed: row.disbursed,
    repaid: row.principalRepaid,
    outstanding,
    writtenOff: row.writtenOff,
    recovered: row.recovered,
    income: row.incomeReceived,
    costs: row.costsPaid,
    provisions: row.provisioned,
    credit: row.creditReceived,
    available: availableOf(row),
    cash: cashOf(row),
    projects: Number(row.projects),
    utilisationPercent: percentOf(row.disbursed, capital),
    outstandingPercent: percentOf(outstanding, capital),
    unstated: row.unstated ? ['repaid', 'outstanding', 'available', 'cash'] : [],
  };
};
