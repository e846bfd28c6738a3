import { tenThousandths, type BusinessDate } from '#libs/kernel';
import type { StatedFigure } from '#libs/figures/events';
import { divisionsOf, exactCovers, isComparable, isWithin } from './figure-space.js';
import { meet, placesOf, ratio, spanOf, truncatedRatio } from './numbers.js';
import { idsOf, rowOf, type PossibleCause, type ReconciliationRow } from './rows.js';

type ById = ReadonlyMap<string, StatedFigure>;
const byIdOf = (figures: readonly StatedFigure[]): ById => new Map(figures.map((figure) => [figure.figureId, figure]));
const valueOf = ({ value }: StatedFigure): bigint => tenThousandths(value);

const hundred = tenThousandths('100');
/** Percentages are shown with two places, however many are printed. */
const percentPlaces = 2;
/** As are means, but for money, which is whole đồng. */
const meanPlaces = 2;

interface Share {
  readonly share: StatedFigure;
  readonly numerator: StatedFigure;
  readonly denominator: StatedFigure;
}
const sharesOf = (figures: readonly StatedFigure[]): Share[] => {
  const byId = byIdOf(figures);
  return figures.flatMap((share) => {
    const numerator = share.shareOf && byId.get(share.shareOf.numerator);
    const denominator = share.shareOf && byId.get(share.shareOf.denominator);
    return numerator && denominator && valueOf(denominator) !== 0n ? [{ share, numerator, denominator }] : [];
  });
};

/** A printed share against its ratio, rounded half up to the places that are printed. */
export const shareOfRatio = (figures: readonly StatedFigure[]): ReconciliationRow[] => {
  const shares = sharesOf(figures);
  return shares.map((each) => {
    const { share, numerator, denominator } = each;
    const places = placesOf(share.value);
    const computed = ratio(valueOf(numerator) * 100n, valueOf(denominator), places);
    const agrees = meet(spanOf(share), { low: computed, high: computed });
    return rowOf({
      rule: 'share-of-ratio',
      examined: share,
      stated: valueOf(share),
      computed,
      places: Math.max(places, percentPlaces),
      unit: 'percent',
      figures: idsOf(share, numerator, denominator),
      possibleCause: agrees ? null : causeOf(each, shares, figures),
      agrees,
    });
  });
};

/** Tries what usually goes wrong: cut off instead of rounded, another year's total below the line, made to fill up to 100. */
const causeOf = (
  { share, numerator, denominator }: Share,
  shares: readonly Share[],
  figures: readonly StatedFigure[],
): PossibleCause | null => {
  const [printed, places] = [valueOf(share), placesOf(share.value)];
  if (truncatedRatio(valueOf(numerator) * 100n, valueOf(denominator), places) === printed)
    return { code: 'truncated', figures: [] };
  const other = figures.find(
    (figure) =>
      figure !== denominator &&
      isComparable(figure, denominator) &&
      isWithin(numerator.dimensions, figure.dimensions) &&
      valueOf(figure) !== 0n &&
      ratio(valueOf(numerator) * 100n, valueOf(figure), places) === printed,
  );
  if (other) return { code: 'other-denominator', figures: idsOf(other) };
  const whole = printedSharesOf(denominator, shares, figures).find((list) => list.includes(share));
  const others = whole?.filter((each) => each !== share) ?? [];
  if (!others.length || others.reduce((sum, each) => sum + valueOf(each), printed) !== hundred) return null;
  return { code: 'remainder-of-100', figures: idsOf(...others) };
};

/** The shares of one whole whose parts are all there is of it, list by list. */
const printedSharesOf = (
  whole: StatedFigure,
  shares: readonly Share[],
  figures: readonly StatedFigure[],
): StatedFigure[][] => {
  const own = shares.filter(({ denominator }) => denominator === whole);
  return divisionsOf(whole, figures).flatMap(({ universe, dimension }) => {
    const parts = own
      .filter(({ numerator }) => numerator.dimensions[dimension] !== undefined)
      .map(({ numerator }) => numerator);
    return exactCovers(universe, parts, dimension)
      .filter((cover) => cover.length > 1)
      .map((cover) => cover.map((part) => own.find(({ numerator }) => numerator === part)!.share));
  });
};

/** The printed shares of one whole add up to 100, but for the rounding of each. */
export const sharesOfWhole = (figures: readonly StatedFigure[]): ReconciliationRow[] => {
  const shares = sharesOf(figures);
  const wholes = [...new Set(shares.map(({ denominator }) => denominator))];
  return wholes.flatMap((whole) =>
    printedSharesOf(whole, shares, figures).map((list) => {
      const sum = list.reduce((total, share) => total + valueOf(share), 0n);
      // Each share may be half of its last place off.
      const rounding = list.reduce((total, { value }) => total + 10n ** BigInt(4 - placesOf(value)), 0n) / 2n;
      const off = sum > hundred ? sum - hundred : hundred - sum;
      return rowOf({
        rule: 'shares-of-whole',
        examined: whole,
        stated: sum,
        computed: hundred,
        places: percentPlaces,
        unit: 'percent',
        figures: idsOf(whole, ...list),
        agrees: off <= rounding,
      });
    }),
  );
};

/** A mean by year against its total over the years of the total's period; they agree at the places that are printed. */
export const meanOfTotal = (figures: readonly StatedFigure[]): ReconciliationRow[] => {
  const byId = byIdOf(figures);
  return figures.flatMap((mean) => {
    const total = mean.meanOf && byId.get(mean.meanOf.total);
    if (!total?.period) return [];
    const years = yearsOf(total.period);
    const places = placesOf(mean.value);
    const at = (shown: number): bigint => ratio(valueOf(total) * years.denominator, 10_000n * years.numerator, shown);
    const shown = mean.unit.startsWith('VND') ? 0 : Math.max(places, meanPlaces);
    const atPrinted = at(places);
    return [
      rowOf({
        rule: 'mean-of-total',
        examined: mean,
        stated: valueOf(mean),
        computed: at(shown),
        places: shown,
        unit: mean.unit,
        figures: idsOf(mean, total),
        agrees: meet(spanOf(mean), { low: atPrinted, high: atPrinted }),
      }),
    ];
  });
};

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The length of a period in years: by months where it is whole months, else by days of a year of 365. */
const yearsOf = ({ from, to }: { readonly from: BusinessDate; readonly to: BusinessDate }): Fraction => {
  const dayAfter = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  if (from.endsWith('-01') && dayAfter.endsWith('-01')) {
    const monthsAt = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    return { numerator: BigInt(monthsAt(dayAfter) - monthsAt(from)), denominator: 12n };
  }
  const days = Math.round((Date.parse(dayAfter) - Date.parse(from)) / 86_400_000);
  return { numerator: BigInt(days), denominator: 365n };
};
