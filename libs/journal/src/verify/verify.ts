import type pg from 'pg';
import { refusals } from '#libs/kernel';
import type { Database, Queryable } from '#libs/platform';
import { toHex, type Hash, type LogPolicy } from '#libs/transparency';
import type { Catalogue } from '../catalogue.js';
import { tablesOf } from '../projections.js';
import type { TreeNode } from '../tree.js';
import { claimsOf, type HeldText } from './claims.js';
import { atTheBeginning, EntryRules, type Before } from './entry-rules.js';
import { Findings, type Finding } from './findings.js';
import { checkKept, checkProjections } from './projections.js';
import { storedEntries } from './stored-entries.js';
import { checkLater, checkNodes, frontierBefore, TreeRules } from './tree-rules.js';

const reject = refusals({
  RANGE_NOT_IN_JOURNAL: {
    vi: 'Sổ có {head} mục, không có đoạn từ {from} đến {to}.',
    en: 'The journal has {head} entries; there is no range from {from} to {to}.',
    nature: 'input',
  },
});

/** The first and last number to look at; all if left out. */
export interface VerifiedRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** @throws RANGE_NOT_IN_JOURNAL where a journal of so many entries has no such range; an empty journal has the whole of itself. */
export const refuseRange = (head: number, { from = 1, to = head }: VerifiedRange): void => {
  const inPart = from > 1 || to < head;
  if (from < 1 || to > head || (inPart && from > to)) throw reject('RANGE_NOT_IN_JOURNAL', { head, from, to });
};

