/* SHA-512 of FIPS 180-4 with integers of any size: slow, and called once a signature. */

const mask = (1n << 64n) - 1n;
const blockBytes = 128;

const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime)) found.push(candidate);
  return found;
};

/** The largest whole number whose power is not above `value`. */
const rootOf = (value: bigint, power: bigint): bigint => {
  let [low, high] = [0n, 1n << 80n];
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** power <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
};

/** The first 64 bits of the fractional part of a root: the root of the prime times 2 ^ (64 · power), without its whole part. */
const fractionOf = (prime: number, power: bigint): bigint => rootOf(BigInt(prime) << (64n * power), power) & mask;

const constants = primes(80).map((prime) => fractionOf(prime, 3n));
const initial = primes(8).map((prime) => fractionOf(prime, 2n));

const rotated = (word: bigint, by: bigint): bigint => (word >> by) | ((word << (64n - by)) & mask);

const compress = (state: readonly bigint[], view: DataView, start: number): bigint[] => {
  const words = Array.from({ length: 16 }, (_, at) => view.getBigUint64(start + 8 * at));
  for (let at = 16; at < 80; at += 1) {
    const [x, y] = [words[at - 15]!, words[at - 2]!];
    const small = rotated(x, 1n) ^ rotated(x, 8n) ^ (x >> 7n);
    const large = rotated(y, 19n) ^ rotated(y, 61n) ^ (y >> 6n);
    words.push((words[at - 16]! + small + words[at - 7]! + large) & mask);
  }
  let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
  for (let at = 0; at < 80; at += 1) {
    const sumE = rotated(e, 14n) ^ rotated(e, 18n) ^ rotated(e, 41n);
    const one = h + sumE + ((e & f) ^ (~e & mask & g)) + constants[at]! + words[at]!;
    const sumA = rotated(a, 28n) ^ rotated(a, 34n) ^ rotated(a, 39n);
    const two = sumA + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & mask, c, b, a, (one + two) & mask];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (state[at]! + word) & mask);
};

/** SHA-512 of the bytes, 64 bytes. */
export const sha512 = (bytes: Uint8Array): Uint8Array => {
  const blocks = Math.ceil((bytes.length + 17) / blockBytes);
  const padded = new Uint8Array(blocks * blockBytes);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  let state: readonly bigint[] = initial;
  for (let at = 0; at < padded.length; at += blockBytes) state = compress(state, view, at);
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((word, at) => out.setBigUint64(8 * at, word));
  return new Uint8Array(out.buffer);
};
