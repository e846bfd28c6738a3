import type { Database } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { leafHashOf } from './entry.js';
import { foldLive } from './live.js';
import { digestOf } from './projection-table.js';
import { tablesOf } from './projections.js';
import { emptyFrontier, rootOf } from '#libs/transparency';
import { grown, type TreeNode } from './tree.js';

const portionEntriesMax = 5000;

/** One thing found wrong, the first of its kind. */
export interface Finding {
  readonly check:
    | 'dense'
    | 'leaf-hash'
    | 'body'
    | 'stream'
    | 'command'
    | 'projection'
    | 'head'
    | 'tree'
    | 'tree-node'
    // Against what others hold, see evidence.ts.
    | 'origin'
    | 'fork'
    | 'rolled-back'
    | 'checkpoint'
    | 'receipt';
  readonly position?: number;
  readonly subject?: string;
  readonly expected: string;
  readonly actual: string;
}

export interface Verification {
  readonly authorityId: string;
  readonly entries: number;
  readonly head: number;
  readonly findings: readonly Finding[];
  readonly digests: Readonly<Record<string, string>>;
}

interface StoredEntry {
  position: bigint;
  stream_id: string;
  stream_version: number;
  type: string;
  occurred_on: string;
  recorded_at: string;
  actor: string;
  command_id: string;
  command_size: number | null;
  has_input_hash: boolean;
  leaf_hash: string;
  body: string;
}

/**
 * Checks a journal without trusting the code that wrote it: numbers without a gap, every leaf hash made from its bytes,
 * every column equal to what the bytes say, stream versions without a gap, the head at the last entry, and every
 * projection equal to a fresh fold. A projection still behind is compared at the number it has reached.
 */
