import { describe, expect, test } from '@jest/globals';
import { Rejection } from '#libs/kernel';
import { randomTerms, wholeFrom } from '../../testing/index.js';
import { schedulePreview } from './index.js';
import { limits } from './terms.js';

const terms = {
  disbursements: [{ on: '2014-06-02', amount: '10000000' }],
  rate: { percent: '2', per: 'month' },
  method: 'equal-principal',
  instalments: 24,
  every: { months: 1 },
  dayCount: '30/360',
};

const refusalOf = (json: unknown): Rejection => {
  try {
    schedulePreview(json);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
  throw new Error(`Nothing was refused: ${JSON.stringify(json)?.slice(0, 500)}`);
};

const long = 'x'.repeat(1_000_000);
const nothing = { on: '2014-08-01', amount: '1', keep: 'term' };
const days = (count: number, from = Date.UTC(2014, 6, 1)) =>
  Array.from({ length: count }, (_, index) => new Date(from + index * 86_400_000).toISOString().slice(0, 10));

describe('terms that cannot be read or contradict themselves are refused at their field', () => {
  test.each<[code: string, path: string, over: object]>([
    ['FIELD_WHITELIST_VALIDATION', 'colour', { colour: 1 }],
    ['FIELD_WHITELIST_VALIDATION', 'rate.kind', { rate: { ...terms.rate, kind: 'flat' } }],
    ['FIELD_WHITELIST_VALIDATION', 'every.seasons2', { every: { months: 1, seasons2: [] } }],
    ['FIELD_WHITELIST_VALIDATION', 'every.months', { every: { months: 1, seasons: ['04-30'] } }],
    [
      'FIELD_WHITELIST_VALIDATION',
      'disbursements[0].to',
      { disbursements: [{ on: '2014-06-02', amount: '1', to: 1 }] },
    ],
    ['FIELD_IS_DEFINED', 'rate', { rate: undefined }],
    ['FIELD_IS_OBJECT', 'rate', { rate: '2' }],
    ['FIELD_IS_OBJECT', 'every', { every: null }],
    ['FIELD_IS_OBJECT', 'disbursements[0]', { disbursements: [null] }],
    ['FIELD_IS_ARRAY', 'disbursements', { disbursements: { on: '2014-06-02' } }],
    ['FIELD_ARRAY_MIN_SIZE', 'disbursements', { disbursements: [] }],
    [
      'FIELD_ARRAY_MAX_SIZE',
      'disbursements',
      { disbursements: Array(limits.disbursementsMax + 1).fill(terms.disbursements[0]) },
    ],
    ['FIELD_ARRAY_MAX_SIZE', 'holidays', { holidays: Array(limits.holidaysMax + 1).fill('2014-09-02') }],
    ['FIELD_ARRAY_MAX_SIZE', 'prepayments', { prepayments: Array(limits.prepaymentsMax + 1).fill(nothing) }],
    ['FIELD_ARRAY_MAX_SIZE', 'rateChanges', { rateChanges: Array(limits.rateChangesMax + 1).fill(null) }],
    ['FIELD_ARRAY_MAX_SIZE', 'interestPauses', { interestPauses: Array(limits.interestPausesMax + 1).fill(null) }],
    ['AMOUNT_NOT_TEXT', 'disbursements[0].amount', { disbursements: [{ on: '2014-06-02', amount: 10_000_000 }] }],
    ['AMOUNT_NOT_TEXT', 'disbursements[0].amount', { disbursements: [{ on: '2014-06-02', amount: 0.5 }] }],
    ['AMOUNT_AMBIGUOUS', 'disbursements[0].amount', { disbursements: [{ on: '2014-06-02', amount: '1209.58' }] }],
    ['AMOUNT_NOT_READABLE', 'disbursements[0].amount', { disbursements: [{ on: '2014-06-02', amount: '1e7' }] }],
    ['AMOUNT_BELOW_ONE_DONG', 'disbursements[0].amount', { disbursements: [{ on: '2014-06-02', amount: '0,5' }] }],
    ['AMOUNT_NOT_POSITIVE', 'disbursements[0].amount', { disbursements: [{ on: '2014-06-02', amount: '-1' }] }],
    ['AMOUNT_NOT_POSITIVE', 'disbursements[0].amount', { disbursements: [{ on: '2014-06-02', amount: '0' }] }],
    ['AMOUNT_TOO_LARGE', 'disbursements[0].amount', { disbursements: [{ on: '2014-06-02', amount: '9'.repeat(40) }] }],
    [
      'DISBURSED_TOO_MUCH',
      'disbursements',
      { disbursements: Array(2).fill({ on: '2014-06-02', amount: '999999999999999' }) },
    ],
    [
      'FIELD_MAX_LENGTH',
      'disbursements[0].amount',
      { disbursements: [{ on: '2014-06-02', amount: '1'.repeat(1_000_000) }] },
    ],
    ['FIELD_MAX_LENGTH', 'disbursements[0].on', { disbursements: [{ on: long, amount: '1' }] }],
    ['FIELD_MAX_LENGTH', 'rate.percent', { rate: { percent: '1'.repeat(1_000_000), per: 'year' } }],
    ['FIELD_IS_STRING', 'rate.percent', { rate: { percent: 2, per: 'month' } }],
    ['FIELD_IS_IN', 'rate.per', { rate: { percent: '2', per: 'day' } }],
    ['RATE_NOT_READABLE', 'rate.percent', { rate: { percent: '2 %', per: 'month' } }],
    ['RATE_NOT_READABLE', 'rate.percent', { rate: { percent: '0,1234567', per: 'month' } }],
    ['RATE_NOT_READABLE', 'rate.percent', { rate: { percent: '1.234,5', per: 'year' } }],
    ['RATE_NEGATIVE', 'rate.percent', { rate: { percent: '-2', per: 'month' } }],
    ['RATE_TOO_HIGH', 'rate.percent', { rate: { percent: '100,000001', per: 'month' } }],
    ['RATE_TOO_HIGH', 'rate.percent', { rate: { percent: '1201', per: 'year' } }],
    ['FIELD_IS_IN', 'method', { method: 'flat' }],
    ['FIELD_IS_IN', 'method', { method: long }],
    ['FIELD_IS_IN', 'method', { method: 'constructor' }],
    ['FIELD_IS_IN', 'dayCount', { dayCount: 'actual/actual' }],
    ['FIELD_IS_IN', 'roundTo', { roundTo: '10' }],
    ['FIELD_IS_IN', 'roundTo', { roundTo: 100 }],
    ['FIELD_IS_IN', 'monthEnd', { monthEnd: 'middle' }],
    ['FIELD_IS_IN', 'every.months', { every: { months: 2 } }],
    ['FIELD_IS_DEFINED', 'every.months', { every: {} }],
    ['FIELD_ARRAY_MIN_SIZE', 'every.seasons', { every: { seasons: [] } }],
    ['SEASON_NOT_READABLE', 'every.seasons[0]', { every: { seasons: ['02-30'] } }],
    ['SEASON_NOT_READABLE', 'every.seasons[0]', { every: { seasons: ['13-01'] } }],
    ['SEASON_NOT_EVERY_YEAR', 'every.seasons[0]', { every: { seasons: ['02-29'] } }],
    ['DATES_OUT_OF_ORDER', 'every.seasons[1]', { every: { seasons: ['10-30', '04-30'] } }],
    ['FIELD_MIN', 'instalments', { instalments: 0 }],
    ['FIELD_MIN', 'instalments', { instalments: -1 }],
    ['FIELD_MAX', 'instalments', { instalments: 601 }],
    ['FIELD_IS_INT', 'instalments', { instalments: 12.5 }],
    ['FIELD_IS_INT', 'instalments', { instalments: '12' }],
    ['FIELD_IS_INT', 'instalments', { instalments: Number.NaN }],
    ['TERM_TOO_LONG', 'instalments', { instalments: 600, every: { months: 12 } }],
    ['GRACE_OVER_TERM', 'gracePrincipalInstalments', { gracePrincipalInstalments: 24 }],
    ['INTEREST_FREE_OVER_TERM', 'interestFreeInstalments', { interestFreeInstalments: 25 }],
    ['FIELD_MIN', 'gracePrincipalInstalments', { gracePrincipalInstalments: -1 }],
    ['FIELD_IS_BOOLEAN', 'moveOffNonWorkingDays', { moveOffNonWorkingDays: 'yes' }],
    ['DATE_IMPOSSIBLE', 'holidays[0]', { holidays: ['2014-02-30'] }],
    ['DAY_NOT_READABLE', 'holidays[0]', { holidays: ['2/9/2014'] }],
    ['DATE_IMPOSSIBLE', 'disbursements[0].on', { disbursements: [{ on: '2014-13-01', amount: '1' }] }],
    [
      'DATES_OUT_OF_ORDER',
      'disbursements[1].on',
      { disbursements: [...terms.disbursements, { on: '2014-06-01', amount: '1' }] },
    ],
    [
      'AFTER_LAST_DUE',
      'disbursements[1].on',
      { disbursements: [...terms.disbursements, { on: '2016-06-02', amount: '1' }] },
    ],
    ['DATES_OUT_OF_ORDER', 'rateChanges[0].from', { rateChanges: [{ from: '2014-06-02', rate: terms.rate }] }],
    [
      'RATE_NEGATIVE',
      'rateChanges[0].rate.percent',
      { rateChanges: [{ from: '2014-07-02', rate: { percent: '-1', per: 'year' } }] },
    ],
    ['DATES_OUT_OF_ORDER', 'interestPauses[0].to', { interestPauses: [{ from: '2014-08-02', to: '2014-08-01' }] }],
    [
      'DATES_OUT_OF_ORDER',
      'interestPauses[1].from',
      {
        interestPauses: [
          { from: '2014-08-02', to: '2014-08-09' },
          { from: '2014-08-09', to: '2014-08-10' },
        ],
      },
    ],
    [
      'BEFORE_FIRST_DISBURSEMENT',
      'interestPauses[0].from',
      { interestPauses: [{ from: '2014-06-01', to: '2014-08-01' }] },
    ],
    ['BEFORE_FIRST_DISBURSEMENT', 'prepayments[0].on', { prepayments: [{ ...nothing, on: '2014-06-01' }] }],
    ['DATES_OUT_OF_ORDER', 'prepayments[1].on', { prepayments: [nothing, { ...nothing, on: '2014-07-31' }] }],
    ['AFTER_LAST_DUE', 'prepayments[0].on', { prepayments: [{ ...nothing, on: '2016-06-02' }] }],
    [
      'PREPAYMENT_OVER_BALANCE',
      'prepayments[1].amount',
      { prepayments: [nothing, { ...nothing, amount: '10000000' }] },
    ],
    ['FIELD_IS_IN', 'prepayments[0].keep', { prepayments: [{ ...nothing, keep: 'both' }] }],
    ['BEFORE_FIRST_DISBURSEMENT', 'payOffOn', { payOffOn: '2014-06-01' }],
    ['FIELD_IS_STRING', 'payOffOn', { payOffOn: 20_140_601 }],
    ['PLAN_NOT_FOR_METHOD', 'principalPlan', { principalPlan: ['1'] }],
    ['PLAN_NOT_EVERY_INSTALMENT', 'principalPlan', { method: 'custom' }],
    ['PLAN_NOT_ALL', 'principalPlan', { method: 'custom', instalments: 2, principalPlan: ['1', '2'] }],
    ['AMOUNT_NEGATIVE', 'principalPlan[0]', { method: 'custom', instalments: 1, principalPlan: ['-1'] }],
    [
      'PLAN_IN_GRACE',
      'principalPlan[0]',
      { method: 'custom', instalments: 2, gracePrincipalInstalments: 1, principalPlan: ['1', '9999999'] },
    ],
    [
      'PLAN_AHEAD_OF_DISBURSEMENT',
      'principalPlan[0]',
      {
        disbursements: [...terms.disbursements, { on: '2014-07-02', amount: '1000' }],
        method: 'custom',
        instalments: 2,
        principalPlan: ['10000001', '999'],
      },
    ],
  ])('%s at %s (%#)', (code, path, over) => {
    const { code: given, faults, nature, sentence } = refusalOf({ ...terms, ...over });
    expect({ given, nature, at: faults.map((fault) => [fault.path, fault.code]) }).toEqual({
      given: code,
      nature: 'input',
      at: [[path, code]],
    });
    for (const text of [sentence.vi, sentence.en]) {
      expect(text).not.toMatch(/\{\w+\}|undefined|\[object/u);
      expect(text.length).toBeLessThan(300);
    }
  });

  test.each([null, undefined, 1, '', long, [], true])('what is no object at all (%#)', (json) => {
    expect(refusalOf(json).code).toBe('FIELD_IS_OBJECT');
  });

  test('several faults are told at once, and no more than a screen of them', () => {
    const several = refusalOf({ ...terms, instalments: 0, method: 'x', rate: { percent: 'x', per: 'month' } });
    expect(several.code).toBe('INPUT_INVALID');
    expect(several.faults.map(({ path }) => path)).toEqual(['rate.percent', 'method', 'instalments']);
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`${long.slice(0, 20)}${index}`, 1]));
    expect(refusalOf({ ...terms, ...many, holidays: Array(5_000).fill('x') }).faults).toHaveLength(limits.faultsMax);
    expect(JSON.stringify(refusalOf({ ...terms, [long]: 1 }).faults).length).toBeLessThan(300);
  });

  test('a key from the prototype of every object is an unknown key', () => {
    const json = JSON.parse(`{"__proto__": 1, "constructor": 2, ${JSON.stringify(terms).slice(1)}`) as unknown;
    expect(refusalOf(json).faults.map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
  });
});

