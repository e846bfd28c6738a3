import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDatabase, type Database } from '#libs/platform';

export interface SpecDatabase extends Database {
  /** Closes the connections and removes the clone. */
  readonly drop: () => Promise<void>;
}

/** A database of one's own: a clone of the migrated template that the run made. */
export const specDatabase = async (options: { poolMax?: number } = {}): Promise<SpecDatabase> => {
  const { HTX_TEST_SERVER: server, HTX_TEST_TEMPLATE: template, HTX_TEST_RUN: run } = process.env;
  if (!server || !template) throw new Error('Run the specs with `npm test`: its set-up starts the database.');
  const name = `htx_spec_${run}_${randomBytes(6).toString('hex')}`;
  await onServer(server, async (client) => {
    // Two clones at once may find the template in use by each other.
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== '55006' || attempt === 100) throw error;
        await client.query('SELECT pg_sleep(0.05)');
      }
    }
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = openDatabase(url.href, options);
  return {
    ...database,
    drop: async () => {
      await database.close();
      await onServer(
        server,
        async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      );
    },
  };
};

const onServer = async (url: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};
