import { groupedDigits } from './printing.js';
import { refusals } from './rejection.js';
import { folded } from './text.js';

declare const dong: unique symbol;
/** An amount of money in whole đồng. In JSON and in events it is a string of decimal digits ({@link DongText}). */
export type Dong = bigint & { readonly [dong]: true };
/** Whole đồng as decimal digits, a minus sign before a negative one: `"1209580000"`. */
export type DongText = string;

const reject = refusals({
  AMOUNT_NOT_TEXT: {
    vi: 'Số tiền phải gửi dưới dạng chuỗi ký tự, ví dụ "1209580000".',
    en: 'Money must be sent as a string, for example "1209580000".',
    nature: 'input',
  },
  AMOUNT_AMBIGUOUS: {
    vi: '“{typed}” có thể hiểu là {asDecimal} hoặc {asThousands}. Hãy viết rõ một trong hai.',
    en: '“{typed}” can be read as {asDecimal} or as {asThousands}. Write the one you mean.',
    nature: 'input',
  },
  AMOUNT_NOT_READABLE: {
    vi: 'Không đọc được số tiền “{typed}”. Viết số đồng, hoặc như 500tr, 1,2 tỷ, 1.209,58 triệu.',
    en: 'The amount “{typed}” cannot be read. Write đồng, or 500tr, 1,2 tỷ, 1.209,58 triệu.',
    nature: 'input',
  },
  AMOUNT_BELOW_ONE_DONG: {
    vi: '“{typed}” không phải là số đồng nguyên.',
    en: '“{typed}” is not a whole number of đồng.',
    nature: 'input',
  },
  AMOUNT_TOO_LARGE: {
    vi: 'Số tiền “{typed}” vượt quá 1.000.000 tỷ đồng.',
    en: 'The amount “{typed}” is beyond 1.000.000 billion đồng.',
    nature: 'input',
  },
});

/** A million billion đồng, some four times what Viet Nam earns in a year: beyond it a zero too many was typed. */
export const dongMax = 1_000_000_000_000_000n;

/** Longer than any amount with its unit. */
const typedMax = 60;

/** Without marks, as whoever has no Vietnamese keyboard types them. */
const units: Readonly<Record<string, number>> = {
  '': 0,
  d: 0,
  dong: 0,
  vnd: 0,
  k: 3,
  nghin: 3,
  ngan: 3,
  tr: 6,
  trieu: 6,
  'trieu dong': 6,
  ty: 9,
  ti: 9,
  'ty dong': 9,
  'ti dong': 9,
};

export const dongOf = (amount: bigint | number | DongText): Dong => BigInt(amount) as Dong;
export const noMoney = 0n as Dong;
export const sumOfDong = (amounts: Iterable<bigint>): Dong => {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum as Dong;
};

/**
 * Reads money as people here write it: digits, groups of three parted by points, a decimal comma, and a unit (`500tr`,
 * `1,2 tỷ`, `1.209,58 triệu`). A point that parts no group of three is ambiguous and refused with both readings.
 */
export const parseDong = (typed: unknown): Dong => {
  if (typeof typed !== 'string') throw reject('AMOUNT_NOT_TEXT');
  if (typed.length > typedMax) throw reject('AMOUNT_TOO_LARGE', { typed: `${typed.slice(0, typedMax)}…` });
  const text = typed.normalize('NFC').trim().toLowerCase();
  const match = /^(-?)([\d.,]+)\s*(\p{L}[\p{L} ]*)?$/u.exec(text);
  const unitTyped = folded(match?.[3] ?? '');
  const places = match && Object.hasOwn(units, unitTyped) ? units[unitTyped] : undefined;
  if (!match || places === undefined) throw reject('AMOUNT_NOT_READABLE', { typed });

  const [, sign, number = ''] = match;
  const parts = /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u.exec(number);
  if (!parts) {
    const decimal = /^(\d+)\.(\d+)$/u.exec(number);
    if (!decimal) throw reject('AMOUNT_NOT_READABLE', { typed });
    const unit = match[3] ? ` ${match[3]}` : '';
    throw reject('AMOUNT_AMBIGUOUS', {
      typed,
      asDecimal: `${groupedDigits(decimal[1]!)},${decimal[2]}${unit}`,
      asThousands: `${groupedDigits(decimal[1]! + decimal[2]!)}${unit}`,
    });
  }
  // Exactly as many decimals as a group has digits, and no unit: elsewhere a comma parts thousands.
  if (places === 0 && parts[2]?.length === 3)
    throw reject('AMOUNT_AMBIGUOUS', bothReadings(typed, parts[1]!, parts[2]));
  const fraction = (parts[2] ?? '').replace(/0+$/u, '');
  if (fraction.length > places) throw reject('AMOUNT_BELOW_ONE_DONG', { typed });
  const digits = parts[1]!.replaceAll('.', '') + fraction.padEnd(places, '0');
  if (digits.length > 30 || BigInt(digits) > dongMax) throw reject('AMOUNT_TOO_LARGE', { typed });
  return dongOf(sign === '-' ? -BigInt(digits) : BigInt(digits));
};

const bothReadings = (typed: string, whole: string, rest: string) => ({
  typed,
  asDecimal: `${whole},${rest}`,
  asThousands: `${whole.replaceAll('.', '')}.${rest}`,
});

/**
 * Splits an amount over weights to the đồng: each share is rounded down and the đồng left over go, one each, to the
 * largest remainders (the earlier first where they are equal). The shares always add up to the amount.
 */
export const splitDong = (amount: Dong, weights: readonly number[]): Dong[] => {
  if (weights.some((weight) => weight < 0)) throw new RangeError('A weight is never below nothing.');
  if (amount < 0n) return splitDong(-amount as Dong, weights).map((share) => -share as Dong);
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  if (total <= 0n) throw new RangeError('The weights of a split must add up to more than nothing.');
  const exact = weights.map((weight) => amount * BigInt(weight));
  const shares = exact.map((product) => product / total);
  let left = amount - sumOfDong(shares);
  const byRemainder = exact.map((product, index) => ({ index, remainder: product % total }));
  byRemainder.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    shares[index]! += 1n;
    left -= 1n;
  }
  return shares as Dong[];
};

/** part / whole × 100, rounded half up to `decimals` places, as printed shares are (domain: two decimals). */
export const percentOf = (part: bigint, whole: bigint, decimals = 2): number | null => {
  if (whole === 0n) return null;
  const scale = 10n ** BigInt(decimals);
  const doubled = (2n * part * 100n * scale) / whole;
  const halfUp = doubled >= 0n ? (doubled + 1n) / 2n : -((-doubled + 1n) / 2n);
  return Number(halfUp) / Number(scale);
};
