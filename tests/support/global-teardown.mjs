import pg from 'pg';
import { browserSpecsRun, chromiumMissing } from './chromium.mjs';

export default async () => {
  const { embedded, server, template } = globalThis.htxTestServer;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await client.end();
  await embedded?.stop();
  // The last line of the run, so that nobody takes it for a whole one.
  if (!browserSpecsRun) process.stdout.write(`\nThe browser specs were NOT run. ${chromiumMissing}\n`);
};
