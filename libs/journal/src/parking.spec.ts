import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Projection } from '#libs/kernel';
import type { Slice } from '#libs/journal';
import {
  boxes,
  boxSlice,
  boxStream,
  boxTotals,
  followToEnd,
  insertRaw,
  move,
  poisonIsCured,
  rowsOf,
  specJournal,
  weights,
  shelfSlice,
  type SpecJournal,
} from '#libs/journal/testing';

const totals = boxTotals as unknown as Projection;
let spec: SpecJournal;
beforeEach(async () => {
  poisonIsCured.yes = false;
  spec = await specJournal([boxSlice, shelfSlice]);
});
afterEach(async () => {
  poisonIsCured.yes = false;
  await spec.close();
});

let keys = 0;
const send = (
  type: 'PutIn' | 'TakeOut',
  box: string,
  amount: number,
  rest: { purse?: string; poison?: boolean; named?: string } = {},
) =>
  spec.journal.decide(
    boxes,
    boxStream(box),
    move(
      type,
      { box: rest.named ?? box, purse: rest.purse ?? 'p', amount, ...(rest.poison ? { poison: true } : {}) },
      { key: `park-${(keys += 1)}` },
    ),
  );
const balances = async () =>
  Object.fromEntries((await rowsOf(spec.journal, totals)).map(({ box, balance }) => [box, balance]));

describe('an entry that cannot be folded', () => {
  test('parks its stream, and the others flow on', async () => {
    await send('PutIn', 'ill', 10);
    const { position } = await send('TakeOut', 'ill', 1, { poison: true });
    await send('PutIn', 'ill', 5);
    await send('PutIn', 'well', 7);
    await followToEnd(spec.journal, totals);
    expect(await balances()).toEqual({ ill: 10n, well: 7n });
    expect(await spec.journal.followers.parked('spec')).toEqual([
      {
        authorityId: 'spec',
        projection: 'box_totals',
        streamId: 'box-ill',
        position,
        error: 'This entry cannot be folded.',
        parkedAt: expect.any(String),
      },
    ]);
    await send('PutIn', 'ill', 5);
    await send('PutIn', 'well', 1);
    await followToEnd(spec.journal, totals);
    expect(await balances()).toEqual({ ill: 10n, well: 8n });
    expect(await spec.journal.followers.parked()).toMatchObject([{ position }]);
  });

  test('can be tried again in vain: it stays parked where it was', async () => {
    await send('PutIn', 'ill', 10);
    const { position } = await send('TakeOut', 'ill', 1, { poison: true });
    await send('PutIn', 'ill', 5);
    await followToEnd(spec.journal, totals);
    expect(await spec.journal.followers.retry('box_totals', 'spec', 'box-ill')).toBe(false);
    expect(await spec.journal.followers.parked()).toMatchObject([{ streamId: 'box-ill', position }]);
    expect(await balances()).toEqual({ ill: 10n });
  });

  test('is folded with all that came after it once the fold is mended', async () => {
    await send('PutIn', 'ill', 10);
    await send('TakeOut', 'ill', 1, { poison: true });
    await send('PutIn', 'ill', 5);
    await followToEnd(spec.journal, totals);
    await send('TakeOut', 'ill', 2, { poison: true });
    poisonIsCured.yes = true;
    await send('PutIn', 'ill', 100);
    expect(await spec.journal.followers.retry('box_totals', 'spec', 'box-ill')).toBe(true);
    await followToEnd(spec.journal, totals);
    expect(await balances()).toEqual({ ill: 112n });
    expect(await spec.journal.followers.parked()).toEqual([]);
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
    expect(await spec.journal.followers.retry('box_totals', 'spec', 'box-ill')).toBe(false);
    expect(await balances()).toEqual({ ill: 112n });
  });

  test('is found by verification for as long as it is parked', async () => {
    await send('PutIn', 'ill', 10);
    await send('TakeOut', 'ill', 1, { poison: true });
    await followToEnd(spec.journal, totals);
    expect((await spec.journal.verify('spec')).findings).toMatchObject([
      { check: 'projection', subject: 'box_totals', expected: 'no fold: This entry cannot be folded.' },
    ]);
    poisonIsCured.yes = true;
    expect((await spec.journal.verify('spec')).findings).toMatchObject([
      { check: 'projection', subject: 'box_totals' },
    ]);
  });

  test('does not let a question believe that the figures include it', async () => {
    await send('PutIn', 'ill', 10);
    const { position } = await send('TakeOut', 'ill', 1, { poison: true });
    await followToEnd(spec.journal, totals);
    await expect(spec.journal.caughtUp('spec', [totals], position)).rejects.toMatchObject({ code: 'NOT_CAUGHT_UP' });
    const { position: healthy } = await send('PutIn', 'well', 1);
    await followToEnd(spec.journal, totals);
    await expect(spec.journal.caughtUp('spec', [totals], healthy)).resolves.toBeUndefined();
  });

  test('does not stop a rebuild: the new table parks it as the old one did', async () => {
    await send('PutIn', 'ill', 10);
    const { position } = await send('TakeOut', 'ill', 1, { poison: true });
    await send('PutIn', 'well', 7);
    await followToEnd(spec.journal, totals);
    await spec.journal.rebuild(totals);
    expect(await balances()).toEqual({ ill: 10n, well: 7n });
    expect(await spec.journal.followers.parked()).toMatchObject([{ streamId: 'box-ill', position }]);
  });
});

