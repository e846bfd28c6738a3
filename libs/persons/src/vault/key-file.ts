import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartRefused, type Settings } from '#libs/platform';
import { PersonKeys } from './sealing.js';

const secretBytes = 32;

/**
 * The product's key for personal data: in the file that is named, which must be there, or else in the data folder, where it is
 * made at the first start. It is never in the database: a copy of that alone opens nothing.
 */
export const personKeysOf = async ({ personKeyFile, dataDir }: Settings): Promise<PersonKeys> => {
  const path = personKeyFile ?? join(dataDir, 'person-key');
  const text = (await contentOf(path)) ?? (personKeyFile === undefined ? await madeAt(path) : undefined);
  const secret = Buffer.from(text ?? '', 'base64');
  if (secret.length !== secretBytes)
    throw new StartRefused(
      `The file ${path} must hold the key for personal data, ${secretBytes} bytes in base64: openssl rand -base64 ${secretBytes}`,
    );
  return new PersonKeys(secret);
};

const contentOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new StartRefused(`The key for personal data in ${path} cannot be read: ${error.code}.`);
  });

/** Readable by its owner alone. Of two processes that start at once, one makes it and the other reads it. */
const madeAt = async (path: string): Promise<string | undefined> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${randomBytes(secretBytes).toString('base64')}\n`, { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return contentOf(path);
};
