import type { Queryable } from '#libs/platform';
import {
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  parseReceipt,
  toHex,
  verdictOf,
  type Checkpoint,
  type Hash,
  type LogPolicy,
} from '#libs/transparency';
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

/** A note that this log's key signed. Without a policy the text alone is read, and nothing is said of who signed it. */
const opened = (note: string, policy: LogPolicy | undefined): Checkpoint =>
  policy ? openCheckpoint(note, policy).checkpoint : parseCheckpoint(parseNote(note).text);

const claimIn = (
  text: string,
  subject: string,
  position: number | undefined,
  policy: LogPolicy | undefined,
  note: Note,
): Claim | undefined => {
  let claim: Claim | undefined;
  const verdict = verdictOf(() => {
    const { size, root } = opened(text, policy);
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
  const claims: Claim[] = [];
  for (const { size, note: text } of rows) {
    const subject = `checkpoint ${size}`;
    const claim = claimIn(text, subject, Number(size), policy, note);
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
    const claim = claimIn(receipt ?? text, source, undefined, policy, note);
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
