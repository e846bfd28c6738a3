import { concat, readDecimal, readHash, shorten, toBase64, toHex, utf8 } from './encoding.js';
import { isSignedBy, signatureBytes } from './ed25519.js';
import type { Hash } from './hashing.js';
import type { Signer, Verifier } from './keys.js';
import { checkPlain, openNoteWith, signatureLine, type Check, type Verified } from './note.js';
import { isReached, type Policy, type Quorum } from './policy.js';
import { reject } from './refusals.js';

/* Checkpoints, https://c2sp.org/tlog-checkpoint, and what witnesses add, https://c2sp.org/tlog-cosignature. */

/** The head of a log: which log, how many entries, and the root over them. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: bigint;
  readonly root: Hash;
  /** Further lines that the log signs; nobody else vouches for them. */
  readonly extensions?: readonly string[];
}

/** The text that is signed: origin, size, base64 root and any extensions, a line each. */
export const printCheckpoint = ({ origin, size, root, extensions = [] }: Checkpoint): string => {
  // A newline inside the origin or an extension would move every line after it.
  if ([origin, ...extensions].some((each) => each === '' || each.includes('\n'))) throw reject('CHECKPOINT_MALFORMED');
  return [origin, size.toString(), toBase64(root), ...extensions].map((each) => `${each}\n`).join('');
};

export const parseCheckpoint = (text: string): Checkpoint => {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length < 3 || lines.includes('')) throw reject('CHECKPOINT_MALFORMED');
  const [origin, size, root, ...extensions] = lines as [string, string, string, ...string[]];
  return { origin, size: readDecimal(size, 'size'), root: readHash(root, 'root'), extensions };
};

/** A checkpoint of the log of this origin; of another log it is refused. */
export const parseCheckpointOf = (origin: string, text: string): Checkpoint => {
  const checkpoint = parseCheckpoint(text);
  if (checkpoint.origin !== origin)
    throw reject('CHECKPOINT_OF_ANOTHER_LOG', { origin: shorten(checkpoint.origin), expected: origin });
  return checkpoint;
};

const timeBytes = 8;
const timeMax = (1n << 63n) - 1n;

const cosigned = (text: string, time: bigint): Uint8Array => utf8(`cosignature/v1\ntime ${time}\n${text}`);

/**
 * A witness's line for a checkpoint: as of `time`, in seconds since 1970, this is the largest tree of this log it has seen,
 * and it begins with all it had seen before. That this is so, the caller has verified.
 */
export const cosign = (text: string, { verifier, sign }: Signer, time: bigint): string => {
  if (verifier.algorithm !== 'cosignature/v1') throw reject('KEY_NOT_FOR_COSIGNATURES', { name: verifier.name });
  if (time < 0n || time > timeMax) throw reject('TIME_OUT_OF_RANGE', { time });
  parseCheckpoint(text);
  const stamp = new Uint8Array(timeBytes);
  new DataView(stamp.buffer).setBigUint64(0, time);
  return signatureLine(verifier, concat(stamp, sign(cosigned(text, time))));
};

const checkCosignature: Check = (verifier, text, signature) => {
  if (signature.length !== timeBytes + signatureBytes) return undefined;
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  if (time > timeMax) return undefined;
  parseCheckpoint(text); // A witness vouches for nothing else.
  const right = isSignedBy(verifier.publicKey, cosigned(text, time), signature.subarray(timeBytes));
  return right ? { verifier, time } : undefined;
};

const checks: Readonly<Record<Verifier['algorithm'], Check>> = {
  ed25519: checkPlain,
  'cosignature/v1': checkCosignature,
};

/** Opens any note; see {@link openNoteWith}. Keys of witnesses open checkpoints only. */
export const openNote = (note: Uint8Array | string, verifiers: readonly Verifier[]) =>
  openNoteWith(note, verifiers, (verifier, ...signed) => checks[verifier.algorithm](verifier, ...signed));

/** Whom a reader of a log trusts. */
export interface LogPolicy {
  readonly origin: string;
  /** The keys the log signs with; one of them must have. There are several while keys rotate. */
  readonly logKeys: readonly Verifier[];
  readonly witnesses?: readonly Verifier[];
  /** How many different witnesses must have signed; none if left out. */
  readonly witnessesMin?: number;
  /** Which of them must have signed, where a number does not say it. */
  readonly quorum?: Quorum;
}

/** What this policy asks of a checkpoint of one log: its keys are those under the log's own name. */
export const logPolicyOf = (policy: Policy, origin: string): LogPolicy => ({
  origin,
  logKeys: policy.logs.map(({ key }) => key).filter(({ name }) => name === origin),
  witnesses: policy.witnesses.map(({ key }) => key),
  quorum: policy.quorum,
});

export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly text: string;
  readonly cosignatures: readonly Verified[];
}

/** A checkpoint that the log of this policy signed, and as many witnesses as the policy asks for. */
export const openCheckpoint = (note: Uint8Array | string, policy: LogPolicy): OpenedCheckpoint => {
  const { origin, logKeys, witnesses = [], witnessesMin = 0 } = policy;
  const { text, verified } = openNote(note, [...logKeys, ...witnesses]);
  const checkpoint = parseCheckpointOf(origin, text);
  if (!verified.some(({ verifier }) => logKeys.includes(verifier))) throw reject('NOT_SIGNED_BY_THE_LOG', { origin });
  const cosignatures = verified.filter(({ verifier }) => !logKeys.includes(verifier));
  // One key under two names is one witness.
  const found = new Set(cosignatures.map(({ verifier }) => toHex(verifier.publicKey))).size;
  if (found < witnessesMin) throw reject('WITNESSES_TOO_FEW', { found, needed: witnessesMin });
  const signed = cosignatures.map(({ verifier }) => verifier);
  if (policy.quorum && !isReached(policy.quorum, signed)) throw reject('QUORUM_NOT_REACHED', { found });
  return { checkpoint, text, cosignatures };
};
