import type { Queryable } from '#libs/platform';
import {
  keySpans,
  leafHash,
  openCheckpoint,
  openHead,
  parseCheckpoint,
  parseCheckpointOf,
  parseNote,
  parseReceipt,
  spansTrusted,
  toHex,
  verdictOf,
  verifyInclusion,
  type Checkpoint,
  type Hash,
  type KeySpan,
  type LogPolicy,
  type Receipt,
} from '#libs/transparency';
import { keyRotations } from '../log-keys.js';
import type { Finding } from './findings.js';

/** Somebody's word that the tree of so many entries has this root. */
export interface Claim {
  readonly size: bigint;
  readonly root: Hash;
  /** Who says so; stands in findings. */
  readonly subject: string;
}

/** What somebody outside has seen of a log; `source` tells who, in a finding. */
export interface HeldText {
  readonly source: string;
  /** A signed checkpoint, a receipt (`.tlog-proof`), or a checkpoint without signatures where `remembered`. */
  readonly text: string;
  /** The signer itself was asked for the head it remembers: nobody needs to have signed its answer. */
  readonly remembered?: boolean;
}

type Note = (finding: Finding) => void;

/** Opens a head that came after one of size `after`, or one that stands alone. */
type Opener = (note: string, after?: bigint) => Checkpoint;

/**
 * A note that this log's keys signed: the key of its size, and of the first head with a rotation the key before it too. What
 * follows a trusted key by the journal's own rotations is trusted. Without a policy the text alone is read, and nothing is said
 * of who signed it. `head` is the size of the last head.
 */
const openerOf = async (
  client: Queryable,
  authorityId: string,
  policy: LogPolicy | undefined,
  head: bigint,
  note: Note,
): Promise<Opener> => {
  if (!policy) return (text) => parseCheckpoint(parseNote(text).text);
  const rotations = await keyRotations(client, authorityId, policy.origin);
  if (!rotations.length) return (text) => openCheckpoint(text, policy).checkpoint;
  let spans: readonly KeySpan[] = [];
  const chain = verdictOf(() => (spans = keySpans(rotations[0]!.oldKey, rotations)));
  if (!chain.valid)
    note({ check: 'checkpoint', subject: 'key', expected: 'rotations that follow each other', actual: chain.reason });
  const trusted = spansTrusted(spans, policy.logKeys, head);
  return (text, after) => openHead(text, policy, trusted, after).checkpoint;
};

const claimIn = (
  subject: string,
  position: number | undefined,
  open: () => Checkpoint,
  note: Note,
): Claim | undefined => {
  let claim: Claim | undefined;
  const verdict = verdictOf(() => {
    const { size, root } = open();
    claim = { size, root, subject };
  });
  if (verdict.valid) return claim;
  const at = position === undefined ? {} : { position };
  note({ check: 'checkpoint', ...at, subject, expected: 'a checkpoint of this log, signed', actual: verdict.reason });
  return undefined;
};

/** All that is claimed of a log, and the size of the last head that is stored here, signed. */
interface Claimed {
  readonly claims: readonly Claim[];
  readonly stored: bigint | undefined;
}

/**
 * The checkpoints that are stored, and those that others hold, each as far as its signature is right. A receipt is beside that
 * compared with the entry it is for.
 */
export const claimsOf = async (
  client: Queryable,
  authorityId: string,
  policy: LogPolicy | undefined,
  held: readonly HeldText[],
  note: Note,
): Promise<Claimed> => {
  const { rows } = await client.query<{ size: bigint; note: string }>(
    'SELECT size, note FROM journal.signed_checkpoints WHERE authority_id = $1 ORDER BY size',
    [authorityId],
  );
  const open = await openerOf(client, authorityId, policy, rows.at(-1)?.size ?? 0n, note);
  const claims: Claim[] = [];
  let after = 0n;
  for (const { size, note: text } of rows) {
    const subject = `checkpoint ${size}`;
    const before = after;
    const claim = claimIn(subject, Number(size), () => open(text, before), note);
    after = size;
    if (claim && claim.size !== size)
      note({
        check: 'checkpoint',
        position: Number(size),
        subject,
        expected: String(size),
        actual: String(claim.size),
      });
    if (claim) claims.push(claim);
  }
  for (const { source, text, remembered } of held) {
    const receipt = isReceipt(text) ? receiptIn(source, text, note) : undefined;
    if (isReceipt(text) && !receipt) continue;
    const recalled = () => (policy ? parseCheckpointOf(policy.origin, text) : parseCheckpoint(text));
    const told = () => (remembered ? recalled() : open(receipt ? receipt.checkpoint : text));
    const claim = claimIn(source, undefined, told, note);
    if (claim) claims.push(claim);
    if (claim && receipt) await checkEntry(client, authorityId, receipt, claim, note);
  }
  checkForks(claims, note);
  const stored = rows.at(-1)?.size;
  checkStored(
    stored ?? 0n,
    claims.filter(({ subject }) => held.some(({ source, remembered }) => remembered && source === subject)),
    note,
  );
  return { claims, stored };
};

/**
 * What all signers remember was signed, witnessed and given to be kept: a last head that is smaller was taken away. One of them
 * alone may have signed what the others would not.
 */
const checkStored = (stored: bigint, remembered: readonly Claim[], note: Note): void => {
  const [least] = [...remembered].sort((one, other) => Number(one.size - other.size));
  if (!least || least.size <= stored) return;
  note({
    check: 'stored-head',
    position: Number(least.size),
    subject: least.subject,
    expected: `a stored head of ${least.size} entries, signed`,
    actual: String(stored),
  });
};

const isReceipt = (text: string): boolean => text.startsWith('c2sp.org/tlog-proof@');

const receiptIn = (subject: string, text: string, note: Note): Receipt | undefined => {
  let receipt: Receipt | undefined;
  const { valid, reason } = verdictOf(() => (receipt = parseReceipt(text)));
  if (!valid) note({ check: 'receipt', subject, expected: 'a receipt', actual: reason });
  return receipt;
};

/** That the entry of today leads by the proof of the receipt to the root that was signed: it is the one the receipt is for. */
const checkEntry = async (
  client: Queryable,
  authorityId: string,
  { index, proof }: Receipt,
  { size, root, subject }: Claim,
  note: Note,
): Promise<void> => {
  const position = Number(index) + 1;
  const { rows } = await client.query<{ body: string }>(
    'SELECT body FROM journal.entries WHERE authority_id = $1 AND position = $2',
    [authorityId, index < size ? index + 1n : 0n],
  );
  const leaf = rows[0] && leafHash(Buffer.from(rows[0].body));
  const { valid, reason } = leaf
    ? verdictOf(() => verifyInclusion({ leafIndex: index, treeSize: size, leafHash: leaf, proof, root }))
    : { valid: false, reason: 'missing' };
  if (valid) return;
  const actual = leaf ? `${toHex(leaf)} (${reason})` : reason!;
  note({ check: 'receipt', position, subject, expected: 'the entry that the receipt is for', actual });
};

/** Two signed roots for one size: whoever signed has shown two histories, whichever of them is here. */
const checkForks = (claims: readonly Claim[], note: Note): void => {
  const roots = new Map<bigint, Claim>();
  for (const claim of claims) {
    const other = roots.get(claim.size);
    if (!other) roots.set(claim.size, claim);
    else if (toHex(other.root) !== toHex(claim.root))
      note({
        check: 'checkpoint-fork',
        position: Number(claim.size),
        subject: claim.subject,
        expected: `${toHex(other.root)} of ${other.subject}`,
        actual: toHex(claim.root),
      });
  }
};
