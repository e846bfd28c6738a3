import { Rejection } from '#libs/kernel';
import { emptyFrontier, rootOf, toHex, verifyConsistency, type Frontier, type Hash } from '#libs/transparency';
import type { Queryable } from '#libs/platform';
import { grown, JournalTree, loadFrontier, type TreeNode } from '../tree.js';
import type { Finding } from './findings.js';
import type { Claim } from './claims.js';

type Note = (finding: Finding) => void;

/**
 * The tree hashed anew from the entries, against the nodes that are stored, and against every checkpoint on the way: all are
 * beginnings of one tree exactly if each has its root at its size.
 */
export class TreeRules {
  private readonly waiting: Claim[];
  /** The size of the largest checkpoint that had its root. */
  private right = 0n;

  constructor(
    private frontier: Frontier,
    claims: readonly Claim[],
    private readonly note: Note,
  ) {
    this.waiting = [...claims].sort((a, b) => Number(a.size - b.size)).filter(({ size }) => size >= frontier.size);
    this.compare();
  }

  get size(): bigint {
    return this.frontier.size;
  }

  get root(): Hash {
    return rootOf(this.frontier);
  }

  /** Checkpoints of more entries than there were. */
  get beyond(): readonly Claim[] {
    return this.waiting;
  }

  /** The nodes that became complete with these leaves. */
  grow(leaves: readonly Hash[]): TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let at = 0; at < leaves.length;) {
      const next = this.waiting[0];
      const until = next ? Math.min(leaves.length, at + Number(next.size - this.frontier.size)) : leaves.length;
      const step = grown(this.frontier, leaves.slice(at, until));
      this.frontier = step.frontier;
      nodes.push(...step.nodes);
      at = until;
      this.compare();
    }
    return nodes;
  }

  private compare(): void {
    while (this.waiting[0]?.size === this.frontier.size) {
      const { size, root, subject } = this.waiting.shift()!;
      const [expected, actual] = [toHex(this.root), toHex(root)];
      if (expected === actual) {
        this.right = size;
        continue;
      }
      // What was altered is not before the last checkpoint that still fits.
      const among = `${subject}: ${this.right < size ? this.right + 1n : size}–${size}`;
      this.note({ check: 'checkpoint', position: Number(size), subject: among, expected, actual });
    }
  }
}

/** Nodes of one statement. */
const nodesMax = 5000;

/** The stored nodes of the tree against those hashed from the entries. */
export const checkNodes = async (
  client: Queryable,
  authorityId: string,
  nodes: readonly TreeNode[],
  note: Note,
): Promise<void> => {
  for (let at = 0; at < nodes.length; at += nodesMax) {
    const portion = nodes.slice(at, at + nodesMax);
    const { rows } = await client.query<{ level: number; index: bigint; hash: string }>(
      `SELECT level, index, encode(hash, 'hex') AS hash FROM journal.tree_nodes WHERE authority_id = $1
         AND (level, index) IN (SELECT * FROM unnest($2::int[], $3::bigint[]))`,
      [authorityId, portion.map(({ level }) => level), portion.map(({ index }) => index)],
    );
    const stored = new Map(rows.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
    for (const { level, index, hash } of portion) {
      const expected = toHex(hash);
      const actual = stored.get(`${level} ${index}`) ?? 'missing';
      const position = Number((index + 1n) << BigInt(8 * level));
      if (actual !== expected) note({ check: 'tree-node', position, subject: `${level}/${index}`, expected, actual });
    }
  }
};

/** The tree as it was before a number, from what is stored; undefined if that is not whole. What follows binds it. */
export const frontierBefore = async (
  client: Queryable,
  authorityId: string,
  from: number,
  note: Note,
): Promise<Frontier | undefined> => {
  if (from === 1) return emptyFrontier;
  const size = BigInt(from - 1);
  try {
    return await loadFrontier(client, authorityId, size);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    note({ check: 'tree', position: from - 1, expected: `the tiles of ${size} entries`, actual: error.code });
    return undefined;
  }
};

/**
 * That the tree up to the end of a range is the beginning of a later one, by a proof from the stored tiles. With it the
 * entries of the range are bound as if all after them had been hashed.
 */
export const checkLater = async (
  client: Queryable,
  authorityId: string,
  { size, root }: Pick<TreeRules, 'size' | 'root'>,
  claim: Claim,
  note: Note,
): Promise<void> => {
  try {
    const proof = await new JournalTree(client).consistency(authorityId, size, claim.size);
    verifyConsistency({ size1: size, size2: claim.size, root1: root, root2: claim.root, proof });
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    note({
      check: 'checkpoint',
      position: Number(size),
      subject: claim.subject,
      expected: `the beginning of ${claim.size} entries`,
      actual: error.code,
    });
  }
};
