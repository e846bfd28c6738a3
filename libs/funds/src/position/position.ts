import { percentOf, type BusinessDate } from '#libs/kernel';
import type { FundDayValues } from '../guard/fund-days.projection.js';
import { availableOf, capitalOf, cashOf } from '../guard/fund-guard.js';

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

/** A fund with the sums of what moved in it. `unstated`: a source does not say what was repaid. */
export type MovedFund = FundDayValues & {
  readonly fundId: string;
  readonly name: string;
  readonly unstated: boolean;
};

/** The funds together at the end of a day: what a picture over time shows. */
export interface FundPoint extends Pick<
  FundPosition,
  | 'capital'
  | 'committed'
  | 'disbursed'
  | 'repaid'
  | 'outstanding'
  | 'available'
  | 'utilisationPercent'
  | 'outstandingPercent'
> {
  readonly day: BusinessDate;
}

/** The funds of an authority added up, and each of them. */
export interface Utilisation extends Omit<FundPosition, 'fundId' | 'name'> {
  readonly funds: readonly FundPosition[];
}

/** The sums over all funds; percentages are of the sums. */
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

/** The position that all movements up to a day make. */
export const positionOf = (row: MovedFund): FundPosition => {
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

/** All funds taken as one: no name, and nothing is left unsaid by a source. */
export const stillFund = { fundId: '', name: '', unstated: false } as const;

export const pointOf = (
  day: BusinessDate,
  {
    capital,
    committed,
    disbursed,
    repaid,
    outstanding,
    available,
    utilisationPercent,
    outstandingPercent,
  }: FundPosition,
): FundPoint => ({
  day,
  capital,
  committed,
  disbursed,
  repaid,
  outstanding,
  available,
  utilisationPercent,
  outstandingPercent,
});
