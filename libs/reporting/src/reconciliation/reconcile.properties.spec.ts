import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BusinessDate } from '#libs/kernel';
import type { StatedFigure } from '#libs/figures/events';
import { reconcile } from './reconcile.js';

/** Reports with any number of parts of any size; the names mean nothing to the rules. */
const figure = (
  figureId: string,
  value: bigint,
  dimensions: StatedFigure['dimensions'],
  rest: Partial<StatedFigure> = {},
): StatedFigure => ({
  figureId,
  documentId: 'any',
  quotation: String(value),
  what: figureId,
  measure: 'things',
  value: String(value),
  unit: 'thing',
  printed: String(value),
  qualifier: 'exact',
  period: null,
  asOf: { on: '2020-12-31' as BusinessDate, precision: 'day' },
  dimensions,
  shareOf: null,
  meanOf: null,
  ...rest,
});

const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 13n }), { minLength: 2, maxLength: 9 });
const dimensionNames = fc.constantFrom('sector', 'level', 'x');
const partsOf = (values: readonly bigint[], dimension: string) =>
  values.map((value, index) => figure(`part ${index}`, value, { [dimension]: `v${index}` }));
const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);
const disagreements = (figures: readonly StatedFigure[]) => reconcile(figures, [], []).filter(({ agrees }) => !agrees);

describe('whatever a report counts', () => {
  test('parts that add up are never flagged, in whatever order they stand', () => {
    const inAnyOrder = fc.tuple(amounts, dimensionNames).chain(([values, dimension]) => {
      const figures = [figure('total', sumOf(values), {}), ...partsOf(values, dimension)];
      return fc.shuffledSubarray(figures, { minLength: figures.length });
    });
    fc.assert(fc.property(inAnyOrder, (figures) => expect(disagreements(figures)).toEqual([])));
  });

  test('a part that was changed is, with the difference to the đồng', () => {
    const changes = fc.tuple(amounts, fc.nat(8), fc.bigInt({ min: 1n, max: 10n ** 12n }));
    fc.assert(
      fc.property(changes, ([values, at, more]) => {
        const changed = values.map((value, index) => (index === at % values.length ? value + more : value));
        const figures = [figure('total', sumOf(values), {}), ...partsOf(changed, 'sector')];
        expect(disagreements(figures)).toMatchObject([{ rule: 'sum-of-parts', difference: String(more) }]);
      }),
    );
  });

  test('rounded shares of parts that add up are never flagged; one that is off by more than its last place is', () => {
    const positive = fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(positive, fc.boolean(), (values, wrong) => {
        const total = sumOf(values);
        const shares = values.map((value, index) => {
          const hundredths = (2n * value * 10_000n + total) / (2n * total) + (wrong && index === 0 ? 2n : 0n);
          const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
          const rest = {
            measure: 'share',
            unit: 'percent',
            shareOf: { numerator: `part ${index}`, denominator: 'total' },
            printed: '-',
          };
          return { ...figure(`share ${index}`, 0n, { sector: `v${index}` }, rest), value: text };
        });
        const rows = disagreements([figure('total', total, {}), ...partsOf(values, 'sector'), ...shares]);
        expect(rows.filter(({ rule }) => rule === 'share-of-ratio').map(({ figures }) => figures[0])).toEqual(
          wrong ? ['share 0'] : [],
        );
        if (!wrong) expect(rows).toEqual([]);
      }),
    );
  });

  test('a flow of a part of the period is flagged exactly when it is more than that of the whole', () => {
    const flow = (id: string, value: bigint, to: string) =>
      figure(
        id,
        value,
        {},
        { asOf: null, period: { from: '2010-01-01' as BusinessDate, to: to as BusinessDate }, printed: '-' },
      );
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.bigInt({ min: 0n, max: 10n ** 14n }), (part, whole) => {
        const rows = disagreements([flow('part', part, '2012-12-31'), flow('whole', whole, '2013-06-30')]);
        expect(rows.map(({ rule }) => rule)).toEqual(part > whole ? ['part-of-period'] : []);
      }),
    );
  });
});
