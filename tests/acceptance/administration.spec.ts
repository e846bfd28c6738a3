import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SpecDatabase } from '#libs/platform/testing';
import { peopleOf, signIn, type Caller, type People } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

interface Account {
  readonly accountId: string;
  readonly login: string;
  readonly roles: readonly string[];
  readonly mustChangePassword: boolean;
  readonly sessions: number;
}

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

/** A request with a body in JSON. */
const sent = (caller: Caller, method: string, path: string, body?: object) =>
  caller.send(
    method,
    path,
    body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {},
  );
const login = 'nguoi-moi@minh-hoa';
const first = 'mat-khau-tam-mot';
const own = 'mat-khau-cua-toi-1';
const accounts = () => people.administrator.ask<readonly Account[]>('/api/accounts');
const account = async () => (await accounts()).find((each) => each.login === login)!;
const change = (caller: Caller, present: string, wanted: string) =>
  sent(caller, 'POST', '/api/me/password', { present, wanted });

test('whoever is given an account changes the password before anything else', async () => {
  await people.administrator.record('/api/accounts', { login, password: first, roles: ['officer'] });
  const caller = await signIn(product.address, login, first);
  expect(await caller.ask('/api/me')).toMatchObject({ mustChangePassword: true });
  expect(await caller.send('GET', '/api/cooperatives')).toMatchObject({
    status: 403,
    body: { code: 'PASSWORD_CHANGE_DUE', saved: false },
  });
  expect((await change(caller, first, own)).status).toBe(204);
  expect((await caller.send('GET', '/api/cooperatives')).status).toBe(200);
  expect(await account()).toMatchObject({ roles: ['officer'], mustChangePassword: false, sessions: 1 });
});

test('other roles hold from the next request on', async () => {
  const caller = await signIn(product.address, login, own);
  const { accountId } = await account();
  const put = (roles: readonly string[]) =>
    sent(people.administrator, 'PUT', `/api/accounts/${accountId}/roles`, { roles });
  expect((await put(['auditor', 'auditor'])).status).toBe(204);
  expect(await caller.ask('/api/me')).toMatchObject({ roles: ['auditor'] });
  expect((await put([])).status).toBe(400);
  expect((await put(['king'])).status).toBe(400);
});

test('a password that is reset ends every session, and is changed at once', async () => {
  const caller = await signIn(product.address, login, own);
  const { accountId } = await account();
  const reset = { password: 'mat-khau-tam-hai' };
  expect((await sent(people.administrator, 'POST', `/api/accounts/${accountId}/password`, reset)).status).toBe(204);
  expect((await caller.send('GET', '/api/me')).status).toBe(401);
  await expect(signIn(product.address, login, own)).rejects.toThrow('cannot sign in');
  const again = await signIn(product.address, login, 'mat-khau-tam-hai');
  expect(await again.ask('/api/me')).toMatchObject({ mustChangePassword: true });
});

test('a closed account signs in no more and is listed no more', async () => {
  const { accountId } = await account();
  const close = () => people.administrator.send('DELETE', `/api/accounts/${accountId}`);
  expect((await close()).status).toBe(204);
  expect((await close()).status).toBe(404);
  expect(await account()).toBeUndefined();
});

test('nobody administers their own account, and nobody else’s without the role', async () => {
  const { accountId } = (await accounts()).find((each) => each.login === 'quantri@minh-hoa')!;
  const acts = [
    ['PUT', 'roles', { roles: ['officer'] }],
    ['POST', 'password', { password: 'mat-khau-tam-ba-ba' }],
    ['DELETE', '', undefined],
  ] as const;
  for (const [method, act, body] of acts) {
    const path = `/api/accounts/${accountId}${act && `/${act}`}`;
    expect(await sent(people.administrator, method, path, body)).toMatchObject({ body: { code: 'OWN_ACCOUNT' } });
    expect((await sent(people.manager, method, path, body)).status).toBe(403);
  }
});

test('an administrator sees the queues; work that did not fail is not tried again', async () => {
  const { items } = await people.administrator.ask<{ items: { name: string; counts: { failed: number } }[] }>(
    '/api/queues',
  );
  expect(items.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['erased-keys', 'loan-tasks', 'operations', 'period-figures']),
  );
  const retry = (caller: Caller, queue: string) =>
    sent(caller, 'POST', '/api/queues/retries', { queue, jobId: 'khong-co' });
  expect(await retry(people.administrator, 'operations')).toMatchObject({ body: { code: 'JOB_NOT_FAILED' } });
  expect(await retry(people.administrator, 'khong-co')).toMatchObject({ body: { code: 'QUEUE_UNKNOWN' } });
  expect((await retry(people.auditor, 'operations')).status).toBe(403);
});
