import { describe, expect, test } from '@jest/globals';
import { schedulePreview } from './index.js';

const plain = {
  disbursements: [{ on: '2014-06-02', amount: '10000000' }],
  rate: { percent: '2', per: 'month' },
  method: 'equal-principal',
  instalments: 24,
  every: { months: 1 },
  dayCount: '30/360',
  gracePrincipalInstalments: 0,
  interestFreeInstalments: 0,
  monthEnd: 'last-day',
  roundTo: '100',
  moveOffNonWorkingDays: false,
  holidays: [],
  interestPauses: [],
  rateChanges: [],
  prepayments: [],
};
const preview = (over: object = {}) => schedulePreview({ ...plain, ...over });
const column = (name: 'principal' | 'interest' | 'total' | 'balance' | 'dueOn', over: object = {}) =>
  preview(over).rows.map((row) => row[name]);
const of = (...amounts: number[]) => amounts.map(String);

describe('the three conventions, row for row', () => {
  test('equal principal in hundreds: ten million at 2 % a month in 24 instalments', () => {
    const { rows, totals } = preview();
    expect(rows.map(({ principal }) => principal)).toEqual([...Array<string>(23).fill('416700'), '415900']);
    expect(rows.map(({ interest }) => interest)).toEqual(
      of(
        ...[200000, 191700, 183300, 175000, 166700, 158300, 150000, 141700, 133300, 125000, 116700, 108300],
        ...[100000, 91700, 83300, 75000, 66700, 58300, 50000, 41700, 33300, 25000, 16700, 8300],
      ),
    );
    expect(rows.map(({ dueOn }) => dueOn).slice(0, 2)).toEqual(['2014-07-02', '2014-08-02']);
    expect(rows[0]).toEqual({
      no: 1,
      dueOn: '2014-07-02',
      principal: '416700',
      interest: '200000',
      total: '616700',
      balance: '9583300',
    });
    expect(totals.principal).toBe('10000000');
    expect(BigInt(totals.total)).toBe(BigInt(totals.principal) + BigInt(totals.interest));
  });

  test('annuity in whole units: ten thousand at 3 % a month in 12, weekends moved', () => {
    const annuity = {
      disbursements: [{ on: '2013-06-11', amount: '10000' }],
      rate: { percent: '3', per: 'month' },
      method: 'annuity',
      instalments: 12,
      roundTo: '1',
      moveOffNonWorkingDays: true,
    };
    expect(column('total', annuity)).toEqual(of(...Array<number>(11).fill(1005), 1001));
    expect(column('interest', annuity)).toEqual(of(300, 279, 257, 235, 212, 188, 163, 138, 112, 85, 58, 29));
    expect(column('principal', annuity)).toEqual(of(705, 726, 748, 770, 793, 817, 842, 867, 893, 920, 947, 972));
    expect(column('dueOn', annuity)).toEqual([
      ...['2013-07-11', '2013-08-12', '2013-09-11', '2013-10-11', '2013-11-11', '2013-12-11'],
      ...['2014-01-13', '2014-02-11', '2014-03-11', '2014-04-11', '2014-05-12', '2014-06-11'],
    ]);
  });

  test('annuity by actual days over 365: 15,678 % a year in 6', () => {
    const actual = {
      disbursements: [{ on: '2024-01-01', amount: '10000' }],
      rate: { percent: '15,678', per: 'year' },
      method: 'annuity',
      instalments: 6,
      dayCount: 'actual/365',
      roundTo: '1',
    };
    expect(column('interest', actual)).toEqual(of(133, 105, 90, 66, 46, 22));
    expect(column('principal', actual)).toEqual(of(1610, 1638, 1653, 1677, 1697, 1725));
    expect(column('total', actual)).toEqual(of(1743, 1743, 1743, 1743, 1743, 1747));
    expect(column('interest', { ...actual, rate: { percent: '15.678', per: 'year' } })).toEqual(
      column('interest', actual),
    );
  });
});

/** Twelve million in hand-sized figures: 1 % a month, four instalments, whole units. */
const four = {
  disbursements: [{ on: '2014-01-15', amount: '12000' }],
  rate: { percent: '1', per: 'month' },
  roundTo: '1',
  instalments: 4,
};

