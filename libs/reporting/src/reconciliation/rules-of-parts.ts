import { tenThousandths } from '#libs/kernel';
import type { StatedFigure } from '#libs/figures/events';
import {
  divisionsOf,
  exactCovers,
  isAdditive,
  isComparable,
  isSameRegion,
  isSameTime,
  isWithin,
  largestDisjoint,
  timeOf,
  type Division,
} from './figure-space.js';
import { canBeAtMost, meet, ratio, spanOf, sumOfSpans } from './numbers.js';
import { idsOf, rowOf, type ReconciliationRow } from './rows.js';

const valueOf = ({ value }: StatedFigure): bigint => tenThousandths(value);
const sumOf = (figures: readonly StatedFigure[]): bigint => figures.reduce((sum, figure) => sum + valueOf(figure), 0n);

/** A single figure is no division of another. */
const partsMin = 2;
const coversOf = ({ universe, parts, dimension }: Division): StatedFigure[][] =>
  exactCovers(universe, parts, dimension).filter((cover) => cover.length >= partsMin);

/**
 * A total against the figures that share its measure, unit, time and all dimensions but one, where these cover every value
 * that dimension is known to take. Where a region is divided in two ways, both are held against the total.
 */
export const sumOfParts = (figures: readonly StatedFigure[]): ReconciliationRow[] =>
  figures
    .flatMap((total) => divisionsOf(total, figures))
    .flatMap((division) =>
      coversOf(division).map((cover) => {
        const [stated, computed] = [valueOf(division.total), sumOf(cover)];
        const agrees = meet(spanOf(division.total), sumOfSpans(cover.map(spanOf)));
        const incomplete = !agrees && computed < stated && !isKnownToBeAll(division, cover, figures);
        return rowOf({
          rule: 'sum-of-parts',
          examined: division.total,
          ...{ stated, computed, agrees },
          unit: division.total.unit,
          figures: idsOf(division.total, ...cover),
          possibleCause: incomplete ? { code: 'parts-may-be-incomplete', figures: [] } : null,
        });
      }),
    );

/** How far parts may miss their total and still be taken for all of it: a hundredth. */
const nearlyAll = 100n;

/** Whether in any measure parts along this dimension come to their total: then the sentence lists all there is. */
const isKnownToBeAll = (
  { total, dimension, universe }: Division,
  cover: readonly StatedFigure[],
  figures: readonly StatedFigure[],
): boolean => {
  const near = (whole: bigint, sum: bigint): boolean => (whole > sum ? whole - sum : sum - whole) * nearlyAll <= whole;
  if (near(valueOf(total), sumOf(cover))) return true;
  return figures
    .filter((figure) => isSameTime(figure, total) && isSameRegion(figure.dimensions, total.dimensions))
    .flatMap((figure) => divisionsOf(figure, figures))
    .filter((other) => other.dimension === dimension && other.universe.size === universe.size)
    .some((other) => coversOf(other).some((parts) => near(valueOf(other.total), sumOf(parts))));
};

/** What happened in a part of a period cannot be more than in all of it; nor can a narrower kind of it be more than all kinds. */
export const partOfPeriod = (figures: readonly StatedFigure[]): ReconciliationRow[] => {
  const flows = figures.filter((figure) => isAdditive(figure) && figure.period);
  return flows.flatMap((whole) =>
    flows
      .filter(
        (part) => isComparable(part, whole) && isWithin(part.dimensions, whole.dimensions) && isShorter(part, whole),
      )
      .map((part) =>
        rowOf({
          rule: 'part-of-period',
          examined: whole,
          stated: valueOf(whole),
          computed: valueOf(part),
          unit: whole.unit,
          figures: idsOf(whole, part),
          agrees: canBeAtMost(spanOf(part), spanOf(whole)),
        }),
      ),
  );
};

const isShorter = (part: StatedFigure, whole: StatedFigure): boolean =>
  part.period!.from >= whole.period!.from && part.period!.to <= whole.period!.to && timeOf(part) !== timeOf(whole);

