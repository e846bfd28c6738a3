/** Days of a workbook are counted from here: 1900 has a 29 February in spreadsheets, so from March 1900 on this is right. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** A number of a cell as people type it: plain digits, a decimal comma, no exponent and none of the noise of binary fractions. */
export const numberText = (value: string): string => {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (Number.isInteger(number)) return BigInt(number).toString();
  const digits = Number(number.toPrecision(15)).toString();
  return (digits.includes('e') ? number.toFixed(10).replace(/0+$/u, '') : digits).replace('.', ',');
};

/** A day that a cell shows as a date. */
export const dayText = (value: string, from1904: boolean): string => {
  const days = Number(value);
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return numberText(value);
  return new Date((from1904 ? epoch1904 : epoch1900) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
};

const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a number format shows a day: it has a year, month or day outside of quotes and brackets. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? builtInDates.has(id)
    : /[dy]|m.*m/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '').replace(/general/giu, ''));
