import { appendLeaves, emptyFrontier, type Frontier } from './frontier.js';
import type { Hash } from './hashing.js';
import { nodesOf } from './spans.js';
import { nodeIn, parseTile, partialTiles, printTile, tileHeight, tileWidth, type HashTile } from './tiles.js';

/** The right edge of a tree kept as tiles: what must be in memory to append to it. */
export interface TileEdge {
  readonly frontier: Frontier;
  /** For each level the hashes that fill no tile yet, fewer than 256. */
  readonly partial: readonly (readonly Hash[])[];
}

export interface TileBytes {
  readonly tile: HashTile;
  readonly bytes: Uint8Array;
}

/** Looks up the bytes of a tile. Whoever must wait for them looks them up first: which ones, the plans tell. */
export type TileReader = (tile: HashTile) => Uint8Array;

export const emptyEdge: TileEdge = { frontier: emptyFrontier, partial: [] };

/** The edge after these leaf hashes, and the tiles that became full on the way: they never change again. */
export const growTiles = (
  { frontier, partial }: TileEdge,
  leaves: Iterable<Hash>,
): { readonly edge: TileEdge; readonly full: readonly TileBytes[] } => {
  const levels = partial.map((hashes) => [...hashes]);
  const full: TileBytes[] = [];
  const grown = appendLeaves(frontier, leaves, ({ height, index }, hash) => {
    if (height % tileHeight) return;
    const level = height / tileHeight;
    const hashes = (levels[level] ??= []);
    hashes.push(hash);
    if (hashes.length < tileWidth) return;
    const tile = { level, index: index / BigInt(tileWidth), width: tileWidth };
    full.push({ tile, bytes: printTile(hashes) });
    levels[level] = [];
  });
  return { edge: { frontier: grown, partial: levels }, full };
};

/** The partial tiles of the edge, which a checkpoint of this size needs to be served. */
export const edgeTiles = ({ frontier: { size }, partial }: TileEdge): TileBytes[] =>
  partialTiles(size).map((tile) => ({ tile, bytes: printTile(partial[tile.level]!) }));

/** The edge of a stored tree, from its {@link partialTiles}. */
export const edgeFrom = (size: bigint, read: TileReader): TileEdge => {
  const partial: Hash[][] = [];
  for (let level = 0; size >> BigInt(tileHeight * level); level += 1) partial.push([]);
  for (const tile of partialTiles(size)) partial[tile.level] = parseTile(read(tile), tile.width);
  const subtrees = nodesOf({ start: 0n, end: size }).map((node) =>
    nodeIn(partial[Math.floor(node.height / tileHeight)]!, node),
  );
  return { frontier: { size, subtrees }, partial };
};
