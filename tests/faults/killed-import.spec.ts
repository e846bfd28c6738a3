import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SpecDatabase } from '#libs/platform/testing';
import { signIn, type Caller } from '../acceptance/caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from '../acceptance/product.js';

interface Batch {
  readonly importId: string;
  readonly state: string;
  readonly mapping: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** A few portions: there is something left to do whenever the process dies between two of them. */
const rows = 2000;

let database: SpecDatabase;
let product: RunningProduct;
let officer: Caller;
const start = async () => {
  product = await startProduct(database.url);
  officer = await signIn(product.address, 'canbo@minh-hoa');
};
beforeAll(async () => {
  database = await demonstrationDatabase();
  await start();
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

const batchOf = (importId: string) => officer.ask<Batch>(`/api/imports/${importId}`);
const until = async (importId: string, there: (batch: Batch) => boolean): Promise<Batch> => {
  for (;;) {
    const batch = await batchOf(importId);
    if (there(batch)) return batch;
    await pause(10);
  }
};
const send = async (method: string, path: string, body: object = {}) => {
  const { status } = await officer.send(method, path, {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  expect(status).toBeLessThan(300);
};

test('an import whose process is killed while it records goes on at the next start, and records each row once', async () => {
  const { items } = await officer.ask<{ items: readonly { name: string }[] }>('/api/places?limit=1');
  const lines = Array.from({ length: rows }, (_, n) => `HTX bị ngắt ${n};HTX;Xây dựng;${items[0]!.name};15/03/2021`);
  const { body } = await officer.send<Batch>('POST', '/api/imports?kind=cooperatives&fileName=ngat.csv', {
    body: new TextEncoder().encode(['Tên tổ chức;Loại hình;Ngành;Địa bàn;Ngày thành lập', ...lines].join('\n')),
    headers: { 'content-type': 'application/octet-stream' },
  });
  const { importId, mapping } = body;
  const assigned = Object.entries(mapping).map(([column, index]) => ({ column, index }));
  await send('PUT', `/api/imports/${importId}/mapping`, { assigned });
  expect((await until(importId, ({ state }) => state === 'checked')).counts).toEqual({ right: rows });

  await send('POST', `/api/imports/${importId}/commit`);
  const { counts } = await until(importId, (batch) => Boolean(batch.counts.recorded));
  await product.stop('SIGKILL');
  expect(counts.recorded).toBeLessThan(rows);

  await start();
  expect((await until(importId, ({ state }) => state === 'committed')).counts).toEqual({ recorded: rows });
  const { rows: stored } = await database.pool.query<{ entries: bigint; streams: bigint }>(
    `SELECT count(*) AS entries, count(DISTINCT stream_id) AS streams FROM journal.entries
     WHERE type = 'CooperativeRegistered' AND command_id LIKE $1`,
    [`import-${importId}-%`],
  );
  expect(stored[0]).toEqual({ entries: BigInt(rows), streams: BigInt(rows) });
});
