import { describe, expect, test } from '@jest/globals';
import { Rejection } from '#libs/kernel';
import { naiveSchedule, randomTerms, type TypedTerms } from '../../testing/index.js';
import { readTerms, scheduleOf, schedulePreview, type Schedule } from './index.js';

const seeds = Array.from({ length: 250 }, (_, index) => index + 1);

/** Its schedule; undefined where a prepayment came out as more than was left, the one thing random terms may get wrong. */
const scheduleFrom = (terms: TypedTerms): Schedule | undefined => {
  try {
    return scheduleOf(readTerms(terms));
  } catch (error) {
    if (error instanceof Rejection && error.code === 'PREPAYMENT_OVER_BALANCE') return undefined;
    throw error;
  }
};

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};
const sum = (amounts: readonly (bigint | string)[]) =>
  amounts.reduce<bigint>((all, amount) => all + BigInt(amount), 0n);

/** Every seed that makes a schedule, with it. */
const each = (check: (schedule: Schedule, terms: TypedTerms) => void) => {
  let checked = 0;
  for (const seed of seeds) {
    const terms = randomTerms(seed);
    try {
      const schedule = scheduleFrom(terms);
      if (!schedule) continue;
      check(schedule, terms);
    } catch (error) {
      throw new Error(`Seed ${seed}: ${JSON.stringify(terms)}`, { cause: error });
    }
    checked += 1;
  }
  expect(checked).toBeGreaterThan(seeds.length / 2);
};

describe('whatever the terms', () => {
  test('principal adds up to what was disbursed, and every balance is what is left of it', () => {
    each(({ rows, totals }, { disbursements, prepayments }) => {
      const disbursed = sum(disbursements.map(({ amount }) => amount));
      expect(totals.principal + totals.prepaid).toBe(disbursed);
      expect(totals.prepaid).toBe(sum(prepayments.map(({ amount }) => amount)));
      expect(totals.principal).toBe(sum(rows.map(({ principal }) => principal)));
      expect(totals.interest).toBe(sum(rows.map(({ interest }) => interest)));
      expect(totals.total).toBe(totals.principal + totals.interest);
      expect(rows.at(-1)?.balance ?? 0n).toBe(0n);
    });
  });

  test('no amount is negative, instalments are numbered and fall due in order', () => {
    each(({ rows }) => {
      rows.forEach(({ no, dueOn, principal, interest, total, balance }, index) => {
        for (const amount of [principal, interest, balance]) expect(amount).toBeGreaterThanOrEqual(0n);
        expect(total).toBe(principal + interest);
        expect(no).toBe(index + 1);
        if (index) expect(dueOn >= rows[index - 1]!.dueOn).toBe(true);
      });
    });
  });

  test('the same terms give the same schedule and are left as they were', () => {
    each((schedule, terms) => expect(scheduleFrom(frozen(terms))).toEqual(schedule));
  });

  test('a due date that moves changes no amount', () => {
    each((schedule, terms) => {
      const unmoved = scheduleFrom({ ...terms, moveOffNonWorkingDays: false })!;
      expect(schedule.rows.map(({ dueOn: _, ...row }) => row)).toEqual(unmoved.rows.map(({ dueOn: _, ...row }) => row));
    });
  });

  test('what happens later changes no row that was due before', () => {
    each((_, terms) => {
      const unmoved = scheduleFrom({ ...terms, moveOffNonWorkingDays: false })!;
      const { rateChanges, interestPauses, prepayments, disbursements } = terms;
      const days = [...rateChanges, ...interestPauses].map(({ from }) => from);
      const latest = [...days, ...[...prepayments, ...disbursements.slice(1)].map(({ on }) => on)].sort().at(-1);
      if (latest === undefined || terms.method === 'custom') return;
      const earlier = scheduleFrom({
        ...terms,
        moveOffNonWorkingDays: false,
        disbursements: disbursements.filter(({ on }, index) => !index || on < latest),
        rateChanges: rateChanges.filter(({ from }) => from < latest),
        interestPauses: interestPauses.filter(({ from }) => from < latest),
        prepayments: prepayments.filter(({ on }) => on < latest),
      })!;
      const before = <T extends { dueOn: string }>(rows: readonly T[]) => rows.filter(({ dueOn }) => dueOn <= latest);
      // Rows that say nothing stand in one and may be left out of the other.
      const telling = (rows: Schedule['rows']) => before(rows).filter(({ total }) => total > 0n);
      expect(telling(unmoved.rows)).toEqual(telling(earlier.rows));
    });
  });
});

describe('beside a reckoning day by day that shares no line with it', () => {
  test('every row has the same principal and interest', () => {
    each(({ rows }, terms) => {
      const naive = naiveSchedule(terms).map(({ principal, interest }) => ({ principal, interest }));
      const telling = naive.slice(0, naive.findLastIndex(({ principal, interest }) => principal + interest > 0n) + 1);
      expect(rows.map(({ principal, interest }) => ({ principal, interest }))).toEqual(telling);
    });
  });

  test('rounding takes or adds no more than half a unit to the interest of a row', () => {
    each(({ rows }, terms) => {
      const naive = naiveSchedule(terms);
      rows.forEach(({ interest }, index) => {
        const [numerator, denominator] = naive[index]!.exact;
        const off = 2n * (interest * denominator - numerator);
        expect(off < 0n ? -off : off).toBeLessThanOrEqual(BigInt(terms.roundTo) * denominator);
      });
    });
  });

  test('equal principal paid until any row is less than one unit a row off its exact share', () => {
    let checked = 0;
    each((_, terms) => {
      const plain = {
        ...terms,
        method: 'equal-principal',
        principalPlan: [],
        prepayments: [],
        gracePrincipalInstalments: 0,
      };
      const { rows, totals } = scheduleFrom({ ...plain, disbursements: terms.disbursements.slice(0, 1) })!;
      const [unit, count] = [BigInt(terms.roundTo), BigInt(terms.instalments)];
      rows.forEach(({ balance }, index) => {
        const off = (totals.principal - balance) * count - totals.principal * BigInt(index + 1);
        expect(off < 0n ? -off : off).toBeLessThan(BigInt(index + 1) * unit * count);
      });
      checked += 1;
    });
    expect(checked).toBeGreaterThan(0);
  });
});

test('the pay-off of a due date is its instalment and all that is left', () => {
  each(({ rows }, terms) => {
    const at = rows[Math.floor(rows.length / 2)];
    if (!at || terms.moveOffNonWorkingDays) return;
    const { payOff } = schedulePreview({ ...terms, payOffOn: at.dueOn });
    const onTheDay = [...terms.disbursements.slice(1), ...terms.prepayments].some(({ on }) => on === at.dueOn);
    if (onTheDay) return;
    expect(payOff).toEqual({
      on: at.dueOn,
      principal: (at.principal + at.balance).toString(),
      interest: at.interest.toString(),
      total: (at.total + at.balance).toString(),
    });
  });
});