export interface VerifyOptions extends VerifiedRange {
  /** Whose signatures checkpoints must carry. Without it their roots are compared and their signatures are not. */
  readonly log?: LogPolicy | undefined;
  /** Checkpoints and receipts from outside, which the journal must agree with. */
  readonly held?: readonly HeldText[];
  /** Signers that were asked what they remember and gave no answer. */
  readonly away?: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Verification {
  readonly authorityId: string;
  /** How many entries were looked at. */
  readonly entries: number;
  readonly head: number;
  readonly from: number;
  readonly to: number;
  /** How many checkpoints were compared with the tree. */
  readonly checkpoints: number;
  readonly findings: readonly Finding[];
  /** Checks that were not made, and why: what they would find is not known. */
  readonly unchecked: readonly Unchecked[];
  readonly digests: Readonly<Record<string, string>>;
}
export interface Unchecked {
  readonly check: string;
  /** `no-checkpoint`: there are entries, and no head was ever signed; `later-unsigned`: nobody has signed the last ones yet. */
  readonly reason: 'range' | 'no-key' | 'no-checkpoint' | 'later-unsigned' | 'signer-away';
}

/**
 * Checks a journal without trusting the code that wrote it: numbers without a gap, every leaf hash made from its bytes,
 * every column equal to what the bytes say, stream versions without a gap, the head at the last entry, the tree hashed anew
 * and compared with its nodes and with every signed checkpoint, the checks of the slices, and every projection equal to a
 * fresh fold, as are the rows kept of closed periods. Over a range, what needs all entries is left out and named.
 */
export const verify = async (
  database: Database,
  catalogue: Catalogue,
  authorityId: string,
  options: VerifyOptions = {},
): Promise<Verification> => {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  try {
    // One snapshot for entries, tree, rows and the numbers they stand at.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Before the snapshot is taken: a rebuild that swaps a table now has done so, or waits.
    const tables = [...tablesOf(catalogue).values()].map(({ name }) => name);
    if (tables.length) await client.query(`LOCK TABLE ${tables.join(', ')} IN ACCESS SHARE MODE`);
    return await verifyIn(client, database, catalogue, authorityId, options);
  } finally {
    await client.query('ROLLBACK').catch((error: Error) => (broken = error));
    client.release(broken);
  }
};

const verifyIn = async (
  client: pg.PoolClient,
  database: Database,
  catalogue: Catalogue,
  authorityId: string,
  { from = 1, to, log, held = [], away = [], onProgress = () => undefined }: VerifyOptions,
): Promise<Verification> => {
  const findings = new Findings();
  const { note } = findings;
  const head = await headOf(client, authorityId);
  const inPart = from > 1 || (to ?? head.position) < head.position;
  const last = to ?? head.position;
  refuseRange(head.position, { from, to });

  const { claims, stored } = await claimsOf(client, authorityId, log, held, note);
  const before = from === 1 ? atTheBeginning : await beforeOf(client, authorityId, from);
  const rules = new EntryRules(authorityId, catalogue, before, inPart ? [] : catalogue.checks, note);
  const frontier = await frontierBefore(database.pool, authorityId, from, note);
  const tree = frontier && new TreeRules(frontier, claims, note);
  const nodes: TreeNode[] = [];
  // In full, entries behind the head are looked for too; the tree ends at the head.
  for await (const rows of storedEntries(client, authorityId, from, inPart ? last : Number.MAX_SAFE_INTEGER)) {
    const leaves = rules.leavesOf(rows);
    const inTree = rules.reached <= last ? leaves : leaves.filter((_, at) => rows[at]!.position <= last);
    nodes.push(...(tree?.grow(inTree) ?? []));
    onProgress(Math.min(rules.reached, last) - from + 1, last - from + 1);
  }
  await checkNodes(client, authorityId, nodes, note);
  if (inPart ? rules.reached < last : rules.reached !== last)
    note({ check: 'head', position: last, expected: String(last), actual: String(rules.reached) });
  if (tree && inPart) await checkLaterRoots(database.pool, authorityId, head, tree, note);
  const root = tree && toHex(tree.root);
  if (root && !inPart && head.root && root !== toHex(head.root))
    note({ check: 'tree', position: last, expected: root, actual: toHex(head.root) });
  for (const { size, subject } of claims.filter((claim) => claim.size > BigInt(head.position)))
    note({
      check: 'checkpoint',
      position: Number(size),
      subject,
      expected: `${size} entries`,
      actual: String(head.position),
    });
  const digests = inPart ? {} : await checkProjections(client, catalogue, authorityId, last, note);
  if (!inPart) await checkKept(client, catalogue, authorityId, note);
  return {
    authorityId,
    entries: rules.reached - from + 1,
    head: head.position,
    from,
    to: last,
    checkpoints: claims.length,
    findings: findings.all,
    unchecked: [
      ...(await unsignedIn(client, authorityId, last, stored)),
      ...(stored !== undefined && !log ? [{ check: 'signature', reason: 'no-key' } as const] : []),
      ...(away.length ? [{ check: 'checkpoint', reason: 'signer-away' } as const] : []),
      ...(inPart ? leftOutOf(catalogue) : []),
    ],
    digests,
  };
};

/** Against the head of the journal, and against the last that was signed. */
const checkLaterRoots = async (
  client: Queryable,
  authorityId: string,
  { position, root }: Head,
  tree: TreeRules,
  note: (finding: Finding) => void,
): Promise<void> => {
  const size = BigInt(position);
  if (root) await checkLater(client, authorityId, tree, { size, root, subject: 'head' }, note);
  const later = tree.beyond.findLast((claim) => claim.size <= size);
  if (later) await checkLater(client, authorityId, tree, later, note);
};

interface Head {
  readonly position: number;
  readonly root: Hash | null;
}

const headOf = async (client: pg.PoolClient, authorityId: string): Promise<Head> => {
  const { rows } = await client.query<{ position: bigint; root: Buffer | null }>(
    'SELECT position, root FROM journal.heads WHERE authority_id = $1',
    [authorityId],
  );
  return { position: Number(rows[0]?.position ?? 0), root: rows[0]?.root ?? null };
};

/** What the entries before a range left open: a command that has more entries to come. */
const beforeOf = async (client: pg.PoolClient, authorityId: string, from: number): Promise<Before> => {
  const { rows } = await client.query<{ position: bigint; command_id: string; command_size: number }>(
    `SELECT position, command_id, command_size FROM journal.entries
     WHERE authority_id = $1 AND position < $2 AND command_size IS NOT NULL ORDER BY position DESC LIMIT 1`,
    [authorityId, from],
  );
  const [first] = rows;
  const left = first ? Math.max(0, Number(first.position) + first.command_size - from) : 0;
  return { position: from - 1, command: { commandId: first?.command_id ?? '', left } };
};

/** So long a head may wait for its signature. */
const unsignedFor = '1 minute';

const unsignedIn = async (
  client: Queryable,
  authorityId: string,
  last: number,
  stored: bigint | undefined,
): Promise<Unchecked[]> => {
  if (last <= Number(stored ?? 0)) return [];
  if (stored === undefined) return [{ check: 'checkpoint', reason: 'no-checkpoint' }];
  const { rows } = await client.query(
    'SELECT FROM journal.entries WHERE authority_id = $1 AND position = $2 AND recorded_at < now() - $3::interval',
    [authorityId, stored + 1n, unsignedFor],
  );
  return rows.length ? [{ check: 'checkpoint', reason: 'later-unsigned' }] : [];
};

const leftOutOf = ({ checks }: Catalogue): Unchecked[] =>
  ['projection', 'kept-rows', ...checks.map(({ name }) => name)].map((check) => ({ check, reason: 'range' }));
