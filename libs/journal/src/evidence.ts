import { toHex, type Checkpoint, type Hash } from '#libs/transparency';
import type { Database } from '#libs/platform';
import { leafHashOf } from './entry.js';
import type { JournalTree } from './tree.js';
import type { Finding } from './verify/findings.js';

/*
 * A journal can be written anew as a whole, with hashes and a tree that fit. What gives it away is what others hold of it: a
 * signed head, what the notary and the witnesses remember, a receipt. Who compares has verified their signatures.
 */

/** The head of a tree that somebody outside has seen. `source` tells who, in a finding. */
export interface HeldHead {
  readonly source: string;
  readonly checkpoint: Checkpoint;
}

/** An entry that somebody has a receipt for: its index from 0 and its leaf hash. */
export interface HeldReceipt {
  readonly source: string;
  readonly index: bigint;
  readonly leafHash: Hash;
}

export interface Held {
  readonly heads: readonly HeldHead[];
  readonly receipts: readonly HeldReceipt[];
}

type Comparing = { readonly database: Pick<Database, 'pool'>; readonly tree: JournalTree };

/**
 * Where a journal is not the one that others have seen. A head that does not fit is laid to the first number it can be about:
 * the one after the largest tree that does fit. A receipt names its entry.
 */
export const compareWithHeld = async (
  journal: Comparing,
  authorityId: string,
  origin: string,
  { heads, receipts }: Held,
): Promise<Finding[]> => {
  const ours = heads.filter(({ checkpoint }) => checkpoint.origin === origin);
  const foreign = heads
    .filter((head) => !ours.includes(head))
    .map(({ source, checkpoint }): Finding => ({
      check: 'origin',
      subject: source,
      expected: origin,
      actual: checkpoint.origin,
    }));
  return [
    ...foreign,
    ...forksAmong(ours),
    ...(await headFindings(journal, authorityId, ours)),
    ...(await receiptFindings(journal, authorityId, receipts)),
  ];
};

/** Two heads of one size with different roots: whoever signed both has signed two histories. */
const forksAmong = (heads: readonly HeldHead[]): Finding[] =>
  heads.flatMap(({ source, checkpoint }, at) => {
    const other = heads
      .slice(0, at)
      .find((head) => head.checkpoint.size === checkpoint.size && !sameRoot(head.checkpoint, checkpoint));
    if (!other) return [];
    return {
      check: 'fork' as const,
      position: Number(checkpoint.size),
      subject: `${other.source}, ${source}`,
      expected: toHex(other.checkpoint.root),
      actual: toHex(checkpoint.root),
    };
  });

const headFindings = async (
  { tree }: Comparing,
  authorityId: string,
  heads: readonly HeldHead[],
): Promise<Finding[]> => {
  const findings: Finding[] = [];
  const { size: have } = (await tree.head(authorityId)) ?? { size: 0n };
  let right = 0n;
  for (const { source, checkpoint } of [...heads].sort((a, b) => (a.checkpoint.size < b.checkpoint.size ? -1 : 1))) {
    const { size, root } = checkpoint;
    if (size > have) {
      const [expected, actual] = [`${size} entries`, `${have} entries`];
      findings.push({ check: 'rolled-back', position: Number(have) + 1, subject: source, expected, actual });
      continue;
    }
    const actual = await tree.rootAt(authorityId, size, have);
    if (toHex(actual) === toHex(root)) right = size;
    else
      findings.push({
        check: 'checkpoint',
        position: Number(right) + 1,
        subject: `${source}: ${right + 1n}–${size}`,
        expected: toHex(root),
        actual: toHex(actual),
      });
  }
  return findings;
};

const receiptFindings = async (
  { database }: Comparing,
  authorityId: string,
  receipts: readonly HeldReceipt[],
): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const { source, index, leafHash } of receipts) {
    const position = index + 1n;
    const { rows } = await database.pool.query<{ body: string }>(
      'SELECT body FROM journal.entries WHERE authority_id = $1 AND position = $2',
      [authorityId, position],
    );
    const actual = rows[0] ? leafHashOf(rows[0].body) : 'missing';
    const expected = toHex(leafHash);
    if (actual !== expected)
      findings.push({ check: 'receipt', position: Number(position), subject: source, expected, actual });
  }
  return findings;
};

const sameRoot = (one: Checkpoint, other: Checkpoint): boolean => toHex(one.root) === toHex(other.root);
