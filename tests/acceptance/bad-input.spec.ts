import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { SpecDatabase } from '#libs/platform/testing';
import type { Trail } from './answers.js';
import { peopleOf, type Answer, type People, type Problem } from './caller.js';
import {
  amounts,
  history,
  json,
  questions,
  refusedByRules,
  training,
  trainings,
  unreadableFields,
  unreadableRequests,
  type Bad,
} from './bad-requests.js';
import { anyId, bodiesFor } from './any-input.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';
import { filled, routesOf } from './routes.js';

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
  await people.officer.record('/api/cooperatives/to-chuc-20/dissolutions', { reason: 'Giải thể', on: '2025-12-30' });
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

const head = async () => (await people.auditor.ask<Trail>('/api/journal?limit=1')).head;

const send = ({ who = 'officer', method = 'POST', path = trainings, body, raw, headers }: Bad, language?: string) => {
  const key = { 'idempotency-key': `xau-${Math.random().toString(36).slice(2)}` };
  const spoken = language ? { 'accept-language': language } : {};
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const typed = raw === undefined && body !== undefined ? json : {};
  return people[who].send<Problem>(method, path, {
    ...(content === undefined || content === '' ? {} : { body: content }),
    headers: { ...typed, ...(method === 'GET' ? {} : key), ...headers, ...spoken },
  });
};

const expectProblem = ({ status, code, field }: Bad, { status: given, headers, body }: Answer<Problem>) => {
  expect({ status: given, code: body.code, detail: body.detail }).toEqual({ status, code, detail: expect.any(String) });
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/u);
  expect(body).toMatchObject({
    status,
    saved: false,
    type: `urn:htx-journal:problem:${code.toLowerCase().replaceAll('_', '-')}`,
  });
  expect(body.title.length).toBeGreaterThan(0);
  expect(body.instance).toMatch(/^urn:htx-journal:request:/u);
  if (field !== undefined) expect(body.faults?.map(({ path }) => path)).toContain(field);
  // A placeholder that no figure fills is a broken sentence.
  expect(body.detail).not.toMatch(/\{\w+\}|undefined|\[object/u);
};

const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

/** One refusal, in both languages, that leaves the journal as it was. */
const expectRefused = async (bad: Bad) => {
  const before = await head();
  const usual = await send(bad);
  expectProblem(bad, usual);
  const english = await send(bad, 'en-GB,en;q=0.9,vi;q=0.5');
  expectProblem(bad, english);
  expect(usual.headers.get('content-language')).toBe('vi');
  expect(english.headers.get('content-language')).toBe('en');
  expect(usual.body.detail).toMatch(vietnamese);
  expect(english.body.detail).not.toBe(usual.body.detail);
  // Signing in saves nothing in any case.
  if (bad.method !== 'GET' && bad.path !== '/api/sessions') {
    expect(usual.body.detail).toContain('Không có gì được lưu.');
    expect(english.body.detail).toContain('Nothing was saved.');
  }
  expect(await head()).toBe(before);
};

describe('a field that cannot be read is told by its path', () => {
  test.each(unreadableFields)('$what', expectRefused);

  test('several at once are all told', async () => {
    const { body } = await send({
      what: '',
      body: { ...training, title: '', on: '2025-02-30', x: 1 },
      status: 400,
      code: '',
    });
    expect(body.code).toBe('INPUT_INVALID');
    expect(body.faults!.map(({ path, code }) => [path, code]).sort()).toEqual([
      ['on', 'DATE_IMPOSSIBLE'],
      ['title', 'FIELD_MIN_LENGTH'],
      ['x', 'FIELD_WHITELIST_VALIDATION'],
    ]);
  });

  test('1209.58 is told with both of its readings', async () => {
    const { body } = await send({ what: '', body: amounts('1209.58'), status: 400, code: '' });
    expect(body.detail).toContain('1.209,58');
    expect(body.detail).toContain('120.958');
  });
});

describe('a request that cannot be read', () => {
  test.each(unreadableRequests)('$what', expectRefused);
});

