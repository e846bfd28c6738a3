import { describe, expect, test } from '@jest/globals';
import { flipped, mutationsOf, naiveTree, sidesOfPath, sidesOfProof } from '../testing/index.js';
import {
  emptyRoot,
  leafHash,
  verdictOf,
  verifyConsistency,
  verifyInclusion,
  type Consistency,
  type Inclusion,
} from './index.js';

const most = 130;
const data = Array.from({ length: most + 1 }, (_, number) => new TextEncoder().encode(`leaf ${number}`));
const leaves = data.map(leafHash);
const tree = naiveTree(data);

const whyNot = (verify: () => void): string | null => verdictOf(verify).reason;
const included = (over: Inclusion) => whyNot(() => verifyInclusion(over));
const consistent = (over: Consistency) => whyNot(() => verifyConsistency(over));

const inclusion = (index: number, size: number): Inclusion => ({
  leafIndex: BigInt(index),
  treeSize: BigInt(size),
  leafHash: leaves[index]!,
  proof: tree.path(index, size),
  root: tree.root(size),
});
const consistency = (size1: number, size2: number): Consistency => ({
  size1: BigInt(size1),
  size2: BigInt(size2),
  root1: tree.root(size1),
  root2: tree.root(size2),
  proof: size1 ? tree.proof(size1, size2) : [],
});

/** Every proof of every tree of at most `most` leaves: the few that are not as expected are told. */
const wrongAmong = (find: (first: number, size: number) => Iterable<string>, from: 'index' | 'size'): string[] => {
  const stackTraceLimit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0; // A million refusals need no stack.
  const wrong: string[] = [];
  for (let size = 1; size <= most; size += 1)
    for (let first = 0; first < size + (from === 'size' ? 1 : 0); first += 1)
      for (const what of find(first, size)) wrong.push(`${first} in ${size}: ${what}`);
  Error.stackTraceLimit = stackTraceLimit;
  return wrong;
};

describe('an inclusion proof', () => {
  test(`holds for every leaf of every tree up to ${most}`, () => {
    const wrong = wrongAmong(function* (index, size) {
      const found = included(inclusion(index, size));
      if (found) yield found;
    }, 'index');
    expect(wrong).toEqual([]);
  });

  test('fails with anything in it changed', () => {
    const wrong = wrongAmong(function* (index, size) {
      const right = inclusion(index, size);
      const bit = (index * 7 + size) % 256;
      for (const { what, proof } of mutationsOf(right.proof, bit)) if (!included({ ...right, proof })) yield what;
      if (!included({ ...right, leafHash: flipped(right.leafHash, bit) })) yield 'another leaf';
      if (!included({ ...right, root: flipped(right.root, bit) })) yield 'another root';
      if (size > 1 && !included({ ...right, leafHash: right.root, root: right.leafHash }))
        yield 'root and leaf swapped';
    }, 'index');
    expect(wrong).toEqual([]);
  });

  test('fails at another index, and in a tree of another size where the path to the leaf is another', () => {
    const wrong = wrongAmong(function* (index, size) {
      const right = inclusion(index, size);
      for (const [otherIndex, otherSize] of [
        [index - 1, size],
        [index + 1, size],
        [index, size - 1],
        [index, size + 1],
      ] as const) {
        const found = included({ ...right, leafIndex: BigInt(otherIndex), treeSize: BigInt(otherSize) });
        // The root does not know its size: only a path of another shape can give the lie away.
        const same = otherIndex >= 0 && sidesOfPath(otherIndex, otherSize) === sidesOfPath(index, size);
        if (same !== (found === null)) yield `as ${otherIndex} in ${otherSize}: ${found}`;
        if (otherSize === size && found === null) yield `as ${otherIndex}`;
      }
    }, 'index');
    expect(wrong).toEqual([]);
  });

  const right = inclusion(5, 8);
  test.each<[reason: string, over: Partial<Inclusion>]>([
    ['INDEX_BEYOND_SIZE', { leafIndex: 8n }],
    ['INDEX_BEYOND_SIZE', { leafIndex: -1n }],
    ['INDEX_BEYOND_SIZE', { leafIndex: 0n, treeSize: 0n }],
    ['PROOF_HASH_MISSING', { proof: right.proof.slice(1) }],
    ['PROOF_HASH_MISSING', { proof: [] }],
    ['PROOF_HASH_SURPLUS', { proof: [...right.proof, emptyRoot] }],
    ['HASH_LENGTH_WRONG', { proof: right.proof.with(1, new Uint8Array(31)) }],
    ['HASH_LENGTH_WRONG', { leafHash: new Uint8Array(33) }],
    ['HASH_LENGTH_WRONG', { root: new Uint8Array() }],
    ['ROOT_MISMATCH', { root: tree.root(7) }],
    ['ROOT_MISMATCH', { leafHash: leaves[4]! }],
  ])('is refused with %s', (reason, over) => expect(included({ ...right, ...over })).toBe(reason));

  test('holds in a tree of more leaves than 32 and 53 bits count', () => {
    const treeSize = (1n << 62n) + 1n;
    // The last leaf stands alone at the right edge; all before it is one complete subtree.
    const last = { leafIndex: 1n << 62n, treeSize, leafHash: leaves[1]!, proof: [leaves[0]!], root: tree.root(2) };
    expect(included(last)).toBeNull();
    expect(included({ ...last, leafIndex: 0n })).toBe('PROOF_HASH_MISSING');
    expect(included({ ...last, treeSize: treeSize + 1n })).toBe('PROOF_HASH_MISSING');
  });
});

