import pg from 'pg';
import { sql, rawSql } from '@event-driven-io/dumbo';
import {
  getPostgreSQLEventStore,
  postgreSQLRawSQLProjection,
  rebuildPostgreSQLProjections,
} from '@event-driven-io/emmett-postgresql';
import { underLoad } from './measure.mjs';
import { serve } from './processes.mjs';

/** The second peer: Emmett's PostgreSQL store, with the payload of a journal entry split over data and metadata. */

let url;
let sample;
let serial = 0;

const withStore = async (connections, work) => {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pooled: true, pool } });
  try {
    await store.schema.migrate();
    return await work(store);
  } finally {
    await store.close().catch(() => undefined);
    if (!pool.ended) await pool.end();
  }
};

const eventFrom = (n, data) => {
  const { data: _, type, body: __, ...metadata } = sample;
  return { type, data, metadata: { ...metadata, commandId: `command ${n}`, correlationId: `command ${n}` } };
};

const append = async (store) => {
  const n = (serial += 1);
  await store.appendToStream(`box-box ${n}`, [
    eventFrom(n, { box: `box ${n}`, purse: `purse ${n % 8}`, amount: '1000' }),
  ]);
  return 1;
};

const totals = 'emmett_box_totals';
const boxTotals = postgreSQLRawSQLProjection({
  name: 'box-totals',
  canHandle: ['PutIn'],
  evolve: ({ data: { box, amount } }) =>
    sql(
      `INSERT INTO ${totals} (box, balance, entries) VALUES (%L, %L, 1) ON CONFLICT (box) DO UPDATE
        SET balance = ${totals}.balance + excluded.balance, entries = ${totals}.entries + 1`,
      box,
      amount,
    ),
  init: () =>
    rawSql(
      `CREATE TABLE IF NOT EXISTS ${totals} (box text PRIMARY KEY, balance bigint NOT NULL, entries integer NOT NULL)`,
    ),
});

/** So many events in streams of boxes, and the table of the totals. */
const fill = ({ entries, boxes }) =>
  withStore(8, async (store) => {
    const perBox = Math.ceil(entries / boxes);
    for (let box = 0; box < boxes; box += 1) {
      const data = { box: `box ${box}`, purse: `purse ${box % 8}`, amount: '1000' };
      await store.appendToStream(
        `box-box ${box}`,
        Array.from({ length: perBox }, () => eventFrom((serial += 1), data)),
      );
    }
  });

/** Emmett's own rebuild: truncate, then every event from the beginning through the projection. */
const rebuild = async ({ entries }) => {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  await pool.query(`DROP TABLE IF EXISTS ${totals}`);
  const consumer = rebuildPostgreSQLProjections({
    connectionString: url,
    projections: [{ projection: boxTotals, processorId: `rebuild ${(serial += 1)}` }],
    pulling: { batchSize: 1000 },
  });
  const started = performance.now();
  await consumer.start();
  const seconds = (performance.now() - started) / 1000;
  await consumer.close();
  const { rows } = await pool.query(`SELECT sum(entries)::int AS heard FROM ${totals}`);
  await pool.end();
  if (Number(rows[0].heard) !== entries) throw new Error(`Emmett heard ${rows[0].heard} of ${entries} events.`);
  return { perSecond: entries / seconds };
};

serve({
  open: (options) => {
    ({ url, sample } = options);
  },
  appends: async (load) => ({
    perSecond: await withStore(load.callers, (store) => underLoad(load, () => append(store))),
  }),
  fill,
  rebuild,
});
