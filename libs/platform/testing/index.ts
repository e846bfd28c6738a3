import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDatabase, type Database } from '#libs/platform';

export interface SpecDatabase extends Database {
  /** Closes the connections and removes the clone. */
  readonly drop: () => Promise<void>;
}

const runOf = () => {
  const { HTX_TEST_SERVER: server, HTX_TEST_TEMPLATE: template, HTX_TEST_RUN: run } = process.env;
  if (!server || !template) throw new Error('Run the specs with `npm test`: its set-up starts the database.');
  return { server, template, run };
};

/**
 * A template that the first spec to need it fills, for all specs of the run: a database named after `what`, made from the
 * migrated one by `fill`. Who asks meanwhile waits.
 */
export const filledTemplate = async (what: string, fill: (url: string) => Promise<void>): Promise<string> => {
  const { server, template } = runOf();
  const name = `${template}_${what}`;
  await onServer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    const unready = `${name}_unready`;
    await client.query(`DROP DATABASE IF EXISTS ${unready} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unready} TEMPLATE ${template}`);
    const url = new URL(server);
    url.pathname = `/${unready}`;
    await fill(url.href);
    await client.query(`ALTER DATABASE ${unready} RENAME TO ${name}`);
  });
  return name;
};

/** A database of one's own: a clone of the migrated template that the run made, or of one that was filled. */
export const specDatabase = async (options: { poolMax?: number; template?: string } = {}): Promise<SpecDatabase> => {
  const { server, run, template: migrated } = runOf();
  const { template = migrated } = options;
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
