import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { projection, type Projection } from '#libs/kernel';
import { digestOf, foldLive, prepareProjections, type Journal, type RebuildProgress, type Slice } from '#libs/journal';
import {
  boxes,
  boxSlice,
  boxStream,
  boxTotals,
  followToEnd,
  move,
  purseDays,
  rowsOf,
  specJournal,
  type PutIn,
  type SpecJournal,
  type TakenOut,
} from '#libs/journal/testing';
import { openDatabase } from '#libs/platform';

const totals = boxTotals as unknown as Projection;
const days = purseDays as unknown as Projection;
let spec: SpecJournal;
beforeEach(async () => {
  spec = await specJournal();
});
afterEach(() => spec.close());

const put = (journal: Journal, n: number, key: string) =>
  journal.decide(
    boxes,
    boxStream(`b${n % 23}`),
    move(
      'PutIn',
      { box: `b${n % 23}`, purse: `p${n % 3}`, amount: 1 },
      { key, on: `2020-01-${String((n % 28) + 1).padStart(2, '0')}` },
    ),
  );
const putMany = (many: number, name = 'many') =>
  Promise.all(Array.from({ length: many }, (_, n) => put(spec.journal, n, `${name}-${n}`)));
const digest = async (which: Projection, journal = spec.journal) => digestOf(await rowsOf(journal, which));
const folded = async (which: Projection, asKnown: number, journal = spec.journal) =>
  digestOf(await foldLive(spec.database.pool, journal.catalogue, journal.tableOf(which), 'spec', { asKnown }));

describe('a projection built anew', () => {
  test.each([
    ['async', totals],
    ['inline', days],
  ])('has the digest of the live one and of a fold in memory (%s)', async (_, which) => {
    await putMany(500);
    await followToEnd(spec.journal, totals);
    const live = await digest(which);
    const result = await spec.journal.rebuild(which);
    expect(result).toMatchObject({ projection: which.name, entries: 500 });
    expect(await digest(which)).toBe(live);
    expect(await folded(which, 500)).toBe(live);
    // And goes on from there.
    await putMany(50, 'more');
    await followToEnd(spec.journal, totals);
    expect(await digest(which)).toBe(await folded(which, 550));
  });

  test.each([
    ['a row changed', 'UPDATE read.box_totals SET balance = balance + 1'],
    ['a row lost', `DELETE FROM read.box_totals WHERE box = 'b3'`],
    ['a row too many', `INSERT INTO read.box_totals SELECT authority_id, 'ghost', 1, 1 FROM journal.heads`],
  ])('is right again after %s, which verification had found', async (_, sql) => {
    await putMany(100);
    await followToEnd(spec.journal, totals);
    await spec.database.owner.query(sql);
    expect((await spec.journal.verify('spec')).findings).toMatchObject([
      { check: 'projection', subject: 'box_totals' },
    ]);
    await spec.journal.rebuild(totals);
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
  });

  test('tells how far it is, up to the end', async () => {
    await putMany(200);
    const told: RebuildProgress[] = [];
    await spec.journal.rebuild(totals, (progress) => told.push(progress));
    expect(told.at(-1)).toEqual({ projection: 'box_totals', authorityId: 'spec', done: 200, total: 200 });
  });

  test('holds every authority', async () => {
    await putMany(20);
    await spec.journal.openAuthority('next door');
    await spec.journal.decide(
      boxes,
      boxStream('x'),
      move('PutIn', { box: 'x', purse: 'p', amount: 7 }, { key: 'x', authorityId: 'next door' }),
    );
    await spec.journal.rebuild(totals);
    expect(await rowsOf(spec.journal, totals, 'next door')).toEqual([{ box: 'x', balance: 7n, entries: 1 }]);
    expect(await digest(totals)).toBe(await folded(totals, 20));
  });
});

