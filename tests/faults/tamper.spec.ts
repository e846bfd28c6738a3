import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Projection } from '#libs/kernel';
import { leafHashOf, prepareTrees, SignedLog, type HeldText } from '#libs/journal';
import { boxes, boxStream, boxTotals, followToEnd, move, specJournal, type SpecJournal } from '#libs/journal/testing';
import {
  openCheckpoint,
  parseReceipt,
  parseSigner,
  printCheckpoint,
  signerOf,
  signNote,
  toHex,
  verdictOf,
  verifyReceipt,
  type Checkpoint,
  type LogPolicy,
  type Receipt,
  type Signer,
} from '#libs/transparency';
import { startSigners, type SignerProcesses } from '../support/signer-processes.js';

/*
 * Tamper drills. The culprit is a superuser of the database and, where it says so, holds the key of the log too. A notary and
 * a witness, processes with memories of their own, have signed heads of 200, 400 and 600 entries, and receipts were kept. Each
 * drill tells who finds it, and at which number with what was expected and what is there.
 */

const origin = 'spec/spec';
const tables = [
  'journal.entries',
  'journal.heads',
  'journal.tree_nodes',
  'journal.signed_checkpoints',
  'journal.checkpoints',
  'read.purse_days',
  'read.box_totals',
];
let spec: SpecJournal;
let signers: SignerProcesses;
let log: SignedLog;
let policy: LogPolicy;
const folder = mkdtempSync(join(tmpdir(), 'tamper-'));
const heads: (HeldText & { readonly checkpoint: Checkpoint })[] = [];
/** What the holder of a receipt has: the file and the printed leaf hash. The first is as old as its entry, nearly. */
const receipts = new Map<number, { readonly text: string; readonly receipt: Receipt; readonly leafHash: Buffer }>();

const sql = (text: string, values: unknown[] = []) => spec.database.owner.query(text, values);
const backUp = (name: string) =>
  sql(
    `CREATE SCHEMA ${name}; ${tables.map((table) => `CREATE TABLE ${name}.${table.split('.')[1]} AS TABLE ${table};`).join(' ')}`,
  );
const restore = (name: string) =>
  sql(
    tables
      .map((table) => `DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM ${name}.${table.split('.')[1]};`)
      .join(' '),
  );
const leafAt = async (position: number): Promise<Buffer> => {
  const { rows } = await sql('SELECT leaf_hash FROM journal.entries WHERE position = $1', [position]);
  return (rows[0] as { leaf_hash: Buffer }).leaf_hash;
};
const keepReceipt = async (position: number) => {
  const text = await log.receipt('spec', position);
  receipts.set(position, { text, receipt: parseReceipt(text), leafHash: await leafAt(position) });
};

let put = 0;
/** Puts into ten boxes until the journal has so many entries; the head is signed then. */
const growTo = async (size: number): Promise<void> => {
  const wishes = Array.from({ length: size - put }, () => {
    const box = `b${(put += 1) % 10}`;
    const data = { box, purse: 'p', amount: 10 };
    return { box, wish: move('PutIn', data, { key: `key ${put}`, on: '2020-01-02' }) };
  });
  await Promise.all(wishes.map(({ box, wish }) => spec.journal.decide(boxes, boxStream(box), wish)));
  await followToEnd(spec.journal, boxTotals as unknown as Projection);
  const { note } = await log.checkpoint('spec');
  heads.push({ source: `head of ${size}`, text: note, checkpoint: openCheckpoint(note, policy).checkpoint });
};