describe('how principal comes back', () => {
  test('an instalment of exactly a half is rounded up, also where no finite fraction shows that it is one', () => {
    // 5 × 1,5² / (1,5 + 1) = 4,5
    const half = { method: 'annuity', instalments: 2, rate: { percent: '50', per: 'month' } };
    const of5 = (amount: string) => [{ on: '2014-01-15', amount }];
    expect(column('total', { ...half, disbursements: of5('5'), roundTo: '1' })).toEqual(of(5, 5));
    expect(column('total', { ...half, disbursements: of5('500') })).toEqual(of(500, 500));
    expect(column('total', { ...half, disbursements: of5('499') })[0]).toBe('400');
  });

  test('bullet: interest at every due date, all of the principal at the last', () => {
    const bullet = { ...four, method: 'bullet' };
    expect(column('principal', bullet)).toEqual(of(0, 0, 0, 12000));
    expect(column('interest', bullet)).toEqual(of(120, 120, 120, 120));
  });

  test('by a plan of its own, an amount for each instalment', () => {
    const custom = { ...four, method: 'custom', principalPlan: of(1000, 0, 5000, 6000) };
    expect(column('principal', custom)).toEqual(of(1000, 0, 5000, 6000));
    expect(column('interest', custom)).toEqual(of(120, 110, 110, 60));
  });

  test('with grace the first instalments are interest only and the rest share all of the principal', () => {
    expect(column('principal', { ...four, gracePrincipalInstalments: 2 })).toEqual(of(0, 0, 6000, 6000));
    const annuity = { ...four, method: 'annuity', gracePrincipalInstalments: 2 };
    // 12.000 × 1,01² / (1,01 + 1) = 6.090,15
    expect(column('total', annuity)).toEqual(of(120, 120, 6090, 6090));
  });

  test('the first periods free of interest lower the interest, and the level of an annuity', () => {
    expect(column('interest', { ...four, interestFreeInstalments: 2 })).toEqual(of(0, 0, 60, 30));
    const annuity = { ...four, method: 'annuity', interestFreeInstalments: 2 };
    // 12.000 × 1,01² / (1,01² + 1,01² + 1,01 + 1) = 3.022,35
    expect(column('total', annuity).slice(0, 3)).toEqual(of(3022, 3022, 3022));
    expect(column('interest', { ...annuity, interestFreeInstalments: 4 })).toEqual(of(0, 0, 0, 0));
  });

  test('the last instalment takes the rest, also what is no whole rounding unit', () => {
    const odd = { ...four, disbursements: [{ on: '2014-01-15', amount: '10050' }], roundTo: '100' };
    expect(column('principal', odd)).toEqual(of(2500, 2500, 2500, 2550));
  });
});

describe('when it falls due', () => {
  const due = (over: object) => column('dueOn', { ...four, ...over });
  const on = (day: string) => ({ disbursements: [{ on: day, amount: '12000' }] });

  test('every 3, 6 and 12 months', () => {
    expect(due({ every: { months: 3 } })).toEqual(['2014-04-15', '2014-07-15', '2014-10-15', '2015-01-15']);
    expect(due({ every: { months: 6 } })).toEqual(['2014-07-15', '2015-01-15', '2015-07-15', '2016-01-15']);
    expect(due({ every: { months: 12 } })).toEqual(['2015-01-15', '2016-01-15', '2017-01-15', '2018-01-15']);
    expect(column('interest', { ...four, every: { months: 3 } })).toEqual(of(360, 270, 180, 90));
  });

  test('on the days of the seasons that come after it began', () => {
    const seasons = { every: { seasons: ['01-15', '04-30', '10-31'] } };
    expect(due(seasons)).toEqual(['2014-04-30', '2014-10-31', '2015-01-15', '2015-04-30']);
    // 105, 180, 75 and 105 days of a year of 360: 12.000 × 12 % × 105/360 = 420
    expect(column('interest', { ...four, ...seasons })).toEqual(of(420, 540, 150, 105));
  });

  test('a month without the day: its last day, or the first of the next', () => {
    expect(due(on('2015-01-31'))).toEqual(['2015-02-28', '2015-03-31', '2015-04-30', '2015-05-31']);
    expect(due({ ...on('2015-01-31'), monthEnd: 'first-of-next' })).toEqual([
      ...['2015-03-01', '2015-03-31', '2015-05-01', '2015-05-31'],
    ]);
    expect(due({ ...on('2012-02-29'), every: { months: 12 } })).toEqual([
      ...['2013-02-28', '2014-02-28', '2015-02-28', '2016-02-29'],
    ]);
  });

  test('off a weekend and off holidays in a row, and no đồng is another for it', () => {
    // Saturday 15/02/2014 → Monday 17/02, which is off, and so is Tuesday.
    const moved = { moveOffNonWorkingDays: true, holidays: ['2014-02-18', '2014-02-17'], dayCount: 'actual/365' };
    expect(due(moved)).toEqual(['2014-02-19', '2014-03-17', '2014-04-15', '2014-05-15']);
    expect(column('interest', { ...four, ...moved })).toEqual(column('interest', { ...four, dayCount: 'actual/365' }));
  });
});

