import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { LogSigners } from '#libs/journal';
import { parseVerifier } from '#libs/transparency';

/** A notary or a witness as a process of its own, from the build; it keeps its address when it is started again. */
export class SignerProcess {
  private child: ChildProcess | undefined;
  private port = '0';

  constructor(
    private readonly kind: 'notary' | 'witness',
    readonly folder: string,
    private readonly logKeys = '',
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    const env = { ...process.env, SIGNER_DIR: this.folder, SIGNER_PORT: this.port, LOG_KEYS: this.logKeys };
    const child = spawn(process.execPath, [resolve('dist/apps/notary/src/main.js'), this.kind], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const told: string[] = [];
    child.stderr.on('data', (bytes: Buffer) => told.push(bytes.toString()));
    this.port = await new Promise<string>((done, failed) => {
      child.stdout.on('data', (bytes: Buffer) => {
        const [, port] = / on port (\d+)/u.exec(bytes.toString()) ?? [];
        if (port) done(port);
      });
      child.once('exit', () => failed(new Error(`The ${this.kind} has ended: ${told.join('')}`)));
    });
    return this;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  async ask(path: string): Promise<string> {
    return (await (await fetch(`${this.url}${path}`)).text()).trim();
  }
}

export interface SignerProcesses {
  readonly notary: SignerProcess;
  readonly witness: SignerProcess;
  readonly signers: LogSigners;
  readonly stop: () => Promise<void>;
}

/** Both, in folders of their own below this one, and a policy that needs the witness. */
export const startSigners = async (folder: string, logName = 'spec'): Promise<SignerProcesses> => {
  const notary = await new SignerProcess('notary', `${folder}/notary`).start();
  const witness = await new SignerProcess('witness', `${folder}/witness`, `${notary.url}/keys`).start();
  const key = parseVerifier(await witness.ask('/key'));
  const policy = { logs: [], witnesses: [{ name: 'witness', key, url: witness.url }], quorum: key };
  return {
    notary,
    witness,
    signers: { logName, notaryUrl: notary.url, policy, demonstration: true },
    stop: async () => void (await Promise.all([notary.kill('SIGTERM'), witness.kill('SIGTERM')])),
  };
};
