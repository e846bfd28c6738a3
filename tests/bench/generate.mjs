import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import copyStreams from 'pg-copy-streams';
import { entryOf, prepareTrees } from '../../dist/libs/journal/src/index.js';
import { boxStream } from '../../dist/libs/journal/testing/index.js';

const authorityId = 'bench';
const copyCharacters = 60_000;

/**
 * Fills the journal the short way: the entries the writer would have made, canonical bodies and true leaf hashes, by COPY,
 * and the tree over them.
 * @param {import('../../dist/libs/platform/src/index.js').Database} database
 * @param {number} entries
 * @param {(n: number) => import('../../dist/libs/journal/src/index.js').Entry} entryAt
 */
export const generate = async (database, entries, entryAt) => {
  const client = await database.owner.connect();
  try {
    const copy = client.query(
      copyStreams.from(`COPY journal.entries (authority_id, position, stream_id, stream_version, type, occurred_on,
        recorded_at, actor, command_id, command_size, input_hash, leaf_hash, body) FROM STDIN`),
    );
    await pipeline(Readable.from(lines(entries, entryAt)), copy);
    await client.query(
      'UPDATE journal.heads SET position = $2, recorded_at = $3, root = NULL WHERE authority_id = $1',
      [authorityId, entries, recordedAt],
    );
    await client.query('VACUUM (ANALYZE) journal.entries');
  } finally {
    client.release();
  }
  await prepareTrees(database);
};

const recordedAt = '2026-01-01T00:00:00.000Z';

function* lines(entries, entryAt) {
  let text = '';
  for (let n = 0; n < entries; n += 1) {
    text += line(n, entryAt(n));
    if (text.length < copyCharacters) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}

const dayOf = (n) => new Date(Date.UTC(2020, 0, 1 + (n % 1500))).toISOString().slice(0, 10);

/** An event as the entry of number n + 1. */
const numbered = (n, event, streamId, streamVersion) =>
  entryOf(event, {
    authorityId,
    position: n + 1,
    streamId,
    streamVersion,
    occurredOn: dayOf(n),
    occurredFrom: dayOf(n),
    precision: 'day',
    recordedAt,
    actor: 'clerk',
    commandId: `command ${n}`,
    correlationId: `command ${n}`,
    legalBasis: [],
    nonce: leafNonce(n),
  });

/** Movements in turn to each of the boxes; every third takes out, so both folds are heard. */
export const boxEntries = (boxes) => (n) => {
  const box = `box ${n % boxes}`;
  const data = { box, purse: `purse ${n % 8}`, amount: String(1000 + ((n * 7919) % 100_000)) };
  const event = { type: n % 3 === 2 ? 'TakenOut' : 'PutIn', schema: 1, data };
  return numbered(n, event, boxStream(box), Math.floor(n / boxes) + 1);
};

/** Courses like `example`, each for one cooperative, in turn to each of them. */
export const courseEntries = (example, cooperatives) => (n) => {
  const [beneficiary] = example.data.beneficiaries;
  const beneficiaries = [{ ...beneficiary, cooperativeId: cooperativeAt(n % cooperatives) }];
  const data = { ...example.data, supportId: `${n}`, beneficiaries, amounts: beneficiary.shares };
  return numbered(n, { type: example.type, schema: example.schema, data }, `training-${n}`, 1);
};
/** The same after the registration of every organisation. */
export const registeredCourseEntries = (registered, example, cooperatives) => {
  const courses = courseEntries(example, cooperatives);
  const { type, schema, data } = registered;
  return (n) => {
    if (n >= cooperatives) return courses(n);
    const cooperativeId = cooperativeAt(n);
    return numbered(n, { type, schema, data: { ...data, cooperativeId } }, `cooperative-${cooperativeId}`, 1);
  };
};
export const cooperativeAt = (n) => `cooperative ${n}`;

/** What the peers have to store: one entry and its canonical text. */
export const sampleEntry = () => {
  const { event, body } = boxEntries(12_346)(12_345);
  return { ...event, body };
};

const line = (n, { body, leafHash, event }) =>
  `${[
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

/** As long as the writer's, and the same in every run. */
const leafNonce = (n) => Buffer.from(String(n).padStart(16, '0')).toString('base64url');