/**
 * Groups of one population that share nobody cannot together be more than it. A group of a period that ends on the day of
 * the whole counts: whoever was trained up to that day was trained on it. What is a full list of parts is left to the sum.
 */
export const subsetsOfWhole = (figures: readonly StatedFigure[]): ReconciliationRow[] =>
  figures
    .filter((whole) => isAdditive(whole) && timeOf(whole) !== undefined)
    .flatMap((whole) => subsetRows(whole, figures));

const subsetRows = (whole: StatedFigure, figures: readonly StatedFigure[]): ReconciliationRow[] => {
  const within = figures.filter(
    (figure) =>
      isAdditive(figure) &&
      isComparable(figure, whole) &&
      isWithin(figure.dimensions, whole.dimensions) &&
      !isSameRegion(figure.dimensions, whole.dimensions) &&
      (isSameTime(figure, whole) || (whole.asOf !== null && figure.period?.to === whole.asOf.on)),
  );
  const largest = largestDisjoint(within, valueOf);
  if (!largest.length) return [];
  const lists = divisionsOf(whole, figures).flatMap(coversOf);
  if (lists.some((list) => sumOf(list) === sumOf(largest) && largest.every((figure) => list.includes(figure))))
    return [];
  return [
    rowOf({
      rule: 'subsets-of-whole',
      examined: whole,
      stated: valueOf(whole),
      computed: sumOf(largest),
      unit: whole.unit,
      figures: idsOf(whole, ...largest),
      agrees: canBeAtMost(sumOfSpans(largest.map(spanOf)), spanOf(whole)),
    }),
  ];
};

/** How many times the overall mean, or what fraction of it, the mean of a remainder may be before it is pointed out. */
export const remainderFactorMax = 5n;

/**
 * Where parts are stated for all but some values of a dimension, the rest of the total falls to those. Divided by the
 * number of organisations there, it should be of the order of the overall mean.
 */
export const impliedRemainder = (figures: readonly StatedFigure[]): ReconciliationRow[] =>
  figures
    .filter((total) => total.measure !== 'organisations')
    .flatMap((total) => divisionsOf(total, figures))
    .flatMap((division) => remainderRows(division, figures));

const remainderRows = (
  { total, dimension, universe, parts }: Division,
  figures: readonly StatedFigure[],
): ReconciliationRow[] => {
  const stated = largestDisjoint(parts, valueOf);
  const covered = new Set(stated.flatMap(({ dimensions }) => dimensions[dimension]!.split('|')));
  const missing = new Set([...universe].filter((atom) => !covered.has(atom)));
  const remainder = valueOf(total) - sumOf(stated);
  if (!missing.size || remainder < 0n) return [];

  const all = figures.find(
    (figure) =>
      countsOrganisations(figure) && isSameTime(figure, total) && isSameRegion(figure.dimensions, total.dimensions),
  );
  const counted = all && divisionsOf(all, figures).find((each) => each.dimension === dimension);
  const [there] = counted ? exactCovers(missing, counted.parts, dimension) : [];
  if (!all || !there || !valueOf(all) || !sumOf(there) || !valueOf(total)) return [];

  // Means compared across: remainder / there against total / all, both over organisations.
  const [implied, overall] = [remainder * valueOf(all), valueOf(total) * sumOf(there)];
  const places = total.unit === 'VND' ? 0 : 2;
  return [
    rowOf({
      rule: 'implied-remainder',
      examined: total,
      stated: ratio(valueOf(total), valueOf(all), places),
      computed: ratio(remainder, sumOf(there), places),
      places,
      unit: `${total.unit}/organisation`,
      figures: idsOf(total, ...stated, all, ...there),
      agrees: implied <= overall * remainderFactorMax && implied * remainderFactorMax >= overall,
    }),
  ];
};

const countsOrganisations = ({ measure, unit }: StatedFigure): boolean =>
  measure === 'organisations' && unit === 'organisation';
