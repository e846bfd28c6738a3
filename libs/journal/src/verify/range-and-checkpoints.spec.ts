import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntryCheck } from '#libs/kernel';
import { boxes, boxSlice, boxStream, move, specJournal, type SpecJournal } from '#libs/journal/testing';
import { printCheckpoint, printReceipt, signerOf, signNote, type LogPolicy } from '#libs/transparency';
import type { VerifyOptions } from './verify.js';

/** No amount of more than 60: a rule that a slice brings. */
const modest: EntryCheck = {
  name: 'modest',
  hears: ['PutIn'],
  begin: (note) => (event) => {
    const { amount, box } = event.data as { amount: string; box: string };
    if (BigInt(amount) > 60n) note({ position: event.position, subject: box, expected: 'at most 60', actual: amount });
  },
};

let spec: SpecJournal;
const last = 600;
const signer = signerOf('log/spec', 'ed25519', new Uint8Array(32).fill(1));
const log: LogPolicy = { origin: 'log/spec', logKeys: [signer.verifier] };

beforeAll(async () => {
  spec = await specJournal([{ ...boxSlice, checks: [modest] }]);
  for (let first = 1; first <= last; first += 50)
    await Promise.all(
      Array.from({ length: 50 }, (_, at) => {
        const data = { box: `b${at}`, purse: 'p', amount: 1 + at };
        return spec.journal.decide(boxes, boxStream(`b${at}`), move('PutIn', data, { key: `${first} ${at}` }));
      }),
    );
});
afterAll(() => spec.close());
afterEach(() => spec.database.owner.query('DELETE FROM journal.signed_checkpoints'));

const noteAt = async (size: bigint, by = signer) => {
  const root = await spec.journal.tree.rootAt('spec', size, BigInt(last));
  return signNote(printCheckpoint({ origin: 'log/spec', size, root }), [by]);
};
/** The receipt of entry 1 in the tree of a size. */
const receiptAt = async (size: bigint) =>
  printReceipt({
    index: 0n,
    proof: await spec.journal.tree.inclusion('spec', 0n, size),
    checkpoint: await noteAt(size),
  });
const store = (size: bigint, note: string) =>
  spec.database.owner.query('INSERT INTO journal.signed_checkpoints (authority_id, size, note) VALUES ($1, $2, $3)', [
    'spec',
    size,
    note,
  ]);
const found = async (options: VerifyOptions = {}) =>
  (await spec.journal.verify('spec', options)).findings.map(
    ({ check, position, subject, actual }) => `${check} ${position} ${subject}: ${actual}`,
  );
/** Changes entries as the owner of the tables, verifies, and puts them back. */
const foundAfter = async (sql: string, options?: VerifyOptions) => {
  await spec.database.owner.query('CREATE SCHEMA kept; CREATE TABLE kept.entries AS TABLE journal.entries');
  try {
    await spec.database.owner.query(sql);
    return await found(options);
  } finally {
    await spec.database.owner.query(
      'DELETE FROM journal.entries; INSERT INTO journal.entries SELECT * FROM kept.entries; DROP SCHEMA kept CASCADE',
    );
  }
};
const forged = (position: number) =>
  `UPDATE journal.entries SET body = new, leaf_hash = sha256('\\x00' || convert_to(new, 'UTF8'))
   FROM (SELECT replace(body, '"amount":"', '"amount":"9') AS new FROM journal.entries WHERE position = ${position}) AS forged
   WHERE position = ${position}`;

