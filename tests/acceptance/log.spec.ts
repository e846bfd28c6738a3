import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareTrees, SignedLog } from '#libs/journal';
import { settingsFrom } from '#libs/platform';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import {
  leafHash,
  openCheckpoint,
  parseBundle,
  parseReceipt,
  parseTile,
  parseVerifier,
  printVerifier,
  rootOfLeaves,
  toHex,
  verifyReceipt,
  type LogPolicy,
} from '#libs/transparency';
import { loadDemonstration } from '../../apps/cli/src/demo/load.js';
import { exportLog } from '../../apps/cli/src/log-files.js';
import { openProduct, type Product } from '../../apps/product.js';
import { Memory } from '../../apps/notary/src/memory.js';
import { keyIn, notary, witness, type Answer } from '../../apps/notary/src/signers.js';
import { createServer, type Server } from 'node:http';

/** The log of a real journal, signed by a notary and a witness with keys and memories of their own. */

const authorityId = 'b7d3915a0e6f42c8bb10';
let database: SpecDatabase;
let product: Product;
let log: SignedLog;
let policy: LogPolicy;
let folder: string;
const servers: Server[] = [];

const serve = async (answer: (body: string) => Promise<Answer>, key: string): Promise<string> => {
  const server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const part of request) body += String(part);
      const { status, body: text } = request.url === '/key' ? { status: 200, body: key } : await answer(body);
      response.writeHead(status).end(text);
    })();
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
};

beforeAll(async () => {
  database = await specDatabase();
  folder = await mkdtemp(join(tmpdir(), 'log-'));
  product = await openProduct(settingsFrom({ DATABASE_URL: database.url }));
  await loadDemonstration(product, () => undefined);
  const ofNotary = await keyIn(join(folder, 'notary', 'key'), 'notary', 'ed25519');
  const ofWitness = await keyIn(join(folder, 'witness', 'key'), 'witness', 'cosignature/v1');
  const sign = notary(ofNotary, new Memory(join(folder, 'notary')));
  const attest = witness(ofWitness, new Memory(join(folder, 'witness')), [ofNotary.verifier], () => 1_700_000_000);
  log = new SignedLog(database, product.journal.tree, {
    logName: 'spec',
    notaryUrl: await serve((body) => sign(JSON.parse(body)), printVerifier(ofNotary.verifier)),
    witnessUrls: [await serve(attest, printVerifier(ofWitness.verifier))],
  });
  const keys = await log.keys();
  policy = {
    origin: `spec/${authorityId}`,
    logKeys: keys.logKeys.map(parseVerifier),
    witnesses: keys.witnesses.map(parseVerifier),
    witnessesMin: 1,
  };
});
afterAll(async () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await product?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

test('every receipt verifies from itself and the bytes of its entry, with the signatures of both', async () => {
  const head = await product.journal.head(authorityId);
  for (const position of [1, 2, 255, 256, 257, 512, head]) {
    const receipt = parseReceipt(await log.receipt(authorityId, position));
    const bundle = await product.journal.tree.bundle(authorityId, BigInt(position - 1) / 256n, 256);
    const entry = bundle[(position - 1) % 256]!;
    expect(receipt.index).toBe(BigInt(position - 1));
    expect(verifyReceipt(receipt, leafHash(entry), policy).checkpoint.size).toBe(BigInt(head));
    const forged = Buffer.from(entry);
    forged[forged.length - 2]! ^= 1;
    expect(() => verifyReceipt(receipt, leafHash(forged), policy)).toThrow(/ROOT_MISMATCH/u);
  }
});

test('the exported files hold the whole journal: the bundles hash to the tiles, and the tiles to the signed root', async () => {
  const dir = join(folder, 'files');
  const { size } = await exportLog(log, authorityId, dir);
  const { checkpoint } = openCheckpoint(await readFile(join(dir, 'checkpoint')), policy);
  expect(checkpoint.size.toString()).toBe(size);
  const leaves = [];
  for (let index = 0; index * 256 < Number(size); index += 1) {
    const width = Math.min(256, Number(size) - index * 256);
    const name = `${String(index).padStart(3, '0')}${width < 256 ? `.p/${width}` : ''}`;
    const entries = parseBundle(await readFile(join(dir, 'tile', 'entries', name)), width).map(leafHash);
    const tile = parseTile(await readFile(join(dir, 'tile', '0', name)), width);
    expect(entries.map(toHex)).toEqual(tile.map(toHex));
    leaves.push(...entries);
  }
  expect(toHex(rootOfLeaves(leaves))).toBe(toHex(checkpoint.root));
  expect(await exportLog(log, authorityId, dir)).toMatchObject({ size });
});

test('a history that was written anew is not signed', async () => {
  const { owner } = database;
  // The last entry is taken out and another put in its place, with a tree that fits.
  await owner.query(
    `UPDATE journal.entries SET leaf_hash = sha256('forged') WHERE authority_id = $1 AND position = 3`,
    [authorityId],
  );
  await owner.query('UPDATE journal.heads SET root = NULL WHERE authority_id = $1', [authorityId]);
  await prepareTrees(database);
  await owner.query('DELETE FROM journal.signed_checkpoints WHERE authority_id = $1', [authorityId]);
  await expect(log.checkpoint(authorityId)).rejects.toThrow(/refused the head/u);
});
