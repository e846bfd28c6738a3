import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  applicationRole,
  inTransaction,
  openDatabase,
  settingsFrom,
  startDatabase,
  StartRefused,
} from '#libs/platform';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';

let database: SpecDatabase;
beforeAll(async () => {
  database = await specDatabase({ poolMax: 2 });
  await database.owner.query(
    `CREATE TABLE public.notes (id int PRIMARY KEY); GRANT SELECT, INSERT ON public.notes TO ${applicationRole}`,
  );
});
afterAll(() => database.drop());
const notes = async () =>
  (await database.pool.query('SELECT id FROM public.notes ORDER BY id')).rows.map(({ id }: { id: number }) => id);

describe('what comes out of the database', () => {
  test('passes through no float and no time zone', async () => {
    const { rows } = await database.pool.query(
      `SELECT 9223372036854775807::bigint AS large, sum(9223372036854775807::bigint) AS sum, date '2012-02-29' AS day,
         timestamptz '2012-12-31 23:59:59.9994+07' AS instant, 7::int AS small, NULL::bigint AS nothing`,
    );
    expect(rows).toEqual([
      {
        large: 9223372036854775807n,
        sum: '9223372036854775807',
        day: '2012-02-29',
        instant: '2012-12-31T16:59:59.999Z',
        small: 7,
        nothing: null,
      },
    ]);
  });

  test('reads alike through every way in', async () => {
    const client = await database.connect();
    const answers = [client, database.pool, database.owner].map(
      async (each) => (await each.query(`SELECT 1::bigint AS one, date '2012-01-01' AS day`)).rows,
    );
    for (const rows of await Promise.all(answers)) expect(rows).toEqual([{ one: 1n, day: '2012-01-01' }]);
    await client.end();
  });
});

describe('the application’s role', () => {
  test('is the one every connection of the product works as, but the owner’s', async () => {
    const client = await database.connect();
    const who = async (each: { query: typeof client.query }) =>
      (await each.query<{ who: string }>('SELECT current_user AS who')).rows[0]!.who;
    expect(await who(database.pool as never)).toBe(applicationRole);
    expect(await who(client)).toBe(applicationRole);
    expect(await who(database.owner as never)).not.toBe(applicationRole);
    await client.end();
  });
});

describe('a transaction', () => {
  test('is carried out wholly, or not at all', async () => {
    expect(
      await inTransaction(
        database.pool,
        async (client) => (await client.query('INSERT INTO public.notes VALUES (1), (2)')).rowCount,
      ),
    ).toBe(2);
    const failing = inTransaction(database.pool, async (client) => {
      await client.query('INSERT INTO public.notes VALUES (3)');
      throw new Error('second thoughts');
    });
    await expect(failing).rejects.toThrow('second thoughts');
    expect(await notes()).toEqual([1, 2]);
  });

  test('that fails leaves its connection clean for the next', async () => {
    for (let n = 0; n < 6; n += 1)
      await expect(
        inTransaction(database.pool, (client) => client.query('INSERT INTO public.notes VALUES (1)')),
      ).rejects.toMatchObject({ code: '23505' });
    expect(await notes()).toEqual([1, 2]);
  });

  test('whose failure was swallowed inside is not taken for done', async () => {
    const swallowing = inTransaction(database.pool, async (client) => {
      await client.query('INSERT INTO public.notes VALUES (4)');
      await client.query('INSERT INTO public.notes VALUES (4)').catch(() => undefined);
      return 'done';
    });
    const answer = await swallowing.catch(() => 'refused');
    expect({ answer, notes: await notes() }).toEqual({ answer: 'refused', notes: [1, 2] });
  });

  test('whose connection is cut fails its caller, and ends neither the process nor the pool', async () => {
    const cut = inTransaction(database.pool, async (client) => {
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await database.owner.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
      await client.query('SELECT 1');
    });
    await expect(cut).rejects.toThrow();
    expect(await notes()).toEqual([1, 2]);
  });
});

describe('a database that cannot be used is refused in one sentence, without its password', () => {
  const refusal = async (databaseUrl: string): Promise<Error> => {
    const failure = await startDatabase(settingsFrom({ DATABASE_URL: databaseUrl })).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(failure).toBeInstanceOf(StartRefused);
    return failure!;
  };

  test('where nobody answers', async () => {
    const { message } = await refusal('postgres://somebody:secret-word@127.0.0.1:1/htx');
    expect(message).toContain('The database at 127.0.0.1:1/htx cannot be reached');
    expect(message).not.toContain('secret-word');
  });

  test('where the database does not exist', async () => {
    const url = new URL(database.url);
    url.pathname = '/no_such_database';
    const { message } = await refusal(url.href);
    expect(message).toContain('/no_such_database cannot be reached');
    if (url.password) expect(message).not.toContain(decodeURIComponent(url.password));
  });
});

test('opening makes no connection before the first query', async () => {
  const nowhere = openDatabase('postgres://127.0.0.1:1/none');
  await expect(nowhere.close()).resolves.toBeUndefined();
});
