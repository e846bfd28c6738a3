import { decimalOf, tenThousandths } from '#libs/kernel';

/*
 * Figures are compared as ten-thousandths in whole numbers; nothing here passes through a float. A figure with a
 * qualifier is not a point but a span.
 */

/** Every value from `low` to `high`; null is no upper end. */
export interface Span {
  readonly low: bigint;
  readonly high: bigint | null;
}

/** The smallest step that the number still shows: 1 for 57 232, 10 for 580, 0,01 for 13,75. */
const stepOf = (value: bigint): bigint => {
  let step = 1n;
  while (value !== 0n && value % (step * 10n) === 0n) step *= 10n;
  return step;
};

/**
 * What a printed number can mean. “khoảng”, “trên”, “gần” and “ước” excuse one step of its last significant digit and no
 * more: over 57.232 is short of 57.233. Only “ít nhất” is open upwards.
 */
export const spanOf = ({ value, qualifier }: { readonly value: string; readonly qualifier: string }): Span => {
  const exact = tenThousandths(value);
  const step = stepOf(exact);
  switch (qualifier) {
    case 'about':
    case 'estimated':
      return { low: exact - step, high: exact + step };
    case 'more-than':
      return { low: exact, high: exact + step };
    case 'nearly':
      return { low: exact - step, high: exact };
    case 'at-least':
      return { low: exact, high: null };
    default:
      return { low: exact, high: exact };
  }
};

export const sumOfSpans = (spans: readonly Span[]): Span =>
  spans.reduce(
    (sum, { low, high }) => ({ low: sum.low + low, high: sum.high === null || high === null ? null : sum.high + high }),
    { low: 0n, high: 0n },
  );

/** Whether some value can be meant by both. */
export const meet = (a: Span, b: Span): boolean =>
  (a.high === null || b.low <= a.high) && (b.high === null || a.low <= b.high);

/** Whether the first can be at most the second. */
export const canBeAtMost = (smaller: Span, larger: Span): boolean => larger.high === null || smaller.low <= larger.high;

/** How many places are printed: 2 in "10.50". */
export const placesOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** numerator / denominator rounded half up to so many places, in ten-thousandths. */
export const ratio = (numerator: bigint, denominator: bigint, places: number): bigint => {
  const scale = 10n ** BigInt(places);
  const doubled = floorOf(2n * numerator * scale, denominator);
  return floorOf(doubled + 1n, 2n) * 10n ** BigInt(4 - places);
};

/** The same cut off instead of rounded. */
export const truncatedRatio = (numerator: bigint, denominator: bigint, places: number): bigint =>
  floorOf(numerator * 10n ** BigInt(places), denominator) * 10n ** BigInt(4 - places);

const floorOf = (numerator: bigint, denominator: bigint): bigint => {
  const quotient = numerator / denominator;
  return numerator % denominator !== 0n && numerator < 0n !== denominator < 0n ? quotient - 1n : quotient;
};

/** Ten-thousandths as text: as many places as there are, or exactly `places`. */
export const textOf = (value: bigint, places?: number): string => {
  const text = decimalOf(value);
  if (places === undefined) return text;
  const [whole = '', fraction = ''] = text.split('.');
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
};
