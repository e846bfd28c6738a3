/** Digits in groups of three, as numbers are printed here: `1.209.580.000`. A sign before them stays. */
export const groupedDigits = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/gu, '.');

/** `1.209.580.000` */
export const printDong = (amount: bigint): string => groupedDigits(amount.toString());

/** A day, month or day of the year as it is written here: `31/12/2012`, `12/2012`, `31/12`. */
export const printDay = (day: string): string => day.split('-').reverse().join('/');

/** A replacer for JSON.stringify: whole numbers beyond what JSON readers keep exactly are written as text. */
export const bigintAsText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;
