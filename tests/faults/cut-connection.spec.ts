import { randomInt } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Projection, Receipt } from '#libs/kernel';
import { Journal } from '#libs/journal';
import * as testing from '#libs/journal/testing';
import { openDatabase, type Database } from '#libs/platform';
import { damageBetween, noDamage, storedEntries, type Acknowledged } from './acknowledged.js';
import { commandOf, send } from './load.mjs';
import { startProxy, type Proxy } from './proxy.js';

const { boxes, boxSlice, boxStream, boxTotals, followToEnd, move, specJournal } = testing;
let spec: testing.SpecJournal;
let proxy: Proxy;
let faulted: Database;
let journal: Journal;
beforeEach(async () => {
  spec = await specJournal();
  proxy = await startProxy(spec.database.url);
  faulted = openDatabase(proxy.urlFor(spec.database.url), { applicationName: 'faulted' });
  journal = await new Journal(faulted, [boxSlice]).open();
});
afterEach(async () => {
  proxy.lead(spec.database.url);
  await journal.close();
  await faulted.close();
  await proxy.close();
  await spec.close();
});

const put = (key: string, box = key) =>
  journal.decide(boxes, boxStream(box), move('PutIn', { box, purse: 'p', amount: 1 }, { key }));

/** Sends every command once more through a healthy connection: each is there once, whoever was told what. */
const sendAgain = async (told: readonly Acknowledged[], sent: readonly number[], round: string): Promise<void> => {
  expect(damageBetween(told, await storedEntries(spec.database.pool))).toEqual(noDamage);
  const again: Acknowledged[] = [];
  await Promise.all(
    sent.map(async (numbers, caller) => {
      for (let number = 0; number < numbers; number += 1) {
        const { key, stream, command } = commandOf(testing, round, caller, number);
        again.push({ key, receipt: await spec.journal.decide(boxes, stream, command) });
      }
    }),
  );
  const byKey = new Map(again.map(({ key, receipt }) => [key, receipt]));
  for (const { key, receipt } of told) expect(byKey.get(key)).toEqual(receipt);
  const stored = await storedEntries(spec.database.pool);
  expect(damageBetween(again, stored)).toEqual(noDamage);
  expect(stored).toHaveLength(again.length);
  await followToEnd(spec.journal, boxTotals as unknown as Projection);
  expect((await spec.journal.verify('spec')).findings).toEqual([]);
};

describe('a connection that is lost', () => {
  test('at random moments while 32 callers append: each gets a receipt or an error, and each command is there once', async () => {
    journal.followers.start();
    const told: Acknowledged[] = [];
    const failed: string[] = [];
    let going = true;
    const sending = send({
      journal,
      boxes,
      testing,
      round: 'cut',
      callers: 32,
      going: () => going,
      acknowledged: (key, receipt) => told.push({ key, receipt }),
      failed: (key) => failed.push(key),
    });
    let cut = 0;
    for (let round = 0; round < 40; round += 1) {
      const before = told.length;
      await untilTrue(() => told.length > before + randomInt(200));
      const { rows } = await spec.database.owner.query<{ cut: number }>(
        `SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'faulted' AND (random() < 0.5 OR query LIKE '%journal%')`,
      );
      cut += rows[0]!.cut;
    }
    going = false;
    const sent = await sending;
    expect(cut).toBeGreaterThan(40);
    expect(told.length + failed.length).toBe(sent.reduce((sum, each) => sum + each, 0));
    await sendAgain(told, sent, 'cut');
  });

  test('after COMMIT was sent and before its answer came: the callers get the receipts of what was done', async () => {
    for (let round = 0; round < 5; round += 1) {
      await put(`warm-${round}`);
      const cut = proxy.cutNext('after-commit');
      const receipts = await Promise.all(Array.from({ length: 8 }, (_, n) => put(`after-${round}-${n}`)));
      await cut;
      const stored = await storedEntries(spec.database.pool);
      expect(
        damageBetween(
          receipts.map((receipt, n) => ({ key: `after-${round}-${n}`, receipt })),
          stored,
        ),
      ).toEqual(noDamage);
      expect(stored).toHaveLength((round + 1) * 9);
    }
  });

  test('before COMMIT went out: nothing was done, and the second attempt does it once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await put(`warm-${round}`);
      const cut = proxy.cutNext('before-commit');
      const receipts = await Promise.all(Array.from({ length: 8 }, (_, n) => put(`before-${round}-${n}`)));
      await cut;
      expect(
        damageBetween(
          receipts.map((receipt, n) => ({ key: `before-${round}-${n}`, receipt })),
          await storedEntries(spec.database.pool),
        ),
      ).toEqual(noDamage);
    }
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
  });
});

describe('a database that is gone', () => {
  test('fails a batch as a whole: nobody waits for the attempts of all the others', async () => {
    await put('warm');
    proxy.sever();
    const before = proxy.connections();
    const results = await Promise.allSettled(Array.from({ length: 4 }, (_, n) => put(`gone-${n}`)));
    expect(results.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    // Five attempts for the batch, and what the listener for signals tries meanwhile.
    expect(proxy.connections() - before).toBeLessThan(20);
    proxy.lead(spec.database.url);
    const receipts: Receipt[] = await Promise.all(Array.from({ length: 4 }, (_, n) => put(`gone-${n}`)));
    expect(new Set(receipts.map(({ position }) => position))).toEqual(new Set([2, 3, 4, 5]));
  });
});

const untilTrue = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};
