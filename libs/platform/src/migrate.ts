import pg from 'pg';
import type { DataSource, MigrationInterface } from 'typeorm';
import { StartRefused } from './settings.js';

export type Migration = new () => MigrationInterface;

const migrationLock = 7_201_331_006;

/**
 * Brings the schema up to date as the owner, each migration in a transaction of its own. Several processes may call it
 * at once: an advisory lock lets one work. A database that holds a migration this code does not know is refused.
 */
export const migrate = async (url: string, migrations: readonly Migration[]): Promise<string[]> => {
  const names = migrations.map(nameOf);
  const applied = await appliedTo(url);
  refuseNewerDatabase(applied, names);
  // TypeORM is large: it is read only where there is work for it.
  if (names.every((name) => applied.includes(name))) return [];
  const { DataSource } = await import('typeorm');
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    return await runAlone(source);
  } finally {
    await source.destroy();
  }
};

const runAlone = async (source: DataSource): Promise<string[]> => {
  const lock = source.createQueryRunner();
  await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    await lock.release();
  }
};

/** TypeORM's rule: the name a migration gives itself, or that of its class. */
const nameOf = (migration: Migration): string => new migration().name ?? migration.name;

const appliedTo = async (url: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>(
      `SELECT to_regclass('public.migrations') IS NOT NULL AS found`,
    );
    if (!rows[0]!.found) return [];
    const applied = await client.query<{ name: string }>('SELECT name FROM public.migrations ORDER BY timestamp');
    return applied.rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
};

const refuseNewerDatabase = (applied: readonly string[], known: readonly string[]): void => {
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length)
    throw new StartRefused(
      `The database is newer than this program: it holds ${unknown.join(', ')}. Nothing was changed; start the newer program.`,
    );
};
