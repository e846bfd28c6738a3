import { createHash } from 'node:crypto';

/*
 * The definitions of RFC 6962 section 2.1 written down as they stand, recursion and all, over the whole list of leaves. It
 * shares no line with the library, whose proofs it is a witness for.
 */

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return Uint8Array.from(hash.digest());
};

export interface NaiveTree {
  /** MTH(D[0:n]). */
  readonly root: (n: number) => Uint8Array;
  /** PATH(m, D[0:n]). */
  readonly path: (m: number, n: number) => Uint8Array[];
  /** PROOF(m, D[0:n]), 0 < m ≤ n. */
  readonly proof: (m: number, n: number) => Uint8Array[];
}

const splitOf = (n: number): number => {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
};

/** A tree over data; with `hashed` over leaf hashes. What was computed once is remembered, as specs ask for all sizes. */
export const naiveTree = (data: readonly Uint8Array[], { hashed = false } = {}): NaiveTree => {
  const known = new Map<string, Uint8Array>();
  const mth = (from: number, to: number): Uint8Array => {
    const key = `${from}:${to}`;
    const found = known.get(key) ?? compute(from, to);
    known.set(key, found);
    return found;
  };
  const compute = (from: number, to: number): Uint8Array => {
    if (to === from) return sha256();
    if (to - from === 1) return hashed ? data[from]! : sha256(Uint8Array.of(0), data[from]!);
    const middle = from + splitOf(to - from);
    return sha256(Uint8Array.of(1), mth(from, middle), mth(middle, to));
  };
  const path = (m: number, from: number, to: number): Uint8Array[] => {
    const k = splitOf(to - from);
    if (to - from === 1) return [];
    return m < k
      ? [...path(m, from, from + k), mth(from + k, to)]
      : [...path(m - k, from + k, to), mth(from, from + k)];
  };
  const subproof = (m: number, from: number, to: number, whole: boolean): Uint8Array[] => {
    if (m === to - from) return whole ? [] : [mth(from, to)];
    const k = splitOf(to - from);
    return m <= k
      ? [...subproof(m, from, from + k, whole), mth(from + k, to)]
      : [...subproof(m - k, from + k, to, false), mth(from, from + k)];
  };
  return {
    root: (n) => mth(0, n),
    path: (m, n) => path(m, 0, n),
    proof: (m, n) => subproof(m, 0, n, true),
  };
};

/** On which side the hashes of an inclusion proof stand, the leaf's neighbour first, as PATH divides the tree. */
export const sidesOfPath = (m: number, n: number): string => {
  if (m >= n) return 'none';
  if (n === 1) return '';
  const k = splitOf(n);
  return m < k ? `${sidesOfPath(m, k)}R` : `${sidesOfPath(m - k, n - k)}L`;
};

/** The same for a consistency proof, with `=` for a subtree that belongs to both trees as a whole. */
export const sidesOfProof = (m: number, n: number, whole = true): string => {
  if (m > n || m < 1) return 'none';
  if (m === n) return whole ? '' : '=';
  const k = splitOf(n);
  return m <= k ? `${sidesOfProof(m, k, whole)}R` : `${sidesOfProof(m - k, n - k, false)}L`;
};
