import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Projection } from '#libs/kernel';
import { digestOf, foldLive, type Journal } from '#libs/journal';
import {
  boxes,
  boxSlice,
  boxStream,
  boxTotals,
  everyEntry,
  insertRaw,
  shelfSlice,
  weights,
  followToEnd,
  move,
  rowsOf,
  specJournal,
  type SpecJournal,
} from '#libs/journal/testing';

const totals = boxTotals as unknown as Projection;
let spec: SpecJournal;
beforeEach(async () => {
  spec = await specJournal();
});
afterEach(() => spec.close());

const put = (journal: Journal, box: string, amount: number, key: string) =>
  journal.decide(boxes, boxStream(box), move('PutIn', { box, purse: 'p', amount }, { key }));
const putMany = (many: number, from = 0) =>
  Promise.all(Array.from({ length: many }, (_, n) => put(spec.journal, `b${n % 17}`, n, `many-${from + n}`)));

/** The totals by the plainest means: a loop over the entries. */
const expected = async (): Promise<Record<string, unknown>[]> => {
  const sums = new Map<string, { balance: bigint; entries: number }>();
  for (const { type, data } of await everyEntry(spec.journal)) {
    const { box, amount } = data as { box: string; amount: string };
    const before = sums.get(box) ?? { balance: 0n, entries: 0 };
    sums.set(box, {
      balance: before.balance + (type === 'PutIn' ? 1n : -1n) * BigInt(amount),
      entries: before.entries + 1,
    });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([box, values]) => ({ box, ...values }));
};
const liveDigest = async () =>
  digestOf(
    await foldLive(spec.database.pool, spec.journal.catalogue, spec.journal.tableOf(totals), 'spec', {
      asKnown: await spec.journal.head('spec'),
    }),
  );
const tableDigest = async () => digestOf(await rowsOf(spec.journal, totals));

describe('a follower', () => {
  test('folds what has happened, and its rows are those of a plain loop and of a fold in memory', async () => {
    await putMany(300);
    expect(await rowsOf(spec.journal, totals)).toEqual([]);
    await followToEnd(spec.journal, totals);
    expect(await rowsOf(spec.journal, totals)).toEqual(await expected());
    expect(await tableDigest()).toBe(await liveDigest());
  });

  test('that is asked twice folds once', async () => {
    await putMany(50);
    expect(await spec.journal.followers.step([totals], 'spec')).toBe(true);
    const once = await tableDigest();
    expect(await spec.journal.followers.step([totals], 'spec')).toBe(false);
    expect(await tableDigest()).toBe(once);
  });

  test('that dies between its rows and its number has done neither', async () => {
    await putMany(50);
    await spec.database.owner.query(`
      CREATE FUNCTION pg_temp_fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the power is gone'; END $$;
      CREATE TRIGGER fail BEFORE UPDATE ON journal.checkpoints FOR EACH ROW EXECUTE FUNCTION pg_temp_fail()`);
    await expect(spec.journal.followers.step([totals], 'spec')).rejects.toThrow('the power is gone');
    expect(await rowsOf(spec.journal, totals)).toEqual([]);
    await spec.database.owner.query('DROP TRIGGER fail ON journal.checkpoints');
    await followToEnd(spec.journal, totals);
    expect(await rowsOf(spec.journal, totals)).toEqual(await expected());
  });

  test('of several at once each entry is counted by one', async () => {
    const others = await Promise.all([spec.another(), spec.another(), spec.another()]);
    for (const journal of [spec.journal, ...others]) journal.followers.start();
    for (let round = 0; round < 5; round += 1) await putMany(100, round * 100);
    await spec.journal.caughtUp('spec', [totals], await spec.journal.head('spec'));
    expect(await rowsOf(spec.journal, totals)).toEqual(await expected());
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
  });

  test('counts each entry once also when two steps for a new authority begin together', async () => {
    const other = await spec.another();
    await putMany(200);
    await Promise.all(
      [spec.journal, other, spec.journal, other].map((journal) => journal.followers.step([totals], 'spec')),
    );
    await followToEnd(spec.journal, totals);
    expect(await rowsOf(spec.journal, totals)).toEqual(await expected());
  });

  test('takes more entries than one step holds in several', async () => {
    await spec.database.owner.query('ALTER TABLE journal.checkpoints ADD COLUMN steps integer NOT NULL DEFAULT 0');
    await spec.database.owner.query(`
      CREATE FUNCTION count_step() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.steps := OLD.steps + 1; RETURN NEW; END $$;
      CREATE TRIGGER count_step BEFORE UPDATE ON journal.checkpoints FOR EACH ROW EXECUTE FUNCTION count_step()`);
    await putMany(4100);
    await followToEnd(spec.journal, totals);
    const { rows } = await spec.database.pool.query('SELECT steps, position FROM journal.checkpoints');
    expect(rows).toEqual([{ steps: 3, position: 4100n }]);
    expect(await tableDigest()).toBe(await liveDigest());
  });

  test('that cannot take its step holds up no other, and is told; a step together reads for all that stand at one number', async () => {
    const failures: string[] = [];
    const both = await specJournal([boxSlice, shelfSlice], { onFollowerFailure: (name) => failures.push(name) });
    try {
      await both.database.owner.query('ALTER TABLE read.box_totals RENAME TO mislaid');
      const weighed = { type: 'Weighed', schema: 1, data: { scale: 'a', kilograms: 2 }, streamId: 'shelf-a' } as const;
      await insertRaw(both, weighed);
      await put(both.journal, 'a', 1, 'together');
      both.journal.followers.start();
      const asleep = both.journal.catalogue.async.filter((each) => each !== totals);
      await both.journal.caughtUp('spec', asleep, 2);
      expect(await rowsOf(both.journal, weights as unknown as Projection)).toEqual([{ scale: 'a', grams: 2000 }]);
      expect(new Set(failures)).toEqual(new Set(['box_totals']));
      await both.database.owner.query('ALTER TABLE read.mislaid RENAME TO box_totals');
      await both.journal.caughtUp('spec', [totals], 2);
      const { rows } = await both.database.pool.query('SELECT DISTINCT position FROM journal.checkpoints');
      expect(rows).toEqual([{ position: 2n }]);
    } finally {
      await both.close();
    }
  });

  test('keeps authorities apart', async () => {
    await spec.journal.openAuthority('next door');
    await put(spec.journal, 'same', 5, 'here');
    await spec.journal.decide(
      boxes,
      boxStream('same'),
      move('PutIn', { box: 'same', purse: 'p', amount: 7 }, { key: 'there', authorityId: 'next door' }),
    );
    for (const authorityId of ['spec', 'next door']) await followToEnd(spec.journal, totals, authorityId);
    expect(await rowsOf(spec.journal, totals, 'next door')).toEqual([{ box: 'same', balance: 7n, entries: 1 }]);
    expect(await rowsOf(spec.journal, totals)).toEqual([{ box: 'same', balance: 5n, entries: 1 }]);
    expect((await spec.journal.verify('next door')).findings).toEqual([]);
  });

  test('is woken by a commit of another process, and stops when told to', async () => {
    const other = await spec.another();
    spec.journal.followers.start();
    const { position } = await put(other, 'woken', 1, 'woken');
    await spec.journal.caughtUp('spec', [totals], position);
    expect(await spec.journal.lags()).toEqual({ box_totals: 0 });
    await spec.journal.followers.stop();
    const { position: unheard } = await put(other, 'woken', 1, 'asleep');
    expect(await spec.journal.followers.step([totals], 'spec')).toBe(true);
    await spec.journal.caughtUp('spec', [totals], unheard);
  });
});

