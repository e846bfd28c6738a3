import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, watch } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JournalTree, NotSigned, SignedLog } from '#libs/journal';
import { specJournal, type SpecJournal } from '#libs/journal/testing';
import { openCheckpoint, toHex, verifyConsistency, type Checkpoint, type LogPolicy } from '#libs/transparency';
import { startSigners, type SignerProcess, type SignerProcesses } from '../support/signer-processes.js';

/*
 * The writer, the notary and the witness are processes, and each is killed without warning at every step of its work while
 * the others go on: before it has the request, while it writes its memory, after it has, and when its answer is under way.
 * Between them and the journal stands a post that keeps every answer that was ever given, delivered or not.
 */

type Step = 'asked' | 'memory is being written' | 'memory is written' | 'answered';
const steps: readonly Step[] = ['asked', 'memory is being written', 'memory is written', 'answered'];
const callers = 8;
const writerRounds = 4;
const writerMsMax = 150;
/** A step that is over before it could be seen is tried again. */
const attemptsMax = 20;

let spec: SpecJournal;
let signers: SignerProcesses;
let log: SignedLog;
let policy: LogPolicy;
let writer: ChildProcess;
const folder = mkdtempSync(join(tmpdir(), 'killed-signers-'));
const servers: Server[] = [];
/** Every head that a signature was given for, also those whose answer was lost. */
const signed: Checkpoint[] = [];

interface Post {
  readonly url: string;
  /** Who is to be killed at which step of the next request; told when it is done. */
  killAt: { readonly step: Step; readonly done: () => void } | undefined;
}
const posts = new Map<SignerProcess, Post>();

/** Passes requests on to a signer and its answers back, and kills it where that is asked for. */
const postBefore = async (signer: SignerProcess): Promise<Post> => {
  const server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const part of request) body += String(part);
      const killing = request.method === 'POST' ? post.killAt : undefined;
      if (killing) post.killAt = undefined;
      const kill = async () => {
        await signer.kill();
        killing!.done();
      };
      const eyes = killing && watchMemory(signer.folder, killing.step, () => void kill());
      const asking = fetch(`${signer.url}${request.url}`, {
        ...(request.method === 'POST' ? { method: 'POST', body } : {}),
      }).then(async (answer) => ({ status: answer.status, text: await answer.text() }));
      if (killing?.step === 'asked') await kill();
      const answer = await asking.catch(() => undefined);
      eyes?.close();
      if (answer?.status === 200 && request.method === 'POST' && request.url === '/sign')
        signed.push(openCheckpoint(answer.text, { origin: policy.origin, logKeys: policy.logKeys }).checkpoint);
      if (killing && killing.step !== 'asked') await kill();
      // What is killed has answered nobody, whether it had got so far or not.
      if (!answer || killing) return void response.destroy();
      response.writeHead(answer.status).end(answer.text);
    })();
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const post: Post = { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, killAt: undefined };
  return post;
};

/** The kernel tells when the new memory appears beside the old one and when it takes its place. */
const watchMemory = (of: string, step: Step, seen: () => void) => {
  const suffix = step === 'memory is being written' ? '.tree.new' : step === 'memory is written' ? '.tree' : undefined;
  if (!suffix) return undefined;
  const watcher = watch(of, (_, name) => {
    if (!name?.endsWith(suffix)) return;
    watcher.close();
    seen();
  });
  return watcher;
};

const startWriter = async (round: string): Promise<ChildProcess> => {
  const child = spawn(
    process.execPath,
    [resolve('tests/faults/box-writer.mjs'), spec.database.url, round, String(callers)],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await once(child.stdout, 'data');
  child.stdout.resume();
  return child;
};
const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

beforeAll(async () => {
  spec = await specJournal();
  signers = await startSigners(folder);
  const { notary, witness } = signers;
  for (const signer of [notary, witness]) posts.set(signer, await postBefore(signer));
  const [key] = signers.signers.policy.witnesses;
  log = new SignedLog(spec.database, new JournalTree(spec.database.pool), {
    ...signers.signers,
    notaryUrl: posts.get(notary)!.url,
    policy: { ...signers.signers.policy, witnesses: [{ ...key!, url: posts.get(witness)!.url }] },
  });
  policy = await log.policy('spec');
  writer = await startWriter('writer 0');
});
afterAll(async () => {
  if (writer) await ended(writer);
  await signers?.stop();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await spec?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A head of a journal that grows all the while: signed, or not because somebody is dead just now. */
const tryHead = () =>
  log.checkpoint('spec').catch((error: unknown) => {
    if (error instanceof NotSigned) return undefined;
    throw error;
  });

test.each(steps.flatMap((step) => (['notary', 'witness'] as const).map((who) => ({ who, step }))))(
  'the $who is killed when it is $step',
  async ({ who, step }) => {
    const signer = signers[who];
    const post = posts.get(signer)!;
    const before = (await spec.journal.tree.head('spec'))!.size;
    let killed = false;
    for (let attempt = 0; !killed && attempt < attemptsMax; attempt += 1) {
      post.killAt = { step, done: () => (killed = true) };
      await tryHead();
    }
    expect(killed).toBe(true);
    post.killAt = undefined;
    await signer.start();
    // It serves again: a head of what has been written since, with both signatures.
    const { note } = await log.checkpoint('spec', before + 1n);
    expect(openCheckpoint(note, policy).checkpoint.size).toBeGreaterThan(before);
  },
);

test('the writer is killed while heads are being signed', async () => {
  for (let round = 1; round <= writerRounds; round += 1) {
    const killing = new Promise<void>((done) =>
      setTimeout(() => void ended(writer).then(done), randomInt(writerMsMax)),
    );
    while (writer.signalCode === null) await tryHead();
    await killing;
    const { size } = (await spec.journal.tree.head('spec'))!;
    writer = await startWriter(`writer ${round}`);
    await log.checkpoint('spec', size);
  }
});

test('after all of it there is one root for every size, every one is a beginning of the journal, and no number is missing', async () => {
  await ended(writer);
  const { note } = await log.checkpoint('spec');
  const last = openCheckpoint(note, policy).checkpoint;
  expect(last.size).toBe((await spec.journal.tree.head('spec'))!.size);

  const { rows } = await spec.database.pool.query<{ note: string }>('SELECT note FROM journal.signed_checkpoints');
  const served = rows.map((row) => openCheckpoint(row.note, policy).checkpoint);
  const roots = new Map<bigint, Set<string>>();
  for (const { size, root } of [...signed, ...served]) roots.set(size, (roots.get(size) ?? new Set()).add(toHex(root)));
  expect([...roots].filter(([, each]) => each.size > 1)).toEqual([]);
  expect(roots.size).toBeGreaterThan(steps.length);

  for (const { size, root } of [...signed, ...served]) {
    const proof = await spec.journal.tree.consistency('spec', size, last.size);
    verifyConsistency({ size1: size, size2: last.size, root1: root, root2: last.root, proof });
  }
  const { findings } = await spec.journal.verify('spec');
  expect(findings.filter(({ check }) => check !== 'projection')).toEqual([]);
});
