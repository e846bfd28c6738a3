import type pg from 'pg';
import { inTransaction, sqlArray, type Database, type Queryable } from '#libs/platform';
import {
  appendLeaves,
  consistencyProof,
  edgeFrom,
  emptyFrontier,
  hashBytes,
  inclusionProof,
  partialTiles,
  rootOf,
  rootFrom,
  tilePath,
  tilesForConsistency,
  tilesForInclusion,
  tilesForRoot,
  tileWidth,
  type Frontier,
  type Hash,
  type HashTile,
  type TileReader,
} from '#libs/transparency';

const tileHeight = 8;
const portionEntriesMax = 20_000;

/** The root of 256 ^ level entries. */
export interface TreeNode {
  readonly level: number;
  readonly index: bigint;
  readonly hash: Hash;
}

/** A tree with more leaves, and the nodes that have to be kept of it. */
export const grown = (
  frontier: Frontier,
  leaves: Iterable<Hash>,
): { readonly frontier: Frontier; readonly nodes: readonly TreeNode[] } => {
  const nodes: TreeNode[] = [];
  const after = appendLeaves(frontier, leaves, ({ height, index }, hash) => {
    if (height && height % tileHeight === 0) nodes.push({ level: height / tileHeight, index, hash });
  });
  return { frontier: after, nodes };
};

export const saveNodes = async (client: Queryable, authorityId: string, nodes: readonly TreeNode[]): Promise<void> => {
  if (!nodes.length) return;
  await client.query({
    name: 'journal tree nodes',
    text: `INSERT INTO journal.tree_nodes (authority_id, level, index, hash)
      SELECT $1, * FROM unnest($2::int[], $3::bigint[], $4::bytea[])`,
    values: [
      authorityId,
      sqlArray(
        'integer',
        nodes.map(({ level }) => level),
      ),
      sqlArray(
        'bigint',
        nodes.map(({ index }) => index),
      ),
      sqlArray(
        'bytea',
        nodes.map(({ hash }) => Buffer.from(hash).toString('hex')),
      ),
    ],
  });
};

/**
 * The hashes of each tile after each other, as one value a tile; fewer than its width where the tree does not reach so far.
 * Leaf hashes stand with the entries, the others in the table of nodes; one statement reads them all.
 */
const tilesBytes = async (
  client: Queryable,
  authorityId: string,
  tiles: readonly HashTile[],
): Promise<readonly Uint8Array[]> => {
  if (!tiles.length) return [];
  const { rows } = await client.query<{ hashes: Buffer | null }>({
    name: 'journal tiles',
    text: `SELECT CASE WHEN tile.level = 0
        THEN (SELECT string_agg(leaf_hash, '') FROM (SELECT leaf_hash FROM journal.entries
          WHERE authority_id = $1 AND position > tile.first AND position <= tile.first + tile.width ORDER BY position) leaves)
        ELSE (SELECT string_agg(hash, '') FROM (SELECT hash FROM journal.tree_nodes
          WHERE authority_id = $1 AND level = tile.level AND index >= tile.first AND index < tile.first + tile.width
          ORDER BY index) nodes) END AS hashes
      FROM unnest($2::int[], $3::bigint[], $4::int[]) WITH ORDINALITY AS tile (level, first, width, at) ORDER BY at`,
    values: [
      authorityId,
      tiles.map(({ level }) => level),
      tiles.map(({ index }) => index * BigInt(tileWidth)),
      tiles.map(({ width }) => width),
    ],
  });
  return rows.map(({ hashes }) => hashes ?? new Uint8Array());
};

export const readTiles = async (
  client: Queryable,
  authorityId: string,
  tiles: readonly HashTile[],
): Promise<TileReader> => {
  // What several questions need is read once.
  const wanted = [...new Map(tiles.map((tile) => [tilePath(tile), tile])).values()];
  const read = await tilesBytes(client, authorityId, wanted);
  const byPath = new Map(wanted.map((tile, at) => [tilePath(tile), read[at]!]));
  return (tile) => byPath.get(tilePath(tile)) ?? new Uint8Array();
};

/** What must be known of a tree of that size to append to it. */
export const loadFrontier = async (client: Queryable, authorityId: string, size: bigint): Promise<Frontier> =>
  edgeFrom(size, await readTiles(client, authorityId, partialTiles(size))).frontier;

const tilesOfRoot = (of: bigint, size: bigint): readonly HashTile[] => (of ? tilesForRoot(of, size) : []);
const rootIn = (read: TileReader, of: bigint, size: bigint): Hash =>
  of ? rootFrom(of, size, read) : rootOf(emptyFrontier);

/** The tree of a journal as readers ask for it. */
export class JournalTree {
  constructor(private readonly client: Queryable) {}

