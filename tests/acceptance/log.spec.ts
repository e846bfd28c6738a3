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
  rootOfLeaves,
  toHex,
  verifyReceipt,
  type LogPolicy,
} from '#libs/transparency';
import { loadDemonstration } from '../../apps/cli/src/demo/load.js';
import { exportLog } from '../../apps/cli/src/log-files.js';
import { openProduct, type Product } from '../../apps/product.js';
import { startSigners, type SignerProcesses } from '../support/signer-processes.js';

/** The log of a real journal, signed by a notary and a witness with keys and memories of their own. */

const authorityId = 'b7d3915a0e6f42c8bb10';
let database: SpecDatabase;
let product: Product;
let log: SignedLog;
let policy: LogPolicy;
let folder: string;
let signers: SignerProcesses;

beforeAll(async () => {
  database = await specDatabase();
  folder = await mkdtemp(join(tmpdir(), 'log-'));
  product = await openProduct(settingsFrom({ DATABASE_URL: database.url }));
  await loadDemonstration(product, () => undefined);
  signers = await startSigners(folder);
  log = new SignedLog(database, product.journal.tree, signers.signers);
  policy = await log.policy(authorityId);
});
afterAll(async () => {
  await signers?.stop();
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
  await expect(log.checkpoint(authorityId)).rejects.toThrow(/another tree|refused the head/u);
});
