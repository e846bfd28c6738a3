import { fork, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LogSigners } from '#libs/journal';
import { StartRefused, type Settings } from '#libs/platform';

export interface RunningSigners extends LogSigners {
  /** Keys that were made on this machine for a demonstration: they prove nothing to anybody else. */
  readonly demonstration: boolean;
  readonly close: () => Promise<void>;
}

const startMsMax = 10_000;

/**
 * The notary and the witnesses that are configured; without a notary one of each is started beside this process, each with a
 * key and a memory in a folder of its own.
 */
export const openSigners = async ({
  notaryUrl,
  witnessUrls,
  logName,
  dataDir,
  databaseUrl,
}: Settings): Promise<RunningSigners> => {
  if (notaryUrl) return { logName, notaryUrl, witnessUrls, demonstration: false, close: () => Promise.resolve() };
  // Each database has its own history, and a signer that has seen one refuses the other.
  const of = databaseUrl ? hash('sha256', databaseUrl, 'hex').slice(0, 12) : 'embedded';
  const notary = await started('notary', join(dataDir, 'signers', of, 'notary'));
  const witness = await started('witness', join(dataDir, 'signers', of, 'witness'), notary.key);
  return {
    logName,
    notaryUrl: notary.url,
    witnessUrls: [witness.url],
    demonstration: true,
    close: async () => void (await Promise.all([notary.close(), witness.close()])),
  };
};

const started = async (kind: 'notary' | 'witness', folder: string, logKeys = '') => {
  const child = fork(fileURLToPath(new URL('./notary/src/main.js', import.meta.url)), [kind], {
    env: { ...process.env, SIGNER_DIR: folder, SIGNER_PORT: '0', SIGNER_HOST: '127.0.0.1', LOG_KEYS: logKeys },
    // Ctrl+C reaches the whole group; the signers end with the channel, after the last head was signed.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
    execArgv: [],
  });
  child.unref();
  const { key, port } = await new Promise<{ key: string; port: number }>((resolve, reject) => {
    const refuse = () => reject(new StartRefused(`The ${kind} of the demonstration could not be started.`));
    const late = setTimeout(refuse, startMsMax);
    child.once('message', (told) => {
      clearTimeout(late);
      resolve(told as { key: string; port: number });
    });
    child.once('exit', refuse);
    child.once('error', refuse);
  });
  return { key, url: `http://127.0.0.1:${port}`, close: () => ended(child) };
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.disconnect();
  });
