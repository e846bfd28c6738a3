import type { BusinessDate, Dong } from '#libs/kernel';

/**
 * A rate of interest a year in hundred-millionths, exactly: 24 % a year is `24_000_000n`. A rate a month is twelve of
 * them, under every day count: 2 % a month is 24 % a year.
 */
export type YearlyRate = bigint;
/** 100 % a year, as a {@link YearlyRate}. */
export const wholeRate = 100_000_000n;

export const methods = ['equal-principal', 'annuity', 'bullet', 'custom'] as const;
/** How principal comes back. `custom`: by a principal plan, an amount for each instalment. */
export type Method = (typeof methods)[number];

export const dayCounts = ['actual/365', 'actual/360', '30/360'] as const;
export type DayCount = (typeof dayCounts)[number];

export const monthEnds = ['last-day', 'first-of-next'] as const;
/** Where a due date goes in a month that lacks its day: to the last day of that month, or to the first of the next. */
export type MonthEnd = (typeof monthEnds)[number];

export const keeps = ['term', 'instalment'] as const;
/** After a prepayment: smaller instalments over the same term, or the same instalments over a shorter term. */
export type Keep = (typeof keeps)[number];

/** Due every so many months, counted from the first disbursement, or on the same days (`MM-DD`) of every year. */
export type Every = { readonly months: 1 | 3 | 6 | 12 } | { readonly seasons: readonly string[] };

export interface Disbursement {
  readonly on: BusinessDate;
  readonly amount: Dong;
}
/** No interest runs from `from` to `to`, both days included. */
export interface InterestPause {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}
/** The new rate runs from this day on. */
export interface RateChange {
  readonly from: BusinessDate;
  readonly rate: YearlyRate;
}
/** Principal paid beside the instalments. The interest run up on it stays due with the instalment of its period. */
export interface Prepayment {
  readonly on: BusinessDate;
  readonly amount: Dong;
  readonly keep: Keep;
}

/** All that a schedule depends on. Amounts are whole units of the currency (đồng), lists are in date order. */
export interface ScheduleTerms {
  readonly disbursements: readonly Disbursement[];
  readonly rate: YearlyRate;
  readonly method: Method;
  /** With `custom`: the principal of every instalment; empty with every other method. */
  readonly principalPlan: readonly Dong[];
  readonly instalments: number;
  readonly every: Every;
  readonly dayCount: DayCount;
  /** So many first instalments are interest only. */
  readonly gracePrincipalInstalments: number;
  /** So many first periods bear no interest. */
  readonly interestFreeInstalments: number;
  readonly monthEnd: MonthEnd;
  /** Interest, instalments and their principal are whole multiples of it, but for the last, which takes the rest. */
  readonly roundTo: bigint;
  readonly moveOffNonWorkingDays: boolean;
  /** Days off beside Saturdays and Sundays. */
  readonly holidays: readonly BusinessDate[];
  readonly interestPauses: readonly InterestPause[];
  readonly rateChanges: readonly RateChange[];
  readonly prepayments: readonly Prepayment[];
  readonly payOffOn: BusinessDate | null;
}

/** What a caller may ask of one schedule, so that no question costs more than a moment. */
export const limits = {
  instalmentsMax: 600,
  disbursementsMax: 50,
  seasonsMax: 24,
  holidaysMax: 5_000,
  interestPausesMax: 50,
  rateChangesMax: 50,
  prepaymentsMax: 100,
  textMax: 60,
  faultsMax: 20,
} as const;
