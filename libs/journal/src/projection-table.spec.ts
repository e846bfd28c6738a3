import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { projection, type DomainEvent, type Projection } from '#libs/kernel';
import { digestOf, ProjectionTable, RowCache, type Row } from '#libs/journal';
import { recorded } from '#libs/kernel/testing';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';

type Seen = DomainEvent<'Seen', { rows: { part: string; name: string }[] }>;
const everyType = projection<Seen>()({
  name: 'every_type',
  version: 1,
  mode: 'async',
  key: { part: 'text', seenOn: 'day' },
  values: {
    text: 'text',
    maybeText: 'text?',
    maybeDay: 'day?',
    number: 'count',
    maybeNumber: 'count?',
    money: 'money',
    maybeMoney: 'money?',
    yes: 'flag',
    json: 'json',
  },
  indexes: [['maybeDay', 'part']],
  checks: ['number > -100000'],
  on: {},
}) as unknown as Projection;

let database: SpecDatabase;
const table = new ProjectionTable(everyType);
beforeAll(async () => {
  database = await specDatabase();
  for (const statement of table.createStatements(table.name)) await database.owner.query(statement);
});
afterAll(() => database.drop());

const text = fc.string({ unit: 'grapheme' }).map((typed) => typed.normalize('NFC').replaceAll('\u0000', ''));
const tricky = fc.oneof(
  text,
  fc.constantFrom(
    '',
    '\\N',
    '\\.',
    'a\tb\nc\rd\\e',
    '{"a"}',
    'NULL',
    "'; DROP TABLE x; --",
    '\u0008\u000b\u001f',
    'Kế Sách',
  ),
);
const day = fc
  .integer({ min: 0, max: 100_000 })
  .map((n) => new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10));
const money = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const count = fc.integer({ min: -99_999, max: 2 ** 31 - 1 });
const row = fc.record({
  part: tricky,
  seenOn: day,
  text: tricky,
  maybeText: maybe(tricky),
  maybeDay: maybe(day),
  number: count,
  maybeNumber: maybe(count),
  money,
  maybeMoney: maybe(money),
  yes: fc.boolean(),
  json: fc.oneof(fc.array(tricky), fc.record({ name: tricky, times: fc.maxSafeInteger(), none: fc.constant(null) })),
});
const rows = fc.uniqueArray(row, { maxLength: 20, selector: (each) => `${each.part}\u0000${each.seenOn}` });

describe('a projection’s table', () => {
  test('gives back every row as it was folded, whether it was saved or copied in', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const stored = async () => {
          const { rows: found } = await database.pool.query<Record<string, unknown>>('SELECT * FROM read.every_type');
          await database.pool.query('DELETE FROM read.every_type');
          return digestOf(found.map((each) => table.fromSql(each)));
        };
        await table.save(database.pool, 'spec', all, []);
        expect(await stored()).toBe(digestOf(all));
        await table.save(database.pool, 'spec', all, []);
        expect(
          digestOf(
            await table.load(
              database.pool,
              'spec',
              all.map((each) => table.keyOf(each)),
            ),
          ),
        ).toBe(digestOf(all));
        await table.save(
          database.pool,
          'spec',
          [],
          all.map((each) => table.keyOf(each)),
        );
        expect(await stored()).toBe(digestOf([]));
        await copyIn(all);
        expect(await stored()).toBe(digestOf(all));
      }),
      { numRuns: 40 },
    );
  });

  test('its conditions stand behind the folds', async () => {
    const [good] = fc.sample(row, { numRuns: 1, seed: 1 });
    await expect(table.save(database.pool, 'spec', [{ ...good!, number: -100_000 }], [])).rejects.toMatchObject({
      code: '23514',
    });
  });

  test('may consist of keys alone', async () => {
    const names = new ProjectionTable({
      ...everyType,
      name: 'names_only',
      key: { name: 'text' },
      values: {},
      indexes: [],
      checks: [],
    } as unknown as Projection);
    for (const statement of names.createStatements(names.name)) await database.owner.query(statement);
    for (let times = 0; times < 2; times += 1)
      await names.save(database.pool, 'spec', [{ name: 'a' }, { name: 'b' }], []);
    expect(await names.load(database.pool, 'spec', [{ name: 'a' }, { name: 'c' }])).toEqual([{ name: 'a' }]);
  });

  const copyIn = async (all: readonly Row[]): Promise<void> => {
    const { from } = await import('pg-copy-streams');
    const client = await database.owner.connect();
    try {
      const stream = client.query(from(`COPY ${table.name} (${table.copyColumns}) FROM STDIN`));
      await new Promise<void>((resolve, reject) => {
        stream.on('finish', resolve).on('error', reject);
        for (const each of all) stream.write(table.copyLine('spec', each));
        stream.end();
      });
    } finally {
      client.release();
    }
  };
});

describe('a digest', () => {
  test('is the same for the same rows in any order, and another for any other', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(digestOf(a)).toBe(digestOf([...a].reverse()));
        const same =
          new Set(a.map((each) => digestOf([each]))).size ===
            new Set([...a, ...b].map((each) => digestOf([each]))).size && a.length === b.length;
        expect(digestOf(a) === digestOf(b)).toBe(same);
      }),
    );
    expect(digestOf([])).not.toBe(digestOf([{ a: 1 }]));
    expect(digestOf([{ a: 1 }])).not.toBe(digestOf([{ a: 1 }, { a: 1 }]));
  });
});

describe('rows in memory', () => {
  const pairs = new ProjectionTable(
    projection<Seen>()({
      name: 'pairs',
      version: 1,
      mode: 'async',
      key: { part: 'text', name: 'text' },
      values: { times: 'count' },
      on: {
        Seen: {
          keys: (e) => e.data.rows,
          fold: (values, _e, { name }) => {
            if (name === 'bad') throw new Error('A bad name.');
            return name === 'gone' ? undefined : { times: (values?.times ?? 0) + 1 };
          },
        },
      },
    }) as unknown as Projection,
  );
  const seen = (...names: [string, string][]) =>
    recorded<Seen>({ type: 'Seen', schema: 1, data: { rows: names.map(([part, name]) => ({ part, name })) } });

  test('an event that fails for one of its rows leaves them all as they were', () => {
    const cache = new RowCache(pairs, true);
    cache.apply(seen(['a', 'x'], ['a', 'y']));
    expect(() => cache.apply(seen(['a', 'x'], ['a', 'bad']))).toThrow('A bad name.');
    expect([...cache.all()]).toEqual([
      { part: 'a', name: 'x', times: 1 },
      { part: 'a', name: 'y', times: 1 },
    ]);
  });

  test('a row that a fold removes is gone, and can come again', () => {
    const cache = new RowCache(pairs, true);
    cache.apply(seen(['a', 'gone']));
    expect([...cache.all()]).toEqual([]);
    expect(cache.changes().removed).toEqual([{ part: 'a', name: 'gone' }]);
  });

  test('two keys are never taken for one, whatever stands in their texts', () => {
    const cache = new RowCache(pairs, true);
    cache.apply(seen(['a\u0001b', 'c'], ['a', 'b\u0001c']));
    expect([...cache.all()]).toHaveLength(2);
  });
});