describe('terms that are read', () => {
  test('what may be left out is nothing', () => {
    const written = { gracePrincipalInstalments: 0, interestFreeInstalments: 0, monthEnd: 'last-day', roundTo: '1' };
    const lists = { holidays: [], interestPauses: [], rateChanges: [], prepayments: [] };
    expect(schedulePreview(terms)).toEqual(
      schedulePreview({ ...terms, ...written, ...lists, moveOffNonWorkingDays: false }),
    );
  });

  test.each(['10000000', '10.000.000', '10tr', '10 triệu'])('an amount as people write it: %s', (amount) => {
    expect(schedulePreview({ ...terms, disbursements: [{ on: '2014-06-02', amount }] })).toEqual(
      schedulePreview(terms),
    );
  });

  test('no rate at all is a loan without interest', () => {
    const free = { ...terms, rate: { percent: '0', per: 'year' }, method: 'annuity' };
    expect(schedulePreview(free).totals).toEqual({ principal: '10000000', interest: '0', total: '10000000' });
  });

  test('the most that may be asked for is answered', () => {
    const { rows } = schedulePreview({
      ...terms,
      disbursements: days(limits.disbursementsMax).map((on) => ({ on, amount: '10000000000000' })),
      rate: { percent: '1,234567', per: 'month' },
      method: 'annuity',
      instalments: limits.instalmentsMax,
      holidays: days(limits.holidaysMax),
      moveOffNonWorkingDays: true,
      rateChanges: days(limits.rateChangesMax, Date.UTC(2014, 6, 2)).map((from) => ({ from, rate: terms.rate })),
      prepayments: days(limits.prepaymentsMax).map((on) => ({ on, amount: '1000000', keep: 'instalment' })),
      payOffOn: '2020-02-29',
    });
    expect(rows.length).toBeGreaterThan(300);
  });
});