beforeAll(async () => {
  spec = await specJournal();
  signers = await startSigners(folder);
  log = new SignedLog(spec.database, spec.journal.tree, signers.signers);
  policy = await log.policy('spec');
  await growTo(200);
  await keepReceipt(7);
  await growTo(400);
  await backUp('older');
  await growTo(600);
  await keepReceipt(300);
  await keepReceipt(600);
  await backUp('whole');
});
afterEach(() => restore('whole'));
afterAll(async () => {
  await signers?.stop();
  await spec?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the verifier finds in the journal by itself. */
const found = async () => (await spec.journal.verify('spec')).findings;
/** What it finds of what others hold, beside that. */
const foundAgainst = async (held: readonly HeldText[]) => {
  const sources = held.map(({ source }) => source);
  const { findings } = await spec.journal.verify('spec', { log: policy, held });
  return findings.filter(({ subject = '' }) => sources.some((source) => subject.startsWith(source)));
};
const heldReceipts = (): HeldText[] =>
  [...receipts].map(([position, { text }]) => ({ source: `receipt ${position}`, text }));
const remembered = (): Promise<HeldText[]> =>
  Promise.all(
    [signers.notary, signers.witness].map(async (signer, at) => ({
      source: at ? 'witness' : 'notary',
      text: `${await signer.ask(`/tree?origin=${origin}`)}\n`,
      remembered: true,
    })),
  );

const receiptOf = (position: number): HeldText => ({
  source: `receipt ${position}`,
  text: receipts.get(position)!.text,
});
const notTheEntry = (position: number, actual: string) => ({
  check: 'receipt',
  position,
  subject: `receipt ${position}`,
  expected: 'the entry that the receipt is for',
  actual: `${actual} (ROOT_MISMATCH)`,
});

/** Changes the text of an entry, and its hash with it where the culprit knows better. */
const change = async (position: number, from: string, to: string, { hashed = false } = {}): Promise<string> => {
  const { rows } = await sql('SELECT body FROM journal.entries WHERE position = $1', [position]);
  const body = (rows[0] as { body: string }).body.replace(from, to);
  await sql('UPDATE journal.entries SET body = $2 WHERE position = $1', [position, body]);
  if (hashed)
    await sql(`UPDATE journal.entries SET leaf_hash = decode($2, 'hex') WHERE position = $1`, [
      position,
      leafHashOf(body),
    ]);
  return leafHashOf(body);
};
/** Another author of entry 7, with hashes, a tree and a head that fit: nothing in the database contradicts itself. */
const rewrite = async (): Promise<void> => {
  await change(7, '"actor":"clerk"', '"actor":"crook"', { hashed: true });
  await sql(`UPDATE journal.entries SET actor = 'crook' WHERE position = 7`);
  await sql(
    `DELETE FROM journal.tree_nodes; UPDATE journal.heads SET root = NULL; DELETE FROM journal.signed_checkpoints`,
  );
  await prepareTrees(spec.database);
};
/** The key of the log, out of the notary's folder. */
const stolenKey = (): Signer => {
  const file = readdirSync(signers.notary.folder).find((name) => name.endsWith('.key'))!;
  return parseSigner(readFileSync(join(signers.notary.folder, file), 'utf8').trim());
};
const forgedHead = async (): Promise<string> =>
  signNote(printCheckpoint({ origin, ...(await spec.journal.tree.head('spec'))! }), [stolenKey()]);

test('nothing is found where nothing was touched', async () => {
  expect(await found()).toEqual([]);
  expect(await foundAgainst([...heads, ...(await remembered()), ...heldReceipts()])).toEqual([]);
});

describe('the verifier finds', () => {
  test.each([
    ['a byte', '"purse":"p"', '"purse":"q"'],
    ['an amount', '"amount":"10"', '"amount":"90"'],
    ['a date', '"occurredOn":"2020-01-02"', '"occurredOn":"2019-01-02"'],
    ['an author', '"actor":"clerk"', '"actor":"crook"'],
  ])('%s of an entry changed', async (_, from, to) => {
    const before = toHex(await leafAt(7));
    const expected = await change(7, from, to);
    expect((await found())[0]).toEqual({ check: 'leaf-hash', position: 7, expected, actual: before });
  });

  test('the same where the hash was made to fit: the tree tells the tile, and a receipt the entry', async () => {
    const after = await change(7, '"amount":"10"', '"amount":"90"', { hashed: true });
    const findings = await found();
    expect(findings).toContainEqual(expect.objectContaining({ check: 'tree-node', position: 256, subject: '1/0' }));
    expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['tree', 'projection']));
    expect((await foundAgainst(heldReceipts())).filter(({ check }) => check === 'receipt')).toEqual([
      notTheEntry(7, after),
    ]);
  });

  test.each([
    ['date', `occurred_on = '2019-01-02'`, '2020-01-02', '2019-01-02'],
    ['author', `actor = 'crook'`, 'clerk', 'crook'],
  ])('a %s changed beside the text', async (_, set, was, is) => {
    await sql(`UPDATE journal.entries SET ${set} WHERE position = 7`);
    const findings = await found();
    expect(findings).toMatchObject([{ check: 'body', position: 7 }]);
    expect([findings[0]!.expected, findings[0]!.actual]).toEqual([
      expect.stringContaining(was),
      expect.stringContaining(is),
    ]);
  });

  test('the last entry gone', async () => {
    await sql('DELETE FROM journal.entries WHERE position = 600');
    expect((await found())[0]).toEqual({ check: 'head', position: 600, expected: '600', actual: '599' });
  });

  test('the last entry gone with the head: by the root, and the number by what the notary remembers', async () => {
    await sql('DELETE FROM journal.entries WHERE position = 600; UPDATE journal.heads SET position = 599');
    expect(await found()).toEqual(expect.arrayContaining([expect.objectContaining({ check: 'tree', position: 599 })]));
    const [notary] = await remembered();
    expect(await foundAgainst([notary!, receiptOf(600)])).toMatchObject([
      { check: 'receipt', position: 600, subject: 'receipt 600', actual: 'missing' },
      { check: 'checkpoint', position: 600, subject: 'notary', expected: '600 entries', actual: '599' },
      { check: 'checkpoint', position: 600, subject: 'receipt 600', expected: '600 entries', actual: '599' },
    ]);
  });

  test('an entry gone from the middle and the numbers closed up', async () => {
    await sql(`DELETE FROM journal.entries WHERE position = 20; UPDATE journal.entries SET position = position + 1000 WHERE position > 20;
      UPDATE journal.entries SET position = position - 1001 WHERE position > 1000; UPDATE journal.heads SET position = 599`);
    const findings = await found();
    const renumbered = findings.find(({ check }) => check === 'body')!;
    expect(renumbered).toMatchObject({ check: 'body', position: 20 });
    expect(renumbered.expected).toContain(' | 21 | ');
    expect(renumbered.actual).toContain(' | 20 | ');
    const byReceipts = (await foundAgainst(heldReceipts())).filter(({ check }) => check === 'receipt');
    expect(byReceipts).toMatchObject([{ position: 300 }, { position: 600 }]);
  });

  test('a pair exchanged', async () => {
    await sql(`UPDATE journal.entries SET position = 999 WHERE position = 7; UPDATE journal.entries SET position = 7 WHERE position = 8;
      UPDATE journal.entries SET position = 8 WHERE position = 999`);
    const exchanged = (await found()).find(({ check }) => check === 'body')!;
    expect(exchanged.position).toBe(7);
    expect([exchanged.expected, exchanged.actual]).toEqual([
      expect.stringContaining(' | 8 | '),
      expect.stringContaining(' | 7 | '),
    ]);
  });

  test('a row of a read model changed', async () => {
    await sql(`UPDATE read.purse_days SET balance = balance + 1 WHERE day = '2020-01-02'`);
    expect(await found()).toMatchObject([
      {
        check: 'projection',
        subject: 'purse_days',
        position: 600,
        expected: expect.any(String),
        actual: expect.any(String),
      },
    ]);
  });
});

