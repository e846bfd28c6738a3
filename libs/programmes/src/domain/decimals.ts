/** A decimal number in events: at most fifteen digits, a point, and at most four places; no exponent, no thousands mark. */
export const isDecimal = (text: string): boolean => /^-?\d{1,15}(\.\d{1,4})?$/u.test(text);