export const verify = async (
  database: Database,
  catalogue: Catalogue,
  authorityId: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Verification> => {
  const findings: Finding[] = [];
  const note = (finding: Finding) => {
    if (!findings.some(({ check, subject }) => check === finding.check && subject === finding.subject))
      findings.push(finding);
  };
  const { rows: heads } = await database.pool.query<{ position: bigint; root: string | null }>(
    `SELECT position, encode(root, 'hex') AS root FROM journal.heads WHERE authority_id = $1`,
    [authorityId],
  );
  const head = Number(heads[0]?.position ?? 0);
  const versions = new Map<string, number>();
  let tree = emptyFrontier;
  let expected = 1;
  let open: OpenCommand = { commandId: '', left: 0 };
  for (let after = 0; ;) {
    const { rows } = await database.pool.query<StoredEntry>(
      `SELECT position, stream_id, stream_version, type, occurred_on, recorded_at, actor, command_id,
         command_size, input_hash IS NOT NULL AS has_input_hash, encode(leaf_hash, 'hex') AS leaf_hash, body
       FROM journal.entries WHERE authority_id = $1 AND position > $2 ORDER BY position LIMIT $3`,
      [authorityId, after, portionEntriesMax],
    );
    for (const row of rows) {
      const position = Number(row.position);
      if (position !== expected)
        note({ check: 'dense', position, expected: String(expected), actual: String(position) });
      expected = position + 1;
      checkEntry(row, position, authorityId, versions, note);
      open = checkCommand(row, position, open, note);
    }
    // The tree is hashed from the bytes, not from the leaf hashes beside them.
    const leavesToHead = rows.filter(({ position }) => Number(position) <= head).map(({ body }) => leafOf(body));
    const next = grown(tree, leavesToHead);
    await checkNodes(database, authorityId, next.nodes, note);
    tree = next.frontier;
    if (!rows.length) break;
    after = expected - 1;
    onProgress(Math.min(after, head), head);
  }
  if (expected - 1 < head)
    note({ check: 'head', position: head, expected: String(head), actual: String(expected - 1) });
  const root = Buffer.from(rootOf(tree)).toString('hex');
  const stored = heads[0]?.root;
  if (stored && root !== stored) note({ check: 'tree', position: head, expected: root, actual: stored });
  const digests = await checkProjections(database, catalogue, authorityId, head, note);
  return { authorityId, entries: expected - 1, head, findings, digests };
};

const leafOf = (body: string): Buffer => Buffer.from(leafHashOf(body), 'hex');

/** The stored nodes of the tree against those hashed from the entries. */
const checkNodes = async (
  { pool }: Database,
  authorityId: string,
  nodes: readonly TreeNode[],
  note: (finding: Finding) => void,
): Promise<void> => {
  if (!nodes.length) return;
  const { rows } = await pool.query<{ level: number; index: bigint; hash: string }>(
    `SELECT level, index, encode(hash, 'hex') AS hash FROM journal.tree_nodes WHERE authority_id = $1
       AND (level, index) IN (SELECT * FROM unnest($2::int[], $3::bigint[]))`,
    [authorityId, nodes.map(({ level }) => level), nodes.map(({ index }) => index)],
  );
  const stored = new Map(rows.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
  for (const { level, index, hash } of nodes) {
    const expected = Buffer.from(hash).toString('hex');
    const actual = stored.get(`${level} ${index}`) ?? 'missing';
    const position = Number((index + 1n) << BigInt(8 * level));
    if (actual !== expected) note({ check: 'tree-node', position, subject: `${level}/${index}`, expected, actual });
  }
};

interface OpenCommand {
  readonly commandId: string;
  /** How many of its entries are still to come. */
  readonly left: number;
}

/** The entries of one command follow each other; its first tells how many they are and holds the hash of what was asked. */
const checkCommand = (
  row: StoredEntry,
  position: number,
  open: OpenCommand,
  note: (finding: Finding) => void,
): OpenCommand => {
  const first = open.left === 0;
  const size = row.command_size ?? 0;
  const right = first
    ? size > 0 && row.has_input_hash
    : row.command_id === open.commandId && size === 0 && !row.has_input_hash;
  if (!right) {
    const expected = first ? `the first entry of ${row.command_id}` : `${open.left} more of ${open.commandId}`;
    note({ check: 'command', position, expected, actual: `${row.command_id} ${row.command_size ?? '–'}` });
  }
  return first ? { commandId: row.command_id, left: Math.max(size - 1, 0) } : { ...open, left: open.left - 1 };
};

const checkEntry = (
  row: StoredEntry,
  position: number,
  authorityId: string,
  versions: Map<string, number>,
  note: (finding: Finding) => void,
): void => {
  const leafHash = leafHashOf(row.body);
  if (leafHash !== row.leaf_hash) note({ check: 'leaf-hash', position, expected: leafHash, actual: row.leaf_hash });
  const version = (versions.get(row.stream_id) ?? 0) + 1;
  versions.set(row.stream_id, row.stream_version);
  if (row.stream_version !== version)
    note({
      check: 'stream',
      position,
      expected: `${row.stream_id} ${version}`,
      actual: `${row.stream_id} ${row.stream_version}`,
    });

  const columns = [
    authorityId,
    position,
    row.stream_id,
    row.stream_version,
    row.type,
    row.occurred_on,
    row.recorded_at,
    row.actor,
    row.command_id,
  ];
  const told = fieldsOf(row.body);
  if (told !== columns.join(' | ')) note({ check: 'body', position, expected: told, actual: columns.join(' | ') });
};

const fieldsOf = (body: string): string => {
  try {
    const event = JSON.parse(body) as Record<string, unknown>;
    const names = [
      'authorityId',
      'position',
      'streamId',
      'streamVersion',
      'type',
      'occurredOn',
      'recordedAt',
      'actor',
      'commandId',
    ];
    return names.map((name) => String(event[name])).join(' | ');
  } catch {
    return 'not readable';
  }
};

const checkProjections = async (
  database: Database,
  catalogue: Catalogue,
  authorityId: string,
  head: number,
  note: (finding: Finding) => void,
): Promise<Record<string, string>> => {
  const digests: Record<string, string> = {};
  for (const [projection, table] of tablesOf(catalogue)) {
    const client = await database.pool.connect();
    try {
      // One snapshot for the rows and for the number they stand at.
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      // Before the snapshot is taken: a rebuild that swaps the table now has done so, or waits.
      await client.query(`LOCK TABLE ${table.name} IN ACCESS SHARE MODE`);
      const { rows: checkpoint } = await client.query<{ position: bigint }>(
        projection.mode === 'async'
          ? 'SELECT position FROM journal.checkpoints WHERE authority_id = $1 AND projection = $2'
          : 'SELECT position FROM journal.heads WHERE authority_id = $1 AND $2::text IS NOT NULL',
        [authorityId, projection.name],
      );
      const names = table.columns.map(({ sql }) => sql).join(', ');
      const { rows } = await client.query<Record<string, unknown>>(
        `SELECT ${names} FROM ${table.name} WHERE authority_id = $1`,
        [authorityId],
      );
      const actual = digestOf(rows.map((row) => table.fromSql(row)));
      digests[projection.name] = actual;
      const asKnown = Number(checkpoint[0]?.position ?? 0);
      const expected = await foldOrReason(() => foldLive(client, catalogue, table, authorityId, { asKnown }));
      if (expected !== actual)
        note({ check: 'projection', subject: projection.name, position: Math.min(asKnown, head), expected, actual });
    } finally {
      await client.query('ROLLBACK').catch(() => undefined);
      client.release();
    }
  }
  return digests;
};

const foldOrReason = async (fold: () => Promise<readonly Record<string, unknown>[]>): Promise<string> => {
  try {
    return digestOf(await fold());
  } catch (error) {
    return `no fold: ${(error as Error).message}`;
  }
};
