import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseVerifier, printVerifier } from '#libs/transparency';
import { runProcess } from '../../process.js';
import { Memory } from './memory.js';
import { keyIn, notary, witness, type Answer } from './signers.js';

/*
 * `npm run notary` and `npm run witness`: who signs the heads of the logs, outside the database and the product, with a key
 * and a memory in a folder of its own. It listens on this machine alone unless told otherwise.
 *
 *   SIGNER_DIR   where key and memory are (.data/notary, .data/witness)
 *   SIGNER_NAME  the name in its signatures
 *   SIGNER_HOST, SIGNER_PORT
 *   LOG_KEYS     for a witness: the verifier keys of the logs it follows, separated by commas
 */

const bodyBytesMax = 100_000;
const kinds = {
  notary: { algorithm: 'ed25519', port: 3011 },
  witness: { algorithm: 'cosignature/v1', port: 3012 },
} as const;

const kind = process.argv[2] === 'witness' ? 'witness' : 'notary';
const { env } = process;

await runProcess(async () => {
  const { algorithm, port } = kinds[kind];
  const folder = resolve(env.SIGNER_DIR ?? join('.data', kind));
  const signer = await keyIn(join(folder, 'key'), env.SIGNER_NAME ?? `htx-journal.local/${kind}`, algorithm);
  const memory = new Memory(folder);
  const key = printVerifier(signer.verifier);
  const logKeys = (env.LOG_KEYS ?? '').split(',').filter(Boolean).map(parseVerifier);
  const seconds = () => Math.floor(Date.now() / 1000);
  const sign = notary(signer, memory);
  const attest = witness(signer, memory, logKeys, seconds);

  const answered = async ({ method, url }: IncomingMessage, body: string): Promise<Answer> => {
    if (method === 'GET' && url === '/key') return { status: 200, body: `${key}\n` };
    if (method !== 'POST') return { status: 404, body: 'NOT_FOUND\n' };
    if (kind === 'notary' && url === '/sign') return sign(readJson(body));
    if (kind === 'witness' && url === '/add-checkpoint') return attest(body);
    return { status: 404, body: 'NOT_FOUND\n' };
  };
  const server = createServer((request, response) => {
    bodyOf(request)
      .then((body) => answered(request, body))
      .catch((error: unknown): Answer => {
        process.stderr.write(`${kind}: ${(error as Error).message}\n`);
        return { status: 500, body: 'UNEXPECTED\n' };
      })
      .then((answer) => reply(response, answer))
      .catch(() => response.destroy());
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(Number(env.SIGNER_PORT ?? port), env.SIGNER_HOST ?? '127.0.0.1', done);
  });
  const { port: taken } = server.address() as { port: number };
  process.stdout.write(`${kind} ${key} on port ${taken}\n`);
  // Started by the product, it is told where to and ends with it.
  process.send?.({ key, port: taken });
  process.on('disconnect', () => process.exit(0));
  return () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
});

function reply(response: ServerResponse, { status, body, type = 'text/plain' }: Answer): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyBytesMax) throw new Error('A request that is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
