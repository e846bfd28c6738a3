import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { BusinessDate, Projection, Recorded, Rejection, RowOfProjection } from '#libs/kernel';
import { foldLive, type Journal, type Row } from '#libs/journal';
import {
  everyEntry,
  followToEnd,
  heldByDay,
  heldTotals,
  holdings,
  insertRaw,
  rowsOf,
  shelfSlice,
  specJournal,
  totalsOfStanding,
  weights,
  wish,
  type SpecJournal,
} from '#libs/journal/testing';

const byDay = heldByDay as unknown as Projection;
const byPlace = heldTotals as unknown as Projection;
let spec: SpecJournal;
beforeAll(async () => {
  spec = await specJournal([shelfSlice]);
});
afterAll(() => spec.close());

let keys = 0;
const key = () => `live-${(keys += 1)}`;
const live = (asKnown: number, which: Projection = byDay, authorityId = 'spec'): Promise<Row[]> =>
  foldLive(spec.database.pool, spec.journal.catalogue, spec.journal.tableOf(which), authorityId, { asKnown });
/** The answer to "how much by place, up to a day, as far as was known": a question asked of the rows' own days. */
const heldUpTo = async (asOf: string | undefined, asKnown: number, authorityId = 'spec'): Promise<Totals> => {
  const totals: Record<string, { times: number; amount: bigint }> = {};
  for (const row of (await live(asKnown, byDay, authorityId)) as readonly unknown[] as readonly HeldOnDay[]) {
    if (asOf !== undefined && row.day > asOf) continue;
    const before = totals[row.place] ?? { times: 0, amount: 0n };
    totals[row.place] = { times: before.times + row.times, amount: before.amount + row.amount };
  }
  return totals;
};
/** The same question asked of a table that keeps no days: the fold itself leaves out what is of later ones. */
const foldedUpTo = async (asOf: string | undefined, asKnown: number, authorityId = 'spec'): Promise<Totals> => {
  const moments = { asKnown, ...(asOf ? { asOf: asOf as BusinessDate } : {}) };
  const table = spec.journal.tableOf(byPlace);
  const rows = await foldLive(spec.database.pool, spec.journal.catalogue, table, authorityId, moments);
  return Object.fromEntries(rows.map(({ place, ...values }) => [place, values])) as Totals;
};
type HeldOnDay = RowOfProjection<typeof heldByDay>;
type Totals = Readonly<Record<string, { readonly times: number; readonly amount: bigint }>>;
const hold = (stream: string, place: string, amount: number, on: string, authorityId = 'spec') =>
  spec.journal.decide(
    holdings,
    `holding-${stream}`,
    wish('Hold', { place, amount: BigInt(amount) }, { key: key(), on, authorityId }),
  );
const amend = (stream: string, position: number, place: string, amount: number, on: string, authorityId = 'spec') =>
  spec.journal.decide(
    holdings,
    `holding-${stream}`,
    wish('Amend', { position, place, amount: BigInt(amount) }, { key: key(), on, authorityId }),
  );
const undo = (stream: string, position: number, authorityId = 'spec') =>
  spec.journal.decide(holdings, `holding-${stream}`, wish('Undo', { position }, { key: key(), authorityId }));

