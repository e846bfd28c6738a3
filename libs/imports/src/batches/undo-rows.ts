import { dayAt, exactly, type Recorded } from '#libs/kernel';
import type { Settled } from './batch-store.js';
import { portionRows, type BatchWork } from './batch-work.js';
import { faultsOf } from './row-cells.js';

/** Takes every entry of a sheet back by an entry of its own, the last first, and then tells it of the whole. */
export const undoRows = async (batch: BatchWork): Promise<void> => {
  const { store, work } = batch;
  const { authorityId, importId, askedBy, roles, reason } = work;
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const rows = await store.recordedBefore(authorityId, importId, before, portionRows);
    if (!rows.length) break;
    before = rows.at(-1)!.entry!;
    const positions = rows.map(({ entry }) => entry!);
    const entries = await entriesAt(batch, positions);
    const settled = await Promise.all(rows.map(({ no, entry }) => undone(batch, no, entries.get(entry!)!)));
    await store.settle(authorityId, importId, settled);
  }
  const { counts } = (await store.batch(authorityId, importId))!;
  const told = { importId, reason, undone: counts.undone ?? 0, left: counts.kept ?? 0 };
  const undoneEntry = await batch.tell('UndoImport', told);
  await store.move(authorityId, importId, ['undoing'], 'undone', { askedBy, roles, undoneEntry });
};

const undone = async ({ journal, kind, work }: BatchWork, no: number, event: Recorded): Promise<Settled> => {
  const { authorityId, importId, askedBy, askedAt, roles, reason } = work;
  const [commandId, correlationId] = [`undo-${importId}-${no}`, `import-${importId}`];
  try {
    await journal.decide(kind.decider, event.streamId, {
      ...kind.reversalOf(event, reason),
      on: exactly(dayAt(askedAt)),
      provenance: { authorityId, actor: askedBy, roles, commandId, correlationId },
    });
    return { no, state: 'undone' };
  } catch (error) {
    return { no, state: 'kept', faults: faultsOf(error, kind.columns) };
  }
};

const entriesAt = async ({ journal, work }: BatchWork, positions: readonly number[]) => {
  const { rows } = await journal.database.pool.query<{ body: string }>(
    'SELECT body FROM journal.entries WHERE authority_id = $1 AND position = ANY($2::bigint[])',
    [work.authorityId, positions],
  );
  const events = rows.map(({ body }) => journal.catalogue.read(body));
  return new Map(events.map((event) => [event.position, event]));
};