describe('a question that names the entry it must include', () => {
  test('waits for it, and no longer', async () => {
    const { position } = await put(spec.journal, 'a', 1, 'a');
    const answer = spec.journal.caughtUp('spec', [totals], position).then(() => rowsOf(spec.journal, totals));
    await spec.journal.followers.step([totals], 'spec');
    expect(await answer).toEqual([{ box: 'a', balance: 1n, entries: 1 }]);
  });

  test('gives up after a while and says how far the figures are', async () => {
    const { position: first } = await put(spec.journal, 'a', 1, 'a1');
    await followToEnd(spec.journal, totals);
    const { position: second } = await put(spec.journal, 'a', 1, 'a2');
    await expect(spec.journal.caughtUp('spec', [totals], second)).rejects.toMatchObject({
      code: 'NOT_CAUGHT_UP',
      figures: { after: second, reached: first },
    });
    await expect(spec.journal.caughtUp('spec', [totals], first)).resolves.toBeUndefined();
  });

  test('that was never followed has reached nothing', async () => {
    const { position } = await put(spec.journal, 'a', 1, 'a');
    await expect(spec.journal.caughtUp('spec', [totals], position)).rejects.toMatchObject({ figures: { reached: 0 } });
  });

  test('is refused at once for a number that nobody has written', async () => {
    await expect(spec.journal.caughtUp('spec', [totals], 1)).rejects.toMatchObject({
      code: 'NUMBER_NOT_REACHED',
      figures: { asked: 1, head: 0 },
    });
  });

  test('may name the same projection twice', async () => {
    const { position } = await put(spec.journal, 'a', 1, 'a');
    await followToEnd(spec.journal, totals);
    await expect(spec.journal.caughtUp('spec', [totals, totals], position)).resolves.toBeUndefined();
  });

  test('an inline table is never behind', async () => {
    const { position } = await put(spec.journal, 'a', 1, 'a');
    await expect(spec.journal.caughtUp('spec', spec.journal.catalogue.inline, position)).resolves.toBeUndefined();
  });
});
