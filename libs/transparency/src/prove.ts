import type { Node } from './frontier.js';
import type { TileReader } from './growth.js';
import type { Hash } from './hashing.js';
import { consistencySpans, hashOf, inclusionSpans, nodesOf, type Span } from './spans.js';
import { nodeIn, parseTile, tilePath, tileWith, type HashTile } from './tiles.js';

/*
 * Proofs from stored tiles. A proof is first planned, as the tiles it needs, and then made from them; between the two
 * whoever keeps the tiles may wait for a disk or a database.
 */

const tilesUnder = (spans: readonly Span[], size: bigint): HashTile[] => {
  const tiles = spans.flatMap(nodesOf).map((node) => tileWith(node, size));
  return [...new Map(tiles.map((tile) => [tilePath(tile), tile])).values()];
};

/** Every tile is read once. */
const nodesFrom = (size: bigint, read: TileReader): ((node: Node) => Hash) => {
  const known = new Map<string, Hash[]>();
  return (node) => {
    const tile = tileWith(node, size);
    const path = tilePath(tile);
    const hashes = known.get(path) ?? parseTile(read(tile), tile.width);
    known.set(path, hashes);
    return nodeIn(hashes, node);
  };
};

const hashesUnder = (spans: readonly Span[], size: bigint, read: TileReader): Hash[] => {
  const nodeAt = nodesFrom(size, read);
  return spans.map((span) => hashOf(span, nodeAt));
};

/** The tiles of the tree of that size from which the inclusion proof of a leaf is made. */
export const tilesForInclusion = (index: bigint, size: bigint): HashTile[] =>
  tilesUnder(inclusionSpans(index, size), size);

/** The inclusion proof of RFC 6962 section 2.1.1, the neighbour of the leaf first. */
export const inclusionProof = (index: bigint, size: bigint, read: TileReader): Hash[] =>
  hashesUnder(inclusionSpans(index, size), size, read);

/** The tiles of the larger tree from which a consistency proof is made. */
export const tilesForConsistency = (size1: bigint, size2: bigint): HashTile[] =>
  tilesUnder(consistencySpans(size1, size2), size2);

/** The consistency proof of RFC 6962 section 2.1.2; empty if the sizes are equal or the smaller is 0. */
export const consistencyProof = (size1: bigint, size2: bigint, read: TileReader): Hash[] =>
  hashesUnder(consistencySpans(size1, size2), size2, read);

/** The tiles of a tree of size `size` from which the root of its first `of` leaves is made. */
export const tilesForRoot = (of: bigint, size: bigint): HashTile[] => tilesUnder([{ start: 0n, end: of }], size);

/** The root that the tree had when it had `of` leaves. */
export const rootFrom = (of: bigint, size: bigint, read: TileReader): Hash =>
  hashOf({ start: 0n, end: of }, nodesFrom(size, read));
