import {
  cosign,
  openNote,
  parseCheckpoint,
  parseNote,
  parseVerifier,
  readDecimal,
  readHash,
  type Checkpoint,
  type Hash,
  type Signer,
  type Verifier,
} from '#libs/transparency';
import { conflict, refused, type Answer } from './answers.js';
import { advance, inTurn, nothingYet, type Memory } from './memory.js';

/** How many hashes a consistency proof of a 63-bit tree can have. */
const proofHashesMax = 63;
const answerMsMax = 3000;

/**
 * The logs a witness follows: verifier keys, each under the origin of its log, and addresses that tell such keys, a line each.
 * The addresses are asked when a log or its key is not known: a new log, or one whose key has rotated.
 */
export class FollowedLogs {
  private keys: readonly Verifier[];
  private readonly fixed: readonly Verifier[];
  private readonly lists: readonly string[];

  constructor(given: readonly string[]) {
    this.lists = given.filter((each) => /^https?:\/\//u.test(each));
    this.fixed = given.filter((each) => !this.lists.includes(each)).map(parseVerifier);
    this.keys = this.fixed;
  }

  of(origin: string): readonly Verifier[] {
    return this.keys.filter(({ name }) => name === origin);
  }

  /** Keys of before stay known: what they signed may still be under way. */
  async ask(): Promise<void> {
    const told = await Promise.all(
      this.lists.map(async (url) => {
        const answer = await fetch(url, { signal: AbortSignal.timeout(answerMsMax) }).catch(() => undefined);
        return answer?.ok ? (await answer.text()).split('\n').filter(Boolean).map(parseVerifier) : [];
      }),
    );
    const known = new Map([...this.keys, ...told.flat()].map((key) => [`${key.name}+${key.keyId}`, key]));
    this.keys = [...known.values()];
  }
}

/**
 * `add-checkpoint` of https://c2sp.org/tlog-witness: `old <size>`, the proof, an empty line, the signed checkpoint. The answer
 * is the witness's signature line.
 */
export const witness = (signer: Signer, memory: Memory, logs: FollowedLogs, now: () => number) => {
  const one = inTurn();
  return async (body: string): Promise<Answer> => {
    const asked = addRequest(body);
    if (!asked) return refused(400, 'REQUEST_NOT_READABLE');
    const { old, proof, note, text, checkpoint } = asked;
    const { origin, size } = checkpoint;
    if (!isSigned(note, logs.of(origin))) await logs.ask();
    if (!logs.of(origin).length) return refused(404, 'LOG_UNKNOWN');
    if (!isSigned(note, logs.of(origin))) return refused(403, 'CHECKPOINT_NOT_SIGNED_BY_THE_LOG');
    if (old > size) return refused(400, 'OLD_SIZE_BEYOND_CHECKPOINT');
    return one(origin, async () => {
      const step = await advance(memory, (await memory.of(origin)) ?? nothingYet, checkpoint, old, proof);
      if (step !== 'ok') return 'conflict' in step ? conflict(step.conflict) : refused(422, step.reason);
      return { status: 200, body: cosign(text, signer, BigInt(now())) };
    });
  };
};

const isSigned = (note: string, keys: readonly Verifier[]): boolean => {
  try {
    openNote(note, keys);
    return true;
  } catch {
    return false;
  }
};

interface AddRequest {
  readonly old: bigint;
  readonly proof: readonly Hash[];
  readonly note: string;
  readonly text: string;
  readonly checkpoint: Checkpoint;
}

const addRequest = (body: string): AddRequest | undefined => {
  const end = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(end, 0)).split('\n');
  if (!first.startsWith('old ') || lines.length > proofHashesMax) return undefined;
  const note = body.slice(end + 2);
  try {
    const { text } = parseNote(note);
    return {
      old: readDecimal(first.slice('old '.length), 'old'),
      proof: lines.map((hash, at) => readHash(hash, `proof[${at}]`)),
      note,
      text,
      checkpoint: parseCheckpoint(text),
    };
  } catch {
    return undefined;
  }
};
