import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { SpecDatabase } from '#libs/platform/testing';
import { peopleOf, type People, type Problem } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Listed {
  readonly webhookId: string;
  readonly address: string;
  readonly position: number;
  readonly behind: number;
  readonly failures: number;
  readonly nextTryAt: string | null;
  readonly paused: string | null;
  readonly lastArrivalAt: string | null;
  readonly lastError: { readonly vi: string; readonly en: string } | null;
}

/** Somebody else's server: keeps what it is sent, and answers as it is told. */
const receiver = async () => {
  const received: Received[] = [];
  const told: { answer: (n: number) => { status: number; headers?: Record<string, string> } } = {
    answer: () => ({ status: 204 }),
  };
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { status, headers } = told.answer(received.length);
      if (status < 300) received.push({ headers: request.headers, body });
      response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/htx`;
  return { address, received, told, close: () => new Promise((resolve) => server.close(resolve)) };
};

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
const receivers: Awaited<ReturnType<typeof receiver>>[] = [];
const listen = async () => {
  const made = await receiver();
  receivers.push(made);
  return made;
};
beforeAll(async () => {
  database = await demonstrationDatabase();
  await start();
});
const start = async () => {
  product = await startProduct(database.url, { WEBHOOKS_PRIVATELY: 'on' });
  people = await peopleOf(product.address, 'minh-hoa');
};
afterEach(async () => {
  for (const { webhookId } of await list()) await people.manager.send('DELETE', `/api/webhooks/${webhookId}`);
});
afterAll(async () => {
  await product?.stop();
  for (const { close } of receivers) await close();
  await database?.drop();
});

const list = async () => (await people.manager.ask<{ items: readonly Listed[] }>('/api/webhooks')).items;
const add = (address: string, eventTypes?: readonly string[]) =>
  people.manager.record<{ webhookId: string; secret: string }>('/api/webhooks', {
    address,
    ...(eventTypes ? { eventTypes } : {}),
  });
const contribute = (amount: string) =>
  people.manager.record('/api/funds/quy-minh-hoa/contributions', { amount, source: 'local', on: '2025-06-01' });
const waitFor = async (what: () => boolean | Promise<boolean>) => {
  for (const until = Date.now() + 20_000; Date.now() < until; await pause(50)) if (await what()) return;
  throw new Error('It did not come to that.');
};
const positionsIn = (received: readonly Received[]) =>
  received.map(({ body }) => (JSON.parse(body) as { position: number }).position);
const post = (path: string) => people.manager.post<Problem>(path, undefined);

test('entries are sent as they are recorded, in their order, as signed CloudEvents', async () => {
  const { address, received } = await listen();
  const { secret } = await add(address);
  const receipts = [await contribute('1tr'), await contribute('2tr'), await contribute('3tr')];
  await waitFor(() => received.length >= 3);
  expect(positionsIn(received)).toEqual(receipts.map(({ position }) => position));
  for (const [index, { headers, body }] of received.entries()) {
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(30);
    expect(JSON.parse(body)).toMatchObject({
      specversion: '1.0',
      type: 'vn.htx-journal.CapitalContributed.v2',
      source: expect.stringMatching(/^urn:htx-journal:[0-9a-f]{20}$/u),
      leafhash: receipts[index]!.leafHash,
      data: { data: { amount: `${index + 1}000000` } },
    });
  }
  expect(await list()).toMatchObject([{ behind: 0, failures: 0, paused: null, lastError: null }]);
});

test('only what was asked for is sent, and what is not moves the place all the same', async () => {
  const { address, received } = await listen();
  await add(address, ['CostPaid']);
  await contribute('1tr');
  const { position } = await people.manager.record('/api/funds/quy-minh-hoa/costs', {
    amount: '1tr',
    purpose: 'Văn phòng phẩm',
    voucher: { document: 'PC-9' },
    on: '2025-06-02',
  });
  await contribute('1tr');
  await waitFor(async () => (await list())[0]!.behind === 0);
  expect(positionsIn(received)).toEqual([position]);
});

test('what does not arrive is tried again before anything after it, and nothing is left out', async () => {
  const { address, received, told } = await listen();
  await add(address);
  told.answer = () => ({ status: 500 });
  const first = await contribute('1tr');
  await waitFor(async () => (await list())[0]!.failures === 1);
  const second = await contribute('2tr');
  expect(await list()).toMatchObject([
    {
      failures: 1,
      lastError: { vi: 'Nơi nhận trả lời 500.', en: 'The address answered 500.' },
      behind: 2,
      nextTryAt: expect.any(String),
    },
  ]);
  told.answer = () => ({ status: 200 });
  const [{ webhookId } = { webhookId: '' }] = await list();
  expect((await post(`/api/webhooks/${webhookId}/resumptions`)).status).toBe(204);
  await waitFor(() => received.length === 2);
  expect(positionsIn(received)).toEqual([first.position, second.position]);
  expect(await list()).toMatchObject([{ failures: 0, lastError: null, behind: 0 }]);
});

test('whoever fails too often waits for a person', async () => {
  const { address, told } = await listen();
  told.answer = () => ({ status: 503 });
  const { webhookId } = await add(address);
  await database.owner.query('UPDATE webhooks.webhooks SET failures = 11');
  await contribute('1tr');
  await waitFor(async () => (await list())[0]!.paused === 'failing');
  expect((await post(`/api/webhooks/${webhookId}/trials`)).body).toMatchObject({
    code: 'WEBHOOK_NOT_REACHED',
    detail: expect.stringMatching(/^Chưa gửi được. Nơi nhận trả lời 503./u),
  });
});

test('a redirection is no arrival and leads nowhere', async () => {
  const [other, moved] = [await listen(), await listen()];
  moved.told.answer = () => ({ status: 307, headers: { location: other.address } });
  await add(moved.address);
  await contribute('1tr');
  await waitFor(async () => (await list())[0]!.failures === 1);
  expect((await list())[0]!.lastError!.en).toMatch(/^The address answered 307; redirections are not followed/u);
  expect(other.received).toEqual([]);
});

test('one that is paused is sent nothing, and everything once it is resumed; one removed is gone', async () => {
  const { address, received } = await listen();
  const { webhookId } = await add(address);
  expect((await post(`/api/webhooks/${webhookId}/pauses`)).status).toBe(204);
  const { position } = await contribute('1tr');
  await pause(600);
  expect(received).toEqual([]);
  expect((await post(`/api/webhooks/${webhookId}/resumptions`)).status).toBe(204);
  await waitFor(() => received.length === 1);
  expect(positionsIn(received)).toEqual([position]);
  expect((await people.manager.send('DELETE', `/api/webhooks/${webhookId}`)).status).toBe(204);
  expect(await post(`/api/webhooks/${webhookId}/pauses`)).toMatchObject({
    status: 404,
    body: { code: 'WEBHOOK_UNKNOWN' },
  });
});

test('a sender that was killed is followed by another, after the last entry that arrived', async () => {
  const { address, received, told } = await listen();
  await add(address);
  told.answer = (n) => ({ status: n < 2 ? 200 : 500 });
  const receipts = [];
  for (let n = 1; n <= 5; n += 1) receipts.push(await contribute(`${n}tr`));
  await waitFor(async () => received.length === 2 && (await list())[0]!.failures === 1);
  await product.stop('SIGKILL');
  told.answer = () => ({ status: 200 });
  // As if the pause and the lease of the dead were over.
  await database.owner.query('UPDATE webhooks.webhooks SET next_try_at = NULL, leased_until = NULL');
  await start();
  await waitFor(() => received.length >= 5);
  expect(positionsIn(received)).toEqual(receipts.map(({ position }) => position));
});

test('the secret is shown once, the act stands in the journal of accesses, and a trial is no entry', async () => {
  const { address, received } = await listen();
  const { webhookId, secret } = await add(address, ['LoanApplied']);
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/u);
  expect(JSON.stringify(await list())).not.toContain(secret);
  const { items } = await people.auditor.ask<{ items: readonly { event: { data: { question: string } } }[] }>(
    '/api/access-journal?limit=5',
  );
  expect(items[0]!.event.data.question).toMatch(/^webhook http:\/\/127.0.0.1:.* LoanApplied$/u);
  expect((await post(`/api/webhooks/${webhookId}/trials`)).status).toBe(204);
  expect(JSON.parse(received[0]!.body)).toMatchObject({ type: 'vn.htx-journal.webhook-trial' });
});

test('bad input is refused in a sentence, and nothing was added', async () => {
  const refused = (body: object) => people.manager.refused('/api/webhooks', body);
  expect(await refused({ address: 'ftp://example.vn/' })).toMatchObject({ code: 'WEBHOOK_ADDRESS', saved: false });
  expect(await refused({ address: 'https://example.vn/', eventTypes: ['Nope'] })).toMatchObject({
    code: 'WEBHOOK_EVENT_TYPE',
    figures: { type: 'Nope' },
  });
  expect(await list()).toEqual([]);
  expect((await people.officer.post('/api/webhooks', { address: 'https://example.vn/' })).status).toBe(403);
});
