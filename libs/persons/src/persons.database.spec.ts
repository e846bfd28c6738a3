import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseBusinessDate, parseDatedOn, type Receipt } from '#libs/kernel';
import { cooperatives, cooperativesSlice, places } from '#libs/cooperatives';
import { cooperativeStream, placeStream } from '#libs/cooperatives/events';
import { everyEntry, specJournal, type SpecJournal } from '#libs/journal/testing';
import {
  erasedMark,
  PersonKeys,
  Persons,
  persons as personsDecider,
  personsSlice,
  PersonsQuery,
  type PersonalDataAccess,
  type PersonWish,
} from '#libs/persons';
import { personStream } from '#libs/persons/events';
import { deleteErasedKeys } from './vault/vault.js';

const authorityId = 'spec';
const details = { name: 'Trần Thị Minh Họa', nationalId: '999000000001', phone: '0000 000 001' };
const reader = { authorityId, who: 'auditor', why: 'Kiểm tra hồ sơ' };
const secret = randomBytes(32);

let spec: SpecJournal;
let persons: Persons;
let query: PersonsQuery;
let accesses: PersonalDataAccess[] = [];
let commands = 0;

/** The persons of a process whose key is this one. */
const personsUnder = (key: Buffer): Persons =>
  new Persons(spec.journal, new PersonKeys(key), {
    recordAccess: (access) => Promise.resolve(void accesses.push(access)),
  });

beforeAll(async () => {
  spec = await specJournal([cooperativesSlice, personsSlice]);
  persons = personsUnder(secret);
  query = new PersonsQuery(spec.journal);
  const provenance = { authorityId, actor: 'officer', commandId: 'place', correlationId: 'place' };
  const on = parseDatedOn('2020-01-01');
  const place = {
    placeId: 'p',
    name: 'Minh Họa',
    level: 'district',
    parentId: null,
    validFrom: '2020-01-01',
    validTo: null,
  };
  await spec.journal.decide(places, placeStream('p'), { type: 'DefinePlace', data: place, on, provenance });
  const data = {
    cooperativeId: 'c',
    name: 'HTX Minh Họa',
    kind: 'HTX',
    sector: 'other',
    placeId: 'p',
    members: 7,
    registration: null,
    similarNamesSeen: [],
  };
  const register = { type: 'RegisterCooperative', data, on, provenance: { ...provenance, commandId: 'cooperative' } };
  await spec.journal.decide(cooperatives, cooperativeStream('c'), register);
});
afterAll(() => spec.close());
beforeEach(() => void (accesses = []));

const wish = (type: PersonWish['type'], data: object, { on = '2024-01-15', key = `k-${(commands += 1)}` } = {}) =>
  ({
    type,
    data,
    on: parseDatedOn(on),
    provenance: { authorityId, actor: 'officer', commandId: key, correlationId: key },
  }) as PersonWish;
const run = (...all: Parameters<typeof wish>): Promise<Receipt> => persons.run(wish(...all));

/** Registers somebody with a national id of their own. */
const someone = async (personId: string, more: Partial<typeof details> = {}) => {
  const own = { ...details, nationalId: `9990${String((commands += 1)).padStart(8, '0')}`, ...more };
  await run('RegisterPerson', { personId, details: own });
  return own;
};
const keysOf = async (personId: string): Promise<number> => {
  const { rowCount } = await spec.database.pool.query('SELECT 1 FROM persons.keys WHERE person_id = $1', [personId]);
  return rowCount ?? 0;
};
const refusedAs = (code: string) => expect.objectContaining({ code });
const findings = async () => (await spec.journal.verify(authorityId)).findings;