describe('a past moment is folded from the journal', () => {
  const act = fc.oneof(
    { weight: 3, arbitrary: fc.constant('hold' as const) },
    { weight: 2, arbitrary: fc.constant('amend' as const) },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
  );
  const step = fc.record({
    act,
    stream: fc.constantFrom('a', 'b'),
    which: fc.nat({ max: 30 }),
    place: fc.constantFrom('Kế Sách', 'Mỹ Tú'),
    amount: fc.nat({ max: 9 }),
    on: fc.constantFrom('2010-04-30', '2011-05-31', '2011-12-31', '2012-01-01', '2012-12-31'),
  });
  const moments = ['2010-04-30', '2011-12-31', '2012-01-01', '2012-12-31'];

  test('what had happened by a day, as far as was known at a number, is what the entries that stood then add up to; and that never changes', async () => {
    let authorities = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16, size: 'max' }), async (steps) => {
        const authorityId = `moments-${(authorities += 1)}`;
        await spec.journal.openAuthority(authorityId);
        for (const { act, stream, which, place, amount, on } of steps) {
          const head = await spec.journal.head(authorityId);
          const position = (which % Math.max(head, 1)) + 1;
          const sent =
            act === 'hold'
              ? hold(stream, place, amount, on, authorityId)
              : act === 'amend'
                ? amend(stream, position, place, amount, on, authorityId)
                : undo(stream, position, authorityId);
          await sent.catch((error: Rejection) =>
            expect(['ENTRY_NOT_STANDING', 'CORRECTION_CHANGES_NOTHING']).toContain(error.code),
          );
        }
        const entries = await everyEntry(spec.journal, authorityId);
        const answered: { known: number; asOf: string | undefined; told: Totals }[] = [];
        for (let known = 0; known <= entries.length; known += 1) {
          for (const asOf of [undefined, ...moments]) {
            const told = await heldUpTo(asOf, known, authorityId);
            const stood = totalsOfStanding(entries.slice(0, known), asOf as BusinessDate | undefined);
            expect({ known, asOf, told }).toEqual({ known, asOf, told: stood });
            expect({ known, asOf, told: await foldedUpTo(asOf, known, authorityId) }).toEqual({ known, asOf, told });
            answered.push({ known, asOf, told });
          }
        }
        await hold('later', 'Kế Sách', 9, '2012-01-01', authorityId);
        await hold('later', 'Kế Sách', 9, '2010-01-01', authorityId);
        for (const { known, asOf, told } of answered) {
          expect(await heldUpTo(asOf, known, authorityId)).toEqual(told);
          expect(await foldedUpTo(asOf, known, authorityId)).toEqual(told);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  test('a date corrected to a later year leaves nothing behind in the earlier one, and the other way round', async () => {
    const { position: late } = await hold('dates', 'Long Phú', 5, '2011-05-31');
    const { position: early } = await hold('dates', 'Trần Đề', 7, '2012-05-31');
    await amend('dates', late, 'Long Phú', 5, '2012-03-01');
    await amend('dates', early, 'Trần Đề', 7, '2011-03-01');
    const head = await spec.journal.head('spec');
    for (const upTo of [heldUpTo, foldedUpTo]) {
      expect(await upTo('2011-12-31', head)).toEqual({ 'Trần Đề': { times: 1, amount: 7n } });
      expect(await upTo('2011-12-31', head - 2)).toEqual({ 'Long Phú': { times: 1, amount: 5n } });
    }
  });

  test('entries with later business dates change no answer about an earlier day', async () => {
    const before = await heldUpTo('2011-12-31', await spec.journal.head('spec'));
    await hold('future', 'Mỹ Tú', 5, '2012-06-01');
    expect(await heldUpTo('2011-12-31', await spec.journal.head('spec'))).toEqual(before);
    expect(await heldUpTo('2012-12-31', await spec.journal.head('spec'))).not.toEqual(before);
  });

  test('now, it is what the table holds', async () => {
    await followToEnd(spec.journal, byDay);
    const source = await spec.journal.rowsFor(byDay, 'spec', 1);
    const known = await spec.journal.rowsFor(byDay, 'spec', 1, { asKnown: await spec.journal.head('spec') });
    const read = async ({ sql, values }: typeof source) =>
      (await spec.database.pool.query(`SELECT * FROM ${sql} AS held ORDER BY place, day`, [...values]))
        .rows as unknown[];
    expect(await read(known)).toEqual(await read(source));
    expect((await read(source)).length).toBeGreaterThan(0);
  });
});

describe('what was known at an instant', () => {
  test('is what had been recorded by then', async () => {
    const clock = { now: Date.parse('2020-06-01T00:00:00.000Z') };
    const timed = await specJournal([shelfSlice], { now: () => new Date(clock.now) });
    try {
      for (let n = 0; n < 3; n += 1) {
        await timed.journal.decide(
          holdings,
          'holding-a',
          wish('Hold', { place: 'a', amount: 1n }, { key: key(), on: '2020-01-01' }),
        );
        clock.now += 60_000;
      }
      const at = (instant: string) => timed.journal.numberKnown('spec', instant);
      expect(await at('2020-05-31T23:59:59.999Z')).toBe(0);
      expect(await at('2020-06-01T00:00:00.000Z')).toBe(1);
      expect(await at('2020-06-01T00:01:59.999Z')).toBe(2);
      expect(await at('2021-01-01T00:00:00.000Z')).toBe(3);
      expect(await timed.journal.numberKnown('spec', 2)).toBe(2);
      expect(await timed.journal.numberKnown('spec', undefined)).toBe(3);
      await expect(timed.journal.numberKnown('spec', 4)).rejects.toMatchObject({
        code: 'NUMBER_NOT_REACHED',
        figures: { asked: 4, head: 3 },
      });
      await expect(at('2199-01-01T00:00:00.000Z')).rejects.toMatchObject({ code: 'INSTANT_IN_FUTURE' });
    } finally {
      await timed.close();
    }
  });

  const holdBy = (journal: Journal) =>
    journal.decide(holdings, 'holding-clock', wish('Hold', { place: 'a', amount: 1n }, { key: key() }));

  test('does not change when a process whose clock is slow records more', async () => {
    const { position, recordedAt: instant } = await holdBy(spec.journal);
    expect(await spec.journal.numberKnown('spec', instant)).toBe(position);
    jest.useFakeTimers({ now: Date.now() - 600_000, doNotFake: [...allButDate] });
    try {
      await holdBy(await spec.another());
    } finally {
      jest.useRealTimers();
    }
    expect(await spec.journal.head('spec')).toBe(position + 1);
    expect(await spec.journal.numberKnown('spec', instant)).toBe(position);
  });

  test('does not change when an entry that was being written at that instant is committed', async () => {
    const blocker = await spec.database.owner.connect();
    let pending: Promise<unknown> | undefined;
    try {
      // The entry has its recorded-at and waits to be committed: a lock on what it must write holds it there.
      await blocker.query('BEGIN; LOCK TABLE journal.entries IN EXCLUSIVE MODE');
      pending = holdBy(spec.journal);
      await untilSomebodyWaits(spec);
      const instant = new Date().toISOString();
      const asked = spec.journal.numberKnown('spec', instant);
      await Promise.race([asked, untilSomebodyWaits(spec, 2)]);
      await blocker.query('COMMIT');
      const answer = await asked;
      await pending;
      expect(await spec.journal.numberKnown('spec', instant)).toBe(answer);
    } finally {
      await blocker.query('ROLLBACK');
      blocker.release();
      await pending;
    }
  });
});

const allButDate = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const satisfies Parameters<typeof jest.useFakeTimers>[0] extends infer C
  ? C extends { doNotFake?: infer L }
    ? L
    : never
  : never;

/** Waits until this many connections wait for a lock: a state of the database, not a span of time. */
const untilSomebodyWaits = async ({ database }: SpecJournal, number = 1): Promise<void> => {
  for (let look = 0; look < 2000; look += 1) {
    const { rows } = await database.owner.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows[0]!.waiting >= number) return;
  }
  throw new Error('Nobody came to wait.');
};

describe('events of an older shape', () => {
  test('stored long ago are folded as today’s', async () => {
    const weigh = (schema: number, data: object) =>
      insertRaw(spec, { type: 'Weighed', schema, data: { scale: 'old', ...data }, streamId: 'shelf-old' });
    const first = await weigh(1, { kilograms: 3 });
    await weigh(2, { grams: 50 });
    const scales = weights as unknown as Projection;
    await followToEnd(spec.journal, scales);
    expect(await rowsOf(spec.journal, scales)).toEqual([{ scale: 'old', grams: 3050 }]);
    await spec.journal.rebuild(scales);
    expect(await rowsOf(spec.journal, scales)).toEqual([{ scale: 'old', grams: 3050 }]);
    expect(await live(first, scales)).toEqual([{ scale: 'old', grams: 3000 }]);
    const [entry] = await spec.journal.entries('spec', { after: first - 1, limit: 1 });
    expect(entry!.event).toMatchObject({ schema: 2, data: { scale: 'old', grams: 3000 } } satisfies Partial<Recorded>);
  });

  test('keep the hash of the bytes they were written as', async () => {
    expect(
      (await spec.journal.verify('spec')).findings.filter(({ check }) => check === 'leaf-hash' || check === 'body'),
    ).toEqual([]);
    const { rows } = await spec.database.pool.query<{ body: string }>(
      `SELECT body FROM journal.entries WHERE stream_id = 'shelf-old' ORDER BY position`,
    );
    expect(JSON.parse(rows[0]!.body)).toMatchObject({ schema: 1, data: { kilograms: 3 } });
  });
});
