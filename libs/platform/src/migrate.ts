import { DataSource, type MigrationInterface } from 'typeorm';
import { StartRefused } from './settings.js';

export type Migration = new () => MigrationInterface;

const migrationLock = 7_201_331_006;

/**
 * Brings the schema up to date as the owner, each migration in a transaction of its own. Several processes may call it
 * at once: an advisory lock lets one work. A database that holds a migration this code does not know is refused.
 */
export const migrate = async (url: string, migrations: readonly Migration[]): Promise<string[]> => {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    const lock = source.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    try {
      await refuseNewerDatabase(source);
      const done = await source.runMigrations();
      return done.map(({ name }) => name);
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
      await lock.release();
    }
  } finally {
    await source.destroy();
  }
};

const refuseNewerDatabase = async (source: DataSource): Promise<void> => {
  const [{ found }] = (await source.query(`SELECT to_regclass('public.migrations') IS NOT NULL AS found`)) as [
    { found: boolean },
  ];
  if (!found) return;
  const known = new Set(source.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const applied = (await source.query('SELECT name FROM migrations ORDER BY timestamp')) as { name: string }[];
  const unknown = applied.filter(({ name }) => !known.has(name));
  if (unknown.length)
    throw new StartRefused(
      `The database is newer than this program: it holds ${unknown.map(({ name }) => name).join(', ')}. Nothing was changed; start the newer program.`,
    );
};
