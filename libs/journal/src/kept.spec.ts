import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gate, refusals, rowsFact, type BusinessDate, type Projection, type RowOfProjection } from '#libs/kernel';
import { digestOf, foldLive, prepareProjections, type Slice } from '#libs/journal';
import {
  boxes,
  boxSlice,
  boxStream,
  boxTotals,
  move,
  purseDays,
  specJournal,
  type SpecJournal,
} from '#libs/journal/testing';

const keptDays = { ...purseDays, kept: true } as unknown as Projection;
/** A slice that forbids what the first purse day says: nothing more once a purse holds 1.000. */
const reject = refusals({ PURSE_FULL: { vi: 'Quỹ đầy: {balance}.', en: 'The purse is full: {balance}.' } });
const fullPurse = gate({
  name: 'full purse',
  fact: rowsFact(purseDays, [{ purse: 'guarded', day: '2020-01-01' }], ([row]) => row?.balance ?? 0n),
  admit: ({ data, on }, balance) => {
    if ((data as { purse: string }).purse === 'guarded' && on.to >= '2020-01-01' && balance >= 1000n)
      throw reject('PURSE_FULL', { balance });
  },
});
const guarded = { ...fullPurse, fact: { ...fullPurse.fact, projection: keptDays } };
const slice: Slice = { ...boxSlice, projections: [keptDays, boxTotals as unknown as Projection], gates: [guarded] };

let spec: SpecJournal;
beforeAll(async () => {
  spec = await specJournal([slice]);
});
afterAll(() => spec.close());

let keys = 0;
const putIn = (purse: string, amount: number, on = '2020-01-01') =>
  spec.journal.decide(
    boxes,
    boxStream(purse),
    move('PutIn', { box: purse, purse, amount }, { key: `kept-${(keys += 1)}`, on }),
  );

const tableOf = () => spec.journal.tableOf(keptDays);
const asAsked = async (asKnown: number) => {
  const source = await spec.journal.rowsFor(keptDays, 'spec', 1, { asKnown });
  const { rows } = await spec.database.pool.query<Record<string, unknown>>(`SELECT * FROM ${source.sql} row`, [
    ...source.values,
  ]);
  return { sql: source.sql, digest: digestOf(rows.map((row) => tableOf().fromSql(row))) };
};
const folded = async (asKnown: number) =>
  digestOf(await foldLive(spec.database.pool, spec.journal.catalogue, tableOf(), 'spec', { asKnown }));

test('what was known at any number is the same from kept rows as from the first entry', async () => {
  for (let index = 0; index < 12; index += 1) await putIn(`p${index % 4}`, 1 + index, `2020-01-0${1 + (index % 3)}`);
  const digests = await spec.journal.kept.keep('spec', 12);
  expect(digests.purse_days!.digest).toBe(await folded(12));
  for (let index = 0; index < 9; index += 1) await putIn(`p${index % 6}`, 100 + index, `2020-01-0${1 + (index % 4)}`);

  for (let asKnown = 0; asKnown <= 21; asKnown += 1) {
    const { sql, digest } = await asAsked(asKnown);
    expect(sql.includes('__kept')).toBe(asKnown >= 12);
    expect(digest).toBe(await folded(asKnown));
  }
});

test('keeping a number twice keeps it once', async () => {
  await spec.journal.kept.keep('spec', 12);
  expect((await asAsked(12)).digest).toBe(await folded(12));
});

test('a question about a past day too is folded from the first entry: kept rows know no day', async () => {
  const source = await spec.journal.rowsFor(keptDays, 'spec', 1, { asKnown: 20, asOf: '2020-01-02' as BusinessDate });
  expect(source.sql).not.toContain('__kept');
});

test('a kept row that was changed is found', async () => {
  expect(await spec.journal.kept.faults('spec')).toEqual([]);
  await spec.database.owner.query(`UPDATE read.purse_days__kept SET balance = balance + 1 WHERE purse = 'p1'`);
  expect(await spec.journal.kept.faults('spec')).toMatchObject([{ projection: 'purse_days', position: 12 }]);
  const found = { check: 'kept-rows', subject: 'purse_days', position: 12, expected: await folded(12) };
  expect((await spec.journal.verify('spec')).findings).toMatchObject([found]);
  await spec.database.owner.query(`UPDATE read.purse_days__kept SET balance = balance - 1 WHERE purse = 'p1'`);
});

test('a kept row that was changed with the digest it was kept under is found by a fresh fold', async () => {
  await spec.journal.kept.keep('spec', 20);
  const { rows } = await spec.database.pool.query<{ digest: string }>(
    'SELECT digest FROM journal.kept WHERE position = 20',
  );
  await spec.database.owner.query(`UPDATE read.purse_days__kept SET balance = balance + 1
    WHERE authority_id = 'spec@20' AND purse = 'p1' AND day = '2020-01-02'`);
  const actual = (await spec.journal.kept.faults('spec'))[0]!.actual;
  await spec.database.owner.query('UPDATE journal.kept SET digest = $1 WHERE position = 20', [actual]);
  expect(await spec.journal.kept.faults('spec')).toEqual([]);
  expect((await spec.journal.verify('spec')).findings).toEqual([
    { check: 'kept-rows', subject: 'purse_days', position: 20, expected: rows[0]!.digest, actual },
  ]);
  await spec.database.owner.query(`DELETE FROM journal.kept WHERE position = 20`);
  expect((await spec.journal.verify('spec')).findings).toEqual([]);
});

test('rows kept by another version of a projection are dropped, and the journal is folded instead', async () => {
  const newer = { ...keptDays, version: 2 } as Projection;
  const other = await spec.another([{ ...slice, projections: [newer, boxTotals as unknown as Projection], gates: [] }]);
  await prepareProjections(spec.database, other.catalogue);
  const source = await other.rowsFor(newer, 'spec', 1, { asKnown: 20 });
  expect(source.sql).not.toContain('__kept');
  const { rows } = await spec.database.pool.query(`SELECT * FROM ${source.sql} row`, [...source.values]);
  expect(rows as unknown as RowOfProjection<typeof purseDays>[]).not.toHaveLength(0);
  await prepareProjections(spec.database, spec.journal.catalogue);
});

test('a gate is asked of every entry, and sees what earlier commands of the same batch have done', async () => {
  const answers = await Promise.allSettled([400, 600, 1, 2].map((amount) => putIn('guarded', amount)));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect((answers[2] as PromiseRejectedResult).reason).toMatchObject({
    code: 'PURSE_FULL',
    figures: { balance: 1000n },
  });
  await expect(putIn('guarded', 5, '2019-12-31')).resolves.toMatchObject({ version: 3 });
  const wish = move('PutIn', { box: 'guarded', purse: 'guarded', amount: 1 }, { key: 'preview-1' });
  await expect(spec.journal.preview(boxes, boxStream('guarded'), wish)).rejects.toMatchObject({ code: 'PURSE_FULL' });
});
