import { refusals, type BusinessDate } from '#libs/kernel';
import type { Journal, Moments } from '#libs/journal';
import { debtGroupOf, generalProvisionOf, overdueDaysOn, specificProvisionOf } from '../account/index.js';
import { groupRulesOn, type Classification, type GroupRules } from './group-rules.js';
import { inabilityMark, loanAccounts } from './loan-accounts.projection.js';

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
} as const;
export type LoanBookDimension = keyof typeof columns;

/** `fund,place` as typed in an address or on the command line. */
export const loanBookDimensionsOf = (typed: string | undefined): LoanBookDimension[] =>
  (typed ? [...new Set(typed.split(',').map((each) => each.trim()))] : []).map((each) => {
    if (!Object.hasOwn(columns, each))
      throw reject('LOAN_BOOK_DIMENSION_UNKNOWN', { typed: each, known: Object.keys(columns).join(', ') });
    return each as LoanBookDimension;
  });

/**
 * Loans counted and money in whole đồng. `loans`: approved ones; `disbursedLoans` and `owingLoans` are among them. A loan of
 * which only interest is overdue still owes, and stands in its debt group with nothing outstanding.
 */
export interface LoanBookSums {
  readonly loans: number;
  readonly disbursedLoans: number;
  readonly owingLoans: number;
  readonly approved: bigint;
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  readonly interestPaid: bigint;
  readonly writtenOff: bigint;
  readonly outstanding: bigint;
  readonly overduePrincipal: bigint;
  readonly overdueInterest: bigint;
  /** Outstanding of the debt groups 1 to 5, and of the bad ones, 3 to 5. */
  readonly groups: readonly GroupSums[];
  readonly badDebt: bigint;
  readonly specificProvision: bigint;
  readonly generalProvision: bigint;
  /** By days overdue: what stands in each span of days. */
  readonly ageing: readonly AgeSums[];
}
export interface GroupSums {
  readonly group: number;
  readonly loans: number;
  readonly outstanding: bigint;
  /** What of it bears a risk for the fund, and is provided for. */
  readonly provisioned: bigint;
  readonly specific: bigint;
}
export interface AgeSums {
  readonly from: number;
  /** null is "and more". */
  readonly to: number | null;
  readonly loans: number;
  readonly outstanding: bigint;
  readonly overduePrincipal: bigint;
  readonly overdueInterest: bigint;
}
export type LoanBookRow = LoanBookSums & { readonly [D in LoanBookDimension]?: string | null };

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

/** One loan on a day. */
interface Standing {
  readonly key: readonly (string | null)[];
  readonly entrusted: boolean;
  readonly approved: bigint;
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  readonly interestPaid: bigint;
  readonly writtenOff: bigint;
  readonly outstanding: bigint;
  readonly overdueSince: string | null;
  readonly overduePrincipal: bigint;
  readonly overdueInterest: bigint;
  readonly strain: bigint;
}

const spans = [
  { from: 0, to: 0 },
  { from: 1, to: 9 },
  { from: 10, to: 29 },
  { from: 30, to: 89 },
  { from: 90, to: 179 },
  { from: 180, to: 359 },
  { from: 360, to: null },
] as const;

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
  }: LoanBookQuestion): Promise<{ rules: GroupRules; rows: LoanBookRow[]; total: LoanBookSums }> {
    const [rules, standings] = await Promise.all([
      groupRulesOn(this.journal, authorityId, asOf, classification, asKnown),
      this.standings(authorityId, by, asOf, known, fundId),
    ]);
    const groups = new Map<string, { key: Standing['key']; sums: Sums }>();
    const all = newSums();
    for (const standing of standings) {
      const text = JSON.stringify(standing.key);
      const group = groups.get(text) ?? { key: standing.key, sums: newSums() };
      groups.set(text, group);
      add(group.sums, standing, asOf, rules);
      add(all, standing, asOf, rules);
    }
    const rows = [...groups.values()]
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ key, sums }) => ({
        ...Object.fromEntries(by.map((name, index) => [name, key[index] ?? null])),
        ...told(sums, rules),
      }));
    return { rules, rows: by.length ? rows : [], total: told(all, rules) };
  }

  /** Each loan as it stood at the end of the day: the last of its points that is not later. */
  private async standings(
    authorityId: string,
    by: readonly LoanBookDimension[],
    asOf: BusinessDate,
    known: Moments | undefined,
    fundId: string | undefined,
  ): Promise<Standing[]> {
    // Its own points answer `asOf`, so what is folded live is folded to its end.
    const source = await this.journal.rowsFor(loanAccounts, authorityId, 1, known && { asKnown: known.asKnown });
    const names = by.map((name) => `${columns[name]}`);
    const { rows } = await this.journal.database.pool.query<[string, ...unknown[]]>({
      text: `SELECT ${[...names, 'entrusted'].join(', ')}, approved[sum], disbursed[sum], principal_repaid[sum], interest_paid[sum],
          written_off[sum], overdue_since[late], overdue_principal[late], overdue_interest[late], strain[late]
        FROM (SELECT *, width_bucket($2::date, sum_on) AS sum, width_bucket($2::date, overdue_on) AS late
              FROM ${source.sql} loan WHERE ($3::text IS NULL OR fund_id = $3) AND sum_on[1] <= $2::date) loan
        WHERE approved[sum] > 0`,
      values: [...source.values, asOf, fundId ?? null],
      rowMode: 'array',
    });
    return rows.map((row) => standingFrom(row, by.length));
  }
}

