/** `numerator / denominator` rounded half up to a whole multiple of `unit`. Neither may be negative. */
export const roundHalfUp = (numerator: bigint, denominator: bigint, unit: bigint): bigint =>
  ((2n * numerator + denominator * unit) / (2n * denominator * unit)) * unit;

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
