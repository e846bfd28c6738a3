import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keep, naiveTree, readerOf, type Shelf } from '../testing/index.js';
import {
  appendLeaves,
  consistencyProof,
  edgeFrom,
  edgeTiles,
  emptyEdge,
  emptyFrontier,
  emptyRoot,
  growTiles,
  inclusionProof,
  leafHash,
  rootFrom,
  rootOf,
  rootOfLeaves,
  tilePath,
  tilesForConsistency,
  tilesForInclusion,
  tilesForRoot,
  tilesOf,
  toHex,
  verifyConsistency,
  verifyInclusion,
  type Frontier,
  type Tile,
} from './index.js';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const ascii = (text: string) => new TextEncoder().encode(text);

const eight = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
/** The roots of the first n of the eight, as the reference implementations of Certificate Transparency publish them. */
const rootsOfEight = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the published vectors', () => {
  test('of the empty tree and the empty leaf', () => {
    expect(toHex(emptyRoot)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(toHex(leafHash(new Uint8Array()))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  test('of the eight leaves, at every size', () => {
    const leaves = eight.map((hex) => leafHash(bytes(hex)));
    let frontier: Frontier = emptyFrontier;
    const roots = [toHex(rootOf(frontier))];
    for (const leaf of leaves) roots.push(toHex(rootOf((frontier = appendLeaves(frontier, [leaf])))));
    expect(roots).toEqual(rootsOfEight);
    expect(leaves.map((_, n) => toHex(rootOfLeaves(leaves.slice(0, n))))).toEqual(rootsOfEight.slice(0, -1));
  });

  test('of a thousand decimal numbers', () => {
    const leaves = Array.from({ length: 1000 }, (_, number) => leafHash(ascii(String(number))));
    expect(toHex(rootOfLeaves(leaves))).toBe('638afa98022925bacfddadb15ef22fd0199c1ac99c2973b6158243d13fce05c2');
  });

  const shelf: Shelf = new Map();
  const { edge } = growTiles(
    emptyEdge,
    eight.map((hex) => leafHash(bytes(hex))),
  );
  keep(shelf, edgeTiles(edge));

  test.each([
    [
      0n,
      8n,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5n,
      8n,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2n, 3n, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  ])('of the inclusion of index %s in size %s', (index, size, proof) => {
    expect(inclusionProof(index, size, readerOf(shelf)).map(toHex)).toEqual(proof);
    verifyInclusion({
      leafIndex: index,
      treeSize: size,
      leafHash: leafHash(bytes(eight[Number(index)]!)),
      proof: proof.map(bytes),
      root: bytes(rootsOfEight[Number(size)]!),
    });
  });

  test.each([
    [1n, 1n, []],
    [
      1n,
      8n,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6n,
      8n,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2n,
      5n,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('of the consistency of size %s with size %s', (size1, size2, proof) => {
    expect(consistencyProof(size1, size2, readerOf(shelf)).map(toHex)).toEqual(proof);
    verifyConsistency({
      size1,
      size2,
      root1: bytes(rootsOfEight[Number(size1)]!),
      root2: bytes(rootsOfEight[Number(size2)]!),
      proof: proof.map(bytes),
    });
  });
});

describe('a tree kept as tiles', () => {
  test('has the roots and proofs of the definitions, however it grew and wherever it was taken up again', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (portions, anyIndex, anySize) => {
        const size = portions.reduce((sum, portion) => sum + portion, 0);
        const data = Array.from({ length: size }, (_, number) => ascii(`entry ${number}`));
        const naive = naiveTree(data);
        const shelf: Shelf = new Map();
        let edge = emptyEdge;
        let from = 0;
        for (const portion of portions) {
          // Each portion finds the tree as it was stored, as another process would.
          const taken = edgeFrom(BigInt(from), readerOf(shelf));
          const grown = growTiles(taken, data.slice(from, from + portion).map(leafHash));
          keep(shelf, grown.full);
          keep(shelf, edgeTiles(grown.edge));
          edge = grown.edge;
          from += portion;
        }
        expect(toHex(rootOf(edge.frontier))).toBe(toHex(naive.root(size)));
        const early = anySize % (size + 1);
        expect(toHex(rootFrom(BigInt(early), BigInt(size), readerOf(shelf)))).toBe(toHex(naive.root(early)));
        if (!size) return;
        const index = anyIndex % size;
        expect(inclusionProof(BigInt(index), BigInt(size), readerOf(shelf)).map(toHex)).toEqual(
          naive.path(index, size).map(toHex),
        );
        const proof = consistencyProof(BigInt(early), BigInt(size), readerOf(shelf)).map(toHex);
        expect(proof).toEqual(early ? naive.proof(early, size).map(toHex) : []);
      }),
      { numRuns: 40 },
    );
  });

  test('agrees with the definitions around the borders of tiles', () => {
    const most = 65_537;
    const leaves = Array.from({ length: most }, (_, number) => leafHash(ascii(String(number))));
    const naive = naiveTree(leaves, { hashed: true });
    const shelf: Shelf = new Map();
    let edge = emptyEdge;
    for (const size of [1, 255, 256, 257, 65_535, 65_536, 65_537]) {
      const grown = growTiles(edge, leaves.slice(Number(edge.frontier.size), size));
      keep(shelf, grown.full);
      keep(shelf, edgeTiles(grown.edge));
      edge = edgeFrom(BigInt(size), readerOf(shelf));
      expect(edge).toEqual(grown.edge);

      const root = naive.root(size);
      expect(toHex(rootOf(edge.frontier))).toBe(toHex(root));
      for (const tile of tilesOf(BigInt(size))) expect(shelf.get(tilePath(tile))).toHaveLength(tile.width * 32);
      for (const index of new Set([0, size >> 1, Math.max(0, size - 2), size - 1])) {
        const proof = inclusionProof(BigInt(index), BigInt(size), readerOf(shelf));
        expect(proof.map(toHex)).toEqual(naive.path(index, size).map(toHex));
        verifyInclusion({ leafIndex: BigInt(index), treeSize: BigInt(size), leafHash: leaves[index]!, proof, root });
      }
      for (const early of [1, 255, 256, 257, 65_535, 65_536].filter((each) => each < size)) {
        const proof = consistencyProof(BigInt(early), BigInt(size), readerOf(shelf));
        expect(proof.map(toHex)).toEqual(naive.proof(early, size).map(toHex));
        verifyConsistency({ size1: BigInt(early), size2: BigInt(size), root1: naive.root(early), root2: root, proof });
      }
    }
  });

  test('a proof reads the tiles that were planned and no other', () => {
    const shelf: Shelf = new Map();
    const { edge, full } = growTiles(
      emptyEdge,
      Array.from({ length: 70_000 }, (_, number) => leafHash(ascii(String(number)))),
    );
    keep(shelf, full);
    keep(shelf, edgeTiles(edge));
    const read: string[] = [];
    const reader = readerOf(shelf, (tile) => read.push(tilePath(tile)));
    const paths = (tiles: readonly Tile[]) => tiles.map(tilePath);

    inclusionProof(300n, 70_000n, reader);
    expect(read.splice(0)).toEqual(paths(tilesForInclusion(300n, 70_000n)));
    consistencyProof(65_000n, 70_000n, reader);
    expect(read.splice(0)).toEqual(paths(tilesForConsistency(65_000n, 70_000n)));
    rootFrom(65_000n, 70_000n, reader);
    expect(read.splice(0)).toEqual(paths(tilesForRoot(65_000n, 70_000n)));
    expect(tilesForInclusion(300n, 70_000n).map(tilePath)).toEqual([
      'tile/0/001',
      'tile/1/000',
      'tile/1/001.p/17',
      'tile/0/273.p/112',
    ]);
  });

  test('sizes beyond 32 and 53 bits are exact', () => {
    const size = (1n << 62n) + 3n;
    expect(tilesForInclusion(1n << 61n, size).map(tilePath)).toContain('tile/7/000.p/64');
    expect(tilesForConsistency(1n << 61n, size).map(tilePath)).toEqual([
      'tile/7/000.p/64',
      'tile/0/x018/x014/x398/x509/x481/984.p/3',
    ]);
    const [last] = tilesForInclusion(size - 1n, size);
    expect(tilePath(last!)).toBe('tile/0/x018/x014/x398/x509/x481/984.p/3');
  });
});
