import {
  isSameKey,
  keyRotationIn,
  leafHash,
  parseCheckpoint,
  printCheckpoint,
  printVerifier,
  readDecimal,
  readHash,
  signNote,
  verifyInclusion,
  type Checkpoint,
  type Hash,
  type Signer,
} from '#libs/transparency';
import { conflict, refused, type Answer } from './answers.js';
import type { KeyRing } from './keys.js';
import { advance, inTurn, type Memory } from './memory.js';

/** What the notary is asked to sign: a head, and the proof that it begins with the tree of size `old`. */
export interface SignRequest {
  readonly origin: string;
  readonly size: string;
  readonly root: string;
  readonly old: string;
  readonly proof: readonly string[];
  /** The entry of this very tree that names the key to be signed with from now on, and the proof that it is in it. */
  readonly rotation?: { readonly entry: string; readonly index: string; readonly proof: readonly string[] };
}

interface Rotation {
  readonly entry: string;
  readonly index: bigint;
  readonly proof: readonly Hash[];
}

/**
 * Signs heads of logs, each only if it is consistent with all it ever signed of that log. 409 tells the size to prove from.
 * A log's key gives way to the next one when the signed tree has the entry that says so, and not before: heads that are asked
 * for with that entry are signed by both, and from the first one after them by the new key alone.
 */
export class Notary {
  private readonly one = inTurn();

  constructor(
    private readonly keys: KeyRing,
    private readonly memory: Memory,
  ) {}

  /** The verifier key of a log. */
  key(origin: string): Promise<string> {
    return this.one(origin, async () => printVerifier((await this.keys.current(origin)).verifier));
  }

  /** The key of a log and the one that is to follow it. */
  nextKey(origin: string): Promise<{ readonly current: string; readonly next: string }> {
    return this.one(origin, async () => ({
      current: printVerifier((await this.keys.current(origin)).verifier),
      next: printVerifier((await this.keys.next(origin)).verifier),
    }));
  }

  async sign(request: unknown): Promise<Answer> {
    const asked = signRequest(request);
    if (!asked) return refused(400, 'REQUEST_NOT_READABLE');
    const { checkpoint, old, proof, rotation } = asked;
    return this.one(checkpoint.origin, async () => {
      if (!rotation) await this.keys.finishHandover(checkpoint.origin);
      const current = await this.keys.current(checkpoint.origin);
      const before = await this.memory.of(checkpoint.origin);
      if (!before) throw new Error(`What was signed of ${checkpoint.origin} is not known any more.`);
      const next = rotation && (await this.nextBy(rotation, checkpoint, current));
      if (next === 'wrong') return refused(422, 'ROTATION_NOT_PROVED');
      const step = await advance(this.memory, before, checkpoint, old, proof);
      if (step !== 'ok') return 'conflict' in step ? conflict(step.conflict) : refused(422, step.reason);
      if (next) await this.keys.beginHandover(checkpoint.origin);
      return { status: 200, body: signNote(printCheckpoint(checkpoint), next ? [current, next] : [current]) };
    });
  }

  /** The key an entry of the tree hands over to; undefined where that was done already. */
  private async nextBy(
    { entry, index, proof }: Rotation,
    { origin, size, root }: Checkpoint,
    { verifier }: Signer,
  ): Promise<Signer | 'wrong' | undefined> {
    try {
      verifyInclusion({ leafIndex: index, treeSize: size, leafHash: leafHash(Buffer.from(entry)), proof, root });
    } catch {
      return 'wrong';
    }
    const keys = keyRotationIn(entry, origin);
    if (!keys) return 'wrong';
    if (isSameKey(keys.newKey, verifier)) return undefined;
    const next = await this.keys.next(origin);
    return isSameKey(keys.oldKey, verifier) && isSameKey(keys.newKey, next.verifier) ? next : 'wrong';
  }
}

const signRequest = (request: unknown) => {
  try {
    const { origin, size, root, old, proof, rotation } = request as SignRequest;
    const hashes = (list: readonly string[]) => list.map((hash, at) => readHash(hash, `proof[${at}]`));
    return {
      // Read back as a checkpoint is read, so that only what can be one is signed.
      checkpoint: parseCheckpoint(`${origin}\n${size}\n${root}\n`),
      old: readDecimal(old, 'old'),
      proof: hashes(proof),
      ...(rotation && {
        rotation: {
          entry: rotation.entry,
          index: readDecimal(rotation.index, 'index'),
          proof: hashes(rotation.proof),
        },
      }),
    };
  } catch {
    return undefined;
  }
};