/** Every table of the database as text: what a copy of it would give away. */
const wholeDatabase = async (): Promise<string> => {
  const { rows: tables } = await spec.database.owner.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('journal', 'read', 'persons')`,
  );
  let text = '';
  for (const { name } of tables) {
    const { rows } = await spec.database.owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    text += rows.map(({ row }) => row).join('\n');
  }
  return text;
};

describe('who a person is', () => {
  test('is read by whoever says why, and the reading is recorded before it is given', async () => {
    const own = await someone('p1');
    expect(await persons.read(reader, 'p1')).toEqual({ personId: 'p1', status: 'registered', ...own });
    expect(accesses).toEqual([
      { authorityId, actor: 'auditor', what: 'personal-data', question: 'person-p1', purpose: 'Kiểm tra hồ sơ' },
    ]);
    const deaf = new Persons(spec.journal, new PersonKeys(secret), {
      recordAccess: () => Promise.reject(new Error('The access journal is away.')),
    });
    await expect(deaf.read(reader, 'p1')).rejects.toThrow('away');
    await expect(deaf.find(reader, own.nationalId)).rejects.toThrow('away');
    await expect(persons.read(reader, 'nobody')).rejects.toEqual(refusedAs('PERSON_UNKNOWN'));
  });

  test('is found by the national id, and by no other', async () => {
    const own = await someone('p2');
    expect(await persons.find(reader, own.nationalId)).toMatchObject({ personId: 'p2', name: details.name });
    expect(JSON.stringify(accesses)).not.toContain(own.nationalId);
    await expect(persons.find(reader, '999099999999')).rejects.toEqual(refusedAs('NATIONAL_ID_UNKNOWN'));
    await expect(persons.find({ ...reader, authorityId: 'other' }, own.nationalId)).rejects.toEqual(
      refusedAs('NATIONAL_ID_UNKNOWN'),
    );
  });

  test('stands nowhere in the database, as text or as a hash that anybody could make', async () => {
    const own = await someone('p3');
    await run('ChangePersonDetails', { personId: 'p3', details: { ...own, phone: '0000 000 033' }, reason: 'Đổi số' });
    const text = await wholeDatabase();
    for (const plain of [own.name, own.nationalId, own.phone, '0000 000 033']) {
      const bytes = Buffer.from(plain);
      const hash = createHash('sha256').update(bytes).digest('hex');
      for (const form of [plain, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/u, ''), hash])
        expect(text.includes(form)).toBe(false);
    }
    // The scan sees what is there.
    expect(text).toContain('PersonDetailsChanged');
    expect(text).toContain('HTX Minh Họa');
  });

  test('cannot be read with the database alone: another key opens nothing and is told so', async () => {
    const own = await someone('p4');
    const thief = personsUnder(randomBytes(32));
    await expect(thief.read(reader, 'p4')).rejects.toEqual(refusedAs('PERSON_KEY_UNAVAILABLE'));
    await expect(thief.find(reader, own.nationalId)).rejects.toEqual(refusedAs('NATIONAL_ID_UNKNOWN'));
    await expect(thief.run(wish('RegisterPerson', { personId: 'twice', details: own }))).rejects.toEqual(
      refusedAs('PERSON_KEY_UNAVAILABLE'),
    );
    // A key row of somebody else in its place is refused as well.
    await someone('p5');
    await spec.database.owner.query(
      `UPDATE persons.keys SET wrapped_key = (SELECT wrapped_key FROM persons.keys WHERE person_id = 'p5') WHERE person_id = 'p4'`,
    );
    await expect(persons.read(reader, 'p4')).rejects.toEqual(refusedAs('PERSON_NOT_READABLE'));
  });
});

describe('recording a person', () => {
  test('sent again gives the first receipt and makes nothing twice', async () => {
    const data = { personId: 'q1', details: { ...details, nationalId: '999011111111' } };
    const first = await run('RegisterPerson', data, { key: 'same' });
    expect(await run('RegisterPerson', data, { key: 'same' })).toEqual(first);
    const other = { ...data, details: { ...data.details, phone: '0000 000 099' } };
    await expect(run('RegisterPerson', other, { key: 'same' })).rejects.toEqual(refusedAs('IDEMPOTENCY_KEY_REUSED'));
    expect(await keysOf('q1')).toBe(1);
  });

  test('a national id belongs to one person, however many register it at once', async () => {
    const nationalId = '999022222222';
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) =>
        run('RegisterPerson', { personId: `twin-${n}`, details: { ...details, nationalId } }),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of all)
      if (each.status === 'rejected')
        expect(['NATIONAL_ID_TAKEN', 'NATIONAL_ID_BEING_REGISTERED']).toContain(each.reason.code);
    const { personId } = await persons.find(reader, nationalId);
    await expect(
      run('RegisterPerson', { personId: 'late', details: { ...details, nationalId } }),
    ).rejects.toMatchObject({
      code: 'NATIONAL_ID_TAKEN',
      figures: { personId },
    });
  });

  test('a corrected national id is free again, and the new one finds the person', async () => {
    const { nationalId: wrong } = await someone('q2');
    const right = '999033333333';
    await run('ChangePersonDetails', {
      personId: 'q2',
      details: { ...details, nationalId: right },
      reason: 'Gõ nhầm số',
    });
    expect(await persons.find(reader, right)).toMatchObject({ personId: 'q2', nationalId: right });
    await expect(persons.find(reader, wrong)).rejects.toEqual(refusedAs('NATIONAL_ID_UNKNOWN'));
    await someone('q3', { nationalId: wrong });
    expect(await persons.find(reader, wrong)).toMatchObject({ personId: 'q3' });
  });

  test('that was cut off before its entry keeps its national id for some minutes only', async () => {
    const nationalId = '999044444444';
    const keys = new PersonKeys(secret);
    const owner = { authorityId, personId: 'cut-off' };
    await spec.database.pool.query('INSERT INTO persons.keys VALUES ($1, $2, $3, $4)', [
      authorityId,
      owner.personId,
      keys.id,
      keys.newKey(owner),
    ]);
    const hash = keys.hashOf(authorityId, nationalId);
    await spec.database.pool.query('INSERT INTO persons.national_ids VALUES ($1, $2, $3)', [
      authorityId,
      hash,
      'cut-off',
    ]);
    const data = { personId: 'q4', details: { ...details, nationalId } };
    await expect(run('RegisterPerson', data)).rejects.toEqual(refusedAs('NATIONAL_ID_BEING_REGISTERED'));
    await expect(persons.find(reader, nationalId)).rejects.toEqual(refusedAs('NATIONAL_ID_UNKNOWN'));
    await spec.database.owner.query(
      `UPDATE persons.national_ids SET claimed_at = now() - interval '1 hour' WHERE hash = $1`,
      [hash],
    );
    await run('RegisterPerson', data);
    expect(await persons.find(reader, nationalId)).toMatchObject({ personId: 'q4' });
  });

  test('that is refused leaves the national id free', async () => {
    const nationalId = '999055555555';
    const stale = {
      ...wish('ChangePersonDetails', { personId: 'q2', details: { ...details, nationalId }, reason: 'x' }),
      expectedVersion: 1,
    };
    await expect(persons.run(stale)).rejects.toMatchObject({ nature: 'stale' });
    await someone('q5', { nationalId });
    const unknown = { personId: 'nobody', details, reason: 'x' };
    await expect(run('ChangePersonDetails', unknown)).rejects.toEqual(refusedAs('PERSON_UNKNOWN'));
    expect(await keysOf('nobody')).toBe(0);
  });
});

describe('a role', () => {
  test('names a person in what stands in the journal, and is listed with it as of a day', async () => {
    await someone('r1');
    const role = { personId: 'r1', role: 'representative', subjectId: 'c' };
    await expect(run('TakePersonRole', { ...role, subjectId: 'unknown' })).rejects.toEqual(
      refusedAs('SUBJECT_UNKNOWN'),
    );
    await expect(run('TakePersonRole', role, { on: '2019-12-31' })).rejects.toEqual(refusedAs('SUBJECT_UNKNOWN'));
    const { position } = await run('TakePersonRole', role, { on: '2024-03-01' });
    await run('EndPersonRole', { personId: 'r1', position, reason: 'Hết nhiệm kỳ' }, { on: '2025-03-01' });
    const held = { position, role: 'representative', subject: { kind: 'cooperative', id: 'c' }, from: '2024-03-01' };
    const rolesAsOf = async (asOf: string) => {
      const day = parseBusinessDate(asOf);
      const question = { authorityId, asOf: day, subjectKind: 'cooperative', subjectId: 'c' } as const;
      const { items } = await query.list(question);
      const { items: live } = await query.list({ ...question, asKnown: await spec.journal.head(authorityId) });
      expect(live).toEqual(items);
      expect(await query.one(authorityId, 'r1', day, await spec.journal.head(authorityId))).toMatchObject(items[0]!);
      return items.map(({ personId, roles }) => ({ personId, roles }));
    };
    expect(await rolesAsOf('2024-02-29')).toEqual([{ personId: 'r1', roles: [] }]);
    expect(await rolesAsOf('2024-12-31')).toEqual([{ personId: 'r1', roles: [{ ...held, to: null }] }]);
    expect(await rolesAsOf('2025-12-31')).toEqual([{ personId: 'r1', roles: [{ ...held, to: '2025-03-01' }] }]);
  });
});

describe('erasing a person', () => {
  const erase = (personId: string) => run('ErasePerson', { personId, reason: 'Theo đơn' }, { on: '2025-06-30' });
  const leafHashes = async () => {
    const entries = await spec.journal.entries(authorityId, { limit: 10_000 });
    return entries.map(({ leafHash }) => leafHash);
  };

  test('deletes the key and the hash; every entry keeps its hash, and the journal verifies', async () => {
    const own = await someone('e1');
    const before = await leafHashes();
    await erase('e1');
    expect(await keysOf('e1')).toBe(0);
    const erased = { personId: 'e1', status: 'erased', name: erasedMark, nationalId: null, phone: null };
    expect(await persons.read(reader, 'e1')).toEqual(erased);
    expect(accesses).toEqual([]);
    await expect(persons.find(reader, own.nationalId)).rejects.toEqual(refusedAs('NATIONAL_ID_UNKNOWN'));
    expect((await leafHashes()).slice(0, -1)).toEqual(before);
    expect((await everyEntry(spec.journal)).at(-1)).toMatchObject({ type: 'PersonErased', streamId: 'person-e1' });
    expect(await findings()).toEqual([]);
    const card = await query.one(
      authorityId,
      'e1',
      parseBusinessDate('2026-01-01'),
      await spec.journal.head(authorityId),
    );
    expect(card).toMatchObject({ status: 'erased', erasedOn: '2025-06-30', mark: erasedMark });
  });

  test('that ended between the entry and the deletion shows nothing, and is completed by the next sweep', async () => {
    const own = await someone('e2');
    await someone('e3');
    // What a process leaves behind that was killed there: the entry, and the key still in its place.
    await spec.journal.decide(
      personsDecider,
      personStream('e2'),
      wish('ErasePerson', { personId: 'e2', reason: 'Theo đơn' }),
    );
    expect(await keysOf('e2')).toBe(1);
    expect(await persons.read(reader, 'e2')).toMatchObject({ status: 'erased', name: erasedMark });
    await expect(persons.find(reader, own.nationalId)).rejects.toEqual(refusedAs('NATIONAL_ID_UNKNOWN'));
    await deleteErasedKeys(spec.database);
    await deleteErasedKeys(spec.database);
    expect(await keysOf('e2')).toBe(0);
    expect(await persons.read(reader, 'e3')).toMatchObject({ status: 'registered', name: details.name });
  });

  test('is not undone by sending the registration again, and the same human may be registered anew', async () => {
    const data = { personId: 'e4', details: { ...details, nationalId: '999066666666' } };
    await run('RegisterPerson', data, { key: 'again' });
    await erase('e4');
    await expect(run('RegisterPerson', data, { key: 'again' })).rejects.toEqual(refusedAs('PERSON_ERASED'));
    await expect(run('ChangePersonDetails', { ...data, reason: 'x' })).rejects.toEqual(refusedAs('PERSON_ERASED'));
    expect(await keysOf('e4')).toBe(0);
    await someone('e5', { nationalId: '999066666666' });
    expect(await persons.find(reader, '999066666666')).toMatchObject({ personId: 'e5' });
  });
});

test('the application may add keys and delete them, and change none', async () => {
  for (const table of ['keys', 'national_ids'])
    for (const sql of [
      `UPDATE persons.${table} SET person_id = 'x'`,
      `TRUNCATE persons.${table}`,
      `DROP TABLE persons.${table}`,
    ])
      await expect(spec.database.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
});
