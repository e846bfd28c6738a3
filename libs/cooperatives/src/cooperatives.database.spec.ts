import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dongOf, parseDatedOn, type BusinessDate, type Command, type Projection, type Receipt } from '#libs/kernel';
import { digestOf, foldLive } from '#libs/journal';
import { rowsOf, specJournal, type SpecJournal } from '#libs/journal/testing';
import {
  CooperativeCardQuery,
  cooperatives,
  cooperativesSlice,
  ListCooperatives,
  ListPlaces,
  places,
} from '#libs/cooperatives';
import { nothingCounted } from '#libs/cooperatives/testing';
import { cooperativeStream, placeStream } from './events.js';

let spec: SpecJournal;
let list: ListCooperatives;
let card: CooperativeCardQuery;
let placeList: ListPlaces;

beforeAll(async () => {
  spec = await specJournal([cooperativesSlice]);
  list = new ListCooperatives(spec.journal);
  card = new CooperativeCardQuery(spec.journal);
  placeList = new ListPlaces(spec.journal);
  await define('my-xuyen', '2000-01-01', '2025-06-30');
  await define('ke-sach', '2000-01-01', null);
});
afterAll(() => spec.close());

let keys = 0;
const wish = <D>(type: string, data: D, on: string): Command<string, D> => ({
  type,
  data,
  on: parseDatedOn(on),
  provenance: { authorityId: 'spec', actor: 'clerk', commandId: `key-${(keys += 1)}`, correlationId: 'spec' },
});
const define = (placeId: string, validFrom: string, validTo: string | null) =>
  spec.journal.decide(
    places,
    placeStream(placeId),
    wish(
      'DefinePlace',
      { placeId, name: `Huyện ${placeId}`, level: 'district', parentId: null, validFrom, validTo },
      '2013-01-01',
    ),
  );
const give = (type: string, cooperativeId: string, data: object, on: string): Promise<Receipt> =>
  spec.journal.decide(cooperatives, cooperativeStream(cooperativeId), wish(type, { cooperativeId, ...data }, on));
const register = (cooperativeId: string, name: string, rest: object = {}, on = '2010-05-02') =>
  give(
    'RegisterCooperative',
    cooperativeId,
    {
      name,
      kind: 'HTX',
      sector: 'transport',
      placeId: 'my-xuyen',
      members: 9,
      registration: null,
      similarNamesSeen: [],
      ...rest,
    },
    on,
  );
const day = (text: string) => text as BusinessDate;

const expectRebuiltEqualsLive = async (): Promise<void> => {
  const { journal, database } = spec;
  for (const projection of cooperativesSlice.projections) {
    const before = digestOf(await rowsOf(journal, projection));
    const live = await foldLive(database.pool, journal.catalogue, journal.tableOf(projection), 'spec', {
      asKnown: await journal.head('spec'),
    });
    expect({ [projection.name]: digestOf(live) }).toEqual({ [projection.name]: before });
    await journal.rebuild(projection);
    expect({ [projection.name]: digestOf(await rowsOf(journal, projection)) }).toEqual({ [projection.name]: before });
  }
};