test('a writer that had rows of the old table in memory takes those of the new one', async () => {
  const give = (amount: number, key: string) =>
    spec.journal.decide(boxes, boxStream('a'), move('PutIn', { box: 'a', purse: 'p', amount }, { key }));
  await give(100, 'first');
  await spec.database.owner.query('UPDATE read.purse_days SET balance = 1');
  // A process of its own, which reads the spoiled row and keeps it.
  const other = await spec.another();
  const giveOne = move('PutIn', { box: 'b', purse: 'p', amount: 1 }, { key: 'second' });
  await other.decide(boxes, boxStream('b'), giveOne);
  expect(await rowsOf(other, days)).toMatchObject([{ balance: 2n }]);
  await other.rebuild(days);
  await other.decide(boxes, boxStream('b'), { ...giveOne, provenance: { ...giveOne.provenance, commandId: 'third' } });
  expect(await rowsOf(other, days)).toMatchObject([{ balance: 102n }]);
  expect(await digest(days)).toBe(await folded(days, 3));
});

test('two processes that write in turn see each other’s rows', async () => {
  const other = await spec.another();
  for (let n = 0; n < 6; n += 1) await put(n % 2 ? other : spec.journal, 0, `turn-${n}`);
  expect(await rowsOf(spec.journal, days)).toEqual([{ purse: 'p0', day: '2020-01-01', balance: 6n }]);
});

describe('a rebuild while work goes on', () => {
  test('loses no entry, and no reader ever sees an empty or a half table', async () => {
    await putMany(2000);
    await followToEnd(spec.journal, totals);
    const writer = await spec.another();
    const reader = openDatabase(spec.database.url);
    spec.journal.followers.start();
    let going = true;
    let written = 0;
    const writing = Promise.all(
      Array.from({ length: 8 }, async (_, caller) => {
        for (let n = 0; going; n += 1) {
          await put(writer, n, `during-${caller}-${n}`);
          written += 1;
        }
      }),
    );
    const seen: { inline: number; async: number; boxes: number }[] = [];
    const reading = (async () => {
      while (going) {
        const { rows } = await reader.pool.query<{ inline: number; async: number; boxes: number }>(
          `SELECT (SELECT sum(balance)::int FROM read.purse_days) AS inline, (SELECT sum(entries)::int FROM read.box_totals) AS async,
             (SELECT count(*)::int FROM read.box_totals) AS boxes`,
        );
        seen.push(rows[0]!);
      }
    })();
    const verified: string[] = [];
    const verifying = (async () => {
      while (going)
        verified.push(
          ...(await spec.journal.verify('spec')).findings.map(({ check, subject }) => `${check} ${subject}`),
        );
    })();
    try {
      for (let round = 0; round < 3; round += 1) for (const which of [totals, days]) await spec.journal.rebuild(which);
    } finally {
      going = false;
      await Promise.all([writing, reading, verifying]);
      await reader.close();
    }
    expect(written).toBeGreaterThan(20);
    expect(seen.length).toBeGreaterThan(20);
    // Verification looks at one snapshot and raises no alarm over a table that is being exchanged.
    expect(verified).toEqual([]);
    for (const { boxes: number } of seen) expect(number).toBe(23);
    // Every reading is at least the one before: nothing vanished for a moment.
    for (const name of ['inline', 'async'] as const) {
      const readings = seen.map((each) => each[name]);
      expect(readings[0]).toBeGreaterThanOrEqual(2000);
      expect(readings).toEqual([...readings].sort((a, b) => a - b));
    }
    const head = await spec.journal.head('spec');
    expect(head).toBe(2000 + written);
    await spec.journal.caughtUp('spec', [totals], head);
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
    expect((await rowsOf(spec.journal, totals)).reduce((sum, { entries }) => sum + (entries as number), 0)).toBe(head);
  });

  test('two rebuilds of one projection at once leave a whole table', async () => {
    await putMany(3000);
    await followToEnd(spec.journal, totals);
    const live = await digest(totals);
    const others = await Promise.all([spec.another(), spec.another()]);
    const results = await Promise.allSettled([spec.journal, ...others].map((journal) => journal.rebuild(totals)));
    expect(await digest(totals)).toBe(live);
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(results.flatMap((each) => (each.status === 'rejected' ? [(each.reason as Error).message] : []))).toEqual([]);
  });

  test('a rebuild that breaks off leaves the table as it was, and the next one succeeds', async () => {
    await putMany(100);
    await followToEnd(spec.journal, totals);
    const live = await digest(totals);
    const breaking = spec.journal.rebuild(totals, () => {
      throw new Error('enough');
    });
    await expect(breaking).rejects.toThrow('enough');
    expect(await digest(totals)).toBe(live);
    await spec.journal.rebuild(totals);
    expect(await digest(totals)).toBe(live);
  });
});

