import type { StatedFigure } from '#libs/figures/events';

/*
 * A figure is about a region: the organisations of one kind in some sectors, the managers of one level of training. Its
 * dimensions say which; a dimension that is not named is not narrowed. All rules are about how regions lie to each other.
 */

type Dimensions = StatedFigure['dimensions'];

export const atomsOf = (values: string): ReadonlySet<string> => new Set(values.split('|'));
const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((each) => b.has(each));
const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => ![...a].some((each) => b.has(each));

/** Whether everything in `part` is in `whole`; a region lies within itself. */
export const isWithin = (part: Dimensions, whole: Dimensions): boolean =>
  Object.entries(whole).every(
    ([name, values]) => part[name] !== undefined && isSubset(atomsOf(part[name]), atomsOf(values)),
  );

export const isSameRegion = (a: Dimensions, b: Dimensions): boolean => isWithin(a, b) && isWithin(b, a);

/** Whether nothing can be in both: they have no value in common in a dimension that both name. */
export const haveNothingInCommon = (a: Dimensions, b: Dimensions): boolean =>
  Object.entries(a).some(([name, values]) => b[name] !== undefined && areDisjoint(atomsOf(values), atomsOf(b[name])));

/** The day or the period as a key; undefined where the sentence gives none, which agrees with nothing. */
export const timeOf = ({ asOf, period }: Pick<StatedFigure, 'asOf' | 'period'>): string | undefined =>
  asOf ? asOf.on : period ? `${period.from}/${period.to}` : undefined;

export const isSameTime = (
  a: Pick<StatedFigure, 'asOf' | 'period'>,
  b: Pick<StatedFigure, 'asOf' | 'period'>,
): boolean => {
  const time = timeOf(a);
  return time !== undefined && time === timeOf(b);
};

/** Counts and sums can be added up; rates, means and percentages cannot. */
export const isAdditive = ({ unit, meanOf, shareOf }: StatedFigure): boolean =>
  unit !== 'percent' && !unit.includes('/') && !meanOf && !shareOf;

export const isComparable = (
  a: Pick<StatedFigure, 'measure' | 'unit'>,
  b: Pick<StatedFigure, 'measure' | 'unit'>,
): boolean => a.measure === b.measure && a.unit === b.unit;

const withoutDimension = (dimensions: Dimensions, name: string): Dimensions =>
  Object.fromEntries(Object.entries(dimensions).filter(([each]) => each !== name));

/** A part of `whole` that differs from it in this dimension alone. */
const isPartAlong = (part: Dimensions, whole: Dimensions, name: string): boolean =>
  part[name] !== undefined &&
  isWithin(part, whole) &&
  isSameRegion(withoutDimension(part, name), withoutDimension(whole, name));

/** A total with what else is known of it along one dimension. */
export interface Division {
  readonly total: StatedFigure;
  readonly dimension: string;
  /** Every value this dimension takes there, in whatever measure: what parts must cover to be all of it. */
  readonly universe: ReadonlySet<string>;
  /** Figures of the same measure, unit and time for a smaller region, one for each region. */
  readonly parts: readonly StatedFigure[];
}

/** All ways in which the figures divide a total. */
export const divisionsOf = (total: StatedFigure, figures: readonly StatedFigure[]): Division[] => {
  if (!isAdditive(total) || timeOf(total) === undefined) return [];
  const alike = figures.filter(
    (figure) => figure !== total && isSameTime(figure, total) && !isSameRegion(figure.dimensions, total.dimensions),
  );
  const names = new Set(alike.flatMap(({ dimensions }) => Object.keys(dimensions)));
  return [...names].flatMap((dimension) => {
    const along = alike.filter((figure) => isPartAlong(figure.dimensions, total.dimensions, dimension));
    const parts = oneForEachRegion(along.filter((figure) => isComparable(figure, total) && isAdditive(figure)));
    if (!parts.length) return [];
    const own = total.dimensions[dimension];
    const universe = own
      ? atomsOf(own)
      : new Set(along.flatMap(({ dimensions }) => [...atomsOf(dimensions[dimension]!)]));
    return [{ total, dimension, universe, parts }];
  });
};

/** Each fact once, as it was stated first; whether it was stated alike the next time is a check of its own. */
export const firstStatements = (figures: readonly StatedFigure[]): StatedFigure[] =>
  figures.filter(
    (figure, index) =>
      !figures
        .slice(0, index)
        .some(
          (earlier) =>
            isComparable(earlier, figure) &&
            isSameTime(earlier, figure) &&
            isSameRegion(earlier.dimensions, figure.dimensions),
        ),
  );

const oneForEachRegion = (figures: readonly StatedFigure[]): StatedFigure[] =>
  figures.filter(
    (figure, index) => figures.findIndex((each) => isSameRegion(each.dimensions, figure.dimensions)) === index,
  );

/** How many ways of covering a total are looked at; a report that prints more has a form of its own. */
const coversMax = 20;

/** The sets of parts that share nothing and together are all of the universe. */
export const exactCovers = (
  universe: ReadonlySet<string>,
  parts: readonly StatedFigure[],
  dimension: string,
): StatedFigure[][] => {
  const covers: StatedFigure[][] = [];
  const extend = (left: ReadonlySet<string>, chosen: readonly StatedFigure[]): void => {
    if (covers.length >= coversMax) return;
    const [next] = left;
    if (next === undefined) {
      covers.push([...chosen]);
      return;
    }
    for (const part of parts) {
      const atoms = atomsOf(part.dimensions[dimension]!);
      if (atoms.has(next) && isSubset(atoms, left))
        extend(new Set([...left].filter((atom) => !atoms.has(atom))), [...chosen, part]);
    }
  };
  extend(universe, []);
  return covers;
};

/** Beyond so many subsets of one population the rule looks at the first ones only: the search doubles with each. */
const subsetsMax = 24;

/** Of figures for parts of one population, those that share nothing and together are the largest. */
export const largestDisjoint = (
  subsets: readonly StatedFigure[],
  size: (figure: StatedFigure) => bigint,
): StatedFigure[] => {
  const sorted = [...subsets]
    .sort((a, b) => (size(a) === size(b) ? 0 : size(a) > size(b) ? -1 : 1))
    .slice(0, subsetsMax);
  let best: { readonly chosen: readonly StatedFigure[]; readonly sum: bigint } = { chosen: [], sum: 0n };
  const extend = (index: number, chosen: readonly StatedFigure[], sum: bigint, left: bigint): void => {
    if (sum > best.sum) best = { chosen, sum };
    const figure = sorted[index];
    if (!figure || sum + left <= best.sum) return;
    const rest = left - size(figure);
    if (chosen.every((each) => haveNothingInCommon(each.dimensions, figure.dimensions))) {
      extend(index + 1, [...chosen, figure], sum + size(figure), rest);
    }
    extend(index + 1, chosen, sum, rest);
  };
  extend(
    0,
    [],
    0n,
    sorted.reduce((sum, figure) => sum + size(figure), 0n),
  );
  return [...best.chosen];
};
