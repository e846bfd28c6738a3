import type { Queryable } from '#libs/platform';
import {
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  parseReceipt,
  isSameKey,
  keySpans,
  keysNeeded,
  toHex,
  verdictOf,
  type Checkpoint,
  type Hash,
  type KeySpan,
  type LogPolicy,
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

/** A checkpoint or a receipt that somebody holds; `source` is where it was read. */
export interface HeldText {
  readonly source: string;
  readonly text: string;
}

type Note = (finding: Finding) => void;

/** Opens a head that came after one of size `after`, or one that stands alone. */
type Opener = (note: string, after?: bigint) => Checkpoint;

/**
 * A note that this log's keys signed: the key of its size, and of the first head with a rotation the key before it too. What
 * follows a trusted key by the journal's own rotations is trusted. Without a policy the text alone is read, and nothing is said
 * of who signed it.
 */
const openerOf = async (
  client: Queryable,
  authorityId: string,
  policy: LogPolicy | undefined,
  note: Note,
): Promise<Opener> => {
  const told = (text: string) => parseCheckpoint(parseNote(text).text);
  if (!policy) return told;
  const rotations = await keyRotations(client, authorityId, policy.origin);
  if (!rotations.length) return (text) => openCheckpoint(text, policy).checkpoint;
  let spans: readonly KeySpan[] = [];
  const chain = verdictOf(() => (spans = keySpans(rotations[0]!.oldKey, rotations)));
  if (!chain.valid)
    note({ check: 'checkpoint', subject: 'key', expected: 'rotations that follow each other', actual: chain.reason });
  const first = spans.findIndex(({ key }) => policy.logKeys.some((trusted) => isSameKey(trusted, key)));
  const trusted = first < 0 ? [] : spans.slice(first);
  return (text, after) => {
    const { size } = told(text);
    const needed = keysNeeded(trusted, after ?? size, size);
    for (const key of needed) openCheckpoint(text, { ...policy, logKeys: [key] });
    return openCheckpoint(text, { ...policy, logKeys: needed }).checkpoint;
  };
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

/** The checkpoints that are stored, and those that others hold, each as far as its signature is right. */
export const claimsOf = async (
  client: Queryable,
  authorityId: string,
  policy: LogPolicy | undefined,
  held: readonly HeldText[],
  note: Note,
): Promise<Claim[]> => {
  const { rows } = await client.query<{ size: bigint; note: string }>(
    'SELECT size, note FROM journal.signed_checkpoints WHERE authority_id = $1 ORDER BY size',
    [authorityId],
  );
  const open = await openerOf(client, authorityId, policy, note);
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
  for (const { source, text } of held) {
    const receipt = text.startsWith('c2sp.org/tlog-proof@v1') ? receiptIn(text) : undefined;
    const claim = claimIn(source, undefined, () => open(receipt ?? text), note);
    if (claim) claims.push(claim);
  }
  checkForks(claims, note);
  return claims;
};

const receiptIn = (text: string): string | undefined => {
  let checkpoint: string | undefined;
  verdictOf(() => (checkpoint = parseReceipt(text).checkpoint));
  return checkpoint;
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
