import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** A UTF-8 text with each byte as one character: to cut and compare such texts costs less than to decode them. */
export type Bytes = string;
export const decoded = (bytes: Bytes): string => Buffer.from(bytes, 'latin1').toString();

/** A row of the journal with the bytes that are hashed. */
export interface StoredEntry {
  readonly position: number;
  readonly streamId: Bytes;
  readonly streamVersion: number;
  readonly type: Bytes;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly actor: Bytes;
  readonly commandId: Bytes;
  readonly commandSize: number | null;
  readonly hasInputHash: boolean;
  readonly leafHash: Bytes;
  /** All texts of the row; the body is what stands from `bodyAt` on. */
  readonly texts: Bytes;
  readonly bodyAt: number;
  /** 0x00 and the body: what the leaf hash is made from. Valid until the next portion is asked for. */
  readonly leaf: Buffer;
}

/** Rows that one statement reads; no snapshot but the caller's is held for longer. */
const portionEntriesMax = 100_000;
const streamBytes = 1 << 20;

/**
 * The entries from one number to another as PostgreSQL sends them in binary form, in portions of what arrives at once. A row
 * as JSON or text costs more to receive than all that is checked of it.
 */
export async function* storedEntries(
  client: pg.ClientBase,
  authorityId: string,
  from: number,
  to: number,
): AsyncGenerator<readonly StoredEntry[]> {
  const literal = `'${authorityId.replaceAll("'", "''")}'`; // COPY takes no parameters.
  for (let after = from - 1; after < to;) {
    const last = await lastOf(client, authorityId, after, to);
    if (last === undefined) return;
    const copy = client.query(
      copyTo(
        `COPY (SELECT position, stream_version, command_size, input_hash IS NOT NULL, occurred_on, recorded_at, leaf_hash,
           stream_id, type, actor, command_id, body FROM journal.entries
         WHERE authority_id = ${literal} AND position > ${after} AND position <= ${last} ORDER BY position) TO STDOUT (FORMAT binary)`,
        { highWaterMark: streamBytes },
      ),
    );
    yield* rowsIn(copy as AsyncIterable<Buffer>);
    after = last;
  }
}

/** The number that ends a portion: there may be gaps, and numbers beyond the head. */
const lastOf = async (
  client: pg.ClientBase,
  authorityId: string,
  after: number,
  to: number,
): Promise<number | undefined> => {
  const { rows } = await client.query<{ last: bigint | null }>(
    `SELECT max(position) AS last FROM (SELECT position FROM journal.entries
       WHERE authority_id = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT $4) portion`,
    [authorityId, after, to, portionEntriesMax],
  );
  return rows[0]?.last === null ? undefined : Number(rows[0]!.last);
};

/** Signature, flags, length of the extension: https://www.postgresql.org/docs/current/sql-copy.html, “Binary Format”. */
const headerBytes = 19;

async function* rowsIn(copy: AsyncIterable<Buffer>): AsyncGenerator<readonly StoredEntry[]> {
  let rest: Buffer = Buffer.alloc(0);
  let skip = headerBytes;
  for await (const part of copy) {
    const bytes = rest.length ? Buffer.concat([rest, part]) : part;
    if (skip && bytes.length < skip) {
      rest = bytes;
      continue;
    }
    const rows: StoredEntry[] = [];
    let at = skip;
    skip = 0;
    for (let end = endOfRow(bytes, at); end !== undefined; end = endOfRow(bytes, at)) {
      rows.push(rowAt(bytes, at, end));
      at = end;
    }
    rest = bytes.subarray(at);
    if (rows.length) yield rows;
  }
}

/** undefined where the row has not arrived in full, or at the trailer. */
const endOfRow = (bytes: Buffer, start: number): number | undefined => {
  if (start + 2 > bytes.length) return undefined;
  let at = start + 2;
  const fields = bytes.readInt16BE(start);
  if (fields < 0) return undefined;
  for (let field = 0; field < fields; field += 1) {
    if (at + 4 > bytes.length) return undefined;
    at += 4 + Math.max(0, bytes.readInt32BE(at));
  }
  return at <= bytes.length ? at : undefined;
};

const rowAt = (bytes: Buffer, start: number, end: number): StoredEntry => {
  let at = start + 2;
  let length = 0;
  /** Steps to the next field; where its value begins. */
  const next = (): number => {
    at += Math.max(0, length);
    length = bytes.readInt32BE(at);
    at += 4;
    return at;
  };
  const position = bigintAt(bytes, next());
  const streamVersion = bytes.readInt32BE(next());
  const size = next();
  const commandSize = length < 0 ? null : bytes.readInt32BE(size);
  const hasInputHash = bytes[next()] === 1;
  const occurredOn = dayOf(bytes.readInt32BE(next()));
  const recordedAt = instantOf(bigintAt(bytes, next()));
  // From here on all is text: it is read at once and cut.
  const begin = next();
  const texts = bytes.toString('latin1', begin, end);
  let from = 0;
  const text = (): Bytes => texts.substring(from, from + length);
  const following = (): Bytes => {
    from = next() - begin;
    return text();
  };
  const leafHash = text();
  const [streamId, type, actor, commandId] = [following(), following(), following(), following()];
  const bodyAt = next() - begin;
  // The byte before the body, the last of its length, is read by now: there the first byte of a leaf takes no copy.
  bytes[at - 1] = 0;
  const leaf = bytes.subarray(at - 1, end);
  return {
    position,
    streamId,
    streamVersion,
    type,
    occurredOn,
    recordedAt,
    actor,
    commandId,
    commandSize,
    hasInputHash,
    leafHash,
    texts,
    bodyAt,
    leaf,
  };
};

/** Numbers of entries and instants are far from where a number is no longer exact. */
const bigintAt = (bytes: Buffer, at: number): number => bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);

/** Days and instants are counted from here. */
const epoch = Date.UTC(2000, 0, 1);

const isoOf = (milliseconds: number): string =>
  Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : 'infinity';

const textsMax = 10_000;

/** The texts of values met before: there are few days, and neighbours share an instant. */
const remembering = (print: (value: number) => string): ((value: number) => string) => {
  const texts = new Map<number, string>();
  return (value) => {
    let text = texts.get(value);
    if (text === undefined) {
      if (texts.size >= textsMax) texts.clear();
      texts.set(value, (text = print(value)));
    }
    return text;
  };
};

const dayOf = remembering((days) => isoOf(epoch + days * 86_400_000).slice(0, 10));
const instantOf = remembering((micros) => isoOf(epoch + Math.floor(micros / 1000)));