  async tile(authorityId: string, tile: HashTile): Promise<Uint8Array> {
    return (await tilesBytes(this.client, authorityId, [tile]))[0]!;
  }

  /** The head of a journal: how many entries, and the root over them. */
  async head(authorityId: string): Promise<{ readonly size: bigint; readonly root: Hash } | undefined> {
    const { rows } = await this.client.query<{ position: bigint; root: Buffer | null }>(
      'SELECT position, root FROM journal.heads WHERE authority_id = $1',
      [authorityId],
    );
    const head = rows[0];
    if (!head) return undefined;
    return { size: head.position, root: head.root ?? rootOf(emptyFrontier) };
  }

  /** The root that the tree had at a size, from what is stored below `size`. */
  async rootAt(authorityId: string, of: bigint, size: bigint): Promise<Hash> {
    return rootIn(await readTiles(this.client, authorityId, tilesOfRoot(of, size)), of, size);
  }

  async inclusion(authorityId: string, index: bigint, size: bigint): Promise<Hash[]> {
    return inclusionProof(index, size, await readTiles(this.client, authorityId, tilesForInclusion(index, size)));
  }

  async consistency(authorityId: string, size1: bigint, size2: bigint): Promise<Hash[]> {
    return consistencyProof(size1, size2, await readTiles(this.client, authorityId, tilesForConsistency(size1, size2)));
  }

  /** An inclusion proof with the leaf it begins at and the root it leads to. */
  async inclusionWithRoot(authorityId: string, index: bigint, size: bigint) {
    const leaf: HashTile = { level: 0, index: index / BigInt(tileWidth), width: Number(index % BigInt(tileWidth)) + 1 };
    const tiles = [...tilesForInclusion(index, size), ...tilesOfRoot(size, size), leaf];
    const read = await readTiles(this.client, authorityId, tiles);
    return {
      leafHash: read(leaf).slice(-hashBytes),
      proof: inclusionProof(index, size, read),
      root: rootIn(read, size, size),
    };
  }

  /** A consistency proof with both roots. */
  async consistencyWithRoots(authorityId: string, size1: bigint, size2: bigint) {
    const tiles = [...tilesForConsistency(size1, size2), ...tilesOfRoot(size1, size2), ...tilesOfRoot(size2, size2)];
    const read = await readTiles(this.client, authorityId, tiles);
    const [root1, root2] = [rootIn(read, size1, size2), rootIn(read, size2, size2)];
    return { root1, root2, proof: consistencyProof(size1, size2, read) };
  }

  /** The entries of a bundle as they are stored: index · 256 and so many after it. */
  async bundle(authorityId: string, index: bigint, width: number): Promise<Uint8Array[]> {
    const from = index * BigInt(tileWidth);
    const { rows } = await this.client.query<{ body: string }>(
      'SELECT body FROM journal.entries WHERE authority_id = $1 AND position > $2 AND position <= $3 ORDER BY position',
      [authorityId, from, from + BigInt(width)],
    );
    return rows.map(({ body }) => Buffer.from(body, 'utf8'));
  }
}

/** Hashes journals that were written before they had a tree, each under the lock of its head. */
export const prepareTrees = async ({ owner }: Pick<Database, 'owner'>): Promise<void> => {
  const { rows } = await owner.query<{ authority_id: string }>(
    'SELECT authority_id FROM journal.heads WHERE root IS NULL AND position > 0 ORDER BY authority_id',
  );
  for (const { authority_id } of rows) await inTransaction(owner, (client) => growFromEntries(client, authority_id));
};

const growFromEntries = async (client: pg.PoolClient, authorityId: string): Promise<void> => {
  const { rows: heads } = await client.query<{ position: bigint; root: Buffer | null }>(
    'SELECT position, root FROM journal.heads WHERE authority_id = $1 FOR UPDATE',
    [authorityId],
  );
  if (heads[0]!.root) return; // Another process has done it.
  await client.query('DELETE FROM journal.tree_nodes WHERE authority_id = $1', [authorityId]);
  let frontier = emptyFrontier;
  for (;;) {
    const { rows } = await client.query<{ leaf_hash: Buffer }>(
      'SELECT leaf_hash FROM journal.entries WHERE authority_id = $1 AND position > $2 ORDER BY position LIMIT $3',
      [authorityId, frontier.size, portionEntriesMax],
    );
    if (!rows.length) break;
    const next = grown(
      frontier,
      rows.map(({ leaf_hash }) => leaf_hash),
    );
    frontier = next.frontier;
    await saveNodes(client, authorityId, next.nodes);
  }
  await client.query('UPDATE journal.heads SET root = $2 WHERE authority_id = $1', [
    authorityId,
    Buffer.from(rootOf(frontier)),
  ]);
};
