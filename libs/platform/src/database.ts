import pg from 'pg';
import { StartRefused, type Settings } from './settings.js';
import { startEmbeddedDatabase } from './embedded-database.js';

/** The role every connection of the product works as: it may insert into the journal and never update or delete. */
export const applicationRole = 'htx_app';

export type Queryable = Pick<pg.ClientBase, 'query'>;

const oids = { date: 1082, timestamp: 1184, bigint: 20, dates: 1182, bigints: 1016 };

/** Days stay text, instants become ISO text, 64-bit integers become bigint: nothing passes through a float or a time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === oids.date) return (text: string) => text;
    if (oid === oids.timestamp) return (text: string) => new Date(text).toISOString();
    if (oid === oids.bigint) return BigInt;
    if (oid === oids.dates) return (text: string) => listOf(text, (each) => each);
    if (oid === oids.bigints) return (text: string) => listOf(text, BigInt);
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** A list of numbers or days in PostgreSQL's text form: `{1,2,NULL}`. */
const listOf = <T>(text: string, read: (item: string) => T): (T | null)[] =>
  text === '{}'
    ? []
    : text
        .slice(1, -1)
        .split(',')
        .map((item) => (item === 'NULL' ? null : read(item)));

/** The connections of one process. */
export interface Database {
  readonly url: string;
  /** Works as the application's role. */
  readonly pool: pg.Pool;
  /** The same on connections that send a query without waiting for the answer to the one before; no COPY goes through them. */
  readonly pipelines: pg.Pool;
  /** Works as the owner of the tables: migrations and rebuilds only. */
  readonly owner: pg.Pool;
  /** One connection of its own of the same kind. */
  readonly connect: () => Promise<pg.Client>;
  readonly close: () => Promise<void>;
}

/** A rebuild works on one, and holds its lock and that of a start-up on two more. */
const ownerConnectionsMax = 4;
/** The followers need one, dry runs the others. */
const pipelinesMax = 4;

export interface DatabaseOptions {
  readonly poolMax?: number;
  readonly applicationName?: string;
}

/** Opens pools; no connection is made before the first query. */
export const openDatabase = (
  url: string,
  { poolMax = 10, applicationName = 'htx-journal' }: DatabaseOptions = {},
): Database => {
  const base = { connectionString: url, types, application_name: applicationName, connectionTimeoutMillis: 10_000 };
  const asApplication = { ...base, options: `-c role=${applicationRole}` };
  const pool = new pg.Pool({ ...asApplication, max: poolMax });
  const pipelines = new pg.Pool({ ...asApplication, max: pipelinesMax, pipeline: true } as pg.PoolConfig);
  const owner = new pg.Pool({ ...base, max: ownerConnectionsMax });
  // An idle connection may be cut at any time; the next query opens another. Without a listener Node would end.
  for (const each of [pool, pipelines, owner]) {
    each.on('error', () => undefined);
    each.on('connect', (client) => client.on('error', () => undefined));
  }
  return {
    url,
    pool,
    pipelines,
    owner,
    connect: async () => {
      const client = new pg.Client({ ...asApplication, pipeline: true } as pg.ClientConfig);
      client.on('error', () => undefined);
      await client.connect();
      return client;
    },
    close: async () => {
      await Promise.all([pool.end(), pipelines.end(), owner.end()]);
    },
  };
};

const inFailedTransaction = '25P02';

/**
 * Awaits all of the work that goes through one connection side by side, so that none is left at work behind a failure.
 * Throws the failure that is the cause, not its echo from the transaction it spoiled.
 */
export const pipelined = async <T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> => {
  const settled = await Promise.allSettled(work);
  const failures = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  if (failures.length)
    throw failures.find((failure) => (failure as { code?: string }).code !== inFailedTransaction) ?? failures[0];
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as never;
};

/** Runs `work` in one transaction; anything thrown rolls it back. */
export const inTransaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    // A transaction with a failure in it is rolled back by COMMIT, and says so only in its answer.
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back: a statement in it had failed.');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
};

export interface RunningDatabase extends Database {
  readonly embedded: boolean;
}

/** The database of the settings: the configured server, or the embedded one, started here and stopped by `close`. */
export const startDatabase = async (settings: Settings, options: DatabaseOptions = {}): Promise<RunningDatabase> => {
  const embedded = settings.databaseUrl ? undefined : await startEmbeddedDatabase(settings.dataDir);
  const database = openDatabase(settings.databaseUrl ?? embedded!.url, options);
  try {
    const { rows } = await database.owner.query<{ number: number }>(
      `SELECT current_setting('server_version_num')::int AS number`,
    );
    if (rows[0]!.number < 150_000)
      throw new StartRefused('The database is older than PostgreSQL 15, the oldest this works on.');
  } catch (error) {
    await database.close();
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`The database at ${withoutPassword(database.url)} cannot be reached: ${reasonOf(error)}`);
  }
  const close = async () => {
    await database.close();
    await embedded?.stop();
  };
  return { ...database, close, embedded: Boolean(embedded) };
};

const reasonOf = (error: unknown): string => {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || 'no answer';
};

const withoutPassword = (url: string): string => {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
};
