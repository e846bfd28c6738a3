import pg from 'pg';

export default async () => {
  const { embedded, server, template } = globalThis.htxTestServer;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await client.end();
  await embedded?.stop();
};