describe('a journal written anew, with a tree that fits', () => {
  test('has no fault in itself, and is told by the heads and the receipts that others hold', async () => {
    await rewrite();
    expect(await found()).toEqual([]);
    const findings = await foundAgainst([...heads, receiptOf(7)]);
    expect(findings.map(({ check, position, subject }) => [check, position, subject])).toEqual([
      ['receipt', 7, 'receipt 7'],
      ['checkpoint', 200, 'head of 200: 1–200'],
      ['checkpoint', 200, 'receipt 7: 1–200'],
      ['checkpoint', 400, 'head of 400: 1–400'],
      ['checkpoint', 600, 'head of 600: 1–600'],
    ]);
    expect(findings[0]).toEqual(notTheEntry(7, toHex(await leafAt(7))));
  });

  test('is not signed by the notary, and with the stolen key not by the witness: no reader takes it', async () => {
    await rewrite();
    await expect(log.checkpoint('spec')).rejects.toThrow(/another tree of 600 entries/u);
    const forged = await forgedHead();
    const answer = await fetch(`${signers.witness.url}/add-checkpoint`, {
      method: 'POST',
      body: `old 600\n\n${forged}`,
    });
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      409,
      'text/x.tlog.size',
      '600\n',
    ]);
    expect(verdictOf(() => openCheckpoint(forged, policy)).reason).toBe('QUORUM_NOT_REACHED');
    expect(openCheckpoint(forged, { origin, logKeys: policy.logKeys }).checkpoint.size).toBe(600n);
  });

  test('is told by where the rewriting begins, if an earlier head still fits', async () => {
    await change(300, '"actor":"clerk"', '"actor":"crook"', { hashed: true });
    await sql('DELETE FROM journal.tree_nodes; UPDATE journal.heads SET root = NULL');
    await prepareTrees(spec.database);
    expect(await foundAgainst(heads)).toMatchObject([
      { check: 'checkpoint', position: 400, subject: 'head of 400: 201–400' },
      { check: 'checkpoint', position: 600, subject: 'head of 600: 201–600' },
    ]);
  });
});

