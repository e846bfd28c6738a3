import { resolve } from 'node:path';
import pg from 'pg';
import { migrate, startEmbeddedDatabase } from '../../dist/libs/platform/src/index.js';
import { migrations } from '../../dist/apps/slices.js';

/*
 * One server for the run: TEST_DATABASE_URL, or the embedded one. A template database is migrated once and every spec
 * works on a clone of its own, so specs run beside each other and leave nothing behind.
 */
/** Databases of runs that ended without clearing up; those of a run under way beside this one are left alone. */
const dropLeftovers = async (client) => {
  const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname ~ '^htx_(spec|template)_[0-9]+'");
  for (const { datname } of rows) {
    if (!lives(Number(datname.split('_')[2]))) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
};

const lives = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

export default async () => {
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given ? undefined : await startEmbeddedDatabase(resolve('.data/test'));
  const server = new URL(given ?? embedded.url);
  server.pathname = '/postgres';
  const template = `htx_template_${process.pid}`;
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  await dropLeftovers(client);
  await client.query(`CREATE DATABASE ${template} ENCODING 'UTF8' TEMPLATE template0`);
  const { rows: version } = await client.query('SHOW server_version');
  await client.end();
  const url = new URL(server);
  url.pathname = `/${template}`;
  await migrate(url.href, migrations);
  process.env.HTX_TEST_SERVER = server.href;
  process.env.HTX_TEST_TEMPLATE = template;
  process.env.HTX_TEST_RUN = String(process.pid);
  globalThis.htxTestServer = { embedded, server: server.href, template };
  process.stdout.write(`\nSpecs run on PostgreSQL ${version[0].server_version}${embedded ? ' (embedded)' : ''}.\n`);
};
