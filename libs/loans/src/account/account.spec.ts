import { describe, expect, test } from '@jest/globals';
import { addDays, dongOf, type BusinessDate } from '#libs/kernel';
import { readTerms } from '../schedule/index.js';
import { accountOf } from './account.js';
import type { AccountEntry, AccountTerms } from './entries.js';
import { overdueOn, timelineOf } from './timeline.js';

const day = (text: string) => text as BusinessDate;
/** 12.000.000 over twelve months at 12 % a year: 1.000.000 a month, and 1 % of what is outstanding. */
const terms = (allocation: AccountTerms['allocation'] = 'penalty-interest-principal'): AccountTerms => ({
  schedule: readTerms({
    disbursements: [{ on: '2025-01-10', amount: '1' }],
    rate: { percent: '12', per: 'year' },
    method: 'equal-principal',
    instalments: 12,
    every: { months: 1 },
    dayCount: '30/360',
  }),
  overdueFactor: 15_000n,
  allocation,
});

type Short = AccountEntry extends infer E ? (E extends AccountEntry ? Omit<E, 'position' | 'on'> : never) : never;
const at = (position: number, on: string, entry: Short): AccountEntry =>
  ({ position, on: day(on), ...entry }) as AccountEntry;
const out = at(1, '2025-01-10', { kind: 'tranche', amount: dongOf(12_000_000) });
const paid = (
  position: number,
  on: string,
  amount: bigint,
  surplus: 'advance' | 'keep-term' | 'keep-instalment' | 'pay-off' = 'advance',
) => at(position, on, { kind: 'repayment', amount, surplus });
const account = (entries: readonly AccountEntry[], on: string, of = terms()) =>
  accountOf(of, [out, ...entries], day(on));

describe('what a repayment pays', () => {
  test('on the day: the interest and the principal of the instalment', () => {
    const { allocations, outstanding } = account([paid(2, '2025-02-10', 1_120_000n)], '2025-02-10');
    expect(allocations.get(2)).toEqual({ penalty: 0n, interest: 120_000n, principal: 1_000_000n, credit: 0n });
    expect(outstanding).toBe(11_000_000n);
  });

  test('ten days late: a penalty on the principal, 1.000.000 × 18 % × 10/365, before all else', () => {
    const { allocations, penaltyDue } = account([paid(2, '2025-02-20', 1_124_932n)], '2025-02-20');
    expect(allocations.get(2)).toEqual({ penalty: 4_932n, interest: 120_000n, principal: 1_000_000n, credit: 0n });
    expect(penaltyDue).toBe(0n);
  });

  test('principal first, where the contract says so: penalty and interest stay owed', () => {
    const { allocations, penaltyDue, due } = account(
      [paid(2, '2025-02-20', 1_000_000n)],
      '2025-03-01',
      terms('principal-interest-penalty'),
    );
    expect(allocations.get(2)).toEqual({ penalty: 0n, interest: 0n, principal: 1_000_000n, credit: 0n });
    expect(penaltyDue).toBe(4_932n);
    expect(overdueOn(due, day('2025-03-01'))).toMatchObject({ overduePrincipal: 0n, overdueInterest: 120_000n });
  });

  test('more than is due: the next instalment, interest first, and nothing is overdue when its day comes', () => {
    const { allocations, due } = account([paid(2, '2025-02-10', 2_000_000n)], '2025-03-11');
    expect(allocations.get(2)).toEqual({ penalty: 0n, interest: 230_000n, principal: 1_770_000n, credit: 0n });
    expect(overdueOn(due, day('2025-03-11'))).toEqual({
      overdueSince: '2025-03-10',
      overduePrincipal: 230_000n,
      overdueInterest: 0n,
    });
  });

  test('more than the whole loan is kept as credit', () => {
    const { allocations, credit, outstanding } = account([paid(2, '2025-02-10', 13_000_000n)], '2025-02-10');
    // Interest of all twelve instalments as they stand: 1 % of 12, 11, … 1 million.
    expect(allocations.get(2)).toEqual({ penalty: 0n, interest: 780_000n, principal: 12_000_000n, credit: 220_000n });
    expect([credit, outstanding]).toEqual([220_000n, 0n]);
  });
});

describe('paying ahead', () => {
  test('keeping the term: eleven smaller instalments', () => {
    const { upcoming } = account([paid(2, '2025-02-10', 6_620_000n, 'keep-term')], '2025-02-10');
    expect(upcoming).toHaveLength(11);
    expect(upcoming[0]).toMatchObject({ no: 2, dueOn: '2025-03-10', principal: 500_000n, interest: 55_000n });
  });

  test('keeping the instalment: fewer of them', () => {
    const { upcoming } = account([paid(2, '2025-02-10', 6_620_000n, 'keep-instalment')], '2025-02-10');
    expect(upcoming.map(({ principal }) => principal)).toEqual([...Array<bigint>(5).fill(1_000_000n), 500_000n]);
  });

  test('paying off: what is due, the penalty, the interest run up (15 of 28 days), and all principal', () => {
    const before = account([], '2025-02-25');
    expect(before.payOff).toEqual({
      penalty: 7_397n,
      interest: 178_929n,
      principal: 12_000_000n,
      credit: 0n,
      total: 12_186_326n,
    });
    const after = account([paid(2, '2025-02-25', 12_186_426n, 'pay-off')], '2025-12-31');
    expect(after.allocations.get(2)).toEqual({
      penalty: 7_397n,
      interest: 178_929n,
      principal: 12_000_000n,
      credit: 100n,
    });
    expect([after.outstanding, after.upcoming, after.payOff.total]).toEqual([0n, [], 0n]);
  });

  test('too little to pay off prepays what it can and the loan goes on', () => {
    const { upcoming, outstanding } = account([paid(2, '2025-02-10', 12_000_000n, 'pay-off')], '2025-02-10');
    expect(outstanding).toBe(120_000n);
    expect(upcoming).toHaveLength(11);
  });
});

