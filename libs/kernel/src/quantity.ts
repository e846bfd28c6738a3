import { refusals, shown } from './rejection.js';

/** An area: square metres to two decimals as a decimal string with a point, `"8547.06"`; one hectare is 10 000 m². */
export interface Area {
  readonly value: string;
  readonly unit: 'm2' | 'ha';
}

/** A quantity counted in its own unit: courses, fairs, cows, kilograms of seed. `value` is a decimal string. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

const reject = refusals({
  QUANTITY_NOT_READABLE: {
    vi: 'Không đọc được số “{typed}”. Viết chữ số, dấu phẩy cho phần thập phân: 8.547,06.',
    en: 'The number “{typed}” cannot be read. Write digits with a decimal comma: 8.547,06.',
    nature: 'input',
  },
  QUANTITY_AMBIGUOUS: {
    vi: '“{typed}” có thể hiểu là {asDecimal} hoặc {asThousands}. Hãy viết rõ một trong hai.',
    en: '“{typed}” can be read as {asDecimal} or as {asThousands}. Write the one you mean.',
    nature: 'input',
  },
});

/** Reads `8.547,06`, `8547,06` or `2979` into a plain decimal string with at most so many decimals and no trailing zeros. */
export const parseDecimal = (typed: unknown, decimalsMax = 4): string => {
  const text = typeof typed === 'string' ? typed.trim() : '';
  const parts = /^([1-9]\d{0,2}(?:\.\d{3})+|\d{1,15})(?:,(\d+))?$/u.exec(text);
  if (parts && (parts[2] ?? '').length <= decimalsMax) {
    const whole = parts[1]!.replaceAll('.', '').replace(/^0+(?=\d)/u, '');
    const fraction = (parts[2] ?? '').replace(/0+$/u, '');
    return fraction ? `${whole}.${fraction}` : whole;
  }
  const decimal = /^(\d+)\.(\d+)$/u.exec(text);
  if (!decimal) throw reject('QUANTITY_NOT_READABLE', { typed: shown(typed) });
  throw reject('QUANTITY_AMBIGUOUS', {
    typed: text,
    asDecimal: `${decimal[1]},${decimal[2]}`,
    asThousands: `${decimal[1]}${decimal[2]}`,
  });
};

/** A decimal string as a whole number of ten-thousandths, for exact sums and comparisons. */
export const tenThousandths = (decimal: string): bigint => {
  const match = /^(-?)(\d+)(?:\.(\d{1,4}))?$/u.exec(decimal);
  if (!match) throw new RangeError(`Not a decimal of at most four places: ${decimal}`);
  const magnitude = BigInt(match[2]! + (match[3] ?? '').padEnd(4, '0'));
  return match[1] ? -magnitude : magnitude;
};

/** The reverse of {@link tenThousandths}. */
export const decimalOf = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/u, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -4)}${fraction ? `.${fraction}` : ''}`;
};

/** Square metres in ten-thousandths. */
export const squareMetres = (area: Area): bigint => tenThousandths(area.value) * (area.unit === 'ha' ? 10_000n : 1n);
