import { describe, expect, test } from '@jest/globals';
import { socTrangFigures } from '#libs/figures';
import { reconcile } from './reconcile.js';
import type { ReconciliationRow, RuleName } from './rows.js';

const rows = reconcile(socTrangFigures, [], []);
const found = (rule: RuleName, examined: string): ReconciliationRow | undefined =>
  rows.find((row) => row.rule === rule && row.figures[0] === examined);

/** What a careful reader finds in the report of 2013 with a pencil. The rules are told none of it. */
describe('the report of 2013', () => {
  const contradictions: readonly [string, RuleName, string, Partial<ReconciliationRow>][] = [
    [
      'the charter capital of the sectors is more than the total',
      'sum-of-parts',
      'F16',
      { stated: '57232000000', computed: '60784000000', difference: '3552000000' },
    ],
    [
      'the members of the sectors are seven more than the total',
      'sum-of-parts',
      'F07a',
      { stated: '27103', computed: '27110', difference: '7' },
    ],
    [
      'the THT of the sectors are one less than the total',
      'sum-of-parts',
      'F22',
      { stated: '2368', computed: '2367', difference: '-1' },
    ],
    [
      '258 THT founded with support in a part of the period in which 219 were founded',
      'part-of-period',
      'F27',
      { stated: '219', computed: '258' },
    ],
    [
      'the share of credit THT rests on the estimate for the end of the year',
      'share-of-ratio',
      'F24b',
      { stated: '49.66', computed: '49.92', possibleCause: { code: 'other-denominator', figures: ['F26'] } },
    ],
    [
      'the share of agricultural HTX is cut off',
      'share-of-ratio',
      'F02b',
      { stated: '73.07', computed: '73.08', possibleCause: { code: 'truncated', figures: [] } },
    ],
    [
      'the share of the credit funds fills up to 100',
      'share-of-ratio',
      'F04b',
      { stated: '11.55', computed: '11.54', possibleCause: { code: 'remainder-of-100', figures: ['F02b', 'F03b'] } },
    ],
    [
      'the shares of managers by training are cut off: college',
      'share-of-ratio',
      'F09b',
      { stated: '10.50', computed: '10.51' },
    ],
    ['… secondary', 'share-of-ratio', 'F10b', { stated: '9.69', computed: '9.70' }],
    ['… untrained', 'share-of-ratio', 'F11b', { stated: '79.79', computed: '79.80' }],
    ['and so come to 99,98', 'shares-of-whole', 'F08', { stated: '99.98', difference: '0.02' }],
    ['the shares of THT come to 99,70', 'shares-of-whole', 'F22', { stated: '99.70', difference: '0.30' }],
    [
      '29 new HTX in three and a half years are not ten a year',
      'mean-of-total',
      'F06b',
      { stated: '10.00', computed: '8.29' },
    ],
    [
      '395 untrained and 368 trained managers are more than 495',
      'subsets-of-whole',
      'F08',
      { stated: '495', computed: '763' },
    ],
    ['68 THT would have 126 members each', 'implied-remainder', 'F29a', { stated: '20.21', computed: '125.91' }],
    ['2.440 is an area and an amount', 'same-digits', 'F15', { stated: '2440', unit: 'ha / VND' }],
    [
      '2.368 is a number of THT and of attendances',
      'same-digits',
      'F22',
      { stated: '2368', unit: 'organisation / attendance' },
    ],
  ];

  test.each(contradictions)('%s', (_, rule, examined, expected) => {
    expect(found(rule, examined)).toMatchObject({ ...expected, agrees: false });
  });

  test('contradicts itself nowhere else that a rule can see', () => {
    expect(rows.filter(({ agrees }) => !agrees)).toHaveLength(contradictions.length);
  });

  test('adds up where it does', () => {
    const agreeing = [
      found('sum-of-parts', 'F01'),
      found('sum-of-parts', 'F48a'),
      found('sum-of-parts', 'F54a'),
      found('part-of-period', 'F06a'),
      found('share-of-ratio', 'F28b'),
    ];
    for (const row of agreeing) expect(row).toMatchObject({ agrees: true });
  });
});
