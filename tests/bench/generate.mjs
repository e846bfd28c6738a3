import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import copyStreams from 'pg-copy-streams';
import { entryOf } from '../../dist/libs/journal/src/index.js';
import { boxStream } from '../../dist/libs/journal/testing/index.js';

const authorityId = 'bench';
const copyCharacters = 60_000;

/**
 * Fills the journal the short way: the entries the writer would have made, canonical bodies and true leaf hashes, by COPY.
 * Every third movement takes out, so both folds are heard.
 * @param {import('../../dist/libs/platform/src/index.js').Database} database
 * @param {{ entries: number, boxes: number }} size
 */
export const generate = async (database, { entries, boxes }) => {
  const client = await database.owner.connect();
  try {
    const copy = client.query(
      copyStreams.from(`COPY journal.entries (authority_id, position, stream_id, stream_version, type, occurred_on,
        recorded_at, actor, command_id, command_size, input_hash, leaf_hash, body) FROM STDIN`),
    );
    await pipeline(Readable.from(lines(entries, boxes)), copy);
    await client.query('UPDATE journal.heads SET position = $2, recorded_at = $3 WHERE authority_id = $1', [
      authorityId,
      entries,
      recordedAt,
    ]);
    await client.query('VACUUM (ANALYZE) journal.entries');
  } finally {
    client.release();
  }
};

const recordedAt = '2026-01-01T00:00:00.000Z';

function* lines(entries, boxes) {
  let text = '';
  for (let n = 0; n < entries; n += 1) {
    text += line(n, boxes);
    if (text.length < copyCharacters) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}

/** The entry of number n + 1, in turn to each of the boxes. */
const entryAt = (n, boxes) => {
  const box = `box ${n % boxes}`;
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 1500))).toISOString().slice(0, 10);
  return entryOf(
    {
      type: n % 3 === 2 ? 'TakenOut' : 'PutIn',
      schema: 1,
      data: { box, purse: `purse ${n % 8}`, amount: String(1000 + ((n * 7919) % 100_000)) },
    },
    {
      authorityId,
      position: n + 1,
      streamId: boxStream(box),
      streamVersion: Math.floor(n / boxes) + 1,
      occurredOn: day,
      occurredFrom: day,
      precision: 'day',
      recordedAt,
      actor: 'clerk',
      commandId: `command ${n}`,
      correlationId: `command ${n}`,
      legalBasis: [],
      nonce: leafNonce(n),
    },
  );
};

/** What the peers have to store: one entry and its canonical text. */
export const sampleEntry = () => {
  const { event, body } = entryAt(12_345, 12_346);
  return { ...event, body };
};

const line = (n, boxes) => {
  const { body, leafHash, event } = entryAt(n, boxes);
  return `${[
    authorityId,
    event.position,
    event.streamId,
    event.streamVersion,
    event.type,
    event.occurredOn,
    recordedAt,
    event.actor,
    event.commandId,
    1,
    `\\\\x${leafHash}`,
    `\\\\x${leafHash}`,
    body.replaceAll('\\', '\\\\'),
  ].join('\t')}\n`;
};

/** As long as the writer's, and the same in every run. */
const leafNonce = (n) => Buffer.from(String(n).padStart(16, '0')).toString('base64url');
