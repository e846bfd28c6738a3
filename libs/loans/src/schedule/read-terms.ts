import type { BusinessDate, FieldFault } from '#libs/kernel';
import { amount, choice, day, flag, list, object, optional, textAs, whole, type Reader } from './reading.js';
import { faultAt, refusalOf, reject } from './refusals.js';
import {
  dayCounts,
  keeps,
  limits,
  methods,
  monthEnds,
  type Disbursement,
  type Every,
  type InterestPause,
  type Prepayment,
  type RateChange,
  type ScheduleTerms,
  type YearlyRate,
} from './terms.js';

/**
 * Reads the terms of a schedule as a caller writes them in JSON. Required: `disbursements`, `rate`, `method`,
 * `instalments`, `every`, `dayCount`. The rest may be left out: no grace, month ends on the last day, whole units, dates
 * not moved, nothing happening. Refuses with every fault by its field path (the first {@link limits.faultsMax}).
 */
export const readTerms = (json: unknown): ScheduleTerms => {
  const faults: FieldFault[] = [];
  const terms = termsField(json, '', faults);
  if (faults.length) throw refusalOf(faults.slice(0, limits.faultsMax));
  return terms;
};

const percentMax = { month: 100n, year: 1200n } as const;
const percentDecimals = 6;
const millionths = 1_000_000n;

/**
 * `"2"`, `"15,678"` or `"15.678"`: no rate has thousands, so a point is read as a comma. In millionths of a percent, which are
 * hundred-millionths of the whole.
 */
const percent = (typed: string): bigint => {
  const match = /^(-?)(\d{1,9})(?:[.,](\d+))?$/u.exec(typed.trim());
  const decimals = match?.[3]?.replace(/0+$/u, '') ?? '';
  if (!match || decimals.length > percentDecimals) throw reject('RATE_NOT_READABLE', { typed });
  const value = BigInt(match[2]! + decimals.padEnd(percentDecimals, '0'));
  if (match[1] && value) throw reject('RATE_NEGATIVE');
  return value;
};

const rateFields = object<{ percent: bigint; per: 'month' | 'year' }>({
  percent: textAs(percent),
  per: choice(['month', 'year']),
});

const rate: Reader<YearlyRate> = (value, path, faults) => {
  const before = faults.length;
  const { percent: typed, per } = rateFields(value, path, faults);
  if (faults.length > before) return 0n;
  if (typed > percentMax[per] * millionths) faults.push(faultAt(`${path}.percent`, reject('RATE_TOO_HIGH')));
  return per === 'month' ? typed * 12n : typed;
};

/** Reads a rate alone, or refuses it. */
export const readRate = (json: unknown): YearlyRate => {
  const faults: FieldFault[] = [];
  const read = rate(json, 'rate', faults);
  if (faults.length) throw refusalOf(faults);
  return read;
};

const season = textAs((typed) => {
  const [, month, ofMonth] = /^(\d{2})-(\d{2})$/u.exec(typed) ?? [];
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  if (!days || Number(ofMonth) < 1 || Number(ofMonth) > days) throw reject('SEASON_NOT_READABLE', { typed });
  if (typed === '02-29') throw reject('SEASON_NOT_EVERY_YEAR', { typed });
  return typed;
});

const every: Reader<Every> = (value, path, faults) => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'seasons'))
    return object<{ months: 1 | 3 | 6 | 12 }>({ months: choice([1, 3, 6, 12] as const) })(value, path, faults);
  const read = object<{ seasons: readonly string[] }>({
    seasons: list(season, { min: 1, max: limits.seasonsMax }),
  })(value, path, faults);
  read.seasons?.forEach((on, index) => {
    const after = read.seasons[index - 1];
    if (on !== undefined && after !== undefined && on <= after)
      faults.push(faultAt(`${path}.seasons[${index}]`, reject('DATES_OUT_OF_ORDER', { on, after })));
  });
  return read;
};

const roundTo: Reader<bigint> = (value, path, faults) =>
  BigInt(choice(['1', '100', '1000'] as const)(value, path, faults) ?? '1');

const termsField = object<ScheduleTerms>({
  disbursements: list(object<Disbursement>({ on: day, amount: amount({ zero: false }) }), {
    min: 1,
    max: limits.disbursementsMax,
  }),
  rate,
  method: choice(methods),
  principalPlan: optional(list(amount({ zero: true }), { max: limits.instalmentsMax }), []),
  instalments: whole(1, limits.instalmentsMax),
  every,
  dayCount: choice(dayCounts),
  gracePrincipalInstalments: optional(whole(0, limits.instalmentsMax), 0),
  interestFreeInstalments: optional(whole(0, limits.instalmentsMax), 0),
  monthEnd: optional(choice(monthEnds), 'last-day'),
  roundTo: optional(roundTo, 1n),
  moveOffNonWorkingDays: optional(flag, false),
  holidays: optional(list(day, { max: limits.holidaysMax }), []),
  interestPauses: optional(list(object<InterestPause>({ from: day, to: day }), { max: limits.interestPausesMax }), []),
  rateChanges: optional(list(object<RateChange>({ from: day, rate }), { max: limits.rateChangesMax }), []),
  prepayments: optional(
    list(object<Prepayment>({ on: day, amount: amount({ zero: false }), keep: choice(keeps) }), {
      max: limits.prepaymentsMax,
    }),
    [],
  ),
  payOffOn: optional<BusinessDate | null>(day, null),
});
