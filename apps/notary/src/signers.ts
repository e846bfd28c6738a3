import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  cosign,
  emptyRoot,
  openNote,
  parseCheckpoint,
  parseSigner,
  printCheckpoint,
  printSigner,
  readHash,
  signNote,
  toBase64,
  verifyConsistency,
  type Algorithm,
  type Checkpoint,
  type Hash,
  type Signer,
  type Verifier,
} from '#libs/transparency';
import { privateFolder, type Memory } from './memory.js';

/** An answer over HTTP; the body is text. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

/** The key in a file; where there is none it is made, readable by its owner alone. */
export const keyIn = async (path: string, name: string, algorithm: Algorithm): Promise<Signer> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return parseSigner(text.trim());
  const made = printSigner(name, algorithm, randomBytes(32));
  await privateFolder(dirname(path));
  await writeFile(path, `${made}\n`, { flag: 'wx', mode: 0o600 });
  return parseSigner(made);
};

/** Lets one request for a log at a time through: what is remembered is read, compared and written without another between. */
export const inTurn = () => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(origin: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(origin) ?? Promise.resolve()).then(work, work);
    last.set(
      origin,
      turn.catch(() => undefined),
    );
    return turn;
  };
};

type Step = 'ok' | { readonly size: bigint } | { readonly reason: string };

/** Remembers a larger tree if it begins with the one remembered; tells the size to begin at if the proof is from another. */
const advance = async (
  memory: Memory,
  { origin, size, root }: Checkpoint,
  from: bigint,
  proof: readonly Hash[],
): Promise<Step> => {
  const before = (await memory.of(origin)) ?? { size: 0n, root: emptyRoot };
  if (from !== before.size) return { size: before.size };
  try {
    verifyConsistency({ size1: before.size, size2: size, root1: before.root, root2: root, proof });
  } catch (error) {
    return { reason: (error as { code?: string }).code ?? 'PROOF_NOT_READABLE' };
  }
  if (size !== before.size) await memory.keep(origin, { size, root });
  return 'ok';
};

/** What the notary is asked to sign: a head, and the proof that it begins with the tree of size `old`. */
export interface SignRequest {
  readonly origin: string;
  readonly size: string;
  readonly root: string;
  readonly old: string;
  readonly proof: readonly string[];
}

/** Signs heads of logs, each only if it is consistent with all it ever signed of that log. 409 tells the size to prove from. */
export const notary = (signer: Signer, memory: Memory) => {
  const one = inTurn();
  return async (request: unknown): Promise<Answer> => {
    const asked = signRequest(request);
    if (!asked) return { status: 400, body: 'REQUEST_NOT_READABLE\n' };
    const { checkpoint, old, proof } = asked;
    return one(checkpoint.origin, async () => {
      const step = await advance(memory, checkpoint, old, proof);
      if (step === 'ok') return { status: 200, body: signNote(printCheckpoint(checkpoint), [signer]) };
      return 'size' in step
        ? { status: 409, body: `${step.size}\n`, type: 'text/x.tlog.size' }
        : { status: 422, body: `${step.reason}\n` };
    });
  };
};

const signRequest = (request: unknown) => {
  try {
    const { origin, size, root, old, proof } = request as SignRequest;
    // Read back as a checkpoint is read, so that only what can be one is signed.
    const checkpoint = parseCheckpoint(`${origin}\n${size}\n${root}\n`);
    return { checkpoint, old: sizeOf(old), proof: proof.map((hash, at) => readHash(hash, `proof[${at}]`)) };
  } catch {
    return undefined;
  }
};

const sizeOf = (text: string): bigint => {
  if (!/^(0|[1-9]\d{0,18})$/u.test(text)) throw new RangeError('Not a size.');
  return BigInt(text);
};

/** How many hashes a consistency proof of a 63-bit tree can have. */
const proofHashesMax = 63;

/**
 * `add-checkpoint` of https://c2sp.org/tlog-witness: `old <size>`, the proof, an empty line, the signed checkpoint. The answer
 * is the witness's signature line.
 */
export const witness = (signer: Signer, memory: Memory, logKeys: readonly Verifier[], now: () => number) => {
  const one = inTurn();
  return async (body: string): Promise<Answer> => {
    const [head = '', note] = splitOnce(body, '\n\n');
    const [first = '', ...lines] = head.split('\n');
    const old = /^old (0|[1-9]\d{0,18})$/u.exec(first)?.[1];
    if (old === undefined || note === undefined || lines.length > proofHashesMax)
      return { status: 400, body: 'REQUEST_NOT_READABLE\n' };
    let text: string;
    let checkpoint: Checkpoint;
    let proof: Hash[];
    try {
      proof = lines.map((hash, at) => readHash(hash, `proof[${at}]`));
    } catch {
      return { status: 400, body: 'REQUEST_NOT_READABLE\n' };
    }
    try {
      ({ text } = openNote(note, logKeys));
      checkpoint = parseCheckpoint(text);
    } catch {
      return { status: 403, body: 'CHECKPOINT_NOT_SIGNED_BY_A_KNOWN_LOG\n' };
    }
    if (BigInt(old) > checkpoint.size) return { status: 400, body: 'OLD_SIZE_BEYOND_CHECKPOINT\n' };
    return one(checkpoint.origin, async () => {
      const step = await advance(memory, checkpoint, BigInt(old), proof);
      if (step === 'ok') return { status: 200, body: cosign(text, signer, BigInt(now())) };
      return 'size' in step
        ? { status: 409, body: `${step.size}\n`, type: 'text/x.tlog.size' }
        : { status: 422, body: `${step.reason}\n` };
    });
  };
};

const splitOnce = (text: string, mark: string): readonly [string, string?] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
};

export const proofLines = (proof: readonly Hash[]): string => proof.map((hash) => `${toBase64(hash)}\n`).join('');
