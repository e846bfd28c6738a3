import { rateDays, type Day, type Period, type RateFrom } from './day-count.js';
import { least, most, roundHalfUp } from './rounding.js';
import type { Method, ScheduleTerms } from './terms.js';

/** How principal will come back from here on, as far as is known today. */
export type Plan =
  | { readonly method: 'equal-principal'; readonly principal: bigint }
  | { readonly method: 'annuity'; readonly instalment: bigint }
  | { readonly method: 'bullet' }
  | { readonly method: 'custom'; readonly principals: readonly bigint[] };

/** A loan on a day inside of a period. `accrued` is the interest of the period so far, over the period's denominator. */
export interface Standing {
  readonly period: Period;
  readonly day: Day;
  readonly balance: bigint;
  readonly accrued: bigint;
  readonly rates: readonly RateFrom[];
  /** The number of the instalment that takes the rest. */
  readonly last: number;
  readonly plan: Plan;
}

/** Interest from the day it stands on to another day of its period is added; nothing else changes in between. */
export const accruedTo = (standing: Standing, day: Day): Standing => {
  const { period, balance, rates } = standing;
  const run = balance * rateDays(rates, standing.day, day) * period.weight;
  return { ...standing, day, accrued: standing.accrued + run };
};

export const interestOf = ({ accrued, period }: Standing, unit: bigint): bigint =>
  roundHalfUp(accrued, period.denominator, unit);

/** The principal due with the instalment of the period, never more than is outstanding and never below nothing. */
export const principalOf = ({ period, balance, last, plan }: Standing, interest: bigint, grace: number): bigint => {
  if (period.no === last) return balance;
  if (period.no <= grace) return 0n;
  switch (plan.method) {
    case 'equal-principal':
      return least(balance, plan.principal);
    case 'annuity':
      return least(balance, most(0n, plan.instalment - interest));
    case 'bullet':
      return 0n;
    case 'custom':
      return least(balance, plan.principals[period.no - 1]!);
    default:
      return plan satisfies never;
  }
};

/**
 * Shares what is outstanding over the instalments left, after the grace on principal. A custom plan is a promise by
 * amounts and stays as it is.
 */
export const reamortised = (
  standing: Standing,
  periods: readonly Period[],
  { gracePrincipalInstalments: grace, roundTo }: ScheduleTerms,
): Standing => {
  const { period, balance, last, plan } = standing;
  const first = Math.max(period.no, grace + 1);
  switch (plan.method) {
    case 'equal-principal': {
      const principal = roundHalfUp(balance, BigInt(Math.max(1, last - first + 1)), roundTo);
      return { ...standing, plan: { ...plan, principal } };
    }
    case 'annuity':
      return { ...standing, plan: { ...plan, instalment: levelInstalment(standing, periods, first, roundTo) } };
    case 'bullet':
    case 'custom':
      return standing;
    default:
      return plan satisfies never;
  }
};

/**
 * The equal instalment that pays off what is outstanding with instalments `first` to `last`, rounded half up to the unit:
 *
 *   (B + I) · Π(1+fᵢ) / Σ of the tail products, i over the periods after the first,
 *
 * with B the balance, I the interest of the first period (what has run up and what will) and fᵢ the factor of period i.
 * For one disbursement on the first day B + I is P·(1+f₁), which gives P·Π(1+fᵢ)/Σ of the tail products.
 */
const levelInstalment = (standing: Standing, periods: readonly Period[], first: number, unit: bigint): bigint => {
  const { balance, rates, last } = standing;
  if (!balance) return 0n;
  const begin = periods[first - 1]!;
  const interest =
    first === standing.period.no
      ? accruedTo(standing, begin.to).accrued
      : balance * rateDays(rates, begin.from, begin.to) * begin.weight;
  const owed = balance * begin.denominator + interest;
  const factors = periods
    .slice(first, last)
    .map(
      ({ from, to, weight, denominator }) => [denominator + rateDays(rates, from, to) * weight, denominator] as const,
    );
  const [worthLeast, worthMost] = presentValues(factors);
  const low = roundHalfUp(owed * one, begin.denominator * worthMost, unit);
  if (low === roundHalfUp(owed * one, begin.denominator * worthLeast, unit)) return low;
  // So near to the half of a unit that only the exact fraction tells on which side.
  const [growth, tails] = exactly(factors);
  return roundHalfUp(owed * growth, begin.denominator * tails, unit);
};

type Factor = readonly [grown: bigint, denominator: bigint];

/** 1, in the fixed point of {@link presentValues}. */
const one = 1n << 160n;

/**
 * Bounds of Σ Π 1/(1+fᵢ), what a unit at each due date is worth at the first of them: each step of the one is rounded
 * down and of the other up, so the true sum lies between. Where both give the same instalment, so does the true sum.
 * (The exact fraction of 600 periods has twenty thousand digits and more.)
 */
const presentValues = (factors: readonly Factor[]): readonly [least: bigint, greatest: bigint] => {
  let [low, high, sumLow, sumHigh] = [one, one, one, one];
  for (const [grown, denominator] of factors) {
    low = (low * denominator) / grown;
    high = (high * denominator + grown - 1n) / grown;
    sumLow += low;
    sumHigh += high;
  }
  return [sumLow, sumHigh];
};

/** Π(1+fᵢ) and the sum of its tail products as whole numbers, both over the product of the denominators. */
const exactly = (factors: readonly Factor[]): readonly [growth: bigint, tails: bigint] => {
  let [growth, tails, scale] = [1n, 1n, 1n];
  for (const [grown, denominator] of factors) {
    scale *= denominator;
    growth *= grown;
    tails = tails * grown + scale;
  }
  return [growth, tails];
};

export const noPlan = (method: Method, principals: readonly bigint[]): Plan => {
  switch (method) {
    case 'equal-principal':
      return { method, principal: 0n };
    case 'annuity':
      return { method, instalment: 0n };
    case 'bullet':
      return { method };
    case 'custom':
      return { method, principals };
    default:
      return method satisfies never;
  }
};
