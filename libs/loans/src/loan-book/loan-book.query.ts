import { refusals } from '#libs/kernel';
import type { Journal, Moments } from '#libs/journal';
import { loanList } from '../loan-list/loan-list.projection.js';

const reject = refusals({
  LOAN_BOOK_DIMENSION_UNKNOWN: {
    vi: 'Không chia sổ cho vay theo “{typed}” được. Có: {known}.',
    en: 'The loan book cannot be divided by “{typed}”. There are: {known}.',
    nature: 'input',
  },
});

/** What the book can be divided by, and the column that tells it. */
const columns = {
  fund: 'fund_id',
  programme: 'programme_id',
  place: 'place_id',
  sector: 'sector',
  kind: 'borrower_kind',
} as const;
export type LoanBookDimension = keyof typeof columns;

/** `fund,place` as typed in an address or on the command line. */
export const loanBookDimensionsOf = (typed: string | undefined): LoanBookDimension[] =>
  (typed ? [...new Set(typed.split(',').map((each) => each.trim()))] : []).map((each) => {
    if (!Object.hasOwn(columns, each))
      throw reject('LOAN_BOOK_DIMENSION_UNKNOWN', { typed: each, known: Object.keys(columns).join(', ') });
    return each as LoanBookDimension;
  });

/** Loans counted and money in whole đồng. `loans`: approved ones; `disbursedLoans` and `owingLoans` are among them. */
export interface LoanBookSums {
  readonly loans: number;
  readonly disbursedLoans: number;
  readonly owingLoans: number;
  readonly approved: bigint;
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  readonly interestPaid: bigint;
  readonly outstanding: bigint;
}
export type LoanBookRow = LoanBookSums & { readonly [D in LoanBookDimension]?: string | null };

export interface LoanBookQuestion {
  readonly authorityId: string;
  readonly by: readonly LoanBookDimension[];
  /** Left out, the book stands as it is now. */
  readonly moments?: Moments | undefined;
}

const counts = {
  loans: 'count(*)',
  disbursedLoans: 'count(*) FILTER (WHERE disbursed > 0)',
  owingLoans: 'count(*) FILTER (WHERE disbursed > principal_repaid + written_off)',
} as const;
const sums = {
  approved: 'approved',
  disbursed: 'disbursed',
  principalRepaid: 'principal_repaid',
  interestPaid: 'interest_paid',
  outstanding: 'disbursed - principal_repaid - written_off',
} as const;
const measured = [
  ...Object.entries(counts).map(([name, sql]) => `${sql}::int AS "${name}"`),
  ...Object.entries(sums).map(([name, sql]) => `coalesce(sum(${sql}), 0)::bigint AS "${name}"`),
].join(', ');

/**
 * The loan book: every loan that was approved, divided as asked, and all together. Loans that a source states only as a sum
 * are no single loans; they stand in the fund's position and not here.
 */
export class LoanBookQuery {
  constructor(private readonly journal: Journal) {}

  async book({ authorityId, by, moments }: LoanBookQuestion): Promise<{ rows: LoanBookRow[]; total: LoanBookSums }> {
    const source = await this.journal.rowsFor(loanList, authorityId, 1, moments);
    const ask = async (dimensions: readonly LoanBookDimension[]) => {
      const names = dimensions.map((name) => `${columns[name]} COLLATE "C" AS ${name}, `).join('');
      const group = dimensions.map((_, index) => index + 1).join(', ');
      const { rows } = await this.journal.database.pool.query<LoanBookRow>(
        `SELECT ${names}${measured} FROM ${source.sql} loan WHERE approved > 0${group ? ` GROUP BY ${group} ORDER BY ${group}` : ''}`,
        [...source.values],
      );
      return rows;
    };
    const [rows, [total]] = await Promise.all([by.length ? ask(by) : [], ask([])]);
    return { rows, total: total! };
  }
}
