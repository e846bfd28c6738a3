import { fork, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askSigner, type LogSigners } from '#libs/journal';
import { Rejection } from '#libs/kernel';
import { StartRefused, type Settings } from '#libs/platform';
import { noQuorum, parsePolicy, parseVerifier, printPolicy, type Policy } from '#libs/transparency';
import { signerIn } from './notary/src/folder.js';

export interface RunningSigners extends LogSigners {
  readonly close: () => Promise<void>;
}

const startMsMax = 10_000;
const restMsMin = 250;
const restMsMax = 30_000;

/**
 * The notary that is configured and the witnesses of the policy file; without a notary one of each is started beside this
 * process, each with keys and a memory in a folder of its own, unless another process of this machine has done so.
 */
export const openSigners = async (settings: Settings): Promise<RunningSigners> => {
  const { notaryUrl, logName, dataDir, databaseUrl } = settings;
  const configured = settings.logPolicy === undefined ? undefined : await policyIn(settings.logPolicy);
  if (notaryUrl) {
    const policy = configured ?? { logs: [], witnesses: [], quorum: noQuorum };
    return { logName, notaryUrl, policy, demonstration: false, close: () => Promise.resolve() };
  }
  // Each database has its own history, and a signer that has seen one refuses the other.
  const of = databaseUrl ? hash('sha256', databaseUrl, 'hex').slice(0, 12) : 'embedded';
  const folder = join(dataDir, 'signers', of);
  const notary = await started('notary', join(folder, 'notary'));
  const witness = await started('witness', join(folder, 'witness'), `${notary.url}/keys`);
  return {
    logName,
    notaryUrl: notary.url,
    policy: configured ?? (await demonstrationPolicy(folder, witness.url)),
    demonstration: true,
    close: async () => void (await Promise.all([notary.close(), witness.close()])),
  };
};

const policyIn = async (path: string): Promise<Policy> => {
  try {
    return parsePolicy(await readFile(path));
  } catch (error) {
    const why = error instanceof Rejection ? error.message : (error as NodeJS.ErrnoException).code;
    throw new StartRefused(`The policy in LOG_POLICY=${path} cannot be used: ${why}`);
  }
};

/** The one witness there is must have signed. The file is there to be read: it is what a policy of one's own looks like. */
const demonstrationPolicy = async (folder: string, url: string): Promise<Policy> => {
  const key = parseVerifier((await askSigner(`${url}/key`)).body.trim());
  const policy = { logs: [], witnesses: [{ name: 'witness', key, url }], quorum: key };
  const note = '# Demonstration keys of this machine. They prove nothing to anybody else.';
  await writeFile(join(folder, 'policy'), `${note}\n${printPolicy(policy)}`);
  return policy;
};

/**
 * A signer of this machine. One that ends unasked is started again at its address, after a rest that grows while it does not
 * come up: what is recorded meanwhile waits for its signatures, and nothing else does.
 */
const started = async (kind: 'notary' | 'witness', folder: string, logKeys = '') => {
  const running = await signerIn(folder);
  if (running) return { url: running, close: () => Promise.resolve() };
  let child: ChildProcess;
  let again: NodeJS.Timeout | undefined;
  const start = async (port: string): Promise<string> => {
    child = fork(fileURLToPath(new URL('./notary/src/main.js', import.meta.url)), [kind], {
      env: { ...process.env, SIGNER_DIR: folder, SIGNER_PORT: port, SIGNER_HOST: '127.0.0.1', LOG_KEYS: logKeys },
      // Ctrl+C reaches the whole group; the signers end with the channel, after the last head was signed.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      detached: true,
      execArgv: [],
    });
    child.unref();
    return addressOf(child, kind);
  };
  const watch = (url: string, restMs = restMsMin): void => {
    const startAgain = () => {
      start(new URL(url).port).then(
        () => watch(url),
        () => watch(url, Math.min(restMs * 2, restMsMax)),
      );
    };
    if (isOver(child)) again = setTimeout(startAgain, restMs).unref();
    else child.once('exit', () => (again = setTimeout(startAgain, restMs).unref()));
  };
  const url = await start('0');
  watch(url);
  return {
    url,
    close: () => {
      child.removeAllListeners('exit');
      clearTimeout(again);
      return ended(child);
    },
  };
};

/** Where a signer says that it listens. */
const addressOf = (child: ChildProcess, kind: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const refuse = () => {
      clearTimeout(late);
      reject(new StartRefused(`The ${kind} of the demonstration could not be started.`));
    };
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      refuse();
    }, startMsMax);
    child.once('message', (told) => {
      clearTimeout(late);
      child.off('exit', refuse);
      resolve((told as { url: string }).url);
    });
    child.once('exit', refuse);
    child.once('error', refuse);
  });

// One that was killed has a signal and no code.
const isOver = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (isOver(child)) return resolve();
    child.once('exit', () => resolve());
    child.disconnect();
  });
