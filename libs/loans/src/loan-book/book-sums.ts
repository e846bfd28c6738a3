import type { BusinessDate } from '#libs/kernel';
import {
  debtGroupOf,
  generalProvisionOf,
  overdueDaysOn,
  specificProvisionOf,
  type DebtStanding,
} from '../account/index.js';
import type { GroupRules } from './group-rules.js';
import { inabilityMark, type LoanAccountValues } from './loan-accounts.projection.js';

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
  /** Written off, interest too, and not recovered since. */
  readonly offBalance: bigint;
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
/** One loan on a day. */
export interface Standing {
  readonly entrusted: boolean;
  readonly approved: bigint;
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  readonly interestPaid: bigint;
  readonly writtenOff: bigint;
  readonly offBalance: bigint;
  readonly outstanding: bigint;
  readonly overdueSince: string | null;
  readonly overduePrincipal: bigint;
  readonly overdueInterest: bigint;
  readonly strain: bigint;
}

/** A loan at the end of a day, read off its row: the last of its points that is not later. undefined if not approved by then. */
export const standingIn = (row: LoanAccountValues, on: BusinessDate): Standing | undefined => {
  const sum = lastUntil(row.sumOn, on);
  const late = lastUntil(row.overdueOn, on);
  const approved = row.approved[sum] ?? 0n;
  if (approved <= 0n) return undefined;
  const [disbursed, principalRepaid, writtenOff] = [
    row.disbursed[sum]!,
    row.principalRepaid[sum]!,
    row.writtenOff[sum]!,
  ];
  return {
    entrusted: row.entrusted,
    approved,
    disbursed,
    principalRepaid,
    interestPaid: row.interestPaid[sum]!,
    writtenOff,
    offBalance: row.offBalance[sum]!,
    outstanding: disbursed - principalRepaid - writtenOff,
    overdueSince: row.overdueSince[late] ?? null,
    overduePrincipal: row.overduePrincipal[late] ?? 0n,
    overdueInterest: row.overdueInterest[late] ?? 0n,
    strain: row.strain[late] ?? 0n,
  };
};

const lastUntil = (days: readonly (string | null)[], on: BusinessDate): number =>
  days.findLastIndex((day) => day !== null && day <= on);

const spans = [
  { from: 0, to: 0 },
  { from: 1, to: 9 },
  { from: 10, to: 29 },
  { from: 30, to: 89 },
  { from: 90, to: 179 },
  { from: 180, to: 359 },
  { from: 360, to: null },
] as const;

export interface Sums {
  loans: number;
  disbursedLoans: number;
  owingLoans: number;
  approved: bigint;
  disbursed: bigint;
  principalRepaid: bigint;
  interestPaid: bigint;
  writtenOff: bigint;
  offBalance: bigint;
  outstanding: bigint;
  overduePrincipal: bigint;
  overdueInterest: bigint;
  readonly groups: { loans: number; outstanding: bigint; provisioned: bigint; specific: bigint }[];
  readonly ageing: { loans: number; outstanding: bigint; overduePrincipal: bigint; overdueInterest: bigint }[];
}

export const newSums = (): Sums => ({
  loans: 0,
  disbursedLoans: 0,
  owingLoans: 0,
  approved: 0n,
  disbursed: 0n,
  principalRepaid: 0n,
  interestPaid: 0n,
  writtenOff: 0n,
  offBalance: 0n,
  outstanding: 0n,
  overduePrincipal: 0n,
  overdueInterest: 0n,
  groups: Array.from({ length: 5 }, () => ({ loans: 0, outstanding: 0n, provisioned: 0n, specific: 0n })),
  ageing: spans.map(() => ({ loans: 0, outstanding: 0n, overduePrincipal: 0n, overdueInterest: 0n })),
});

/** Also a loan of which only interest is left. */
export const owes = ({ outstanding, overdueInterest }: Standing): boolean => outstanding > 0n || overdueInterest > 0n;