describe('a body that is too large', () => {
  /** Sends the head of a request, and of its body only what is asked for, and takes what is answered. */
  const answerTo = (headers: Readonly<Record<string, string | number>>, part: string): Promise<Answer<Problem>> =>
    new Promise((resolve, reject) => {
      const sent = request(`${product.address}${trainings}`, { method: 'POST', headers: { ...json, ...headers } });
      sent.on('error', reject);
      sent.on('response', (response) => {
        text(response).then((body) => {
          const given = new Headers({ 'content-type': response.headers['content-type'] ?? '' });
          resolve({ status: response.statusCode!, headers: given, body: JSON.parse(body) as Problem });
          sent.destroy();
        }, reject);
      });
      if (part) sent.write(part);
      else sent.flushHeaders();
    });

  test('10 MB of JSON are refused before they are sent', async () => {
    const before = await head();
    const bad = { what: '', status: 413, code: 'TOO_LARGE' };
    expectProblem(bad, await answerTo({ 'content-length': 10_000_000 }, ''));
    expectProblem(bad, await answerTo({ 'transfer-encoding': 'chunked' }, '{"title":"'.padEnd(1_048_577, 'a')));
    expect(await head()).toBe(before);
  });
});

describe('a question that cannot be answered', () => {
  test.each(questions)('$what in $path', expectRefused);
});

describe('a command that the rules refuse', () => {
  test.each(refusedByRules)('$what', expectRefused);

  test('a key that belongs to another request', async () => {
    const key = { ...json, 'idempotency-key': 'khoa-da-dung-roi' };
    await people.officer.record(trainings, training, key);
    await expectRefused({
      what: '',
      body: { ...training, title: 'Khác' },
      headers: key,
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

test('text that looks like SQL, HTML or a formula is only text', async () => {
  const title = `Lớp '); DROP TABLE journal.entries; -- <script>alert(1)</script> =1+1 \${x} {figures}`;
  const { position } = await people.officer.record(trainings, { ...training, title });
  const { items } = await people.auditor.ask<{ items: { title: string }[] }>(`${history}?after=${position}&limit=500`);
  expect(items.map((item) => item.title)).toContain(title);
  const asked = encodeURIComponent(`' OR '1'='1`);
  for (const path of [
    `/api/cooperatives?text=${asked}`,
    `/api/journal?actor=${asked}`,
    `/api/journal?stream=${asked}`,
  ]) {
    expect(await people.auditor.ask(path)).toMatchObject({ items: [] });
  }
  expect(await people.auditor.send('GET', `/api/journal?types=${asked}`)).toMatchObject({
    status: 400,
    body: { code: 'EVENT_TYPE_UNKNOWN' },
  });
});

describe('anything at all', () => {
  const perRoute = 6;
  const open: Record<string, keyof People> = { '/api/sessions': 'nobody', '/api/schedule-preview': 'nobody' };

  test('never fails the product, and what is refused leaves the journal as it was', async () => {
    const described = await routesOf(people.nobody);
    const commands = described.routes.filter(({ method }) => method === 'POST');
    expect(commands.length).toBeGreaterThan(40);
    const answered = new Map<number, number>();
    let number = await head();
    for (const route of commands) {
      const caller = people[open[route.path] ?? (route.permission!.roles[0] as keyof People)];
      await fc.assert(
        fc.asyncProperty(
          bodiesFor(route, described),
          fc.array(anyId, { minLength: 3, maxLength: 3 }),
          async (body, given) => {
            const left = [...given];
            const path = filled(route.path, () => left.pop()!);
            const { status, headers, body: told } = await caller.post<Problem>(path, body);
            answered.set(status, (answered.get(status) ?? 0) + 1);
            expect(status).toBeLessThan(500);
            const now = await head();
            const grown = now - number;
            number = now;
            if (status < 400) return;
            expect(grown).toBe(0);
            expect(headers.get('content-type')).toMatch(/^application\/problem\+json/u);
            expect(told).toMatchObject({ status, saved: false, code: expect.stringMatching(/^[A-Z][A-Z_]+$/u) });
          },
        ),
        { numRuns: perRoute, endOnFailure: true },
      );
    }
    // A storm that is turned away at the door proves little: some must be carried out, and some refused by the rules.
    expect([201, 404, 409].filter((status) => !answered.has(status))).toEqual([]);
  });
});
