import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Projection } from '#libs/kernel';
import {
  InlineTables1700000003000,
  Journal,
  Journal1700000001000,
  Kept1700000006000,
  prepareProjections,
  Tree1700000005000,
} from '#libs/journal';
import * as testing from '#libs/journal/testing';
import { migrate, openDatabase, startEmbeddedDatabase, type Database, type EmbeddedDatabase } from '#libs/platform';
import { damageBetween, noDamage, storedEntries, type Acknowledged } from './acknowledged.js';
import { commandOf, send } from './load.mjs';
import { startProxy, type Proxy } from './proxy.js';

/*
 * A server of this spec's own, in a folder of its own, is stopped as by a power cut in the middle of the load: SIGQUIT
 * makes PostgreSQL drop everything without writing anything out, and the next start recovers from the log.
 */

const { boxes, boxSlice, boxTotals, followToEnd } = testing;
const folder = mkdtempSync(join(tmpdir(), 'htx-faults-'));
let server: EmbeddedDatabase;
let proxy: Proxy;
let database: Database;
let journal: Journal;

beforeAll(async () => {
  chmodSync(folder, 0o755); // As root the server runs as another user, who must be able to enter.
  server = await startEmbeddedDatabase(folder);
  await migrate(server.url, [Journal1700000001000, InlineTables1700000003000, Tree1700000005000, Kept1700000006000]);
  proxy = await startProxy(server.url);
  database = openDatabase(proxy.urlFor(server.url));
  journal = new Journal(database, [boxSlice]);
  await prepareProjections(database, journal.catalogue);
  await journal.open();
  await journal.openAuthority('spec');
});
afterAll(async () => {
  await journal.close();
  await database.close();
  await proxy.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Stops our own server, known by the process number in our own folder, and starts it again. */
const powerCut = async (): Promise<void> => {
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  proxy.sever();
  process.kill(postmaster, 'SIGQUIT');
  while (lives(postmaster)) await new Promise((resolve) => setTimeout(resolve, 10));
  server = await startEmbeddedDatabase(folder);
  proxy.lead(server.url);
};
const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const loadThroughPowerCuts = async (round: string, cuts: number) => {
  const told: Acknowledged[] = [];
  const failed: string[] = [];
  let going = true;
  const sending = send({
    journal,
    boxes,
    testing,
    round,
    callers: 32,
    going: () => going,
    acknowledged: (key, receipt) => told.push({ key, receipt }),
    failed: (key) => failed.push(key),
  });
  for (let cut = 0; cut < cuts; cut += 1) {
    const before = told.length;
    const enough = 200 + randomInt(600);
    while (told.length < before + enough) await new Promise((resolve) => setImmediate(resolve));
    await powerCut();
  }
  going = false;
  const sent = await sending;
  expect(told.length + failed.length).toBe(sent.reduce((sum, each) => sum + each, 0));
  return { told, sent };
};

test('a server that loses its power has lost nothing that was acknowledged', async () => {
  journal.followers.start();
  const { told, sent } = await loadThroughPowerCuts('durable', 2);
  expect(damageBetween(told, await storedEntries(database.pool))).toEqual(noDamage);
  const again: Acknowledged[] = [];
  await Promise.all(
    sent.map(async (numbers, caller) => {
      for (let number = 0; number < numbers; number += 1) {
        const { key, stream, command } = commandOf(testing, 'durable', caller, number);
        again.push({ key, receipt: await journal.decide(boxes, stream, command) });
      }
    }),
  );
  const receipts = new Map(again.map(({ key, receipt }) => [key, receipt]));
  for (const { key, receipt } of told) expect(receipts.get(key)).toEqual(receipt);
  const stored = await storedEntries(database.pool);
  expect(damageBetween(again, stored)).toEqual(noDamage);
  expect(stored).toHaveLength(again.length);
  await journal.caughtUp('spec', [boxTotals as unknown as Projection], stored.length);
  await followToEnd(journal, boxTotals as unknown as Projection);
  expect((await journal.verify('spec')).findings).toEqual([]);
});

test('the harness sees loss: with synchronous_commit off, acknowledged entries are gone, and it says so', async () => {
  for (const setting of [`synchronous_commit = off`, `wal_writer_delay = '10s'`])
    await database.owner.query(`ALTER SYSTEM SET ${setting}`);
  await database.owner.query('SELECT pg_reload_conf()');
  for (let look = 0; ; look += 1) {
    const { rows } = await database.pool.query<{ synchronous_commit: string }>('SHOW synchronous_commit');
    if (rows[0]!.synchronous_commit === 'off') break;
    expect(look).toBeLessThan(1000);
  }
  const { told } = await loadThroughPowerCuts('careless', 1);
  expect(damageBetween(told, await storedEntries(database.pool)).lost.length).toBeGreaterThan(0);
});
