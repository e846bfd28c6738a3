import { hash } from 'node:crypto';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { bulkEntries, onOneCore, underLoad } from './measure.mjs';
import { serve } from './processes.mjs';

/** The first peer: what PostgreSQL does when asked plainly, with the columns and the body of a journal entry. */

let url;
let sample;
let serial = 0;

const leafHash = Buffer.alloc(32, 7);
const columns = `authority_id, stream_id, stream_version, type, occurred_on, recorded_at, actor, command_id, command_size,
  input_hash, leaf_hash, body`;

const onConnections = async (count, work) => {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: url }));
  try {
    await Promise.all(clients.map((client) => client.connect()));
    return await work(clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
};

const insertOne = async (client) => {
  const n = (serial += 1);
  const { authorityId, type, occurredOn, recordedAt, actor } = sample;
  await client.query({
    name: 'plain insert',
    text: `INSERT INTO plain (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING position`,
    values: [
      authorityId,
      `box-box ${n}`,
      1,
      type,
      occurredOn,
      recordedAt,
      actor,
      `command ${n}`,
      1,
      leafHash,
      leafHash,
      sample.body,
    ],
  });
  return 1;
};

const versions = Array.from({ length: bulkEntries }, (_, index) => index + 1);
const times = (value) => versions.map(() => value);
const insertMany = async (client) => {
  const n = (serial += 1);
  const { authorityId, type, occurredOn, recordedAt, actor } = sample;
  await client.query({
    name: 'plain bulk',
    text: `INSERT INTO plain (${columns}) SELECT $1, $2, version, type, occurred_on, $6, $7, $8, size, input_hash, leaf_hash, body
      FROM unnest($3::int[], $4::text[], $5::date[], $9::int[], $10::bytea[], $11::bytea[], $12::text[])
        AS row (version, type, occurred_on, size, input_hash, leaf_hash, body)`,
    values: [
      authorityId,
      `box-box ${n}`,
      versions,
      times(type),
      times(occurredOn),
      recordedAt,
      actor,
      `command ${n}`,
      versions.map((version) => (version === 1 ? bulkEntries : null)),
      versions.map((version) => (version === 1 ? leafHash : null)),
      times(leafHash),
      times(sample.body),
    ],
  });
  return bulkEntries;
};

const load = (insert) => async (settings) => ({
  perSecond: await onConnections(settings.callers, (clients) =>
    underLoad(settings, (caller) => insert(clients[caller])),
  ),
});

/** Rows of one column in COPY's binary form, hashed where they arrived: 19 bytes of header; a row is 2 bytes, a length, the text. */
const hashAll = async (client) => {
  const copy = client.query(
    copyStreams.to(
      `COPY (SELECT body FROM journal.entries WHERE authority_id = 'bench' ORDER BY position) TO STDOUT (FORMAT binary)`,
      { highWaterMark: 1 << 20 },
    ),
  );
  let entries = 0;
  let rest = Buffer.alloc(0);
  let at = 19;
  for await (const part of copy) {
    const bytes = rest.length ? Buffer.concat([rest, part]) : part;
    while (at + 6 <= bytes.length && at + 6 + bytes.readInt32BE(at + 2) <= bytes.length) {
      const end = at + 6 + bytes.readInt32BE(at + 2);
      hash('sha256', bytes.subarray(at + 6, end), 'binary');
      entries += 1;
      at = end;
    }
    rest = bytes.subarray(at);
    at = 0;
  }
  return entries;
};

serve({
  open: async (options) => {
    ({ url, sample } = options);
    if (!sample) return;
    await onConnections(1, ([client]) =>
      client.query(`CREATE TABLE plain (LIKE journal.entries INCLUDING CONSTRAINTS);
        ALTER TABLE plain ALTER position ADD GENERATED ALWAYS AS IDENTITY, ADD PRIMARY KEY (position),
          ADD UNIQUE (authority_id, stream_id, stream_version)`),
    );
  },
  appends: load(insertOne),
  bulk: load(insertMany),
  /** What no verification can do without: the bytes of all entries read, and each hashed. */
  hashes: () => onConnections(1, ([client]) => onOneCore(() => hashAll(client))),
  /** The question of the rebuild, asked of the rows themselves. */
  groupBy: () =>
    onConnections(1, async ([client]) => {
      const started = performance.now();
      const { rows } = await client.query(`
        SELECT data->>'box' AS box, count(*)::int AS entries,
          sum(CASE type WHEN 'PutIn' THEN 1 ELSE -1 END * (data->>'amount')::bigint)::bigint AS balance
        FROM (SELECT type, body::jsonb->'data' AS data FROM journal.entries
          WHERE authority_id = 'bench' AND type IN ('PutIn', 'TakenOut') OFFSET 0) entry
        GROUP BY 1`);
      const seconds = (performance.now() - started) / 1000;
      const entries = rows.reduce((sum, row) => sum + row.entries, 0);
      const balance = rows.reduce((sum, row) => sum + BigInt(row.balance), 0n).toString();
      return { perSecond: entries / seconds, totals: { boxes: rows.length, entries, balance } };
    }),
});
