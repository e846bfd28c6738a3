import { sha256 } from './sha256.js';

/*
 * The Merkle tree of RFC 6962 section 2.1 and RFC 9162 section 2.1.1. Leaves and inner nodes are hashed with a first byte
 * of their own, so that no inner node can be passed off as a leaf.
 */

/** SHA-256, 32 bytes: of a leaf, of an inner node, or the root. */
export type Hash = Uint8Array;

export const hashBytes = 32;

/** SHA-256(0x00 ‖ data). */
export const leafHash = (data: Uint8Array): Hash => {
  const bytes = new Uint8Array(1 + data.length);
  bytes.set(data, 1);
  return sha256(bytes);
};

/** 0x01 and room for two hashes, used by one call after the other. */
const pair = new Uint8Array(1 + 2 * hashBytes);
pair[0] = 1;

/** SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Hash, right: Hash): Hash => {
  pair.set(left, 1);
  pair.set(right, 1 + hashBytes);
  return sha256(pair);
};

/** The root of the tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Hash = sha256(new Uint8Array());

/** The root over subtrees that stand beside each other, the largest first; that of the empty tree if there are none. */
export const foldSubtrees = (hashes: readonly Hash[]): Hash => {
  if (!hashes.length) return emptyRoot;
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), hashes.at(-1)!);
};