/** The debt group of a loan on a day, with all it follows from. */
export const classified = (
  { overdueSince, strain }: Standing,
  asOf: BusinessDate,
  { groups }: GroupRules,
): DebtStanding & { readonly group: number } => {
  const inability = strain >= inabilityMark;
  const standing = {
    overdueDays: overdueDaysOn(overdueSince, asOf),
    restructurings: Number(inability ? strain - inabilityMark : strain),
    inability,
  };
  return { ...standing, group: debtGroupOf(standing, groups) };
};

/** Adds a loan to the sums, or with sign -1 takes it out again. */
export const addLoan = (sums: Sums, loan: Standing, asOf: BusinessDate, rules: GroupRules, sign: 1 | -1 = 1): void => {
  const times = BigInt(sign);
  const { disbursed, outstanding, overduePrincipal, overdueInterest } = loan;
  sums.loans += sign;
  sums.approved += times * loan.approved;
  sums.interestPaid += times * loan.interestPaid;
  if (!disbursed) return;
  sums.disbursedLoans += sign;
  sums.disbursed += times * disbursed;
  sums.principalRepaid += times * loan.principalRepaid;
  sums.writtenOff += times * loan.writtenOff;
  sums.offBalance += times * loan.offBalance;
  sums.outstanding += times * outstanding;
  sums.overduePrincipal += times * overduePrincipal;
  sums.overdueInterest += times * overdueInterest;
  if (!owes(loan)) return;
  sums.owingLoans += sign;
  const { overdueDays, group } = classified(loan, asOf, rules);
  const ofGroup = sums.groups[group - 1]!;
  ofGroup.loans += sign;
  ofGroup.outstanding += times * outstanding;
  if (!loan.entrusted) {
    ofGroup.provisioned += times * outstanding;
    ofGroup.specific += times * specificProvisionOf(outstanding, group, rules.groups);
  }
  const ofAge = sums.ageing[spans.findLastIndex(({ from }) => overdueDays >= from)]!;
  ofAge.loans += sign;
  ofAge.outstanding += times * outstanding;
  ofAge.overduePrincipal += times * overduePrincipal;
  ofAge.overdueInterest += times * overdueInterest;
};

const firstBadGroup = 3;

export const told = ({ groups, ageing, ...sums }: Sums, { general }: GroupRules): LoanBookSums => {
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

/** What the book can be divided by. `year` is that of the first disbursement, none before it. */
export type LoanBookDimension = 'loan' | 'fund' | 'programme' | 'place' | 'sector' | 'kind' | 'year';
export type LoanBookRow = LoanBookSums & { readonly [D in LoanBookDimension]?: string | null };

export interface LoanBook {
  readonly rules: GroupRules;
  readonly rows: LoanBookRow[];
  readonly total: LoanBookSums;
}

type LoanKey = readonly (string | null)[];
/** A loan with what it is divided by, in the order of the dimensions. */
export type KeyedStanding = Standing & { readonly key: LoanKey };

/** The book of these loans, divided by the dimensions, and all together. */
export const bookOf = (
  standings: Iterable<KeyedStanding>,
  by: readonly LoanBookDimension[],
  asOf: BusinessDate,
  rules: GroupRules,
): LoanBook => {
  const groups = new Map<string, { key: LoanKey; sums: Sums }>();
  const all = newSums();
  for (const standing of standings) {
    const text = JSON.stringify(standing.key);
    const group = groups.get(text) ?? { key: standing.key, sums: newSums() };
    groups.set(text, group);
    addLoan(group.sums, standing, asOf, rules);
    addLoan(all, standing, asOf, rules);
  }
  const rows = [...groups.values()]
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ key, sums }) => ({
      ...Object.fromEntries(by.map((name, index) => [name, key[index] ?? null])),
      ...told(sums, rules),
    }));
  return { rules, rows: by.length ? rows : [], total: told(all, rules) };
};

/** By code points, what has no value last. */
const compareKeys = (a: LoanKey, b: LoanKey): number => {
  for (const [index, mine] of a.entries()) {
    const other = b[index] ?? null;
    if (mine === other) continue;
    if (mine === null) return 1;
    if (other === null) return -1;
    return mine < other ? -1 : 1;
  }
  return 0;
};