describe('a projection whose version is raised', () => {
  const doubled = projection<PutIn | TakenOut>()({
    ...boxTotals,
    version: 2,
    values: { ...boxTotals.values, largest: 'money' },
    on: {
      PutIn: {
        keys: (e) => [{ box: e.data.box }],
        fold: (row, e) => ({
          balance: (row?.balance ?? 0n) + BigInt(e.data.amount),
          entries: (row?.entries ?? 0) + 1,
          largest: [row?.largest ?? 0n, BigInt(e.data.amount)].reduce((a, b) => (a > b ? a : b)),
        }),
      },
    },
  });
  const raised: Slice = { ...boxSlice, projections: [purseDays, doubled] as unknown as Slice['projections'] };
  const second = doubled as unknown as Projection;

  test('is built anew when the program starts, and followed from there', async () => {
    await putMany(100);
    await followToEnd(spec.journal, totals);
    const newer = await spec.another([raised]);
    expect(await prepareProjections(newer.database, newer.catalogue)).toEqual(['box_totals']);
    expect(await prepareProjections(newer.database, newer.catalogue)).toEqual([]);
    expect((await rowsOf(newer, second))[0]).toEqual({ box: 'b0', balance: 5n, entries: 5, largest: 1n });
    await putMany(10, 'later');
    await followToEnd(newer, second);
    expect(await digest(second, newer)).toBe(await folded(second, 110, newer));
  });

  test('is left alone by the followers of the older program', async () => {
    await putMany(10);
    const newer = await spec.another([raised]);
    await prepareProjections(newer.database, newer.catalogue);
    await putMany(10, 'later');
    expect(await spec.journal.followers.step([totals], 'spec')).toBe(false);
    await followToEnd(newer, second);
    expect(await digest(second, newer)).toBe(await folded(second, 20, newer));
  });

  test('is made once when several processes start together, over an empty journal and over a full one', async () => {
    for (const fill of [0, 2000]) {
      const fresh = await specJournal();
      try {
        await Promise.all(Array.from({ length: fill }, (_, n) => put(fresh.journal, n, `fill-${n}`)));
        const processes = await Promise.all([1, 2, 3].map(() => fresh.another([raised])));
        await Promise.all(processes.map(({ database, catalogue }) => prepareProjections(database, catalogue)));
        await followToEnd(processes[0]!, second);
        expect((await processes[0]!.verify('spec')).findings).toEqual([]);
        expect(await rowsOf(processes[0]!, second)).toHaveLength(fill ? 23 : 0);
      } finally {
        await fresh.close();
      }
    }
  });

  test('an older program that still writes does not spoil a newer inline table', async () => {
    const counted = projection<PutIn | TakenOut>()({
      ...purseDays,
      version: 2,
      on: {
        PutIn: {
          keys: (e) => [{ purse: e.data.purse, day: e.occurredOn }],
          fold: (row) => ({ balance: (row?.balance ?? 0n) + 1n }),
        },
      },
    });
    await put(spec.journal, 1, 'before');
    const newer = await spec.another([
      { ...boxSlice, projections: [counted, boxTotals] as unknown as Slice['projections'] },
    ]);
    await prepareProjections(newer.database, newer.catalogue);
    await spec.journal
      .decide(
        boxes,
        boxStream('b1'),
        move('PutIn', { box: 'b1', purse: 'p1', amount: 100 }, { key: 'old', on: '2020-01-02' }),
      )
      .catch(() => undefined); // To refuse is right as well.
    await followToEnd(newer, totals);
    expect((await newer.verify('spec')).findings.filter(({ subject }) => subject === 'purse_days')).toEqual([]);
  });
});
