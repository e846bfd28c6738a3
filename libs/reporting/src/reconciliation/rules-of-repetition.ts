import { tenThousandths } from '#libs/kernel';
import type { StatedFigure } from '#libs/figures/events';
import { isComparable, isSameRegion, isSameTime } from './figure-space.js';
import { meet, spanOf } from './numbers.js';
import { idsOf, rowOf, type ComputedFigure, type ReconciliationRow } from './rows.js';

/** The same fact stated in two sentences. */
export const statedTwice = (figures: readonly StatedFigure[]): ReconciliationRow[] =>
  figures.flatMap((figure, index) => {
    const first = figures
      .slice(0, index)
      .find(
        (each) =>
          isComparable(each, figure) && isSameTime(each, figure) && isSameRegion(each.dimensions, figure.dimensions),
      );
    if (!first) return [];
    return [
      rowOf({
        rule: 'stated-twice',
        examined: first,
        stated: tenThousandths(first.value),
        computed: tenThousandths(figure.value),
        unit: figure.unit,
        figures: idsOf(first, figure),
        agrees: meet(spanOf(first), spanOf(figure)),
      }),
    ];
  });

/** A number is telling only if it is printed with so many digits, of which so many are left without the noughts at its end. */
const printedDigitsMin = 4;
const tellingDigitsMin = 3;

const digitsOf = ({ printed }: StatedFigure): string => {
  const digits = /^[\d.,]+$/u.test(printed) ? printed.replaceAll(/[.,]/gu, '').replace(/^0+/u, '') : '';
  return digits.length >= printedDigitsMin && digits.replace(/0+$/u, '').length >= tellingDigitsMin ? digits : '';
};

/** Two figures of different kinds printed with the same digits: one may have been copied into the other's place. */
export const sameDigits = (figures: readonly StatedFigure[]): ReconciliationRow[] => {
  const telling = figures.filter((figure) => digitsOf(figure));
  return telling.flatMap((figure, index) =>
    telling
      .slice(0, index)
      .filter((earlier) => digitsOf(earlier) === digitsOf(figure) && !isComparable(earlier, figure))
      .map((earlier) =>
        rowOf({
          rule: 'same-digits',
          examined: earlier,
          stated: BigInt(digitsOf(earlier)) * 10_000n,
          computed: BigInt(digitsOf(figure)) * 10_000n,
          unit: `${earlier.unit} / ${figure.unit}`,
          figures: idsOf(earlier, figure),
          agrees: false,
        }),
      ),
  );
};

/** A stated figure against the one that the journal gives for the same measure, unit, time and dimensions. */
export const statedAndComputed = (
  figures: readonly StatedFigure[],
  computed: readonly ComputedFigure[],
): ReconciliationRow[] =>
  figures.flatMap((figure) =>
    computed
      .filter(
        (each) =>
          isComparable(each, figure) && isAtSameTime(each, figure) && isSameRegion(each.dimensions, figure.dimensions),
      )
      .map(({ value }) => {
        const exact = tenThousandths(value);
        return rowOf({
          rule: 'stated-and-computed',
          examined: figure,
          stated: tenThousandths(figure.value),
          computed: exact,
          unit: figure.unit,
          figures: idsOf(figure),
          agrees: meet(spanOf(figure), { low: exact, high: exact }),
        });
      }),
  );

const isAtSameTime = ({ asOf, period }: ComputedFigure, figure: StatedFigure): boolean =>
  asOf
    ? asOf.on === figure.asOf?.on
    : period !== null && period.from === figure.period?.from && period.to === figure.period.to;
