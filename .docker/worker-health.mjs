import pg from 'pg';

/* The worker has no port: it is well while a connection of its own stands in the database and no follower lags far behind. */
const lagEntriesMax = 10_000;
const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 3000 });
await client.connect();
const { rows } = await client.query(
  `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = 'htx-worker' AND datname = current_database()) AS connected,
     (SELECT coalesce(max(head.position - checkpoint.position), 0)::float8
      FROM journal.heads head JOIN journal.checkpoints checkpoint USING (authority_id)) AS lag`,
);
await client.end();
process.exitCode = rows[0].connected && rows[0].lag <= lagEntriesMax ? 0 : 1;
