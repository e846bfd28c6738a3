import type { BatchRow } from './batch.js';
import type { Settled } from './batch-store.js';
import type { BatchWork } from './batch-work.js';
import { faultsOf } from './row-cells.js';
import type { RowReading } from './row-reading.js';

/** Records every right row under a key of its own, and then one entry about the whole sheet. */
export const recordRows = async (batch: BatchWork): Promise<void> => {
  const { store, work } = batch;
  const { authorityId, importId, askedBy, roles, kind, fileName, sha256, bytes, rows } = work;
  const reading = await batch.reading();
  for await (const portion of batch.portions(['right']))
    await store.settle(authorityId, importId, await Promise.all(portion.map((row) => recorded(batch, reading, row))));
  const { counts } = (await store.batch(authorityId, importId))!;
  const { first: firstEntry, last: lastEntry } = await store.span(authorityId, importId);
  const done = counts.recorded ?? 0;
  const told = {
    importId,
    kind,
    fileName,
    sha256,
    bytes,
    rows,
    recorded: done,
    left: rows - done,
    firstEntry,
    lastEntry,
  };
  const entry = await batch.tell('CommitImport', told);
  await store.move(authorityId, importId, ['committing'], 'committed', { askedBy, roles, entry });
};

const recorded = async ({ journal, kind }: BatchWork, reading: RowReading, row: BatchRow): Promise<Settled> => {
  try {
    const { decider, streamId, command } = await reading.wish(row);
    const { position } = await journal.decide(decider, streamId, command);
    return { no: row.no, state: 'recorded', entry: position };
  } catch (error) {
    return { no: row.no, state: 'refused', faults: faultsOf(error, kind.columns) };
  }
};