test('whatever is put in the place of whatever field, there is an answer or a refusal', () => {
  const whole = wholeFrom(3);
  const odd = [
    null,
    -1,
    0,
    1e21,
    0.1,
    '',
    '-1',
    '9'.repeat(60),
    '2014-02-30',
    '2199-12-31',
    '1900-01-01',
    [],
    {},
    [[]],
    true,
    'NaN',
    '０',
    'é',
  ];
  let refused = 0;
  for (let round = 0; round < 3_000; round += 1) {
    const json = structuredClone(randomTerms(whole(1, 1_000_000))) as unknown as Record<string, unknown>;
    let at: Record<string, unknown> = json;
    for (;;) {
      const names = Object.keys(at);
      const name = names[whole(0, names.length - 1)]!;
      const inner = at[name];
      if (typeof inner === 'object' && inner !== null && Object.keys(inner).length && whole(0, 3)) {
        at = inner as Record<string, unknown>;
        continue;
      }
      at[name] = odd[whole(0, odd.length - 1)];
      break;
    }
    try {
      schedulePreview(json);
    } catch (error) {
      if (!(error instanceof Rejection)) throw new Error(JSON.stringify(json), { cause: error });
      expect(error.nature).toBe('input');
      expect(error.faults.length).toBeGreaterThan(0);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(1_000);
});