describe('organisations in the journal', () => {
  test('live from registration to the end, and every question is answered of any day and as known at any number', async () => {
    await register('a', 'Tổ hợp tác Bình Minh', { kind: 'THT', members: 5 });
    const renaming = await give('RenameCooperative', 'a', { name: 'THT Bình Sai' }, '2011-01-01');
    await give('ConvertCooperative', 'a', { kind: 'HTX', name: 'HTX Bình Minh', members: 11 }, '2012-01-01');
    const corrected = await give(
      'CorrectCooperativeEntry',
      'a',
      {
        position: renaming.position,
        reason: 'Ghi nhầm tên',
        content: { type: 'CooperativeRenamed', name: 'THT Bình Đúng' },
      },
      '2011-02-01',
    );
    await give(
      'FileYearlyReturn',
      'a',
      { year: 2012, ...nothingCounted, members: 14, revenue: dongOf(1_000_000_000_000_000n) },
      '2013-01-31',
    );
    await give('GradeCooperative', 'a', { year: 2012, grade: 'fair' }, '2013-02-28');
    await give('MoveCooperative', 'a', { placeId: 'ke-sach' }, '2013-03-01');
    await give('ChangeSector', 'a', { sector: 'credit' }, '2013-03-02');

    const on = (asOf: string, asKnown?: number) =>
      card.card({ authorityId: 'spec', cooperativeId: 'a', asOf: day(asOf), asKnown });
    expect(await on('2011-01-15')).toMatchObject({ name: 'Tổ hợp tác Bình Minh', kind: 'THT', version: 8 });
    expect(await on('2011-01-15', corrected.position - 1)).toMatchObject({ name: 'THT Bình Sai', version: 3 });
    expect(await on('2011-02-01')).toMatchObject({ name: 'THT Bình Đúng' });
    expect(await on('2013-12-31')).toMatchObject({
      name: 'HTX Bình Minh',
      kind: 'HTX',
      sector: 'credit',
      placeId: 'ke-sach',
      members: 14,
      yearlyReturns: [{ year: 2012, revenue: '1000000000000000' }],
      grades: [{ grade: 'fair' }],
    });
    expect((await on('2011-02-01')).entries.map(({ type, position }) => [type, position])).toEqual([
      ['CooperativeRegistered', renaming.position - 1],
      ['CooperativeRenamed', corrected.position],
    ]);
    await expect(on('2009-01-01')).rejects.toMatchObject({ code: 'NOT_REGISTERED_BY_THEN', nature: 'missing' });
    await expect(
      card.card({ authorityId: 'spec', cooperativeId: 'nobody', asOf: day('2013-01-01') }),
    ).rejects.toMatchObject({ code: 'COOPERATIVE_UNKNOWN' });
    await expect(
      card.card({ authorityId: 'other', cooperativeId: 'a', asOf: day('2013-01-01') }),
    ).rejects.toMatchObject({ code: 'COOPERATIVE_UNKNOWN' });
  });

  test('a correction that says what stands, after a journey through the database, changes nothing', async () => {
    const first = await register('same', 'HTX Không Đổi');
    const again = give(
      'CorrectCooperativeEntry',
      'same',
      {
        position: first.position,
        reason: 'Thử',
        content: {
          type: 'CooperativeRegistered',
          name: 'HTX Không Đổi',
          kind: 'HTX',
          sector: 'transport',
          placeId: 'my-xuyen',
          members: 9,
          registration: null,
          similarNamesSeen: [],
        },
      },
      '2010-05-02',
    );
    await expect(again).rejects.toMatchObject({ code: 'CORRECTION_CHANGES_NOTHING' });
  });

  test('twenty registrations of one name at once: one goes through, the others are shown it', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => register(`race-${n}`, `${n % 2 ? 'HTX' : 'Hợp tác xã'} Đua Tranh`)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of results.filter((result) => result.status === 'rejected'))
      expect(each.reason).toMatchObject({ code: 'SIMILAR_NAME_EXISTS' });
  });

  test('one code is given once, and a corrected one is free again', async () => {
    await Promise.all([register('c1', 'HTX Mã Một'), register('c2', 'HTX Mã Hai')]);
    const code = { scheme: 'tax', code: '2200' };
    const [first, second] = await Promise.allSettled([
      give('AssignCode', 'c1', code, '2011-01-01'),
      give('AssignCode', 'c2', code, '2011-01-01'),
    ]);
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'CODE_IN_USE', figures: { holders: ['c1'] } } });
    const { position } = (first as PromiseFulfilledResult<Receipt>).value;
    await give(
      'CorrectCooperativeEntry',
      'c1',
      { position, reason: 'Nhầm mã', content: { type: 'CooperativeCodeAssigned', scheme: 'tax', code: '2299' } },
      '2011-01-01',
    );
    await expect(give('AssignCode', 'c2', code, '2011-01-01')).resolves.toMatchObject({ version: 2 });
  });

  test('a merger stands on both streams or on none, and so does its reversal', async () => {
    await Promise.all([register('goes', 'HTX Ra Đi'), register('stays', 'HTX Ở Lại'), register('gone', 'HTX Đã Mất')]);
    await give('DissolveCooperative', 'gone', { reason: 'Ngừng' }, '2011-01-01');
    const head = await spec.journal.head('spec');
    await expect(give('MergeCooperative', 'goes', { intoId: 'gone' }, '2012-01-01')).rejects.toMatchObject({
      code: 'COOPERATIVE_ENDED',
    });
    await expect(give('MergeCooperative', 'goes', { intoId: 'nobody' }, '2012-01-01')).rejects.toMatchObject({
      code: 'COOPERATIVE_UNKNOWN',
    });
    expect(await spec.journal.head('spec')).toBe(head);

    const { entries } = await give('MergeCooperative', 'goes', { intoId: 'stays' }, '2012-01-01');
    expect(entries.map(({ streamId, type }) => [streamId, type])).toEqual([
      ['cooperative-goes', 'CooperativeMerged'],
      ['cooperative-stays', 'CooperativeAbsorbed'],
    ]);
    const on = (cooperativeId: string) => card.card({ authorityId: 'spec', cooperativeId, asOf: day('2013-01-01') });
    expect(await on('goes')).toMatchObject({ status: 'merged', mergedIntoId: 'stays', endedOn: '2012-01-01' });
    expect(await on('stays')).toMatchObject({ status: 'active', absorbedIds: ['goes'] });
    await give('ReverseCooperativeEntry', 'goes', { position: entries[0]!.position, reason: 'Nhầm' }, '2012-02-01');
    expect(await on('goes')).toMatchObject({ status: 'active', mergedIntoId: null });
    expect(await on('stays')).toMatchObject({ absorbedIds: [] });
  });

  test('a seat must be a unit of its own day', async () => {
    await expect(register('late', 'HTX Muộn', {}, '2025-07-01')).rejects.toMatchObject({
      code: 'PLACE_NOT_VALID_THEN',
    });
    await expect(register('late', 'HTX Muộn', { placeId: 'nowhere' })).rejects.toMatchObject({ code: 'PLACE_UNKNOWN' });
  });
});