describe('a consistency proof', () => {
  test(`holds between all trees up to ${most}`, () => {
    const wrong = wrongAmong(function* (size1, size2) {
      const found = consistent(consistency(size1, size2));
      if (found) yield found;
    }, 'size');
    expect(wrong).toEqual([]);
  });

  test('fails with anything in it changed', () => {
    const wrong = wrongAmong(function* (size1, size2) {
      const right = consistency(size1, size2);
      const bit = (size1 * 7 + size2) % 256;
      for (const { what, proof } of mutationsOf(right.proof, bit)) if (!consistent({ ...right, proof })) yield what;
      if (!consistent({ ...right, root1: flipped(right.root1, bit) })) yield 'another old root';
      // Every tree begins with the empty one, so nothing binds the new root there.
      if (size1 && !consistent({ ...right, root2: flipped(right.root2, bit) })) yield 'another new root';
      if (size1 === size2) return;
      if (!consistent({ ...right, root1: right.root2, root2: right.root1 })) yield 'roots swapped';
      if (!consistent({ ...right, size1: right.size2, size2: right.size1 })) yield 'sizes swapped';
    }, 'size');
    expect(wrong).toEqual([]);
  });

  test('fails for another old size, and for another new size where the trees divide otherwise', () => {
    const wrong = wrongAmong(function* (size1, size2) {
      const right = consistency(size1, size2);
      for (const [other1, other2] of [
        [size1 - 1, size2],
        [size1 + 1, size2],
        [size1, size2 - 1],
        [size1, size2 + 1],
      ] as const) {
        const found = consistent({ ...right, size1: BigInt(other1), size2: BigInt(other2) });
        if (other1 !== size1 && found === null) yield `as ${other1}`;
        if (size1 === 0 || size1 === size2 || other1 !== size1) continue;
        const same = other1 < other2 && sidesOfProof(other1, other2) === sidesOfProof(size1, size2);
        if (same !== (found === null)) yield `as ${other1} in ${other2}: ${found}`;
      }
    }, 'size');
    expect(wrong).toEqual([]);
  });

  const right = consistency(6, 8);
  test.each<[reason: string, over: Partial<Consistency>]>([
    ['SIZES_REVERSED', { size1: 8n, size2: 6n }],
    ['SIZES_REVERSED', { size1: -1n }],
    ['PROOF_HASH_MISSING', { proof: [] }],
    ['PROOF_HASH_MISSING', { proof: right.proof.slice(0, -1) }],
    ['PROOF_HASH_SURPLUS', { proof: [...right.proof, emptyRoot] }],
    ['HASH_LENGTH_WRONG', { proof: right.proof.with(0, new Uint8Array(64)) }],
    ['HASH_LENGTH_WRONG', { root2: new Uint8Array(31) }],
    ['OLD_ROOT_MISMATCH', { root1: tree.root(5) }],
    ['NEW_ROOT_MISMATCH', { root2: tree.root(7) }],
    // Equal sizes and the empty tree, which the algorithm of the RFC leaves out.
    ['NEW_ROOT_MISMATCH', { size1: 8n, root1: tree.root(7), proof: [] }],
    ['PROOF_HASH_SURPLUS', { size1: 8n, root1: tree.root(8) }],
    ['OLD_ROOT_MISMATCH', { size1: 0n, root1: tree.root(1), proof: [] }],
    ['PROOF_HASH_SURPLUS', { size1: 0n, root1: emptyRoot }],
    ['NEW_ROOT_MISMATCH', { size1: 0n, size2: 0n, root1: emptyRoot, proof: [] }],
  ])('is refused with %s', (reason, over) => expect(consistent({ ...right, ...over })).toBe(reason));

  test('between trees of more leaves than 32 and 53 bits count', () => {
    const half = 1n << 61n;
    const over = { size1: half, size2: half * 2n, root1: leaves[0]!, root2: tree.root(2), proof: [leaves[1]!] };
    expect(consistent(over)).toBeNull();
    expect(consistent({ ...over, size2: half * 2n + 1n })).toBe('PROOF_HASH_MISSING');
  });
});
