/** What may stand in an event: no undefined, no float, no bigint (money is a string of digits). */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const onlyPlainCharacters = /^[\u0020-\u0021\u0023-\u005b\u005d-\u007e]*$/u;

/**
 * The canonical text of a value, a profile of RFC 8785 (JSON Canonicalization Scheme): members sorted by UTF-16 code
 * units, no blanks, strings escaped as ECMAScript does. Narrower than the RFC: numbers are safe integers only, strings
 * are NFC without lone surrogates. Anything else is a bug of the caller and throws.
 */
export const canonical = (value: unknown): string => written(value, false);

/**
 * The canonical text of what a command was given, to tell one request from another: as {@link canonical}, but a bigint
 * stands as its digits and a member that is undefined is left out.
 */
export const canonicalInputs = (value: unknown): string => written(value, true);

const written = (value: unknown, inputs: boolean): string => {
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
      if (Array.isArray(value)) return canonicalList(value, inputs);
      if (!isPlain(value))
        throw new TypeError(`A ${value.constructor?.name ?? 'special object'} has no canonical form.`);
      return canonicalObject(value as Record<string, unknown>, inputs);
    default:
      if (inputs && typeof value === 'bigint') return `"${value}"`;
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

const canonicalList = (items: readonly unknown[], inputs: boolean): string => {
  let out = '[';
  for (let index = 0; index < items.length; index += 1) out += (index ? ',' : '') + written(items[index], inputs);
  return `${out}]`;
};

const canonicalObject = (members: Record<string, unknown>, inputs: boolean): string => {
  let out = '{';
  for (const key of sortedKeys(members)) {
    const member = members[key];
    if (inputs && member === undefined) continue;
    out += `${out.length > 1 ? ',' : ''}${canonicalString(key)}:${written(member, inputs)}`;
  }
  return `${out}}`;
};

/** Most objects are made with their members in order; to look is cheaper than to sort. */
const sortedKeys = (members: Record<string, unknown>): string[] => {
  const keys = Object.keys(members);
  for (let index = 1; index < keys.length; index += 1) if (keys[index - 1]! > keys[index]!) return keys.sort();
  return keys;
};
