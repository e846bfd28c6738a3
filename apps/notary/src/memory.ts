import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  emptyRoot,
  fromBase64,
  readDecimal,
  readHash,
  toBase64,
  verifyConsistency,
  type Checkpoint,
  type Hash,
} from '#libs/transparency';
import { readIfThere, writeDurably } from './durable.js';

/** The largest tree of a log that was ever signed. */
export interface Remembered {
  readonly size: bigint;
  readonly root: Hash;
}

export const nothingYet: Remembered = { size: 0n, root: emptyRoot };

/** What belongs to a log is in files of this name: an origin may have any character. */
export const fileOf = (origin: string): string => createHash('sha256').update(origin).digest('hex').slice(0, 32);

const suffix = '.tree';

const remembered = async (path: string): Promise<(Remembered & { readonly origin: string }) | undefined> => {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const [origin, size = '', root = ''] = text.split('\n');
  if (!origin || !/^\d+$/u.test(size) || !fromBase64(root)) throw new Error(`${path} is not readable.`);
  return { origin, size: readDecimal(size, 'size'), root: readHash(root, 'root') };
};

/**
 * What a signer remembers of each log, in files of its own: a signature is given only after the tree it is for is on disk,
 * so that no crash lets it sign two histories.
 */
export class Memory {
  constructor(private readonly folder: string) {}

  async of(origin: string): Promise<Remembered | undefined> {
    const there = await remembered(this.path(origin));
    if (there && there.origin !== origin) throw new Error(`${this.path(origin)} is not readable.`);
    return there;
  }

  /** The logs of which something was signed. */
  async origins(): Promise<string[]> {
    const files = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith(suffix));
    const trees = await Promise.all(files.map((name) => remembered(join(this.folder, name))));
    return trees.flatMap((tree) => (tree?.size ? tree.origin : [])).sort();
  }

  keep(origin: string, { size, root }: Remembered): Promise<void> {
    return writeDurably(this.path(origin), `${origin}\n${size}\n${toBase64(root)}\n`);
  }

  private path(origin: string): string {
    return join(this.folder, `${fileOf(origin)}${suffix}`);
  }
}

/** `conflict` is the size that is remembered: the proof is from another, or is of another tree of that size. */
export type Step = 'ok' | { readonly conflict: bigint } | { readonly reason: string };

/** Remembers a larger tree if it is proved to begin with the one remembered. */
export const advance = async (
  memory: Memory,
  before: Remembered,
  { origin, size, root }: Checkpoint,
  old: bigint,
  proof: readonly Hash[],
): Promise<Step> => {
  if (old !== before.size) return { conflict: before.size };
  try {
    verifyConsistency({ size1: before.size, size2: size, root1: before.root, root2: root, proof });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    return size === before.size ? { conflict: size } : { reason: code };
  }
  if (size !== before.size) await memory.keep(origin, { size, root });
  return 'ok';
};

/** Lets one request for a log at a time through: what is remembered is read, compared and written without another between. */
export const inTurn = () => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(origin: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(origin) ?? Promise.resolve()).then(work, work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    last.set(origin, settled);
    void settled.then(() => last.get(origin) === settled && last.delete(origin));
    return turn;
  };
};