describe('a range', () => {
  test('is verified alone, and what needs all entries is named as left out', async () => {
    await store(600n, await noteAt(600n));
    const { findings, unchecked, ...told } = await spec.journal.verify('spec', { from: 250, to: 520, log });
    expect([findings, told.entries, told.from, told.to]).toEqual([[], 271, 250, 520]);
    expect(unchecked).toEqual([
      { check: 'projection', reason: 'range' },
      { check: 'kept-rows', reason: 'range' },
      { check: 'modest', reason: 'range' },
    ]);
  });

  test('begins and ends anywhere, in the middle of a command and of a tile too', async () => {
    for (const [from, to] of [
      [1, 1],
      [1, 600],
      [256, 257],
      [257, 512],
      [600, 600],
      [2, undefined],
    ] as const)
      expect(await found({ from, to })).toEqual([]);
  });

  test('is bound by the tree after it: an entry forged with its hash is found by its end', async () => {
    expect(await foundAfter(forged(300), { from: 290, to: 310 })).toEqual(['checkpoint 310 head: NEW_ROOT_MISMATCH']);
  });

  test('shows a changed byte and a gap where they are', async () => {
    const changed = `UPDATE journal.entries SET body = replace(body, '"amount":"', '"amount":"9') WHERE position = 300`;
    const [finding] = await foundAfter(changed, { from: 290, to: 310 });
    expect(finding).toMatch(/^leaf-hash 300 /u);
    expect(await foundAfter('DELETE FROM journal.entries WHERE position = 305', { from: 290, to: 310 })).toContain(
      'dense 306 undefined: 306',
    );
    expect(await foundAfter('DELETE FROM journal.entries WHERE position >= 305', { from: 290, to: 310 })).toContain(
      'head 310 undefined: 304',
    );
  });

  test.each([
    [0, 5],
    [5, 4],
    [601, 601],
    [5, 601],
  ])('from %d to %d is refused', async (from, to) => {
    await expect(spec.journal.verify('spec', { from, to })).rejects.toMatchObject({ code: 'RANGE_NOT_IN_JOURNAL' });
  });
});

describe('signed checkpoints', () => {
  test('are compared with the tree at their sizes, and an unsigned verification says so', async () => {
    for (const size of [0n, 1n, 256n, 300n, 600n]) await store(size, await noteAt(size));
    const signed = await spec.journal.verify('spec', { log });
    expect([signed.findings, signed.checkpoints, signed.unchecked]).toEqual([[], 5, []]);
    expect((await spec.journal.verify('spec')).unchecked).toEqual([{ check: 'signature', reason: 'no-key' }]);
  });

  test('do not agree with a journal whose entry was forged with its hash', async () => {
    await store(299n, await noteAt(299n));
    await store(400n, await noteAt(400n));
    expect(await foundAfter(forged(300), { log })).toContainEqual(
      expect.stringMatching(/^checkpoint 400 checkpoint 400: 300–400: /u),
    );
  });

  test('by another key, of another log, of another size than stored, or torn are found', async () => {
    const other = signerOf('log/spec', 'ed25519', new Uint8Array(32).fill(2));
    await store(1n, await noteAt(1n, other));
    await store(2n, (await noteAt(2n)).replace('log/spec\n', 'log/other\n'));
    await store(3n, await noteAt(4n));
    await store(5n, 'torn');
    expect(await found({ log })).toEqual([
      'checkpoint 1 checkpoint 1: SIGNED_BY_NO_KNOWN_KEY',
      'checkpoint 2 checkpoint 2: SIGNATURE_WRONG',
      'checkpoint 3 checkpoint 3: 4',
      'checkpoint 5 checkpoint 5: NOTE_WITHOUT_LAST_NEWLINE',
    ]);
  });

  test('that somebody else holds must agree too: a head of a longer journal, a second root of one size', async () => {
    const longer = signNote(printCheckpoint({ origin: 'log/spec', size: 700n, root: new Uint8Array(32) }), [signer]);
    const forkOf600 = signNote(printCheckpoint({ origin: 'log/spec', size: 600n, root: new Uint8Array(32) }), [signer]);
    await store(600n, await noteAt(600n));
    const held = [
      { source: 'good.tlog-proof', text: await receiptAt(500n) },
      { source: 'longer', text: longer },
      { source: 'fork', text: forkOf600 },
    ];
    expect(await found({ log, held })).toEqual([
      `checkpoint-fork 600 fork: ${'00'.repeat(32)}`,
      `checkpoint 600 fork: 600–600: ${'00'.repeat(32)}`,
      'checkpoint 700 longer: 600',
    ]);
  });
});

describe('a check of a slice', () => {
  test('hears every entry and tells where it is broken', async () => {
    expect(await found()).toEqual([]);
    expect(await foundAfter(forged(300))).toContain('modest 300 b49: 950');
  });

  test('that cannot read an entry says so and goes on', async () => {
    const unreadable = forged(300).replace('"amount":"9', '"amount":"x');
    expect(await foundAfter(unreadable)).toContainEqual(
      expect.stringMatching(/^modest 300 box-b49: Cannot convert x50/u),
    );
  });
});
