import { fill, parseDecimal, parseDong, printDong, Rejection } from '#libs/kernel';
import type { Language, Unit } from '../shell/preferences.js';

export type ReadMoney =
  | { readonly amount: bigint; readonly refused?: undefined }
  | { readonly amount?: undefined; readonly refused: { readonly code: string; readonly sentence: string } };

/** Reads money as people write it, with the rules of the kernel, and says in words what cannot be read. */
export const readMoney = (typed: string, language: Language): ReadMoney => {
  try {
    return { amount: parseDong(typed) };
  } catch (error) {
    return { refused: refusalIn(error, language) };
  }
};

const refusalIn = (error: unknown, language: Language) => {
  if (!(error instanceof Rejection)) throw error;
  return { code: error.code, sentence: fill(error.sentence[language], error.figures) };
};

/** What is wrong with a decimal number as it is typed, in words; undefined where it can be read. */
export const decimalRefused = (typed: string, language: Language, decimalsMax: number): string | undefined => {
  try {
    parseDecimal(typed, decimalsMax);
    return undefined;
  } catch (error) {
    return refusalIn(error, language).sentence;
  }
};

const powers: Readonly<Record<Unit, bigint>> = { dong: 1n, million: 1_000_000n, billion: 1_000_000_000n };
const decimalsShown = 2n;

/** An amount in a unit: `1.209.580.000`, `1.209,58`, `1,21`. Half a unit of the last place is rounded up. */
export const printMoney = (amount: bigint | string, unit: Unit = 'dong'): string => {
  const dong = BigInt(amount);
  if (unit === 'dong') return printDong(dong);
  const scale = 10n ** decimalsShown;
  const sign = dong < 0n ? '-' : '';
  const size = dong < 0n ? -dong : dong;
  const scaled = (size * scale * 2n + powers[unit]) / (powers[unit] * 2n);
  const fraction = (scaled % scale).toString().padStart(Number(decimalsShown), '0').replace(/0+$/u, '');
  return `${scaled === 0n ? '' : sign}${printDong(scaled / scale)}${fraction && `,${fraction}`}`;
};

/** A whole number with points between its thousands. */
export const printNumber = (number: number): string =>
  Number.isInteger(number) ? printDong(BigInt(number)) : number.toLocaleString('vi-VN', { maximumFractionDigits: 6 });

const digitsVi = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** The tens and units of a group: 15 is `mười lăm`, 21 `hai mươi mốt`, 105 ends in `linh năm`. */
const tensInWords = (tens: number, ones: number, afterHundreds: boolean): string => {
  if (tens === 0) return ones === 0 ? '' : `${afterHundreds ? 'linh ' : ''}${digitsVi[ones]}`;
  const ten = tens === 1 ? 'mười' : `${digitsVi[tens]} mươi`;
  if (ones === 0) return ten;
  const one = ones === 1 && tens > 1 ? 'mốt' : ones === 5 ? 'lăm' : digitsVi[ones];
  return `${ten} ${one}`;
};

const groupInWords = (group: number, isFirst: boolean): string => {
  const hundreds = Math.floor(group / 100);
  const spoken = hundreds > 0 || !isFirst;
  const rest = tensInWords(Math.floor(group / 10) % 10, group % 10, spoken);
  return [spoken ? `${digitsVi[hundreds]} trăm` : '', rest].filter(Boolean).join(' ');
};

const scalesVi = ['', 'nghìn', 'triệu'] as const;

const belowBillion = (number: number, isFirst: boolean): string => {
  const groups = [number % 1000, Math.floor(number / 1000) % 1000, Math.floor(number / 1_000_000)];
  const words: string[] = [];
  for (let place = 2; place >= 0; place -= 1) {
    if (!groups[place]) continue;
    words.push(`${groupInWords(groups[place]!, isFirst && !words.length)} ${scalesVi[place]}`.trim());
  }
  return words.join(' ');
};

/** An amount in Vietnamese words, as contracts repeat it: `một tỷ hai trăm linh chín triệu năm trăm tám mươi nghìn đồng`. */
export const moneyInWords = (amount: bigint): string => {
  if (amount === 0n) return 'không đồng';
  const size = amount < 0n ? -amount : amount;
  const billions = size / powers.billion;
  const rest = Number(size % powers.billion);
  const words = [
    amount < 0n ? 'âm' : '',
    billions ? `${belowBillion(Number(billions), true)} tỷ` : '',
    rest ? belowBillion(rest, billions === 0n) : '',
    'đồng',
  ];
  return words.filter(Boolean).join(' ');
};
