import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { naiveTree } from '../testing/index.js';
import { emptyRoot, leafHash, toBase64, verdictOf, verifyProofJson } from './index.js';

const data = Array.from({ length: 8 }, (_, number) => Uint8Array.of(number));
const tree = naiveTree(data);
const inclusion = {
  type: 'inclusion',
  leafIndex: '5',
  treeSize: '8',
  leafHash: toBase64(leafHash(data[5]!)),
  proof: tree.path(5, 8).map(toBase64),
  root: toBase64(tree.root(8)),
};
const consistency = {
  type: 'consistency',
  size1: '6',
  size2: '8',
  root1: toBase64(tree.root(6)),
  root2: toBase64(tree.root(8)),
  proof: tree.proof(6, 8).map(toBase64),
};
const reasonOf = (json: unknown) => verdictOf(() => verifyProofJson(json)).reason;

test('proofs of both types hold', () => {
  expect(verdictOf(() => verifyProofJson(inclusion))).toEqual({ valid: true, reason: null });
  expect(reasonOf(consistency)).toBeNull();
  expect(reasonOf({ ...consistency, size2: '6', root2: consistency.root1, proof: [] })).toBeNull();
});

test.each([
  ['PROOF_FROM_NOTHING', { size1: '0', root1: toBase64(emptyRoot), proof: [] }],
  ['PROOF_FROM_NOTHING', { size1: '0', root1: toBase64(emptyRoot), size2: '0', root2: toBase64(emptyRoot), proof: [] }],
  ['PROOF_FROM_NOTHING', { size1: '0' }],
])('a consistency proof from the empty tree is refused with %s: %j', (reason, over) => {
  expect(reasonOf({ ...consistency, ...over })).toBe(reason);
});

describe('an inclusion proof', () => {
  const unpadded = inclusion.root.slice(0, -1);
  test.each<[reason: string, over: object]>([
    ['NUMBER_NOT_DECIMAL', { leafIndex: 5 }],
    ['NUMBER_NOT_DECIMAL', { leafIndex: '05' }],
    ['NUMBER_NOT_DECIMAL', { leafIndex: '+5' }],
    ['NUMBER_NOT_DECIMAL', { leafIndex: '-0' }],
    ['NUMBER_NOT_DECIMAL', { leafIndex: '5.0' }],
    ['NUMBER_NOT_DECIMAL', { leafIndex: '5\n' }],
    ['NUMBER_NOT_DECIMAL', { leafIndex: '' }],
    ['NUMBER_NOT_DECIMAL', { leafIndex: '٥' }],
    ['NUMBER_NOT_DECIMAL', { treeSize: null }],
    ['NUMBER_NOT_DECIMAL', { treeSize: '0x8' }],
    ['NUMBER_TOO_LARGE', { treeSize: '18446744073709551616' }],
    ['NUMBER_TOO_LARGE', { treeSize: '9'.repeat(1_000_000) }],
    ['INDEX_BEYOND_SIZE', { leafIndex: '8' }],
    ['INDEX_BEYOND_SIZE', { leafIndex: '4294967301' }],
    ['BASE64_NOT_CANONICAL', { root: unpadded }],
    ['BASE64_NOT_CANONICAL', { root: `${unpadded}==` }],
    ['BASE64_NOT_CANONICAL', { root: `${inclusion.root}\n` }],
    ['BASE64_NOT_CANONICAL', { root: `${'A'.repeat(42)}B=` }],
    ['BASE64_NOT_CANONICAL', { root: '-_'.repeat(22) }],
    ['BASE64_NOT_CANONICAL', { leafHash: [inclusion.leafHash] }],
    ['BASE64_NOT_CANONICAL', { leafHash: null }],
    ['HASH_LENGTH_WRONG', { leafHash: '' }],
    ['HASH_LENGTH_WRONG', { proof: inclusion.proof.with(2, 'AAAA') }],
    ['PROOF_NOT_A_LIST', { proof: inclusion.proof[0] }],
    ['PROOF_HASH_SURPLUS', { proof: Array(129).fill(inclusion.root) }],
    ['PROOF_HASH_SURPLUS', { proof: [...inclusion.proof, inclusion.root] }],
    ['PROOF_HASH_MISSING', { proof: inclusion.proof.slice(1) }],
    ['ROOT_MISMATCH', { proof: inclusion.proof.toReversed() }],
    ['ROOT_MISMATCH', { leafIndex: '4' }],
    ['PROOF_FIELD_MISSING', { type: 'consistency' }],
    ['PROOF_FIELD_UNKNOWN', { size1: '6' }],
    ['PROOF_TYPE_UNKNOWN', { type: 'Inclusion' }],
    ['PROOF_TYPE_UNKNOWN', { type: 'toString' }],
  ])('is refused with %s', (reason, over) => expect(reasonOf({ ...inclusion, ...over })).toBe(reason));

  test('is refused without any one of its fields', () => {
    for (const field of Object.keys(inclusion)) {
      const reason = field === 'type' ? 'PROOF_TYPE_UNKNOWN' : 'PROOF_FIELD_MISSING';
      expect(reasonOf(Object.fromEntries(Object.entries(inclusion).filter(([name]) => name !== field)))).toBe(reason);
    }
  });
});

describe('a consistency proof', () => {
  test.each<[reason: string, over: object]>([
    ['SIZES_REVERSED', { size1: '8', size2: '6' }],
    ['OLD_ROOT_MISMATCH', { root1: consistency.root2, root2: consistency.root1 }],
    ['PROOF_HASH_MISSING', { proof: [] }],
    ['PROOF_HASH_SURPLUS', { size1: '8', root1: consistency.root2 }],
  ])('is refused with %s', (reason, over) => expect(reasonOf({ ...consistency, ...over })).toBe(reason));
});

test('whatever JSON it is, the answer is a reason', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => expect(reasonOf(json)).toMatch(/^PROOF_(?:NOT_AN_OBJECT|TYPE_UNKNOWN)$/u)),
  );
  for (const field of [...Object.keys(inclusion)])
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(reasonOf({ ...inclusion, [field]: value })).toMatch(/^[A-Z0-9_]+$/u);
      }),
      { numRuns: 30 },
    );
});