test('an older backup has no fault in itself, is told by what the signers remember, and gets no other future signed', async () => {
  await restore('older');
  expect(await found()).toEqual([]);
  expect(await foundAgainst(await remembered())).toEqual([
    {
      check: 'stored-head',
      position: 600,
      subject: 'notary',
      expected: 'a stored head of 600 entries, signed',
      actual: '400',
    },
    { check: 'checkpoint', position: 600, subject: 'notary', expected: '600 entries', actual: '400' },
    { check: 'checkpoint', position: 600, subject: 'witness', expected: '600 entries', actual: '400' },
  ]);
  const anew = await spec.another();
  const wish = move('PutIn', { box: 'b1', purse: 'p', amount: 10 }, { key: 'another future', on: '2020-01-02' });
  const { position } = await anew.decide(boxes, boxStream('b1'), wish);
  expect(position).toBe(401);
  await expect(log.checkpoint('spec', 401n)).rejects.toThrow(/has seen 600 entries, the journal has 401/u);
});

describe('what nobody signed', () => {
  test('is not verified, whatever is found in it', async () => {
    await sql('DELETE FROM journal.signed_checkpoints');
    expect(await spec.journal.verify('spec')).toMatchObject({
      findings: [],
      unchecked: [{ check: 'checkpoint', reason: 'no-checkpoint' }],
    });
  });

  test('is told where the last heads are older than a minute', async () => {
    await sql('DELETE FROM journal.signed_checkpoints WHERE size = 600');
    const reasons = async () => (await spec.journal.verify('spec', { log: policy })).unchecked;
    expect(await reasons()).toEqual([]);
    await sql(`UPDATE journal.entries SET recorded_at = recorded_at - interval '2 minutes' WHERE position = 401`);
    expect(await reasons()).toEqual([{ check: 'checkpoint', reason: 'later-unsigned' }]);
  });

  test('is missed where those who signed it remember more', async () => {
    await sql('DELETE FROM journal.signed_checkpoints WHERE size > 200');
    const held = await remembered();
    expect((await spec.journal.verify('spec', { log: policy, held })).findings).toEqual([
      {
        check: 'stored-head',
        position: 600,
        subject: 'notary',
        expected: 'a stored head of 600 entries, signed',
        actual: '200',
      },
    ]);
    expect(await log.known()).toEqual(['spec']);
    expect(await log.told('spec')).toMatchObject({ away: [], log: { origin } });
  });
});

