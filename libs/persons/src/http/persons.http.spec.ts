import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Global, Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { mayDo, roles } from '#libs/access';
import { Asked, Journal } from '#libs/journal';
import { specJournal, type SpecJournal } from '#libs/journal/testing';
import { erasedMark, PersonKeys, Persons, personsSlice, type PersonalDataAccess } from '#libs/persons';
import { PersonsModule } from '#libs/persons/http';
import { AnswerInterceptor, ProblemFilter, validationPipe, type CallingRequest } from '#libs/platform/http';

/** Everyone is an officer here; that the routes ask the table of roles is the subject of the acceptance specs. */
class Officer implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const caller = { accountId: 'o', authorityId: 'spec', roles: ['officer'] };
    context.switchToHttp().getRequest<CallingRequest>().caller = caller;
    return true;
  }
}

const details = { name: 'Trần Thị Minh Họa', nationalId: '999000000001', phone: '0000 000 001' };
const on = '2024-01-15';

let spec: SpecJournal;
let app: NestFastifyApplication;
let address: string;
let keys = 0;
const accesses: PersonalDataAccess[] = [];
const logged: string[] = [];

beforeAll(async () => {
  spec = await specJournal([personsSlice]);
  const persons = new Persons(spec.journal, new PersonKeys(randomBytes(32)), {
    recordAccess: (access) => Promise.resolve(accesses.push(access)),
  });
  const given = [
    { provide: Journal, useValue: spec.journal },
    { provide: Persons, useValue: persons },
    { provide: Asked, useValue: new Asked(spec.journal) },
  ];
  @Global()
  @Module({ providers: given, exports: [Journal, Persons, Asked] })
  class Given {}
  @Module({ imports: [Given, PersonsModule], providers: [{ provide: APP_GUARD, useClass: Officer }] })
  class Root {}
  const note = (...words: unknown[]) => void logged.push(words.map(String).join(' '));
  const logger = { log: note, error: note, warn: note, debug: note, verbose: note, fatal: note };
  app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new AnswerInterceptor());
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
});
afterAll(async () => {
  await app.close();
  await spec.close();
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}
const ask = async (path: string, body?: object): Promise<Answer> => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': `person-key-${(keys += 1)}` };
  const sent = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
  const response = await fetch(`${address}/${path}`, sent);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
};
const register = async (more: object = {}): Promise<string> => {
  const nationalId = `9991${String((keys += 1)).padStart(8, '0')}`;
  const { status, body } = await ask('persons', { ...details, nationalId, on, ...more });
  expect(status).toBe(201);
  const [{ streamId }] = body.entries as [{ streamId: string }];
  return streamId.slice('person-'.length);
};
const why = `why=${encodeURIComponent('Kiểm tra hồ sơ')}`;