describe('the list', () => {
  const ask = (question: object) => list.list({ authorityId: 'spec', limit: 100, ...question });
  const ids = async (question: object) => (await ask(question)).map(({ cooperativeId }) => cooperativeId);

  test('finds names without marks and filters by form, sector, seat and status', async () => {
    expect(await ids({ text: 'binh MINH' })).toEqual(['a']);
    expect(await ids({ text: 'bình minh', sector: 'transport' })).toEqual([]);
    expect(await ids({ kind: 'THT' })).toEqual([]);
    expect(await ids({ placeId: 'ke-sach' })).toEqual(['a']);
    expect(await ids({ status: 'dissolved' })).toEqual(['gone']);
    expect(await ids({ text: "%' OR true --" })).toEqual([]);
    expect(await ids({ authorityId: 'other' })).toEqual([]);
  });

  test('of a past day shows and filters what was true then', async () => {
    expect(await ids({ kind: 'THT', asOf: '2011-12-31' })).toEqual(['a']);
    expect(await ask({ text: 'binh dung', asOf: '2011-12-31' })).toMatchObject([
      { name: 'THT Bình Đúng', placeId: 'my-xuyen' },
    ]);
    expect(await ids({ status: 'dissolved', asOf: '2010-12-31' })).toEqual([]);
    expect(await ids({ asOf: '2010-05-01' })).toEqual([]);
  });

  test('as known earlier forgets what was entered since', async () => {
    const [first] = await spec.journal.entries('spec', { types: ['CooperativeRenamed'], limit: 1 });
    expect(await ask({ asKnown: first!.event.position })).toMatchObject([{ cooperativeId: 'a', name: 'THT Bình Sai' }]);
    expect(await ask({ asKnown: first!.event.position, asOf: '2010-12-31' })).toMatchObject([
      { name: 'Tổ hợp tác Bình Minh' },
    ]);
  });

  test.each([undefined, '2026-01-01'])(
    'pages by name and id without a gap or a repetition (as of %s)',
    async (asOf) => {
      const all = await ask({ asOf });
      const paged: typeof all = [];
      for (let following: readonly [string, string] | undefined; ;) {
        const rows = await ask({ asOf, limit: 2, following });
        paged.push(...rows.slice(0, 2));
        if (rows.length < 3) break;
        following = [rows[1]!.foldedName, rows[1]!.cooperativeId];
      }
      expect(all.length).toBeGreaterThan(5);
      expect(paged).toEqual(all);
    },
  );

  test('of today says the same whether it is read or derived', async () => {
    expect(await ask({ asOf: '2199-12-31' })).toEqual(await ask({}));
  });
});

describe('places', () => {
  test('a unit that ends is followed by its successors, and each day has its own units', async () => {
    await define('my-xuyen-moi', '2025-07-01', null);
    await spec.journal.decide(
      places,
      placeStream('ke-sach'),
      wish(
        'SucceedPlace',
        { placeId: 'ke-sach', lastDay: day('2025-06-30'), successorIds: ['my-xuyen-moi'] },
        '2025-06-30',
      ),
    );
    const on = async (asOf: string | undefined, rest: object = {}) =>
      (await placeList.list({ authorityId: 'spec', asOf: asOf as BusinessDate | undefined, limit: 10, ...rest })).map(
        ({ placeId }) => placeId,
      );
    expect(await on('2013-06-30')).toEqual(['ke-sach', 'my-xuyen']);
    expect(await on('2025-07-01')).toEqual(['my-xuyen-moi']);
    expect(await on(undefined, { text: 'MY-xuyen' })).toEqual(['my-xuyen', 'my-xuyen-moi']);
    expect(await on(undefined, { limit: 1, following: ['huyen ke-sach', 'ke-sach'] })).toEqual([
      'my-xuyen',
      'my-xuyen-moi',
    ]);
    expect(await on('2013-06-30', { level: 'province' })).toEqual([]);
    expect(await on('2025-07-01', { asKnown: 2 })).toEqual(['ke-sach']);
    expect(await placeList.list({ authorityId: 'spec', placeId: 'ke-sach', limit: 1 })).toMatchObject([
      { validTo: '2025-06-30', successorIds: ['my-xuyen-moi'], version: 2 },
    ]);
  });

  test('two definitions of one place at once are one', async () => {
    const results = await Promise.allSettled([
      define('twice', '2000-01-01', null),
      define('twice', '2000-01-01', null),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });
});

test('every table rebuilt from number 1 is the live one', async () => {
  await expectRebuiltEqualsLive();
  expect((await spec.journal.verify('spec')).findings).toEqual([]);
});

test('the slice is declared whole', () => {
  const heard = cooperativesSlice.projections.flatMap(({ on }: Projection) => Object.keys(on));
  for (const type of heard) expect(Object.keys(cooperativesSlice.events)).toContain(type);
});
