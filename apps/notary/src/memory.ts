import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { fromBase64, readDecimal, readHash, toBase64, type Hash } from '#libs/transparency';

/** A folder that only its owner enters; those above it are left to others. */
export const privateFolder = async (path: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
};

/** The largest tree of a log that was ever signed. */
export interface Remembered {
  readonly size: bigint;
  readonly root: Hash;
}

/**
 * What a signer remembers of each log, in files of its own: a signature is given only after the tree it is for is on disk,
 * so that no crash lets it sign two histories.
 */
export class Memory {
  constructor(private readonly folder: string) {}

  async of(origin: string): Promise<Remembered | undefined> {
    const text = await readFile(this.path(origin), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return undefined;
    const [remembered, size = '', root = ''] = text.split('\n');
    if (remembered !== origin || !fromBase64(root)) throw new Error(`${this.path(origin)} is not readable.`);
    return { size: readDecimal(size, 'size'), root: readHash(root, 'root') };
  }

  async keep(origin: string, { size, root }: Remembered): Promise<void> {
    await privateFolder(this.folder);
    const path = this.path(origin);
    const file = await open(`${path}.new`, 'w', 0o600);
    try {
      await file.writeFile(`${origin}\n${size}\n${toBase64(root)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
    const folder = await open(this.folder, 'r');
    await folder.sync().finally(() => folder.close());
  }

  private path(origin: string): string {
    return join(this.folder, `${createHash('sha256').update(origin).digest('hex').slice(0, 32)}.tree`);
  }
}