describe('changes of terms', () => {
  test('a pause of 14 of 28 days halves the interest of the period', () => {
    const { upcoming } = account(
      [paid(2, '2025-02-10', 1_120_000n), at(3, '2025-02-10', { kind: 'interest-pause', to: day('2025-02-23') })],
      '2025-02-24',
    );
    expect(upcoming[0]).toMatchObject({ no: 2, interest: 55_000n });
  });

  test('a new rate counts from its day', () => {
    const { upcoming } = account([at(2, '2025-02-10', { kind: 'rate-change', rate: 6_000_000n })], '2025-02-10');
    expect(upcoming.slice(0, 2).map(({ interest }) => interest)).toEqual([55_000n, 50_000n]);
  });

  test('a waiver takes interest away that nobody has to pay', () => {
    const { due, inability } = account(
      [at(2, '2025-02-20', { kind: 'interest-waiver', interest: 120_000n, penalty: 4_932n, forInability: true })],
      '2025-02-20',
    );
    expect(overdueOn(due, day('2025-02-20'))).toMatchObject({ overduePrincipal: 1_000_000n, overdueInterest: 0n });
    expect(inability).toBe('2025-02-20');
  });

  test('an extension spreads all principal; interest not paid is due with the first new instalment', () => {
    const { upcoming, due, payOff } = account(
      [
        at(2, '2025-03-01', {
          kind: 'restructuring',
          left: {
            method: 'equal-principal',
            principalPlan: [],
            instalments: 6,
            every: { months: 1 },
            gracePrincipalInstalments: 0,
          },
        }),
      ],
      '2025-03-01',
    );
    expect(upcoming).toHaveLength(6);
    // 120.000 due + 110.000 × 19/28 run up + 1 % of 12.000.000.
    expect(upcoming[0]).toMatchObject({ no: 3, dueOn: '2025-04-01', principal: 2_000_000n, interest: 314_643n });
    expect(overdueOn(due, day('2025-03-01')).overdueSince).toBeNull();
    expect(payOff).toMatchObject({ interest: 194_643n, principal: 12_000_000n });
  });

  test('a write-off leaves nothing on the books', () => {
    const { outstanding, writtenOff, upcoming, penaltyDue } = account(
      [at(2, '2025-02-25', { kind: 'write-off' })],
      '2025-12-31',
    );
    expect(writtenOff).toEqual({ on: '2025-02-25', principal: 12_000_000n, interest: 186_326n });
    expect([outstanding, upcoming, penaltyDue]).toEqual([0n, [], 0n]);
  });
});

test('an earlier repayment that becomes known makes the later one pay for other things', () => {
  const late = paid(2, '2025-03-20', 2_000_000n);
  const before = account([late], '2025-03-20').allocations.get(2)!;
  // 38 days on 1.000.000 and 10 days on another: 23.671,2 together.
  expect(before).toEqual({ penalty: 23_671n, interest: 230_000n, principal: 1_746_329n, credit: 0n });
  const after = account([paid(3, '2025-02-10', 1_120_000n), late], '2025-03-20').allocations;
  expect(after.get(3)).toEqual({ penalty: 0n, interest: 120_000n, principal: 1_000_000n, credit: 0n });
  expect(after.get(2)).toEqual({ penalty: 4_932n, interest: 210_000n, principal: 1_785_068n, credit: 0n });
});

test('a timeline answers every day as the account of that day does', () => {
  const entries = [
    paid(2, '2025-02-25', 1_000_000n),
    paid(3, '2025-03-10', 1_500_000n),
    at(4, '2025-05-02', {
      kind: 'restructuring',
      left: {
        method: 'annuity',
        principalPlan: [],
        instalments: 5,
        every: { months: 3 },
        gracePrincipalInstalments: 1,
      },
    }),
    paid(5, '2025-12-01', 4_000_000n),
  ];
  const timeline = timelineOf(account(entries, '9999-12-31'));
  for (let on = day('2025-01-10'); on < '2027-01-01'; on = addDays(on, 1)) {
    const { outstanding, due, restructurings } = account(entries, on);
    const point = timeline.findLast((each) => each.on <= on)!;
    expect(point).toMatchObject({
      ...overdueOn(due, on),
      outstanding,
      restructurings: restructurings.length,
    });
  }
});