test('the checkpoint of another authority is told by its origin', async () => {
  const checkpoint = { ...heads[0]!.checkpoint, origin: 'spec/next-door' };
  const theirs = signerOf('spec/next-door', 'ed25519', new Uint8Array(32).fill(4));
  const note = signNote(printCheckpoint(checkpoint), [theirs]);
  const notOurs = { check: 'checkpoint', subject: 'file', expected: 'a checkpoint of this log, signed' };
  expect(await foundAgainst([{ source: 'file', text: note }])).toEqual([
    { ...notOurs, actual: 'SIGNED_BY_NO_KNOWN_KEY' },
  ]);
  expect(await foundAgainst([{ source: 'file', text: printCheckpoint(checkpoint), remembered: true }])).toEqual([
    { ...notOurs, actual: 'CHECKPOINT_OF_ANOTHER_LOG' },
  ]);
  expect(verdictOf(() => openCheckpoint(note, policy)).reason).toBe('SIGNED_BY_NO_KNOWN_KEY');
  const trusted = { ...policy, logKeys: [...policy.logKeys, theirs.verifier] };
  expect(verdictOf(() => openCheckpoint(note, trusted)).reason).toBe('CHECKPOINT_OF_ANOTHER_LOG');
});

test('two checkpoints of one size are told as two histories', async () => {
  const other = { origin, size: 400n, root: heads[0]!.checkpoint.root };
  const forged = { source: 'forged', text: printCheckpoint(other), remembered: true };
  const [expected, actual] = [toHex(heads[1]!.checkpoint.root), toHex(other.root)];
  expect(await foundAgainst([...heads, forged])).toEqual([
    {
      check: 'checkpoint-fork',
      position: 400,
      subject: 'forged',
      expected: `${expected} of checkpoint 400`,
      actual,
    },
    { check: 'checkpoint', position: 400, subject: 'forged: 400–400', expected, actual },
  ]);
});

describe('a forged receipt', () => {
  const reasonOf = (receipt: Receipt, leafHash: Uint8Array) =>
    verdictOf(() => verifyReceipt(receipt, leafHash, policy)).reason;

  test('is refused for another entry, at another place, with another proof or from another tree', async () => {
    const { receipt, leafHash } = receipts.get(300)!;
    expect(reasonOf(receipt, leafHash)).toBeNull();
    expect(reasonOf(receipt, receipts.get(7)!.leafHash)).toBe('ROOT_MISMATCH');
    expect(reasonOf({ ...receipt, index: 298n }, leafHash)).toBe('ROOT_MISMATCH');
    expect(reasonOf({ ...receipt, index: 600n }, leafHash)).toBe('INDEX_BEYOND_SIZE');
    expect(reasonOf({ ...receipt, proof: receipt.proof.slice(1) }, leafHash)).toBe('PROOF_HASH_MISSING');
    expect(reasonOf({ ...receipt, proof: receipt.proof.with(0, leafHash) }, leafHash)).toBe('ROOT_MISMATCH');
    const { checkpoint } = receipts.get(7)!.receipt;
    expect(reasonOf({ ...receipt, checkpoint }, leafHash)).toBe('INDEX_BEYOND_SIZE');
  });

  test('is refused with a head that nobody signed, or that only the stolen key did', async () => {
    const { receipt, leafHash } = receipts.get(300)!;
    const signedBy = (signer: Signer) => signNote(printCheckpoint(heads[2]!.checkpoint), [signer]);
    const anybody = signerOf(origin, 'ed25519', new Uint8Array(32).fill(4));
    expect(reasonOf({ ...receipt, checkpoint: signedBy(anybody) }, leafHash)).toBe('SIGNED_BY_NO_KNOWN_KEY');
    expect(reasonOf({ ...receipt, checkpoint: signedBy(stolenKey()) }, leafHash)).toBe('QUORUM_NOT_REACHED');
    expect(reasonOf({ ...receipt, checkpoint: receipt.checkpoint.replace('\n600\n', '\n601\n') }, leafHash)).toBe(
      'SIGNATURE_WRONG',
    );
  });
});
