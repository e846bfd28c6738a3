import { refusals, type BusinessDate } from '#libs/kernel';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import { requireFund } from '#libs/funds/events';
import { groupRulesOn } from './adopted-rules.js';
import { bookOf, classified, owes, type LoanBook, type LoanBookDimension, type KeyedStanding } from './book-sums.js';
import type { Classification, GroupRules } from './group-rules.js';
import { loanAccounts } from './loan-accounts.projection.js';

const reject = refusals({
  LOAN_BOOK_DIMENSION_UNKNOWN: {
    vi: 'Không chia sổ cho vay theo “{typed}” được. Có: {known}.',
    en: 'The loan book cannot be divided by “{typed}”. There are: {known}.',
    nature: 'input',
  },
});

/**
 * What the book can be divided by, and the SQL that tells it. `year` is that of the first disbursement, none before it: `$2`
 * is the day asked about.
 */
const columns = {
  loan: 'loan_id',
  fund: 'fund_id',
  programme: 'programme_id',
  place: 'place_id',
  sector: 'sector',
  kind: 'borrower_kind',
  year: `CASE WHEN first_disbursed_on <= $2::date THEN to_char(first_disbursed_on, 'YYYY') END`,
} as const satisfies Readonly<Record<LoanBookDimension, string>>;

/** `fund,place` as typed in an address or on the command line. */
export const loanBookDimensionsOf = (typed: string | undefined): LoanBookDimension[] =>
  (typed ? [...new Set(typed.split(',').map((each) => each.trim()))] : []).map((each) => {
    if (!Object.hasOwn(columns, each))
      throw reject('LOAN_BOOK_DIMENSION_UNKNOWN', { typed: each, known: Object.keys(columns).join(', ') });
    return each as LoanBookDimension;
  });

export type { LoanBookSums } from './book-sums.js';

export interface LoanBookQuestion {
  readonly authorityId: string;
  readonly by: readonly LoanBookDimension[];
  readonly asOf: BusinessDate;
  /** The last number known; set where the question is about what was known then. */
  readonly asKnown: number;
  readonly known?: Moments | undefined;
  readonly fundId?: string | undefined;
  readonly classification?: Classification | undefined;
}

/** A loan that owes on a day, and what its debt group follows from. Money in whole đồng. */
export interface LoanDebt {
  readonly loanId: string;
  readonly contractNo: string | null;
  readonly cooperativeId: string;
  readonly borrowerName: string;
  readonly fundId: string;
  readonly entrusted: boolean;
  readonly outstanding: bigint;
  readonly overduePrincipal: bigint;
  readonly overdueInterest: bigint;
  readonly overdueSince: string | null;
  readonly overdueDays: number;
  readonly restructurings: number;
  /** Interest was waived because the borrower cannot pay. */
  readonly inability: boolean;
  readonly group: number;
}
const debtColumns = ['loan_id', 'contract_no', 'cooperative_id', 'borrower_name', 'fund_id'] as const;

/**
 * The loan book of a day: every loan that was approved by then, divided as asked, and all together, with debt groups,
 * provisions and ageing. Loans that a source states only as a sum are no single loans; they stand in the fund's position
 * and not here.
 */
export class LoanBookQuery {
  constructor(private readonly journal: Journal) {}

  async book({
    authorityId,
    by,
    asOf,
    asKnown,
    known,
    fundId,
    classification = 'fund',
  }: LoanBookQuestion): Promise<LoanBook> {
    const [rules, standings] = await Promise.all([
      groupRulesOn(this.journal, authorityId, asOf, classification, asKnown),
      this.standings(
        by.map((name) => columns[name]),
        { authorityId, asOf, known, fundId },
      ),
    ]);
    return bookOf(standings, by, asOf, rules);
  }

  /** Every loan that owes on the day with its debt group, the worst first. */
  async debts({
    authorityId,
    asOf,
    asKnown,
    known,
    fundId,
    classification = 'fund',
  }: Omit<LoanBookQuestion, 'by'>): Promise<{ rules: GroupRules; items: LoanDebt[] }> {
    const [rules, standings] = await Promise.all([
      groupRulesOn(this.journal, authorityId, asOf, classification, asKnown),
      this.standings(debtColumns, { authorityId, asOf, known, fundId }),
    ]);
    const items = standings.filter(owes).map((standing): LoanDebt => {
      const [loanId, contractNo, cooperativeId, borrowerName, fund] = standing.key;
      const { entrusted, outstanding, overduePrincipal, overdueInterest, overdueSince } = standing;
      return {
        loanId: loanId!,
        contractNo: contractNo ?? null,
        cooperativeId: cooperativeId!,
        borrowerName: borrowerName!,
        fundId: fund!,
        entrusted,
        outstanding,
        overduePrincipal,
        overdueInterest,
        overdueSince,
        ...classified(standing, asOf, rules),
      };
    });
    return { rules, items: items.sort(worstFirst) };
  }

  /** Each loan as it stood at the end of the day: the last of its points that is not later. */
  private async standings(
    names: readonly string[],
    { authorityId, asOf, known, fundId }: Pick<LoanBookQuestion, 'authorityId' | 'asOf' | 'known' | 'fundId'>,
  ): Promise<KeyedStanding[]> {
    await requireFund(this.journal, authorityId, fundId);
    // Its own points answer `asOf`, so what is folded live is folded to its end.
    const source = await this.journal.rowsFor(loanAccounts, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<[string, ...unknown[]]>({
      text: `SELECT ${[...names, 'entrusted'].join(', ')}, approved[sum], disbursed[sum], principal_repaid[sum], interest_paid[sum],
          written_off[sum], off_balance[sum], overdue_since[late], overdue_principal[late], overdue_interest[late], strain[late]
        FROM (SELECT *, width_bucket($2::date, sum_on) AS sum, width_bucket($2::date, overdue_on) AS late
              FROM ${source.sql} loan WHERE ($3::text IS NULL OR fund_id = $3) AND sum_on[1] <= $2::date) loan
        WHERE approved[sum] > 0`,
      values: [...source.values, asOf, fundId ?? null],
      rowMode: 'array',
    });
    return rows.map((row) => standingFrom(row, names.length));
  }
}

const standingFrom = (row: readonly unknown[], width: number): KeyedStanding => {
  const at = <T>(index: number): T => row[width + index] as T;
  const money = (index: number): bigint => at<bigint | null>(index) ?? 0n;
  const [disbursed, principalRepaid, writtenOff] = [money(2), money(3), money(5)];
  return {
    key: row.slice(0, width) as (string | null)[],
    entrusted: at(0),
    approved: money(1),
    disbursed,
    principalRepaid,
    interestPaid: money(4),
    writtenOff,
    offBalance: money(6),
    outstanding: disbursed - principalRepaid - writtenOff,
    overdueSince: at(7),
    overduePrincipal: money(8),
    overdueInterest: money(9),
    strain: money(10),
  };
};

const worstFirst = (a: LoanDebt, b: LoanDebt): number =>
  b.group - a.group || b.overdueDays - a.overdueDays || (a.loanId < b.loanId ? -1 : 1);