describe('an entry whose row the database will not take', () => {
  const others = async () => {
    await send('PutIn', 'well', 7);
    await followToEnd(spec.journal, totals);
    expect(await balances()).toMatchObject({ well: 7n });
    expect(await spec.journal.followers.parked()).toMatchObject([{ streamId: 'box-ill' }]);
  };

  test('parks its stream too: a sum beyond what the column holds', async () => {
    await send('PutIn', 'ill', 5_000_000_000_000_000_000 as number, { purse: 'one' });
    await send('PutIn', 'ill', 5_000_000_000_000_000_000 as number, { purse: 'two' });
    await others();
  });

  test('parks its stream too: a character that PostgreSQL does not store', async () => {
    await send('PutIn', 'ill', 1, { named: 'a\u0000b' });
    await others();
  });
});

describe('an entry that cannot be read', () => {
  test('parks its stream as well: a shape from which no way leads to today’s', async () => {
    await insertRaw(spec, { type: 'Weighed', schema: 0, data: { scale: 'ill', stones: 1 }, streamId: 'shelf-ill' });
    await insertRaw(spec, {
      type: 'Weighed',
      schema: 1,
      data: { scale: 'well', kilograms: 2 },
      streamId: 'shelf-well',
    });
    await followToEnd(spec.journal, weights as unknown as Projection);
    expect(await rowsOf(spec.journal, weights as unknown as Projection)).toEqual([{ scale: 'well', grams: 2000 }]);
    expect(await spec.journal.followers.parked()).toMatchObject([
      { projection: 'weights', streamId: 'shelf-ill', position: 1 },
    ]);
  });

  test('what came before it in the same step still counts, and nothing counts twice after the repair', async () => {
    const mended = { yes: false };
    const brittle: Slice = {
      name: 'brittle',
      events: {
        Weighed: {
          schema: 2,
          upcast: { 1: (data: { scale: string; kilograms: number }) => readable(mended.yes, data) } as never,
        },
      },
      deciders: [],
      projections: [
        {
          ...weights,
          name: 'brittle_weights',
          on: { Weighed: { ...weights.on.Weighed, fold: foldUnlessOdd(mended) } },
        },
      ] as unknown as Slice['projections'],
    };
    const brittleSpec = await specJournal([brittle]);
    try {
      const [projection] = brittleSpec.journal.catalogue.async;
      const weighed = (schema: number, data: object) =>
        insertRaw(brittleSpec, { type: 'Weighed', schema, data: { scale: 'a', ...data }, streamId: 'shelf-a' });
      await weighed(2, { grams: 2 });
      const failing = await weighed(2, { grams: 13 });
      await weighed(2, { grams: 20 });
      await weighed(1, { kilograms: 3 });
      await weighed(2, { grams: 200 });
      await followToEnd(brittleSpec.journal, projection!);
      expect(await rowsOf(brittleSpec.journal, projection!)).toEqual([{ scale: 'a', grams: 2 }]);
      expect(await brittleSpec.journal.followers.parked()).toMatchObject([{ position: failing }]);
      mended.yes = true;
      expect(await brittleSpec.journal.followers.retry('brittle_weights', 'spec', 'shelf-a')).toBe(true);
      expect(await rowsOf(brittleSpec.journal, projection!)).toEqual([{ scale: 'a', grams: 2 + 13 + 20 + 3000 + 200 }]);
    } finally {
      await brittleSpec.close();
    }
  });
});

const readable = (mended: boolean, { scale, kilograms }: { scale: string; kilograms: number }) => {
  if (!mended) throw new Error('This shape cannot be read.');
  return { scale, grams: kilograms * 1000 };
};
const foldUnlessOdd =
  (mended: { yes: boolean }): typeof weights.on.Weighed extends { fold: infer F } | undefined ? F : never =>
  (row, event) => {
    if (event.data.grams === 13 && !mended.yes) throw new Error('Thirteen cannot be folded.');
    return { grams: (row?.grams ?? 0) + event.data.grams };
  };
