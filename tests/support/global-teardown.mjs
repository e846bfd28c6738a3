import pg from 'pg';
import { browserSpecsRun, chromiumMissing } from './chromium.mjs';

export default async () => {
  const { embedded, server, template } = globalThis.htxTestServer;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname ~ $1', [`^${template}(_|$)`]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  await client.end();
  await embedded?.stop();
  // The last line of the run, so that nobody takes it for a whole one.
  if (!browserSpecsRun) process.stdout.write(`\nThe browser specs were NOT run. ${chromiumMissing}\n`);
};
