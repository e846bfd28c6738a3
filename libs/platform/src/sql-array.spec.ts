import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sqlArray, type SqlElement } from '#libs/platform';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';

let database: SpecDatabase;
beforeAll(async () => {
  database = await specDatabase();
});
afterAll(() => database.drop());

const roundTrip = async (type: SqlElement, values: readonly unknown[]): Promise<unknown[]> => {
  const { rows } = await database.pool.query<{ value: unknown }>(
    `SELECT value FROM unnest($1::${type}[]) WITH ORDINALITY AS row (value, no) ORDER BY no`,
    [sqlArray(type, values)],
  );
  return rows.map(({ value }) => value);
};

describe('an array in binary is what PostgreSQL reads', () => {
  test.each<[SqlElement, unknown[]]>([
    ['text', ['', 'a', 'Hợp tác xã "Sóc Trăng", {1}\\', '🚜', null, 'NULL']],
    ['integer', [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), null]],
    ['bigint', [0n, 2n ** 63n - 1n, -(2n ** 63n), null]],
    ['boolean', [true, false, null]],
    ['text', []],
    ['text', [null]],
  ])('%s %j', async (type, values) => {
    await expect(roundTrip(type, values)).resolves.toEqual(values);
  });

  test('documents and bytes', async () => {
    const documents = [{ tên: 'Ấp "1"', list: [1, null] }, [], 'text'];
    await expect(
      roundTrip(
        'jsonb',
        documents.map((each) => JSON.stringify(each)),
      ),
    ).resolves.toEqual(documents);
    await expect(roundTrip('bytea', ['00ff', '', undefined])).resolves.toEqual([
      Buffer.from([0, 255]),
      Buffer.alloc(0),
      null,
    ]);
  });

  test('a thousand texts of any length', async () => {
    const texts = Array.from({ length: 1000 }, (_, n) => 'ế"\\,x'.repeat(n % 97));
    await expect(roundTrip('text', texts)).resolves.toEqual(texts);
  });

  test.each<[SqlElement, unknown]>([
    ['integer', 1.5],
    ['integer', 2 ** 31],
    ['integer', 'one'],
    ['bigint', 2n ** 63n],
    ['bigint', 0.5],
    ['boolean', 'true'],
  ])('%s refuses %p with the code of a value out of range', (type, value) => {
    expect(() => sqlArray(type, [value])).toThrow(
      expect.objectContaining({ name: 'RangeError', code: '22003' }) as unknown as Error,
    );
  });
});
