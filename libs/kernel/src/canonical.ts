/** What may stand in an event: no undefined, no float, no bigint (money is a string of digits). */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const onlyPlainCharacters = /^[\u0020-\u0021\u0023-\u005b\u005d-\u007e]*$/u;

/**
 * The canonical text of a value, a profile of RFC 8785 (JSON Canonicalization Scheme): members sorted by UTF-16 code
 * units, no blanks, strings escaped as ECMAScript does. Narrower than the RFC: numbers are safe integers only, strings
 * are NFC without lone surrogates. Anything else is a bug of the caller and throws.
 */
export const canonical = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new TypeError(`Not a safe integer: ${value}`);
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return canonicalList(value);
      if (!isPlain(value))
        throw new TypeError(`A ${value.constructor?.name ?? 'special object'} has no canonical form.`);
      return canonicalObject(value as Record<string, unknown>);
    default:
      throw new TypeError(`A ${typeof value} has no canonical form.`);
  }
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const canonicalString = (text: string): string => {
  if (onlyPlainCharacters.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('A lone surrogate has no canonical form.');
  if (text !== text.normalize('NFC')) throw new TypeError(`Not in NFC: ${text}`);
  return JSON.stringify(text);
};

const canonicalList = (items: readonly unknown[]): string => {
  let out = '[';
  for (let index = 0; index < items.length; index += 1) out += (index ? ',' : '') + canonical(items[index]);
  return `${out}]`;
};

const canonicalObject = (members: Record<string, unknown>): string => {
  let out = '{';
  for (const key of Object.keys(members).sort())
    out += (out.length > 1 ? ',' : '') + canonicalString(key) + ':' + canonical(members[key]);
  return `${out}}`;
};
