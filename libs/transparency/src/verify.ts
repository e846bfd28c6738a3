import { equal } from './encoding.js';
import { emptyRoot, hashBytes, nodeHash, type Hash } from './hashing.js';
import { reject } from './refusals.js';

/*
 * The verifiers of RFC 9162, which see nothing but what they are given. They return if the proof holds and throw a refusal
 * that names the reason if not, so that no caller can overlook the answer.
 */

export interface Inclusion {
  readonly leafIndex: bigint;
  readonly treeSize: bigint;
  readonly leafHash: Hash;
  readonly proof: readonly Hash[];
  readonly root: Hash;
}

export interface Consistency {
  readonly size1: bigint;
  readonly size2: bigint;
  readonly root1: Hash;
  readonly root2: Hash;
  readonly proof: readonly Hash[];
}

const requireHash = (field: string, { length }: Hash): void => {
  if (length !== hashBytes) throw reject('HASH_LENGTH_WRONG', { field, bytes: length });
};

const requireHashes = (proof: readonly Hash[]): void => {
  const wrong = proof.findIndex(({ length }) => length !== hashBytes);
  if (wrong >= 0) requireHash(`proof[${wrong}]`, proof[wrong]!);
};

/**
 * That the leaf is at that index of the tree with that root: RFC 9162 section 2.1.3.2. The root fixes the leaf; a tree of
 * another size with the same root is told apart only by the checkpoint, which signs both.
 */
export const verifyInclusion = ({ leafIndex, treeSize, leafHash, proof, root }: Inclusion): void => {
  requireHash('leafHash', leafHash);
  requireHash('root', root);
  requireHashes(proof);
  if (leafIndex < 0n || leafIndex >= treeSize) throw reject('INDEX_BEYOND_SIZE', { index: leafIndex, size: treeSize });

  let [at, last, found] = [leafIndex, treeSize - 1n, leafHash];
  for (const neighbour of proof) {
    if (last === 0n) throw reject('PROOF_HASH_SURPLUS');
    if (at & 1n || at === last) {
      found = nodeHash(neighbour, found);
      // At the right edge the node has no neighbour on some levels and is carried up as it is.
      while (!(at & 1n) && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else found = nodeHash(found, neighbour);
    [at, last] = [at >> 1n, last >> 1n];
  }
  if (last !== 0n) throw reject('PROOF_HASH_MISSING');
  if (!equal(found, root)) throw reject('ROOT_MISMATCH');
};

/**
 * That the tree of size 2 begins with the tree of size 1: RFC 9162 section 2.1.4.2. What it leaves open is closed here:
 * equal sizes need equal roots and no proof; the empty tree has one root and is the beginning of every tree, without proof.
 */
export const verifyConsistency = ({ size1, size2, root1, root2, proof }: Consistency): void => {
  requireHash('root1', root1);
  requireHash('root2', root2);
  requireHashes(proof);
  if (size1 < 0n || size1 > size2) throw reject('SIZES_REVERSED', { size1, size2 });
  if (size1 === 0n && !equal(root1, emptyRoot)) throw reject('OLD_ROOT_MISMATCH');
  if (size1 === size2 && !equal(root1, root2)) throw reject('NEW_ROOT_MISMATCH');
  if (size1 === 0n || size1 === size2) {
    if (proof.length) throw reject('PROOF_HASH_SURPLUS');
    return;
  }
  if (!proof.length) throw reject('PROOF_HASH_MISSING');

  // A smaller tree that is complete is a node of the larger one: the walk begins at its root, which is not in the proof.
  const [first, ...others] = isPowerOfTwo(size1) ? [root1, ...proof] : proof;
  let [at, last] = [size1 - 1n, size2 - 1n];
  while (at & 1n) [at, last] = [at >> 1n, last >> 1n];
  let [found1, found2] = [first!, first!];
  for (const neighbour of others) {
    if (last === 0n) throw reject('PROOF_HASH_SURPLUS');
    if (at & 1n || at === last) {
      [found1, found2] = [nodeHash(neighbour, found1), nodeHash(neighbour, found2)];
      while (!(at & 1n) && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else found2 = nodeHash(found2, neighbour);
    [at, last] = [at >> 1n, last >> 1n];
  }
  if (last !== 0n) throw reject('PROOF_HASH_MISSING');
  if (!equal(found1, root1)) throw reject('OLD_ROOT_MISMATCH');
  if (!equal(found2, root2)) throw reject('NEW_ROOT_MISMATCH');
};

const isPowerOfTwo = (size: bigint): boolean => (size & (size - 1n)) === 0n;
