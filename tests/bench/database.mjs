import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import pg from 'pg';
import { migrate, openDatabase, startEmbeddedDatabase } from '../../dist/libs/platform/src/index.js';
import { Journal, prepareProjections } from '../../dist/libs/journal/src/index.js';
import { boxSlice } from '../../dist/libs/journal/testing/index.js';
import { migrations } from '../../dist/apps/slices.js';

const localServer = 'postgres://root@127.0.0.1:5432/postgres';
export const authorityId = 'bench';

/** Settings that decide how fast PostgreSQL may be; the first two must be on, or an append promises nothing. */
const durable = ['fsync', 'synchronous_commit'];
const telling = [
  ...durable,
  'full_page_writes',
  'wal_sync_method',
  'shared_buffers',
  'max_wal_size',
  'max_connections',
];

const connected = async (url, work) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** BENCH_DATABASE_URL, else the server on this machine, else the embedded one in .data/bench. */
export const findServer = async () => {
  const given = process.env.BENCH_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const local = await connected(localServer, (client) => client.query('SELECT 1')).catch(() => undefined);
  if (local) return { url: localServer, stop: async () => undefined };
  return startEmbeddedDatabase(resolve('.data/bench'));
};

/** What it ran on; throws if a commit would not be durable. */
export const environmentOf = (url) =>
  connected(url, async (client) => {
    const { rows } = await client.query(
      'SELECT name, current_setting(name) AS setting FROM unnest($1::text[]) AS name',
      [[...telling]],
    );
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    for (const name of durable) {
      if (settings[name] !== 'on') throw new Error(`${name} is ${settings[name]}; it must be on to compare anything.`);
    }
    const { rows: version } = await client.query('SHOW server_version');
    return {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      postgresql: version[0].server_version,
      settings,
    };
  });

/**
 * Makes a database of one's own, migrated, with the box slice and an empty journal; `drop` removes it.
 * @param {string} server
 * @param {string} name
 */
export const freshDatabase = async (server, name) => {
  const database = `htx_bench_${process.pid}_${name.replaceAll('-', '_')}`;
  const drop = () => connected(server, (client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
  await drop();
  await connected(server, (client) => client.query(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0`));
  const url = new URL(server);
  url.pathname = `/${database}`;
  try {
    await migrate(url.href, migrations);
    const opened = openDatabase(url.href);
    const journal = new Journal(opened, [boxSlice]);
    await prepareProjections(opened, journal.catalogue);
    await journal.openAuthority(authorityId);
    await journal.close();
    await opened.close();
  } catch (error) {
    await drop();
    throw error;
  }
  return { url: url.href, drop };
};
