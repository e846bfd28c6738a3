import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Receipt, type Recorded, type Rejection } from '#libs/kernel';
import { Journal, leafHashOf, prepareProjections } from '#libs/journal';
import { boxes, boxSlice, boxStream, move } from '#libs/journal/testing';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';

let database: SpecDatabase;
let journal: Journal;

beforeAll(async () => {
  database = await specDatabase();
  journal = new Journal(database, [boxSlice]);
  await prepareProjections(database, journal.catalogue);
  await journal.open();
  await journal.openAuthority('spec');
});
afterAll(async () => {
  await journal.close();
  await database.drop();
});

const put = (box: string, amount: number, key: string, rest: object = {}) =>
  journal.decide(boxes, boxStream(box), move('PutIn', { box, purse: 'p', amount }, { key, ...rest }));
const take = (box: string, purse: string, amount: number, key: string, rest: object = {}) =>
  journal.decide(boxes, boxStream(box), move('TakeOut', { box, purse, amount }, { key, ...rest }));

describe('the journal writer', () => {
  test('numbers entries from 1 without a gap and hashes what it stores', async () => {
    const receipts = await Promise.all(Array.from({ length: 300 }, (_, n) => put(`a${n % 7}`, 1, `dense-${n}`)));
    expect(receipts.map(({ position }) => position).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 300 }, (_, n) => n + 1),
    );
    const { rows } = await database.pool.query<{ body: string; hash: string }>(
      `SELECT body, encode(leaf_hash, 'hex') AS hash FROM journal.entries ORDER BY position`,
    );
    for (const { body, hash } of rows) expect(hash).toBe(leafHashOf(body));
  });

  test('answers the same request with its first receipt and appends nothing', async () => {
    const first = await put('b', 5, 'once');
    const head = await journal.head('spec');
    const again = await Promise.all(Array.from({ length: 50 }, () => put('b', 5, 'once')));
    for (const receipt of again) expect(receipt).toEqual(first);
    expect(await journal.head('spec')).toBe(head);
    await expect(put('b', 6, 'once')).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('refuses an entry that no bundle of the log could carry, in a dry run too, and records the longest that fits', async () => {
    const head = await journal.head('spec');
    const wish = (length: number, key: string) =>
      move('PutIn', { box: 'long', purse: 'p'.repeat(length), amount: 1 }, { key });
    const [{ position }] = (await journal.preview(boxes, boxStream('long'), wish(1, 'long-0'))) as [Recorded];
    const refusal = { code: 'ENTRY_TOO_LONG', figures: { max: 65_535 } };
    await expect(journal.decide(boxes, boxStream('long'), wish(65_536, 'long-1'))).rejects.toMatchObject(refusal);
    await expect(journal.preview(boxes, boxStream('long'), wish(65_536, 'long-1'))).rejects.toMatchObject(refusal);
    expect([position, await journal.head('spec')]).toEqual([head + 1, head]);

    const empty = await journal.decide(boxes, boxStream('long'), wish(1, 'long-2'));
    const bytesOf = async (number: number) =>
      (await journal.tree.bundle('spec', BigInt(number - 1) / 256n, 256)).at((number - 1) % 256)!.length;
    const room = 65_535 - (await bytesOf(empty.position));
    const longest = await journal.decide(boxes, boxStream('long'), wish(1 + room, 'long-3'));
    expect(await bytesOf(longest.position)).toBe(65_535);
    await expect(journal.decide(boxes, boxStream('long'), wish(2 + room, 'long-4'))).rejects.toMatchObject({
      code: 'ENTRY_TOO_LONG',
      figures: { bytes: 65_536 },
    });
  });

  test('fifty duplicates in one batch are one entry', async () => {
    const receipts = await Promise.all(Array.from({ length: 50 }, () => put('c', 5, 'twins')));
    expect(new Set(receipts.map(({ position }) => position)).size).toBe(1);
  });

  test('refuses a command whose author saw an older version, and says which is current', async () => {
    await put('d', 5, 'd1');
    await expect(put('d', 5, 'd2', { expectedVersion: 0 })).rejects.toMatchObject({
      code: 'STALE_VERSION',
      figures: { expected: 0, current: 1 },
    });
    await expect(put('d', 5, 'd3', { expectedVersion: 1 })).resolves.toMatchObject({ version: 2 });
  });

  test('twenty races for one purse: as many win as it can pay, and each refusal tells the truth', async () => {
    const fill = (box: string, purse: string, amount: number) =>
      journal.decide(boxes, boxStream(box), move('PutIn', { box, purse, amount }, { key: `fill ${box}` }));
    await Promise.all([
      fill('rich', 'race', 100),
      ...Array.from({ length: 20 }, (_, n) => fill(`r${n}`, 'elsewhere', 10)),
    ]);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => take(`r${n}`, 'race', 10, `race ${n}`)),
    );
    const lost = results.filter((each) => each.status === 'rejected').map((each) => each.reason as Rejection);
    expect(lost).toHaveLength(10);
    for (const { code, figures } of lost)
      expect({ code, figures }).toEqual({ code: 'PURSE_EMPTY', figures: { left: 0n } });
  });

  test('a payment in the past is held to every later day', async () => {
    const at = (type: 'PutIn' | 'TakeOut', amount: number, on: string, key: string) =>
      journal.decide(boxes, boxStream('past'), move(type, { box: 'past', purse: 'past', amount }, { key, on }));
    await at('PutIn', 100, '2020-01-01', 'p1');
    await at('TakeOut', 80, '2020-06-01', 'p2');
    await at('PutIn', 100, '2020-12-01', 'p3');
    await expect(at('TakeOut', 21, '2020-02-01', 'p4')).rejects.toMatchObject({
      code: 'PURSE_EMPTY',
      figures: { left: 20n },
    });
    await expect(at('TakeOut', 20, '2020-02-01', 'p5')).resolves.toBeDefined();
  });

  test('a bug in one command fails that command alone', async () => {
    const results = await Promise.allSettled([
      put('e1', 1, 'e1'),
      journal.decide(boxes, boxStream('e2'), move('Explode', { box: 'e2', purse: 'p', amount: 1 }, { key: 'e2' })),
      put('e3', 1, 'e3'),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((results[1] as PromiseRejectedResult).reason).toBeInstanceOf(TypeError);
  });

  test('a business date in the future is refused', async () => {
    await expect(put('f', 1, 'f', { on: '2199-01-01' })).rejects.toMatchObject({ code: 'DATE_IN_FUTURE' });
  });

  test('two processes take turns and every acknowledged command is there once', async () => {
    const other = await new Journal(database, [boxSlice]).open();
    const ask = (writer: Journal, n: number): Promise<Receipt> =>
      writer.decide(
        boxes,
        boxStream(`t${n % 3}`),
        move('PutIn', { box: `t${n % 3}`, purse: 't', amount: 1 }, { key: `two-${n % 150}` }),
      );
    const receipts = await Promise.all(Array.from({ length: 300 }, (_, n) => ask(n % 2 ? journal : other, n)));
    expect(new Set(receipts.map(({ position }) => position)).size).toBe(150);
    await other.close();
    const verification = await journal.verify('spec');
    expect(verification.findings).toEqual([]);
  });
});
