import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Rejection } from '#libs/kernel';
import { StartRefused } from '#libs/platform';
import { parseSigner, printCheckpoint, printVerifier } from '#libs/transparency';
import { runProcess } from '../../process.js';
import { refused, type Answer } from './answers.js';
import { readIfThere } from './durable.js';
import { newMark, settleIn, signerIn } from './folder.js';
import { keyIn, KeyRing } from './keys.js';
import { Memory } from './memory.js';
import { Notary } from './notary.js';
import { FollowedLogs, witness } from './witness.js';

/*
 * `npm run notary` and `npm run witness`: who signs the heads of the logs, outside the database and the product, with keys and
 * a memory in a folder of its own. It listens on this machine alone unless told otherwise.
 *
 *   SIGNER_DIR   where keys and memory are (.data/notary, .data/witness)
 *   SIGNER_HOST, SIGNER_PORT
 *   SIGNER_NAME  the witness's name in its signatures; a notary signs under the name of each log
 *   LOG_KEYS     for a witness: the verifier keys of the logs it follows, or addresses that tell them, separated by commas
 */

const bodyBytesMax = 200_000;
const defaultPorts = { notary: 3011, witness: 3012 } as const;

type Route = (asked: { readonly body: string; readonly origin: string }) => Promise<Answer> | Answer;
type Routes = Readonly<Record<string, Route>>;

const kind = process.argv[2] === 'witness' ? 'witness' : 'notary';
const { env } = process;
const told = (body: string): Answer => ({ status: 200, body: `${body}\n` });

/** The verifier keys of all logs that were ever asked about, those to follow included. */
const keysIn = async (folder: string): Promise<string> => {
  const files = (await readdir(folder).catch(() => [])).filter((name) => /\.(next-)?key$/u.test(name));
  const keys = await Promise.all(files.sort().map((name) => readIfThere(join(folder, name))));
  return keys.map((key) => printVerifier(parseSigner(key!.trim()).verifier)).join('\n');
};

const notaryRoutes = (folder: string, memory: Memory): Routes => {
  const notary = new Notary(new KeyRing(folder, memory), memory);
  return {
    'GET /key': async ({ origin }) => (origin ? told(await notary.key(origin)) : refused(400, 'ORIGIN_MISSING')),
    'GET /keys': async () => told(await keysIn(folder)),
    'POST /next-key': async ({ origin }) =>
      origin ? told(JSON.stringify(await notary.nextKey(origin))) : refused(400, 'ORIGIN_MISSING'),
    'POST /sign': ({ body }) => notary.sign(readJson(body)),
  };
};

const witnessRoutes = async (folder: string, memory: Memory): Promise<Routes> => {
  const signer = await keyIn(join(folder, 'key'), env.SIGNER_NAME ?? 'htx-journal.local/witness', 'cosignature/v1');
  const logs = new FollowedLogs((env.LOG_KEYS ?? '').split(',').filter(Boolean));
  const attest = witness(signer, memory, logs, () => Math.floor(Date.now() / 1000));
  return { 'GET /key': () => told(printVerifier(signer.verifier)), 'POST /add-checkpoint': ({ body }) => attest(body) };
};

await runProcess(async () => {
  const folder = resolve(env.SIGNER_DIR ?? join('.data', kind));
  const busy = await signerIn(folder);
  if (busy) throw new StartRefused(`Another signer works in ${folder}; it listens at ${busy}.`);
  const memory = new Memory(folder);
  const mark = newMark();
  const routes: Routes = {
    'GET /mark': () => told(mark),
    // What is remembered of a log, as the text of a checkpoint: for an auditor who compares it with the journal.
    'GET /tree': async ({ origin }) => {
      const tree = await memory.of(origin);
      return tree ? { status: 200, body: printCheckpoint({ origin, ...tree }) } : refused(404, 'LOG_UNKNOWN');
    },
    // So that a log that is gone from the database is missed.
    'GET /logs': async () => told((await memory.origins()).join('\n')),
    ...(kind === 'notary' ? notaryRoutes(folder, memory) : await witnessRoutes(folder, memory)),
  };
  const server = createServer((request, response) => {
    answered(request, routes)
      .catch((error: unknown): Answer => {
        if (error instanceof Rejection) return refused(400, error.code);
        process.stderr.write(`${kind}: ${(error as Error).message}\n`);
        return refused(500, 'UNEXPECTED');
      })
      .then((answer) => reply(response, answer))
      .catch(() => response.destroy());
  });
  const host = env.SIGNER_HOST ?? '127.0.0.1';
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(Number(env.SIGNER_PORT ?? defaultPorts[kind]), host, done);
  });
  const { port } = server.address() as { port: number };
  const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  await settleIn(folder, url, mark);
  process.stdout.write(`${kind} on port ${port}\n`);
  // Started by the product, it is told where to and ends with it.
  process.send?.({ url });
  process.on('disconnect', () => process.exit(0));
  return () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
});

async function answered(request: IncomingMessage, routes: Routes): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://signer');
  const route = new Map(Object.entries(routes)).get(`${request.method} ${pathname}`);
  if (!route) return refused(404, 'NOT_FOUND');
  const body = await bodyOf(request);
  return body === undefined
    ? refused(413, 'REQUEST_TOO_LARGE')
    : route({ body, origin: searchParams.get('origin') ?? '' });
}

function reply(response: ServerResponse, { status, body, type = 'text/plain; charset=utf-8' }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= bodyBytesMax) parts.push(part);
  }
  return size > bodyBytesMax ? undefined : Buffer.concat(parts).toString('utf8');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
