import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSigner, printSigner, verifierOf, type Algorithm, type Signer } from '#libs/transparency';
import { readIfThere, renameDurably, writeDurably } from './durable.js';
import { fileOf, nothingYet, type Memory } from './memory.js';

/** The key in a file; where there is none it is made, readable by its owner alone. */
export const keyIn = async (path: string, name: string, algorithm: Algorithm): Promise<Signer> => {
  const text = await readIfThere(path);
  if (text !== undefined) return parseSigner(text.trim());
  const made = printSigner(name, algorithm, randomBytes(32));
  await writeDurably(path, `${made}\n`);
  return parseSigner(made);
};

/**
 * The keys of a notary: one a log, under the log's own name as tlog-checkpoint has it, and the one that will follow it. Made
 * when a log is first asked about. Callers see to it that a log's keys are used by one request at a time.
 */
export class KeyRing {
  constructor(
    private readonly folder: string,
    private readonly memory: Memory,
  ) {}

  /** With the first key the memory begins: a key whose memory is gone later signs nothing. */
  async current(origin: string): Promise<Signer> {
    const path = this.path(origin, 'key');
    if ((await readIfThere(path)) === undefined && !(await this.memory.of(origin))) {
      verifierOf(origin, 'ed25519', new Uint8Array(32)); // Refuses an origin that no signature line can name.
      await this.memory.keep(origin, nothingYet);
    }
    return keyIn(path, origin, 'ed25519');
  }

  next(origin: string): Promise<Signer> {
    return keyIn(this.path(origin, 'next-key'), origin, 'ed25519');
  }

  /** Until it is finished, both keys sign: the old one says that the new one is its successor. */
  beginHandover(origin: string): Promise<void> {
    return writeDurably(this.path(origin, 'handover'), `${origin}\n`);
  }

  /** The next key takes the place of the current one, which is gone; nothing happens if no handover has begun. */
  async finishHandover(origin: string): Promise<void> {
    const mark = this.path(origin, 'handover');
    if ((await readIfThere(mark)) === undefined) return;
    const next = this.path(origin, 'next-key');
    if ((await readIfThere(next)) !== undefined) await renameDurably(next, this.path(origin, 'key'));
    await rm(mark);
  }

  private path(origin: string, what: string): string {
    return join(this.folder, `${fileOf(origin)}.${what}`);
  }
}
