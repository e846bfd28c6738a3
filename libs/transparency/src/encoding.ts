import { reject } from './refusals.js';

/*
 * Bytes as text and back. Every reader takes the one canonical spelling and no other: two spellings of one proof would be
 * two files that look different and mean the same.
 */

/** The largest size, index or number of a format: 64 bits without a sign. */
export const numberMax = (1n << 64n) - 1n;

/** As much of a foreign text as a sentence shows. */
const shownMax = 80;

export const shorten = (text: string): string => (text.length > shownMax ? `${text.slice(0, shownMax)}…` : text);

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of the bytes, a byte order mark included; undefined if they are no UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Base64 of RFC 4648 section 4, padded. */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** The bytes of a base64 text; undefined if it is not spelt as {@link toBase64} would spell them. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (text.length % 4 || !/^[A-Za-z0-9+/]*={0,2}$/u.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  // The last character may carry bits that no byte takes.
  return toBase64(bytes) === text ? bytes : undefined;
};

/** A whole number of at most 64 bits, ASCII digits without a leading zero. `field` is where it stands. */
export const readDecimal = (text: unknown, field: string): bigint => {
  if (typeof text !== 'string' || !/^(?:0|[1-9][0-9]*)$/u.test(text)) throw reject('NUMBER_NOT_DECIMAL', { field });
  if (text.length > 20 || BigInt(text) > numberMax) throw reject('NUMBER_TOO_LARGE', { field });
  return BigInt(text);
};

/** A SHA-256 hash in base64. `field` is where it stands. */
export const readHash = (text: unknown, field: string): Uint8Array => {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  if (!bytes) throw reject('BASE64_NOT_CANONICAL', { field });
  if (bytes.length !== 32) throw reject('HASH_LENGTH_WRONG', { field, bytes: bytes.length });
  return bytes;
};
