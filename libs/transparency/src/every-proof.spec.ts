import { describe, expect, test } from '@jest/globals';
import { keep, naiveTree, readerOf, type Shelf } from '../testing/index.js';
import {
  consistencyProof,
  edgeTiles,
  emptyEdge,
  growTiles,
  inclusionProof,
  leafHash,
  rootFrom,
  toHex,
  verifyConsistency,
  verifyInclusion,
} from './index.js';

/*
 * Every proof against the definitions of RFC 6962 written down as they stand: made from the tiles of one large tree, as a log
 * that has grown on makes them.
 */

const most = 70_000;
const leaves = Array.from({ length: most }, (_, number) => leafHash(new TextEncoder().encode(String(number))));
const naive = naiveTree(leaves, { hashed: true });
const shelf: Shelf = new Map();

/** The tiles of a tree of that size, on the shelf of all before it. */
const growTo = (() => {
  let edge = emptyEdge;
  return (size: number) => {
    const grown = growTiles(edge, leaves.slice(Number(edge.frontier.size), size));
    keep(shelf, grown.full);
    keep(shelf, edgeTiles(grown.edge));
    edge = grown.edge;
  };
})();

const same = (ours: readonly Uint8Array[], theirs: readonly Uint8Array[]): boolean =>
  ours.length === theirs.length && ours.every((hash, at) => Buffer.compare(hash, theirs[at]!) === 0);

/** What is not as the definitions say, of the inclusion of one entry. */
const wrongInclusion = (index: number, size: number): string[] => {
  const proof = inclusionProof(BigInt(index), BigInt(size), readerOf(shelf));
  const [leafIndex, treeSize] = [BigInt(index), BigInt(size)];
  verifyInclusion({ leafIndex, treeSize, leafHash: leaves[index]!, proof, root: naive.root(size) });
  return same(proof, naive.path(index, size)) ? [] : [`${index} in ${size}`];
};
const wrongConsistency = (size1: number, size2: number): string[] => {
  const proof = consistencyProof(BigInt(size1), BigInt(size2), readerOf(shelf));
  const [root1, root2] = [naive.root(size1), naive.root(size2)];
  verifyConsistency({ size1: BigInt(size1), size2: BigInt(size2), root1, root2, proof });
  return same(proof, size1 ? naive.proof(size1, size2) : []) ? [] : [`${size1} of ${size2}`];
};
/** All numbers below; of many every sixteenth, another sixteenth for each size, and those at the edges. */
const below = (size: number) =>
  Array.from({ length: size }, (_, number) => number).filter(
    (number) =>
      size <= 64 || (number + size) % 16 === 0 || number < 2 || number > size - 3 || Math.abs(number - 256) < 2,
  );

describe('every proof is the one of the definitions, and verifies', () => {
  test('of entries of every tree up to 300, and of earlier trees in it; of all of them up to 64', () => {
    const wrong: string[] = [];
    for (let size = 1; size <= 300; size += 1) {
      growTo(size);
      expect(toHex(rootFrom(BigInt(size), BigInt(size), readerOf(shelf)))).toBe(toHex(naive.root(size)));
      for (const index of below(size)) wrong.push(...wrongInclusion(index, size));
      for (const earlier of [...below(size), size]) wrong.push(...wrongConsistency(earlier, size));
    }
    expect(wrong).toEqual([]);
  });

  test.each([65_535, 65_536, 70_000])('at the borders of tiles in a tree of %s', (size) => {
    growTo(size);
    const borders = [
      0, 1, 2, 254, 255, 256, 257, 511, 512, 65_279, 65_280, 65_534, 65_535, 65_536, 65_537, 69_887, 69_888,
    ];
    const within = [...new Set([...borders, size >> 1, size - 2, size - 1])].filter((each) => each < size);
    expect(within.flatMap((index) => wrongInclusion(index, size))).toEqual([]);
    expect([...within, size].flatMap((earlier) => wrongConsistency(earlier, size))).toEqual([]);
    for (const earlier of within)
      expect(toHex(rootFrom(BigInt(earlier), BigInt(size), readerOf(shelf)))).toBe(toHex(naive.root(earlier)));
  });
});