describe('what happens on the way', () => {
  const tranches = (day: string) => ({ ...four, disbursements: [...four.disbursements, { on: day, amount: '6000' }] });

  test('a tranche on a due date comes after its instalment, and the instalments left share it', () => {
    expect(column('principal', tranches('2014-02-15'))).toEqual(of(3000, 5000, 5000, 5000));
    expect(column('interest', tranches('2014-02-15'))).toEqual(of(120, 150, 100, 50));
  });

  test('a tranche between due dates bears interest for its part of the period', () => {
    // 14 of the 28 days from 15/02 to 15/03: 9.000 × 1 % + 6.000 × 1 % × 14/28
    expect(column('interest', tranches('2014-03-01'))).toEqual(of(120, 120, 100, 50));
    expect(column('principal', tranches('2014-03-01'))).toEqual(of(3000, 5000, 5000, 5000));
    // Under actual days its own: 9.000 × 12 % × 28/365 + 6.000 × 12 % × 14/365 = 110,47
    expect(column('interest', { ...tranches('2014-03-01'), dayCount: 'actual/365' })[1]).toBe('110');
  });

  test('a tranche in an annuity makes the instalments left equal again', () => {
    const annuity = { ...tranches('2014-02-15'), method: 'annuity' };
    // 12.000: 3.075,37; then 9.045 + 6.000 over three: 5.115,63
    expect(column('total', annuity).slice(0, 3)).toEqual(of(3075, 5116, 5116));
  });

  test('no interest runs on the days of a pause, both ends included', () => {
    const paused = { ...four, interestPauses: [{ from: '2014-02-15', to: '2014-02-28' }] };
    expect(column('interest', paused)).toEqual(of(120, 45, 60, 30));
    const whole = { ...four, interestPauses: [{ from: '2014-02-15', to: '2014-03-14' }] };
    expect(column('interest', whole)).toEqual(of(120, 0, 60, 30));
  });

  test('a new rate runs from its day', () => {
    const changed = { ...four, rateChanges: [{ from: '2014-03-01', rate: { percent: '24', per: 'year' } }] };
    expect(column('interest', changed)).toEqual(of(120, 135, 120, 60));
    // The annuity finds a new instalment: 8.955 at 1 % for 14 of 28 days, then at 2 %.
    const annuity = column('total', { ...changed, method: 'annuity' });
    expect(annuity[0]).toBe('3075');
    expect(annuity[1]).toBe(annuity[2]);
    expect(Number(annuity[1])).toBeGreaterThan(3075);
  });

  test('a prepayment keeps the term or keeps the instalment', () => {
    const prepaid = (keep: string, over = {}) => ({
      ...four,
      ...over,
      prepayments: [{ on: '2014-02-15', amount: '3000', keep }],
    });
    expect(column('principal', prepaid('term'))).toEqual(of(3000, 2000, 2000, 2000));
    expect(column('principal', prepaid('instalment'))).toEqual(of(3000, 3000, 3000));
    expect(column('balance', prepaid('term'))).toEqual(of(9000, 4000, 2000, 0));
    expect(preview(prepaid('term')).totals).toEqual({
      principal: '9000',
      interest: '240',
      total: '9240',
      prepaid: '3000',
    });
    const annuity = { method: 'annuity' };
    expect(column('total', prepaid('instalment', annuity)).slice(0, 2)).toEqual(of(3075, 3075));
    expect(column('total', prepaid('instalment', annuity))).toHaveLength(3);
    expect(column('total', prepaid('term', annuity))).toHaveLength(4);
    const custom = { method: 'custom', principalPlan: of(0, 3000, 3000, 6000) };
    expect(column('principal', prepaid('term', custom))).toEqual(of(0, 2250, 2250, 4500));
    expect(column('principal', prepaid('instalment', custom))).toEqual(of(0, 3000, 3000, 3000));
  });

  test('a prepayment of all of it leaves the interest run up for the next due date, and no row after', () => {
    const all = { ...four, prepayments: [{ on: '2014-03-01', amount: '9000', keep: 'term' }] };
    expect(preview(all).rows.map(({ no, principal, interest }) => [no, principal, interest])).toEqual([
      [1, '3000', '120'],
      [2, '0', '45'],
    ]);
  });
});

describe('the pay-off of a day', () => {
  const payOff = (payOffOn: string, over: object = {}) => preview({ ...four, payOffOn, ...over }).payOff;

  test('between due dates: what is outstanding and the interest since the last', () => {
    expect(payOff('2014-03-01')).toEqual({ on: '2014-03-01', principal: '9000', interest: '45', total: '9045' });
  });
  test('on a due date: its instalment and the rest', () => {
    expect(payOff('2014-03-15')).toEqual({ on: '2014-03-15', principal: '9000', interest: '90', total: '9090' });
  });
  test('on the day it was paid out: the principal alone; after the end: nothing', () => {
    expect(payOff('2014-01-15')).toMatchObject({ principal: '12000', interest: '0' });
    expect(payOff('2014-05-16')).toMatchObject({ total: '0' });
  });
  test('a tranche of that day counts, a later one does not', () => {
    const disbursements = [...four.disbursements, { on: '2014-03-01', amount: '6000' }];
    expect(payOff('2014-03-01', { disbursements })).toMatchObject({ principal: '15000', interest: '45' });
    expect(payOff('2014-02-28', { disbursements })).toMatchObject({ principal: '9000' });
  });
  test('an instalment moved to the day is still to be paid, and the rest has borne interest since its due date', () => {
    // 15/02 is a Saturday: due on 17/02. 120 of the first period, and 9.000 × 1 % × 2/28 = 6,4.
    expect(payOff('2014-02-17', { moveOffNonWorkingDays: true })).toMatchObject({
      principal: '12000',
      interest: '126',
    });
    expect(payOff('2014-02-18', { moveOffNonWorkingDays: true })).toMatchObject({ principal: '9000', interest: '10' });
  });
});
