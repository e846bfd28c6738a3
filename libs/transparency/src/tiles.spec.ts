import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bundlesOf,
  parseBundle,
  parseTile,
  parseTilePath,
  printBundle,
  tilePath,
  tilesOf,
  verdictOf,
  type Tile,
} from './index.js';

describe('the path of a tile', () => {
  test.each<[path: string, tile: Tile]>([
    ['tile/0/000', { level: 0, index: 0n, width: 256 }],
    ['tile/0/x001/x234/067', { level: 0, index: 1_234_067n, width: 256 }],
    ['tile/1/001.p/17', { level: 1, index: 1n, width: 17 }],
    ['tile/63/999.p/255', { level: 63, index: 999n, width: 255 }],
    ['tile/0/x001/000.p/1', { level: 0, index: 1000n, width: 1 }],
    ['tile/entries/273.p/112', { level: 'entries', index: 273n, width: 112 }],
    ['tile/0/x072/x057/x594/x037/x927/935', { level: 0, index: (1n << 56n) - 1n, width: 256 }],
  ])('%s is read and written', (path, tile) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  test('is read back whatever it is', () => {
    const tiles = fc.record({
      level: fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 })),
      index: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(fc.property(tiles, (tile) => expect(parseTilePath(tilePath(tile))).toEqual(tile)));
  });

  test.each([
    '',
    'tile',
    '/tile/0/000',
    'tile/0/000/',
    'tile/0/00',
    'tile/0/0000',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/x001',
    'tile/0/x01/002',
    'tile/0/X001/002',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p/',
    'tile/0/000.p',
    'tile/0/000.p/1/2',
    'tile/data/000',
    'tile/0/000.p/257',
    'tile/entries/000.p/999',
    'tile/0/../000',
    'tile/0/000\n',
    'tile/0/٠٠٠',
    `tile/0/${'x001/'.repeat(20)}001`,
    'a'.repeat(1_000_000),
  ])('is refused as %p', (path) => expect(verdictOf(() => parseTilePath(path)).reason).toBe('TILE_PATH_MALFORMED'));
});

test('a tree of 70.000 has the tiles that the specification counts', () => {
  const paths = Array.from(tilesOf(70_000n), tilePath);
  expect(paths).toHaveLength(273 + 1 + 1 + 1 + 1);
  expect(paths.slice(-5)).toEqual([
    'tile/0/272',
    'tile/0/273.p/112',
    'tile/1/000',
    'tile/1/001.p/17',
    'tile/2/000.p/1',
  ]);
  expect(Array.from(tilesOf(256n), tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
  expect(Array.from(tilesOf(0n))).toEqual([]);
  expect(Array.from(bundlesOf(300n), tilePath)).toEqual(['tile/entries/000', 'tile/entries/001.p/44']);
});

test('a tile is as many hashes as its path says', () => {
  expect(parseTile(new Uint8Array(64), 2)).toEqual([new Uint8Array(32), new Uint8Array(32)]);
  for (const bytes of [0, 32, 63, 65, 96])
    expect(verdictOf(() => parseTile(new Uint8Array(bytes), 2)).reason).toBe('TILE_LENGTH_WRONG');
});

describe('an entry bundle', () => {
  test('has each entry after its length, the high byte first', () => {
    const long = new Uint8Array(258).fill(7);
    const bundle = printBundle([new Uint8Array(), Uint8Array.of(9), long]);
    expect([...bundle.subarray(0, 7)]).toEqual([0, 0, 0, 1, 9, 1, 2]);
    expect(parseBundle(bundle, 3)).toEqual([new Uint8Array(), Uint8Array.of(9), long]);
  });

  test('is read back whatever the entries are', () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 400 }), { minLength: 1, maxLength: 256 });
    fc.assert(
      fc.property(entries, (list) => expect(parseBundle(printBundle(list), list.length)).toEqual(list)),
      { numRuns: 30 },
    );
  });

  test('takes entries of 65.535 bytes and no longer ones', () => {
    const longest = new Uint8Array(65_535);
    expect(parseBundle(printBundle([longest]), 1)).toEqual([longest]);
    expect(verdictOf(() => printBundle([new Uint8Array(65_536)])).reason).toBe('ENTRY_TOO_LONG');
  });

  test('is refused cut anywhere, with a byte too many, or with another count', () => {
    const bundle = printBundle([Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3)]);
    const reasonOf = (bytes: Uint8Array, width: number) => verdictOf(() => parseBundle(bytes, width)).reason;
    for (let length = 0; length < bundle.length; length += 1)
      expect(reasonOf(bundle.subarray(0, length), 3)).toBe('BUNDLE_MALFORMED');
    expect(reasonOf(Uint8Array.of(...bundle, 0), 3)).toBe('BUNDLE_MALFORMED');
    for (const width of [0, 1, 2, 4, 257, -1]) expect(reasonOf(bundle, width)).toBe('BUNDLE_MALFORMED');
  });
});
