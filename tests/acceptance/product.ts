import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { filledTemplate, specDatabase, type SpecDatabase } from '#libs/platform/testing';

const startMsMax = 50_000;
const stopMsMax = 15_000;
const lookAgainMs = 40;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The product as a process of its own, listening on a free port. */
export interface RunningProduct {
  readonly address: string;
  /** Sends a signal and waits for the end; a process that does not end in time is killed, and its signal tells. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>;
}

type Environment = Readonly<Record<string, string>>;

/**
 * Only what is given decides where a program works: the caller's own server, Redis or port are left out. Specs run side
 * by side on databases of their own, and one Redis would mix their queues.
 */
const environmentOf = (given: Environment): NodeJS.ProcessEnv => {
  const settings = [
    'PORT',
    'DATABASE_URL',
    'REDIS_URL',
    'DATA_DIR',
    'LOG_LEVEL',
    'DEMONSTRATION',
    'SECURE_COOKIES',
    'LOG_NAME',
    'NOTARY_URL',
    'LOG_POLICY',
    'PERSON_KEY_FILE',
    'WEBHOOKS_PRIVATELY',
  ];
  const inherited = Object.entries(process.env).filter(([name]) => !settings.includes(name));
  return { ...Object.fromEntries(inherited), ...given };
};

/** Runs one of the product's programs from the build. */
export const program = (path: string, args: readonly string[], environment: Environment): Program =>
  new Program(
    spawn(process.execPath, [resolve(path), ...args], {
      env: environmentOf(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );

export class Program {
  stdout = '';
  stderr = '';
  private readonly closed: Promise<unknown[]>;

  constructor(private readonly child: ChildProcess) {
    this.closed = once(child, 'close');
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
  }

  /** Waits for the end, and for the last word of both outputs. */
  async ended(): Promise<Ended> {
    const [code, signal] = (await this.closed) as [number | null, NodeJS.Signals | null];
    return { code, signal, stdout: this.stdout, stderr: this.stderr };
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    const timer = setTimeout(() => this.child.kill('SIGKILL'), stopMsMax);
    try {
      return await this.ended();
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for words on standard output, and gives back the match. */
  async says(words: RegExp): Promise<RegExpExecArray> {
    for (const deadline = Date.now() + startMsMax; this.running && Date.now() < deadline; await pause(lookAgainMs)) {
      const match = words.exec(this.stdout);
      if (match) return match;
    }
    throw new Error(`${words} was not said.\n${this.stdout}\n${this.stderr}`);
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }
}

/**
 * A database of one's own that holds the demonstration. It is loaded once in a run and cloned, for what takes a start most of
 * its time.
 */
export const demonstrationDatabase = async (): Promise<SpecDatabase> => {
  const template = await filledTemplate('demonstration', async (url) => {
    const question = ['report', 'utilisation', '--authority', 'minh-hoa', '--json'];
    const { code, stderr } = await program('dist/apps/cli/src/main.js', question, { DATABASE_URL: url }).ended();
    if (code) throw new Error(`The demonstration could not be loaded.\n${stderr}`);
  });
  return specDatabase({ template });
};

/** Starts the product on a database and waits until it says that it can serve. */
export const startProduct = async (databaseUrl: string, environment: Environment = {}): Promise<RunningProduct> => {
  const api = program('dist/apps/api/src/main.js', [], { PORT: '0', DATABASE_URL: databaseUrl, ...environment });
  try {
    return { address: await readyAddress(api), stop: (signal) => api.stop(signal) };
  } catch (error) {
    await api.stop('SIGKILL');
    throw error;
  }
};

const readyAddress = async (api: Program): Promise<string> => {
  const [, address = ''] = await api.says(/^HTX Journal: (http:\/\/localhost:\d+)/mu);
  for (const deadline = Date.now() + startMsMax; api.running && Date.now() < deadline; await pause(lookAgainMs)) {
    if (await isReady(address)) return address;
  }
  throw new Error(`${address} did not become ready.\n${api.stderr}`);
};

const isReady = async (address: string): Promise<boolean> => {
  const answer = await fetch(`${address}/api/health/ready`).catch(() => undefined);
  return answer?.status === 200;
};
