import { concat } from '../encoding.js';
import { sha512 } from './sha512.js';

/*
 * Ed25519 of RFC 8032 section 5.1 with integers of any size, to verify only: public data, so it need not run in constant
 * time. A bundle for the browser takes this file in the place of `../ed25519.ts`.
 */

export const keyBytes = 32;
export const signatureBytes = 64;

const prime = (1n << 255n) - 19n;
/** The order of the base point. */
const order = (1n << 252n) + 27742317777372353535851937790883648493n;

const mod = (value: bigint): bigint => {
  const rest = value % prime;
  return rest < 0n ? rest + prime : rest;
};

const power = (base: bigint, exponent: bigint): bigint => {
  let [result, square] = [1n, mod(base)];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
};
const inverse = (value: bigint): bigint => power(value, prime - 2n);

const d = mod(-121665n * inverse(121666n));
const rootOfMinusOne = power(2n, (prime - 1n) / 4n);

/** Extended coordinates: x = X/Z, y = Y/Z, x · y = T/Z. */
interface Point {
  readonly X: bigint;
  readonly Y: bigint;
  readonly Z: bigint;
  readonly T: bigint;
}
const neutral: Point = { X: 0n, Y: 1n, Z: 1n, T: 0n };

const add = (p: Point, q: Point): Point => {
  const a = mod((p.Y - p.X) * (q.Y - q.X));
  const b = mod((p.Y + p.X) * (q.Y + q.X));
  const c = mod(2n * p.T * q.T * d);
  const e = mod(2n * p.Z * q.Z);
  const [f, g, h, i] = [b - a, e - c, e + c, b + a];
  return { X: mod(f * g), Y: mod(h * i), Z: mod(g * h), T: mod(f * i) };
};

const times = (scalar: bigint, point: Point): Point => {
  let [result, doubled] = [neutral, point];
  for (let left = scalar; left > 0n; left >>= 1n) {
    if (left & 1n) result = add(result, doubled);
    doubled = add(doubled, doubled);
  }
  return result;
};

const numberOf = (bytes: Uint8Array): bigint => {
  let number = 0n;
  for (let at = bytes.length - 1; at >= 0; at -= 1) number = (number << 8n) | BigInt(bytes[at]!);
  return number;
};

/** The point of 32 bytes: y, and in the highest bit the sign of x. undefined if they are no point in its one spelling. */
const pointOf = (bytes: Uint8Array): Point | undefined => {
  const number = numberOf(bytes);
  const sign = number >> 255n;
  const y = number & ((1n << 255n) - 1n);
  if (y >= prime) return undefined;
  const [u, v] = [mod(y * y - 1n), mod(d * y * y + 1n)];
  let x = mod(u * v ** 3n * power(u * v ** 7n, (prime - 5n) / 8n));
  if (mod(v * x * x) !== u) x = mod(x * rootOfMinusOne);
  if (mod(v * x * x) !== u || (x === 0n && sign)) return undefined;
  if ((x & 1n) !== sign) x = prime - x;
  return { X: x, Y: y, Z: 1n, T: mod(x * y) };
};

const spelled = ({ X, Y, Z }: Point): Uint8Array => {
  const scale = inverse(Z);
  let number = mod(Y * scale) | ((mod(X * scale) & 1n) << 255n);
  return Uint8Array.from({ length: keyBytes }, () => {
    const byte = Number(number & 255n);
    number >>= 8n;
    return byte;
  });
};

const base = pointOf(Uint8Array.from({ length: keyBytes }, (_, at) => (at ? 0x66 : 0x58)))!;

/** Whether S · B = R + k · A, compared as bytes of R, as OpenSSL does. */
export const isSignedBy = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  if (publicKey.length !== keyBytes || signature.length !== signatureBytes) return false;
  const key = pointOf(publicKey);
  const r = signature.subarray(0, keyBytes);
  const s = numberOf(signature.subarray(keyBytes));
  if (!key || s >= order) return false;
  const k = numberOf(sha512(concat(r, publicKey, message))) % order;
  const minusKey = { ...key, X: mod(-key.X), T: mod(-key.T) };
  return spelled(add(times(s, base), times(k, minusKey))).every((byte, at) => byte === r[at]);
};

export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** Who only verifies has no private key. */
export const keyPairOf = (): KeyPair => {
  throw new Error('Nothing is signed here.');
};
