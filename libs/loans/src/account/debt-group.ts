import { dayNumber, type BusinessDate } from '#libs/kernel';
import { roundHalfUp } from '../schedule/rounding.js';

/** The groups 1 to 5 of a rule, in order; `overdueDaysFrom` days overdue and more belong to it, `provision` in hundredths of %. */
export interface DebtGroupRule {
  readonly group: number;
  readonly overdueDaysFrom: number;
  readonly provision: bigint;
}

/** The rule of the support funds: NĐ 45/2021 art. 28, by reference TT 14/2024/TT-NHNN for microfinance. */
export const fundDebtGroups: readonly DebtGroupRule[] = [
  { group: 1, overdueDaysFrom: 0, provision: 0n },
  { group: 2, overdueDaysFrom: 10, provision: 200n },
  { group: 3, overdueDaysFrom: 30, provision: 2_500n },
  { group: 4, overdueDaysFrom: 90, provision: 5_000n },
  { group: 5, overdueDaysFrom: 180, provision: 10_000n },
];

/** The thresholds of banks: a what-if only, never the classification of a fund. */
export const bankDebtGroups: readonly DebtGroupRule[] = [
  { group: 1, overdueDaysFrom: 0, provision: 0n },
  { group: 2, overdueDaysFrom: 10, provision: 500n },
  { group: 3, overdueDaysFrom: 90, provision: 2_000n },
  { group: 4, overdueDaysFrom: 180, provision: 5_000n },
  { group: 5, overdueDaysFrom: 360, provision: 10_000n },
];

/** What classifies a loan on a day. Of a restructured loan the overdue days are those on its new instalments. */
export interface DebtStanding {
  readonly overdueDays: number;
  readonly restructurings: number;
  readonly inability: boolean;
}

/**
 * The debt group of a loan on a day.
 *  - Never restructured: by its overdue days; interest waived for inability to pay makes it group 3 at least.
 *  - Once: group 2 while in term, 3 until group 3 would begin, 4 until group 4 would begin, then 5.
 *  - Twice: group 4 while in term, else 5. Three times: always 5.
 */
export const debtGroupOf = (
  { overdueDays, restructurings, inability }: DebtStanding,
  groups: readonly DebtGroupRule[] = fundDebtGroups,
): number => {
  const byDays = groups.findLast(({ overdueDaysFrom }) => overdueDays >= overdueDaysFrom)!.group;
  return Math.max(inability ? 3 : 1, byRestructuring(overdueDays, restructurings, groups) ?? byDays);
};

const byRestructuring = (
  overdueDays: number,
  restructurings: number,
  groups: readonly DebtGroupRule[],
): number | undefined => {
  if (!restructurings) return undefined;
  if (restructurings >= 3) return 5;
  if (restructurings === 2) return overdueDays ? 5 : 4;
  if (!overdueDays) return 2;
  if (overdueDays < groups[2]!.overdueDaysFrom) return 3;
  return overdueDays < groups[3]!.overdueDaysFrom ? 4 : 5;
};

/** Days overdue on a day, the day after the day of payment being the first. */
export const overdueDaysOn = (overdueSince: string | null, on: BusinessDate): number =>
  overdueSince === null ? 0 : dayNumber(on) - dayNumber(overdueSince);

/** Outstanding × rate of the group, rounded half up to the đồng. */
export const specificProvisionOf = (outstanding: bigint, group: number, groups = fundDebtGroups): bigint =>
  roundHalfUp(outstanding * groups.find((each) => each.group === group)!.provision, 10_000n, 1n);

/** The general provision in hundredths of %, and the groups it is made for. */
export interface GeneralProvision {
  readonly percent: bigint;
  readonly groups: readonly number[];
}
export const fundGeneralProvision: GeneralProvision = { percent: 50n, groups: [1, 2, 3, 4] };

/** The sum of the groups × the rate, rounded half up to the đồng once. */
export const generalProvisionOf = (
  outstandingByGroup: ReadonlyMap<number, bigint>,
  { percent, groups } = fundGeneralProvision,
): bigint =>
  roundHalfUp(groups.reduce((sum, group) => sum + (outstandingByGroup.get(group) ?? 0n), 0n) * percent, 10_000n, 1n);