describe('a person over HTTP', () => {
  test('is registered, corrected, read for a purpose, found, and erased', async () => {
    const personId = await register({ nationalId: '999000000001' });
    const correction = { ...details, phone: '0000 000 002', reason: 'Đổi số', on };
    expect((await ask(`persons/${personId}/details`, correction)).status).toBe(201);
    expect(await ask(`persons/${personId}`)).toMatchObject({ status: 200, body: { status: 'registered', mark: null } });
    const shown = { personId, status: 'registered', ...details, phone: '0000 000 002' };
    expect(await ask(`persons/${personId}/personal-data?${why}`)).toEqual({ status: 200, body: shown });
    const search = { nationalId: '999000000001', why: 'Tìm người bảo lãnh' };
    expect(await ask('persons/searches', search)).toEqual({ status: 200, body: shown });
    expect(accesses.map(({ actor, question, purpose }) => [actor, question, purpose])).toEqual([
      ['o', `person-${personId}`, 'Kiểm tra hồ sơ'],
      ['o', 'national id', 'Tìm người bảo lãnh'],
      ['o', `person-${personId}`, 'Tìm người bảo lãnh'],
    ]);
    expect((await ask(`persons/${personId}/erasures`, { reason: 'Theo đơn', on: '2025-01-15' })).status).toBe(201);
    expect(await ask(`persons/${personId}/personal-data?${why}`)).toEqual({
      status: 200,
      body: { personId, status: 'erased', name: erasedMark, nationalId: null, phone: null },
    });
    const { body: list } = await ask('persons?limit=500');
    expect((list.items as object[]).find((each) => (each as { personId: string }).personId === personId)).toMatchObject(
      {
        status: 'erased',
        mark: erasedMark,
      },
    );
    expect(await ask('persons/searches', search)).toMatchObject({ status: 404, body: { code: 'NATIONAL_ID_UNKNOWN' } });
  });

  test('is told in no list and on no card by anything but the id', async () => {
    const personId = await register();
    for (const path of ['persons', `persons/${personId}`, `persons/${personId}?asOf=2024-06-30&asKnown=1000`]) {
      const { body } = await ask(path);
      expect(JSON.stringify(body)).not.toMatch(/Trần|9991|0000 000/u);
    }
  });

  test.each([
    ['a number that is no national id', 'persons', { ...details, on, nationalId: '12345' }, 400, 'FIELD_MATCHES'],
    ['a national id with letters', 'persons', { ...details, on, nationalId: '99900000000x' }, 400, 'FIELD_MATCHES'],
    ['no name', 'persons', { on }, 400, 'FIELD_IS_DEFINED'],
    ['a name of control characters', 'persons', { on, name: 'a\u0000b' }, 400, 'FIELD_PRINTABLE'],
    ['half a character', 'persons', { on, name: '\ud800' }, 400, 'FIELD_PRINTABLE'],
    ['an id of one’s own choice', 'persons', { ...details, on, personId: 'x' }, 400, 'FIELD_WHITELIST_VALIDATION'],
    ['a field that is not taken', 'persons', { ...details, on, address: 'x' }, 400, 'FIELD_WHITELIST_VALIDATION'],
    ['a telephone that is none', 'persons', { on, name: 'A', phone: 'xin gọi tôi' }, 400, 'FIELD_MATCHES'],
    ['a national id as a number', 'persons', { on, name: 'A', nationalId: 999000000001 }, 400, 'FIELD_IS_STRING'],
    ['a role there is not', 'persons/x/roles', { on, role: 'king', subjectId: 'l' }, 400, 'FIELD_IS_IN'],
    ['a role of nobody', 'persons/x/roles', { on, role: 'guarantor', subjectId: 'l' }, 404, 'PERSON_UNKNOWN'],
    ['an erasure without a reason', 'persons/x/erasures', { on }, 400, 'FIELD_IS_DEFINED'],
    ['an erasure of nobody', 'persons/x/erasures', { on, reason: 'x' }, 404, 'PERSON_UNKNOWN'],
    ['a search without a purpose', 'persons/searches', { nationalId: '999000000001' }, 400, 'FIELD_IS_DEFINED'],
  ])('%s is refused', async (_, path, body, status, code) => {
    const head = await spec.journal.head('spec');
    const answer = await ask(path, body);
    expect(answer).toMatchObject({ status, body: { code, saved: false } });
    // What was typed is not told back: a refusal may end in somebody's log.
    expect(JSON.stringify(answer.body)).not.toMatch(/Trần|999000000001|xin gọi/u);
    expect(await spec.journal.head('spec')).toBe(head);
  });

  test('is not read without a purpose', async () => {
    const personId = await register();
    const before = accesses.length;
    const answer = await ask(`persons/${personId}/personal-data`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'FIELD_IS_DEFINED' } });
    expect(accesses).toHaveLength(before);
  });

  test('whose key or entry was tampered with is refused in words, and never a failure of the product', async () => {
    const personId = await register();
    const damage = (sql: string) => spec.database.owner.query(sql, [personId]);
    const read = () => ask(`persons/${personId}/personal-data?${why}`);
    await damage(
      `UPDATE journal.entries SET body = replace(body, '"sealed":{"name":"', '"sealed":{"name":"AAAA') WHERE stream_id = 'person-' || $1`,
    );
    expect(await read()).toMatchObject({ status: 409, body: { code: 'PERSON_NOT_READABLE', saved: false } });
    await damage(`UPDATE persons.keys SET wrapped_key = decode('00', 'hex') WHERE person_id = $1`);
    expect(await read()).toMatchObject({ status: 409, body: { code: 'PERSON_NOT_READABLE' } });
    await damage(`UPDATE persons.keys SET wrapped_by = 'another' WHERE person_id = $1`);
    expect(await read()).toMatchObject({ status: 409, body: { code: 'PERSON_KEY_UNAVAILABLE' } });
    await damage('DELETE FROM persons.keys WHERE person_id = $1');
    expect(await read()).toMatchObject({ status: 409, body: { code: 'PERSON_KEY_MISSING' } });
  });

  test('is named in no line of the log', () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toMatch(/Minh Họa|999[01]\d{8}|0000 000/u);
  });
});

test('an administrator reads no personal data, and only the manager erases', () => {
  expect(mayDo(['administrator'], 'ReadPersonalData')).toBe(false);
  expect(roles.filter((role) => mayDo([role], 'ErasePerson'))).toEqual(['manager']);
});
