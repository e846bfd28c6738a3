import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import {
  keyAt,
  keySpans,
  logPolicyOf,
  openCheckpoint,
  parsePolicy,
  parseReceipt,
  parseVerifier,
  verifyProofJson,
  verifyReceipt,
} from '#libs/transparency';
import type { Trail } from './answers.js';
import { peopleOf, type Caller, type People, type Problem, type Receipt } from './caller.js';
import { program, startProduct, type RunningProduct } from './product.js';

/** The log over HTTP, of a running product with the notary and the witness of its demonstration. */

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
const folder = mkdtempSync(join(tmpdir(), 'log-http-'));
beforeAll(async () => {
  database = await specDatabase();
  product = await startProduct(database.url, { DATA_DIR: folder });
  people = await peopleOf(product.address, 'minh-hoa');
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Keys {
  readonly origin: string;
  readonly logKeys: readonly string[];
  readonly history: readonly { readonly key: string; readonly from: string; readonly until: string | null }[];
  readonly receipts: string;
  readonly demonstration: boolean;
}
const keysOf = () => people.auditor.ask<Keys>('/api/log/keys');
const textAt = async (path: string, caller: Caller = people.auditor): Promise<string> => {
  const { status, body } = await caller.send<string>('GET', path);
  expect([path, status]).toEqual([path, 200]);
  return body;
};
const policy = async () => parsePolicy(await textAt('/api/log/policy'));
const cli = (...args: string[]) =>
  program('dist/apps/cli/src/main.js', args, {
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    DEMONSTRATION: 'off',
  }).ended();

test('the keys say that they are demonstration keys, and the policy that the witness must have signed', async () => {
  const { origin, logKeys, demonstration } = await keysOf();
  expect(demonstration).toBe(true);
  expect(parseVerifier(logKeys[0]!).name).toBe(origin);
  const head = await textAt('/api/log/checkpoint');
  const opened = openCheckpoint(head, logPolicyOf(await policy(), origin));
  expect(opened.cosignatures).toHaveLength(1);
  const without = head
    .split('\n')
    .filter((line) => !line.startsWith('— htx-journal.local/witness'))
    .join('\n');
  const strict = logPolicyOf(await policy(), origin);
  expect(() => openCheckpoint(without, strict)).toThrow(/QUORUM_NOT_REACHED/u);
});

test('a receipt is had by the officer, and by whoever holds the printed leaf hash, without an account', async () => {
  const { items } = await people.officer.ask<Trail>('/api/journal?limit=1');
  const [{ event, leafHash }] = items as unknown as [{ event: { position: number }; leafHash: string }];
  const { origin, receipts } = await keysOf();
  const link = receipts.replace('{position}', String(event.position)).replace('{leafHash}', leafHash);
  for (const file of [
    await textAt(`/api/journal/${event.position}/proof`, people.officer),
    await textAt(link, people.nobody),
  ]) {
    const receipt = parseReceipt(file);
    expect(receipt.index).toBe(BigInt(event.position - 1));
    verifyReceipt(receipt, Buffer.from(leafHash, 'hex'), logPolicyOf(await policy(), origin));
    expect(file).not.toContain('HTX');
  }
  for (const wrong of [
    link.replace(leafHash, '0'.repeat(64)),
    link.replace(`/${event.position}/`, '/1/'),
    link.replace(`/${event.position}/`, '/999999999999999/'),
    link.replace(`/${event.position}/`, '/-1/'),
    link.replace(/receipts\/[^/]+/u, 'receipts/khong-co'),
  ])
    expect((await people.nobody.send<Problem>('GET', wrong)).body).toMatchObject({
      code: 'RECEIPT_UNKNOWN',
      status: 404,
    });
});

describe('proofs', () => {
  test('of inclusion and of consistency are given for every size there was, and hold', async () => {
    const { head } = await people.auditor.ask<Trail>('/api/journal?limit=1');
    for (const [position, size] of [
      [1, 1],
      [1, head],
      [256, 257],
      [head, head],
    ])
      verifyProofJson(await people.auditor.ask(`/api/log/proofs/inclusion?position=${position}&size=${size}`));
    for (const [from, to] of [
      [0, head],
      [1, 256],
      [256, 257],
      [head, head],
    ])
      verifyProofJson(await people.auditor.ask(`/api/log/proofs/consistency?from=${from}&to=${to}`));
    verifyProofJson(await people.auditor.ask(`/api/log/proofs/consistency?from=0`));
  });

  test.each([
    ['inclusion?position=0', 404, 'ENTRY_UNKNOWN'],
    ['inclusion?position=999999', 404, 'ENTRY_UNKNOWN'],
    ['inclusion?position=1&size=999999', 404, 'TREE_SMALLER'],
    ['inclusion?position=2&size=1', 404, 'TREE_SMALLER'],
    ['inclusion?position=-1', 400, 'SIZE_NOT_READABLE'],
    ['inclusion?position=01', 400, 'SIZE_NOT_READABLE'],
    ['inclusion?position=9223372036854775808', 404, 'ENTRY_UNKNOWN'],
    ['consistency?from=1&to=999999', 404, 'TREE_SMALLER'],
    ['consistency?from=9&to=8', 400, 'SIZES_REVERSED'],
    ['consistency?from=1e3', 400, 'SIZE_NOT_READABLE'],
    ['consistency', 400, 'FIELD_IS_DEFINED'],
  ])('%s is refused', async (question, status, code) => {
    const { body } = await people.auditor.send<Problem>('GET', `/api/log/proofs/${question}`);
    expect([body.status, body.code]).toEqual([status, code]);
  });

  test.each([
    ['/api/journal/0/proof', 'ENTRY_UNKNOWN'],
    ['/api/journal/999999/proof', 'ENTRY_UNKNOWN'],
    ['/api/journal/99999999999999999999/proof', 'ENTRY_UNKNOWN'],
    ['/api/log/tile/0/999', 'TILE_UNKNOWN'],
    ['/api/log/tile/63/000.p/1', 'TILE_UNKNOWN'],
    ['/api/log/tile/entries/999.p/1', 'TILE_UNKNOWN'],
    [`/api/log/tile/entries/${'x999/'.repeat(9)}999`, 'TILE_UNKNOWN'],
    [`/api/log/tile/0/${'x999/'.repeat(9)}999`, 'TILE_UNKNOWN'],
    ['/api/log/tile/0/000.p/256', 'TILE_UNKNOWN'],
  ])('%s is not there', async (path, code) => {
    const { body } = await people.auditor.send<Problem>('GET', path);
    expect([body.status, body.code]).toEqual([404, code]);
  });

  test('a bundle is whole or not there', async () => {
    const { head } = await people.auditor.ask<Trail>('/api/journal?limit=1');
    const [last, width] = [String(Math.floor(head / 256)).padStart(3, '0'), head % 256];
    const at = (count: number) => people.auditor.send('GET', `/api/log/tile/entries/${last}.p/${count}`);
    expect([(await at(width)).status, (await at(width + 1)).status]).toEqual([200, 404]);
  });

  test('what was known tomorrow nobody knows', async () => {
    for (const asKnown of ['2999-01-01', '2999-01-01T00:00:00Z', '999999999']) {
      const { body } = await people.auditor.send<Problem>('GET', `/api/reports/utilisation?asKnown=${asKnown}`);
      expect([asKnown, body.status]).toEqual([asKnown, 400]);
    }
  });
});

describe('the key of the log', () => {
  test('is replaced by a manager with an entry; heads before it have the old key, heads after it the new one', async () => {
    const { origin, logKeys } = await keysOf();
    const first = parseVerifier(logKeys[0]!);
    const before = await textAt('/api/log/checkpoint');
    const rotate = (key: string) =>
      people.manager.post<Receipt>(
        '/api/log/key-rotations',
        { reason: 'Đổi người giữ khóa.' },
        { 'idempotency-key': key },
      );
    const { status, body: receipt } = await rotate('rotate-0001');
    expect(status).toBe(201);
    expect((await rotate('rotate-0001')).body).toEqual(receipt);
    expect((await people.officer.post('/api/log/key-rotations', { reason: 'x' })).status).toBe(403);

    const handover = await textAt('/api/log/checkpoint');
    const { history } = await keysOf();
    const [, second] = history.map(({ key }) => parseVerifier(key)) as [never, ReturnType<typeof parseVerifier>];
    const position = BigInt(receipt.position);
    expect(history).toEqual([
      { key: logKeys[0], from: '0', until: String(receipt.position - 1) },
      { key: expect.any(String), from: String(receipt.position), until: null },
    ]);
    for (const key of [first, second])
      expect(openCheckpoint(handover, { origin, logKeys: [key] }).checkpoint.size).toBe(position);

    const { body: later } = await people.manager.post<Receipt>('/api/funds/quy-minh-hoa/contributions', {
      on: '2026-01-05',
      amount: '1tr',
      source: 'local',
    });
    const after = await textAt('/api/log/checkpoint');
    expect(() => openCheckpoint(after, { origin, logKeys: [first] })).toThrow(/SIGNED_BY_NO_KNOWN_KEY/u);
    const spans = keySpans(first, [{ position, oldKey: first, newKey: second }]);
    for (const [note, size] of [
      [before, position - 1n],
      [after, BigInt(later.position)],
    ] as const)
      expect(openCheckpoint(note, { origin, logKeys: [keyAt(spans, size)] }).checkpoint.size).toBe(size);
    openCheckpoint(after, logPolicyOf(await policy(), origin));

    const verified = async () => {
      const { stdout } = await cli('verify', '--json', '--authority', 'minh-hoa', '--key', logKeys[0]!);
      const { authorities } = JSON.parse(stdout) as { authorities: [{ findings: readonly object[] }] };
      return authorities[0].findings;
    };
    expect(await verified()).toEqual([]);
    // Whoever took the old key's line off a handover, or signs on with the old key, shows no log that its readers know.
    const lines = handover.split('\n');
    const byFirst = lines.findIndex((line) => line.startsWith(`— ${origin} `));
    const withoutFirst = lines.filter((_, at) => at !== byFirst).join('\n');
    await database.owner.query('UPDATE journal.signed_checkpoints SET note = $1 WHERE note = $2', [
      withoutFirst,
      handover,
    ]);
    expect(await verified()).toMatchObject([
      { check: 'checkpoint', position: receipt.position, actual: 'SIGNED_BY_NO_KNOWN_KEY' },
    ]);
    await database.owner.query('UPDATE journal.signed_checkpoints SET note = $1 WHERE note = $2', [
      handover,
      withoutFirst,
    ]);
  });
});

describe('the command line', () => {
  test('verifies a receipt with the policy and the printed leaf hash, and refuses it with another', async () => {
    const { items } = await people.officer.ask<Trail>('/api/journal?limit=1');
    const [{ event, leafHash }] = items as unknown as [{ event: { position: number }; leafHash: string }];
    const [policyFile, receiptFile] = [join(folder, 'trust'), join(folder, 'r.tlog-proof')];
    writeFileSync(policyFile, await textAt('/api/log/policy'));
    writeFileSync(receiptFile, await textAt(`/api/journal/${event.position}/proof`));
    const against = (leaf: string) =>
      cli(
        'verify-against',
        '--json',
        '--authority',
        'minh-hoa',
        '--policy',
        policyFile,
        '--receipt',
        receiptFile,
        '--leaf',
        leaf,
        '--signers',
      );
    const good = await against(leafHash);
    expect(JSON.parse(good.stdout)).toEqual({ verified: true, heads: 3, receipts: 1, findings: [] });
    expect(good.code).toBe(0);
    const bad = await against('0'.repeat(64));
    expect(JSON.parse(bad.stdout)).toMatchObject({ error: { code: 'ROOT_MISMATCH' } });
    expect(bad.code).toBe(1);
    const nothing = await cli('verify-against', '--json', '--authority', 'minh-hoa');
    expect(JSON.parse(nothing.stdout)).toMatchObject({ error: { code: 'EVIDENCE_MISSING' } });
  });
});
