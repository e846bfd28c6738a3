import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrate, StartRefused, type Migration } from '#libs/platform';

const migration = (name: string, sql: string): Migration =>
  class implements MigrationInterface {
    name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }
    async down(): Promise<void> {}
  };
const first = migration('First1700000000001', 'CREATE TABLE one (a int)');
const second = migration('Second1700000000002', 'CREATE TABLE two (a int); INSERT INTO one VALUES (1)');
const halfRun = migration('Second1700000000002', 'CREATE TABLE two (a int); SELECT 1 / 0');

const server = new URL(process.env.HTX_TEST_SERVER!);
const name = `htx_spec_${process.pid}_migrate`;
const url = new URL(server);
url.pathname = `/${name}`;
const on = async <T>(where: URL, sql: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: where.href });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
};
const tables = async () =>
  (
    await on<{ relname: string }>(
      url,
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    )
  ).map(({ relname }) => relname);

beforeEach(() => on(server, `CREATE DATABASE ${name} TEMPLATE template0`));
afterEach(() => on(server, `DROP DATABASE ${name} WITH (FORCE)`));

describe('migrating', () => {
  test('brings a database up to date, and a second time changes nothing', async () => {
    expect(await migrate(url.href, [first])).toEqual(['First1700000000001']);
    expect(await migrate(url.href, [first, second])).toEqual(['Second1700000000002']);
    expect(await migrate(url.href, [first, second])).toEqual([]);
    expect(await tables()).toEqual(['migrations', 'one', 'two']);
  });

  test('by several processes at once is done once', async () => {
    const done = await Promise.all([1, 2, 3].map(() => migrate(url.href, [first, second])));
    expect(done.flat().sort()).toEqual(['First1700000000001', 'Second1700000000002']);
    expect(await on(url, 'SELECT a FROM one')).toEqual([{ a: 1 }]);
  });

  test('that breaks off in the middle has done the whole steps before, and the next one goes on from there', async () => {
    await expect(migrate(url.href, [first, halfRun])).rejects.toThrow('division by zero');
    expect(await tables()).toEqual(['migrations', 'one']);
    expect(await migrate(url.href, [first, second])).toEqual(['Second1700000000002']);
  });

  test('a database newer than the program is refused by name, and nothing is changed', async () => {
    await migrate(url.href, [first, second]);
    const third = migration('Third1700000000003', 'CREATE TABLE three (a int)');
    await expect(migrate(url.href, [first, third])).rejects.toThrow(StartRefused);
    await expect(migrate(url.href, [first, third])).rejects.toThrow(
      'The database is newer than this program: it holds Second1700000000002.',
    );
    expect(await tables()).toEqual(['migrations', 'one', 'two']);
  });
});
