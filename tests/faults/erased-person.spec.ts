import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Journal } from '#libs/journal';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { leafHash, parseReceipt, parseVerifier, verifyReceipt } from '#libs/transparency';
import { slices } from '../../apps/slices.js';
import { peopleOf, type People } from '../acceptance/caller.js';
import { startProduct, type RunningProduct } from '../acceptance/product.js';

/*
 * The product is killed between the entry of an erasure and the deletion of the key: the deletion is held up by a lock on the
 * key's row, and the process ends while it waits.
 */
const details = { name: 'Đỗ Thị Bí Mật', nationalId: '999077777777', phone: '0000 000 077' };
const on = '2025-06-30';
const lookAgainMs = 20;
const waitMsMax = 20_000;

let database: SpecDatabase;
let folder: string;
let product: RunningProduct;
let people: People;
let said = '';

const start = async () => {
  product = await startProduct(database.url, { DATA_DIR: folder, LOG_LEVEL: 'info' });
  people = await peopleOf(product.address, 'minh-hoa');
};
const stop = async (signal?: NodeJS.Signals) => {
  const { stdout, stderr } = await product.stop(signal);
  said += stdout + stderr;
};
beforeAll(async () => {
  database = await specDatabase();
  folder = await mkdtemp(join(tmpdir(), 'erased-'));
  await start();
}, 120_000);
afterAll(async () => {
  await product?.stop();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Looks again until a question has a first row. */
const rowOf = async <T extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<T> => {
  for (const deadline = Date.now() + waitMsMax; Date.now() < deadline; await pause(lookAgainMs)) {
    const { rows } = await database.owner.query<T>(sql, values);
    if (rows[0]) return rows[0];
  }
  throw new Error(`Nothing came of: ${sql}`);
};
const keysOf = async (personId: string): Promise<number> => {
  const { rowCount } = await database.owner.query('SELECT FROM persons.keys WHERE person_id = $1', [personId]);
  return rowCount ?? 0;
};

/** Asks for the erasure, and kills the product once the entry stands and the deletion waits for its lock. */
const killBeforeDeletion = async (personId: string): Promise<void> => {
  const lock = await database.owner.connect();
  try {
    await lock.query('BEGIN');
    await lock.query('SELECT FROM persons.keys WHERE person_id = $1 FOR UPDATE', [personId]);
    const erasure = people.manager.post(`/api/persons/${personId}/erasures`, { on, reason: 'Theo đơn' });
    const cutOff = expect(erasure).rejects.toThrow();
    await rowOf(`SELECT FROM journal.entries WHERE stream_id = $1 AND type = 'PersonErased'`, [`person-${personId}`]);
    const waiting = await rowOf<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
      ['DELETE FROM persons.keys%'],
    );
    await stop('SIGKILL');
    await cutOff;
    // The server would still carry out what it was sent; a machine that lost its power would not.
    await lock.query('SELECT pg_terminate_backend($1)', [waiting.pid]);
    await lock.query('COMMIT');
  } finally {
    lock.release();
  }
};

test('an erasure whose process was killed is completed at the next start, and every proof still verifies', async () => {
  const { entries } = await people.officer.record('/api/persons', { ...details, on });
  const { position, streamId } = entries[0]!;
  const personId = streamId.slice('person-'.length);
  const reading = `/api/persons/${personId}/personal-data?why=${encodeURIComponent('Kiểm tra hồ sơ')}`;
  expect(await people.manager.ask(reading)).toMatchObject(details);
  const proofBefore = await people.auditor.ask<string>(`/api/journal/${position}/proof`);

  await killBeforeDeletion(personId);
  expect(await keysOf(personId)).toBe(1);
  await start();
  expect(await keysOf(personId)).toBe(0);
  for (const who of [people.officer, people.manager, people.auditor])
    expect(await who.ask(reading)).toMatchObject({ status: 'erased', name: '(đã xóa) / (erased)', nationalId: null });
  expect((await people.administrator.send('GET', reading)).status).toBe(403);

  const proofAfter = await people.auditor.ask<string>(`/api/journal/${position}/proof`);
  const { origin, logKeys } = await people.auditor.ask<{ origin: string; logKeys: string[] }>('/api/log/keys');
  const policy = { origin, logKeys: logKeys.map(parseVerifier) };
  const { body } = await rowOf<{ body: string }>('SELECT body FROM journal.entries WHERE stream_id = $1', [streamId]);
  for (const proof of [proofBefore, proofAfter])
    expect(verifyReceipt(parseReceipt(proof), leafHash(Buffer.from(body)), policy).checkpoint.size).toBeGreaterThan(0n);
  expect(proofAfter).not.toBe(proofBefore);

  expect((await new Journal(database, slices).verify('b7d3915a0e6f42c8bb10')).findings).toEqual([]);
  await stop();
  const { rows } = await database.owner.query<{ text: string }>(
    `SELECT string_agg(body, '') AS text FROM journal.entries`,
  );
  for (const plain of Object.values(details)) {
    expect(rows[0]!.text.includes(plain)).toBe(false);
    expect(said.includes(plain)).toBe(false);
  }
  // What was read, by whom and why, stands in the journal of accesses; and it was this run that was looked through.
  expect(rows[0]!.text).toContain(`"question":"person-${personId}"`);
  expect(said).toContain('Loading the demonstration');
}, 120_000);
