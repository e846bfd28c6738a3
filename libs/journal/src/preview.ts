import { randomBytes } from 'node:crypto';
import {
  dayAt,
  refuseFuture,
  type Command,
  type Decider,
  type Projection,
  type Recorded,
  type StreamId,
} from '#libs/kernel';
import { inTransaction, type Database } from '#libs/platform';
import type { Catalogue } from './catalogue.js';
import { decideOn, entriesOf, requestsOf } from './decision.js';
import { headPosition } from './follower.js';
import type { ProjectionTable } from './projection-table.js';
import { InlineMemory, loadBodies, UnitOfWork } from './unit-of-work.js';

/**
 * What a command would record now, without recording it: the same streams, facts and decision as the writer's, in one
 * read-only snapshot. Throws the refusal the command would get. The entries bear the numbers they would have had.
 */
export const preview = (
  database: Database,
  catalogue: Catalogue,
  tables: ReadonlyMap<Projection, ProjectionTable>,
  decider: Decider,
  streamId: StreamId,
  command: Command,
): Promise<Recorded[]> =>
  inTransaction(database.pool, async (client) => {
    await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const { authorityId } = command.provenance;
    const work = new UnitOfWork(client, authorityId, catalogue, tables, new InlineMemory());
    work.learnStreams([streamId], await loadBodies(client, authorityId, [streamId]));
    const verb = decider.verbs[command.type]!;
    const state = work.stateOf(decider, streamId) as never;
    const requests = requestsOf(catalogue, verb, command, state);
    await work.loadFacts([requests.all]);
    const recordedAt = new Date().toISOString();
    const today = dayAt(recordedAt);
    refuseFuture(command.on, today);
    const position = (await headPosition(client, authorityId)) + 1;
    const events = decideOn(catalogue, verb, command, state, requests, work, today);
    const nonce = () => randomBytes(16).toString('base64url');
    return entriesOf(events, { streamId, command }, work, { position, recordedAt, nonce }).map(
      ({ body }) => JSON.parse(body) as Recorded,
    );
  });