const standingFrom = (row: readonly unknown[], width: number): Standing => {
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
    outstanding: disbursed - principalRepaid - writtenOff,
    overdueSince: at(6),
    overduePrincipal: money(7),
    overdueInterest: money(8),
    strain: money(9),
  };
};

interface Sums {
  loans: number;
  disbursedLoans: number;
  owingLoans: number;
  approved: bigint;
  disbursed: bigint;
  principalRepaid: bigint;
  interestPaid: bigint;
  writtenOff: bigint;
  outstanding: bigint;
  overduePrincipal: bigint;
  overdueInterest: bigint;
  readonly groups: { loans: number; outstanding: bigint; provisioned: bigint; specific: bigint }[];
  readonly ageing: { loans: number; outstanding: bigint; overduePrincipal: bigint; overdueInterest: bigint }[];
}

const newSums = (): Sums => ({
  loans: 0,
  disbursedLoans: 0,
  owingLoans: 0,
  approved: 0n,
  disbursed: 0n,
  principalRepaid: 0n,
  interestPaid: 0n,
  writtenOff: 0n,
  outstanding: 0n,
  overduePrincipal: 0n,
  overdueInterest: 0n,
  groups: Array.from({ length: 5 }, () => ({ loans: 0, outstanding: 0n, provisioned: 0n, specific: 0n })),
  ageing: spans.map(() => ({ loans: 0, outstanding: 0n, overduePrincipal: 0n, overdueInterest: 0n })),
});

const add = (sums: Sums, loan: Standing, asOf: BusinessDate, rules: GroupRules): void => {
  const { disbursed, outstanding, overduePrincipal, overdueInterest } = loan;
  sums.loans += 1;
  sums.approved += loan.approved;
  sums.interestPaid += loan.interestPaid;
  if (!disbursed) return;
  sums.disbursedLoans += 1;
  sums.disbursed += disbursed;
  sums.principalRepaid += loan.principalRepaid;
  sums.writtenOff += loan.writtenOff;
  sums.outstanding += outstanding;
  sums.overduePrincipal += overduePrincipal;
  sums.overdueInterest += overdueInterest;
  if (outstanding <= 0n && !overdueInterest) return;
  sums.owingLoans += 1;
  const overdueDays = overdueDaysOn(loan.overdueSince, asOf);
  const inability = loan.strain >= inabilityMark;
  const restructurings = Number(inability ? loan.strain - inabilityMark : loan.strain);
  const group = debtGroupOf({ overdueDays, restructurings, inability }, rules.groups);
  const ofGroup = sums.groups[group - 1]!;
  ofGroup.loans += 1;
  ofGroup.outstanding += outstanding;
  if (!loan.entrusted) {
    ofGroup.provisioned += outstanding;
    ofGroup.specific += specificProvisionOf(outstanding, group, rules.groups);
  }
  const ofAge = sums.ageing[spans.findLastIndex(({ from }) => overdueDays >= from)]!;
  ofAge.loans += 1;
  ofAge.outstanding += outstanding;
  ofAge.overduePrincipal += overduePrincipal;
  ofAge.overdueInterest += overdueInterest;
};

const firstBadGroup = 3;

const told = ({ groups, ageing, ...sums }: Sums, { general }: GroupRules): LoanBookSums => {
  const numbered = groups.map((each, index) => ({ group: index + 1, ...each }));
  return {
    ...sums,
    groups: numbered,
    badDebt: numbered.reduce((sum, { group, outstanding }) => (group >= firstBadGroup ? sum + outstanding : sum), 0n),
    specificProvision: groups.reduce((sum, { specific }) => sum + specific, 0n),
    generalProvision: generalProvisionOf(
      new Map(numbered.map(({ group, provisioned }) => [group, provisioned])),
      general,
    ),
    ageing: ageing.map((each, index) => ({ ...spans[index]!, ...each })),
  };
};

/** By code points, what has no value last. */
const compareKeys = (a: Standing['key'], b: Standing['key']): number => {
  for (const [index, mine] of a.entries()) {
    const other = b[index] ?? null;
    if (mine === other) continue;
    if (mine === null) return 1;
    if (other === null) return -1;
    return mine < other ? -1 : 1;
  }
  return 0;
};
