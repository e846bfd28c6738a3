import { Journal, leafHashOf, prepareProjections, type Slice } from '#libs/journal';
import { canonical, type Projection, type Recorded } from '#libs/kernel';
import { openDatabase } from '#libs/platform';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { boxSlice } from './boxes.js';

export interface SpecJournal {
  readonly database: SpecDatabase;
  readonly journal: Journal;
  /** Another process on the same journal, as far as the database can tell: connections and memory of its own. */
  readonly another: (slices?: readonly Slice[], options?: ConstructorParameters<typeof Journal>[2]) => Promise<Journal>;
  readonly close: () => Promise<void>;
}

/** A journal over a database of its own, with the authority `spec` open and its followers not started. */
export const specJournal = async (
  slices: readonly Slice[] = [boxSlice],
  options: ConstructorParameters<typeof Journal>[2] = {},
): Promise<SpecJournal> => {
  const database = await specDatabase();
  const others: (() => Promise<void>)[] = [];
  const journal = new Journal(database, slices, options);
  await prepareProjections(database, journal.catalogue);
  await journal.open();
  await journal.openAuthority('spec');
  return {
    database,
    journal,
    another: async (otherSlices = slices, otherOptions = {}) => {
      const connections = openDatabase(database.url);
      const other = await new Journal(connections, otherSlices, otherOptions).open();
      others.push(async () => {
        await other.close();
        await connections.close();
      });
      return other;
    },
    close: async () => {
      await Promise.all(others.map((closeOther) => closeOther()));
      await journal.close();
      await database.drop();
    },
  };
};

/** Takes steps until the follower has nothing left to fold. */
export const followToEnd = async (journal: Journal, projection: Projection, authorityId = 'spec'): Promise<void> => {
  while (await journal.followers.step([projection], authorityId));
};

export const everyEntry = async (journal: Journal, authorityId = 'spec'): Promise<Recorded[]> =>
  (await journal.entries(authorityId, { limit: 1_000_000 })).map(({ event }) => event);

/** The rows of a projection's table as an object of texts by key, for a comparison that reads well when it fails. */
export const rowsOf = async (
  journal: Journal,
  projection: Projection,
  authorityId = 'spec',
): Promise<Record<string, unknown>[]> => {
  const table = journal.tableOf(projection);
  const { rows } = await journal.database.pool.query<Record<string, unknown>>(
    `SELECT * FROM ${table.name} WHERE authority_id = $1 ORDER BY ${table.keyColumns.map(({ sql }) => sql).join(', ')}`,
    [authorityId],
  );
  return rows.map((row) => table.fromSql(row));
};

/**
 * Puts an event at the end of the journal as an older or a foreign program would have written it: no decision, the schema
 * and data as they are given. Nobody else may be writing.
 */
export const insertRaw = async (
  { database }: Pick<SpecJournal, 'database'>,
  event: { type: string; schema: number; data: unknown; streamId: string },
  authorityId = 'spec',
): Promise<number> => {
  const { rows } = await database.owner.query<{ position: bigint; version: number }>(
    `SELECT head.position + 1 AS position, (SELECT count(*)::int + 1 FROM journal.entries WHERE authority_id = $1 AND stream_id = $2) AS version
     FROM journal.heads head WHERE head.authority_id = $1`,
    [authorityId, event.streamId],
  );
  const { position, version } = rows[0]!;
  const recordedAt = new Date().toISOString();
  const commandId = `raw-${position}`;
  const body = canonical({
    ...event,
    authorityId,
    position: Number(position),
    streamVersion: version,
    occurredOn: '2020-01-01',
    occurredFrom: '2020-01-01',
    precision: 'day',
    recordedAt,
    actor: 'clerk',
    commandId,
    correlationId: commandId,
    legalBasis: [],
    nonce: 'raw',
  });
  await database.owner.query(
    `WITH head AS (UPDATE journal.heads SET position = $2, recorded_at = $7 WHERE authority_id = $1)
     INSERT INTO journal.entries (authority_id, position, stream_id, stream_version, type, occurred_on, recorded_at, actor, command_id,
       command_size, input_hash, leaf_hash, body)
     VALUES ($1, $2, $3, $4, $5, '2020-01-01', $7, 'clerk', $6, 1, decode(repeat('00', 32), 'hex'), decode($8, 'hex'), $9)`,
    [authorityId, position, event.streamId, version, event.type, commandId, recordedAt, leafHashOf(body), body],
  );
  return Number(position);
};
