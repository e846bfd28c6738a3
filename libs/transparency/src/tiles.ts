import type { Node } from './frontier.js';
import { concat, shorten } from './encoding.js';
import { hashBytes, nodeHash, type Hash } from './hashing.js';
import { reject } from './refusals.js';

/*
 * The tiles of https://c2sp.org/tlog-tiles. A tile of level l holds the roots of 256 neighbouring subtrees of height
 * 8 · l; the tree between its hashes and their root is hashed anew when it is needed.
 */

export const tileHeight = 8;
export const tileWidth = 256;

/** `width` is how many hashes or entries it holds, 1 to 256; less than 256 only at the right edge of a tree. */
export interface Tile {
  readonly level: number | 'entries';
  readonly index: bigint;
  readonly width: number;
}

/** A tile with hashes, not entries. */
export interface HashTile extends Tile {
  readonly level: number;
}

const levelMax = 63;
const pathMax = 64;
const shape = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/u;

/** The address below the prefix of a log: 1.234.067 at level 0 is `tile/0/x001/x234/067`, a partial one ends in `.p/7`. */
export const tilePath = ({ level, index, width }: Tile): string => {
  const digits = index.toString();
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/gu)!;
  const last = groups.pop()!;
  const folders = groups.map((group) => `x${group}/`).join('');
  return `tile/${level}/${folders}${last}${width === tileWidth ? '' : `.p/${width}`}`;
};

/** The tile at an address; refuses every spelling but that of {@link tilePath}. */
export const parseTilePath = (path: string): Tile => {
  const [, level, number, width] = (path.length <= pathMax && shape.exec(path)) || [];
  if (level === undefined) throw reject('TILE_PATH_MALFORMED', { path: shorten(path) });
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index: BigInt(number!.replace(/[x/]/gu, '')),
    width: width === undefined ? tileWidth : Number(width),
  };
  const levelKnown = tile.level === 'entries' || tile.level <= levelMax;
  const widthKnown = tile.width > 0 && tile.width <= tileWidth;
  if (levelKnown && widthKnown && tilePath(tile) === path) return tile;
  throw reject('TILE_PATH_MALFORMED', { path });
};

/** How many hashes a tile holds in a tree of that size; 0 if the tree does not reach it. */
export const widthIn = (size: bigint, level: number, index: bigint): number => {
  const left = (size >> BigInt(tileHeight * level)) - index * BigInt(tileWidth);
  return left <= 0n ? 0 : left >= tileWidth ? tileWidth : Number(left);
};

/** The partial tiles of a tree: one a level at most. From them follow its root and how it grows on. */
export const partialTiles = (size: bigint): HashTile[] => {
  const tiles: HashTile[] = [];
  for (let level = 0; size >> BigInt(tileHeight * level); level += 1) {
    const index = size >> BigInt(tileHeight * (level + 1));
    const width = widthIn(size, level, index);
    if (width) tiles.push({ level, index, width });
  }
  return tiles;
};

const row = function* <L extends Tile['level']>(level: L, count: bigint): Iterable<Tile & { readonly level: L }> {
  const full = count / BigInt(tileWidth);
  for (let index = 0n; index < full; index += 1n) yield { level, index, width: tileWidth };
  const width = Number(count % BigInt(tileWidth));
  if (width) yield { level, index: full, width };
};

/** Every tile of a tree of that size, level by level from the leaves up. */
export function* tilesOf(size: bigint): Iterable<HashTile> {
  for (let level = 0; size >> BigInt(tileHeight * level); level += 1)
    yield* row(level, size >> BigInt(tileHeight * level));
}

/** Every entry bundle of a tree of that size. */
export const bundlesOf = (size: bigint): Iterable<Tile> => row('entries', size);

/** The hashes after each other. */
export const printTile = (hashes: readonly Hash[]): Uint8Array => concat(...hashes);

/** The hashes of a tile, which must be exactly `width` of them. */
export const parseTile = (bytes: Uint8Array, width: number): Hash[] => {
  if (bytes.length !== width * hashBytes) throw reject('TILE_LENGTH_WRONG', { bytes: bytes.length, width });
  return Array.from({ length: width }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes));
};

/** The tile of a tree of that size in which the hash of a complete subtree is, or from whose hashes it is made. */
export const tileWith = ({ height, index }: Node, size: bigint): HashTile => {
  const level = Math.floor(height / tileHeight);
  const tile = (index << BigInt(height % tileHeight)) / BigInt(tileWidth);
  return { level, index: tile, width: widthIn(size, level, tile) };
};

/** The hash of a complete subtree from the hashes of {@link tileWith}. */
export const nodeIn = (hashes: readonly Hash[], { height, index }: Node): Hash => {
  const leaves = 1 << (height % tileHeight); // At most 128.
  const first = Number((index * BigInt(leaves)) % BigInt(tileWidth));
  let above = hashes.slice(first, first + leaves);
  while (above.length > 1) {
    const below = above;
    above = Array.from({ length: below.length / 2 }, (_, at) => nodeHash(below[2 * at]!, below[2 * at + 1]!));
  }
  return above[0]!;
};
