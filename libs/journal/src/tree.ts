import type pg from 'pg';
import { inTransaction, sqlArray, type Database, type Queryable } from '#libs/platform';
import {
  appendLeaves,
  consistencyProof,
  edgeFrom,
  emptyFrontier,
  inclusionProof,
  partialTiles,
  printTile,
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

/** The bytes of tiles: leaf hashes stand with the entries, the others in the table of nodes. */
export const readTiles = async (
  client: Queryable,
  authorityId: string,
  tiles: readonly HashTile[],
): Promise<TileReader> => {
  const read = await Promise.all(tiles.map((tile) => tileBytes(client, authorityId, tile)));
  const byPath = new Map(tiles.map((tile, at) => [tilePath(tile), read[at]!]));
  return (tile) => byPath.get(tilePath(tile)) ?? new Uint8Array();
};

/** The hashes of one tile after each other; fewer than its width where the tree does not reach so far. */
export const tileBytes = async (
  client: Queryable,
  authorityId: string,
  { level, index, width }: HashTile,
): Promise<Uint8Array> => {
  const from = index * BigInt(tileWidth);
  const { rows } = await client.query<{ hash: Buffer }>(
    level
      ? {
          name: 'journal tile of nodes',
          text: `SELECT hash FROM journal.tree_nodes WHERE authority_id = $1 AND index >= $2 AND index < $3 AND level = $4 ORDER BY index`,
          values: [authorityId, from, from + BigInt(width), level],
        }
      : {
          name: 'journal tile of leaves',
          text: `SELECT leaf_hash AS hash FROM journal.entries WHERE authority_id = $1 AND position > $2 AND position <= $3 ORDER BY position`,
          values: [authorityId, from, from + BigInt(width)],
        },
  );
  return printTile(rows.map(({ hash }) => hash));
};

/** What must be known of a tree of that size to append to it. */
export const loadFrontier = async (client: Queryable, authorityId: string, size: bigint): Promise<Frontier> =>
  edgeFrom(size, await readTiles(client, authorityId, partialTiles(size))).frontier;

/** The tree of a journal as readers ask for it. */
export class JournalTree {
  constructor(private readonly client: Queryable) {}

  tile(authorityId: string, tile: HashTile): Promise<Uint8Array> {
    return tileBytes(this.client, authorityId, tile);
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

  /** The leaf hash of an entry that is there. */
  async leaf(authorityId: string, index: bigint): Promise<Hash> {
    const { rows } = await this.client.query<{ leaf_hash: Buffer }>(
      'SELECT leaf_hash FROM journal.entries WHERE authority_id = $1 AND position = $2',
      [authorityId, index + 1n],
    );
    return rows[0]!.leaf_hash;
  }

  /** The root that the tree had at a size, from what is stored below `size`. */
  async rootAt(authorityId: string, of: bigint, size: bigint): Promise<Hash> {
    if (of === 0n) return rootOf(emptyFrontier);
    return rootFrom(of, size, await readTiles(this.client, authorityId, tilesForRoot(of, size)));
  }

  async inclusion(authorityId: string, index: bigint, size: bigint): Promise<Hash[]> {
    return inclusionProof(index, size, await readTiles(this.client, authorityId, tilesForInclusion(index, size)));
  }

  async consistency(authorityId: string, size1: bigint, size2: bigint): Promise<Hash[]> {
    return consistencyProof(size1, size2, await readTiles(this.client, authorityId, tilesForConsistency(size1, size2)));
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
