import { folded } from '#libs/kernel';
import type { Rehearsal } from '#libs/journal';
import type { Cells, ImportKind } from '../kind.js';
import type { BatchRow } from './batch.js';
import type { Settled } from './batch-store.js';
import type { BatchWork } from './batch-work.js';
import { cellsOf, faultsOf } from './row-cells.js';
import type { RowReading } from './row-reading.js';

/** Checks every row by the rules of the form, and by rehearsing what it would record after the rows before it. */
export const checkRows = async (batch: BatchWork): Promise<void> => {
  const { journal, store, work } = batch;
  const { authorityId, importId } = work;
  const reading = await batch.reading();
  const seen = new Map<string, number>();
  await store.restart(authorityId, importId);
  await journal.rehearse(authorityId, async (rehearsal) => {
    for await (const rows of batch.portions()) {
      const fresh: BatchRow[] = [];
      const duplicates: Settled[] = [];
      for (const row of rows) {
        const again = duplicateOf(batch.kind, cellsOf(work, row), row.no, seen);
        if (again) duplicates.push({ no: row.no, state: 'duplicate', faults: [{ column: null, ...again }] });
        else fresh.push(row);
      }
      await store.settle(authorityId, importId, [
        ...duplicates,
        ...(await rehearsed(batch, rehearsal, reading, fresh)),
      ]);
    }
  });
  await store.move(authorityId, importId, ['checking'], 'checked');
};

const rehearsed = async (
  { kind: { columns } }: BatchWork,
  rehearsal: Rehearsal,
  reading: RowReading,
  rows: readonly BatchRow[],
): Promise<Settled[]> => {
  const wrong = (no: number, error: unknown): Settled => ({ no, state: 'wrong', faults: faultsOf(error, columns) });
  const settled: Settled[] = [];
  const wishes: { no: number; wish: Awaited<ReturnType<RowReading['wish']>> }[] = [];
  for (const row of rows)
    try {
      wishes.push({ no: row.no, wish: await reading.wish(row) });
    } catch (error) {
      settled.push(wrong(row.no, error));
    }
  const answers = await rehearsal.decide(wishes.map(({ wish }) => wish));
  for (const [index, { no }] of wishes.entries()) {
    const answer = answers[index]!;
    settled.push('events' in answer ? { no, state: 'right' } : wrong(no, answer.refusal));
  }
  return settled;
};

/** The earlier row of the sheet that a row tells again. */
const duplicateOf = ({ sameness }: ImportKind, cells: Cells, no: number, seen: Map<string, number>) => {
  if (!sameness.length) return undefined;
  const key = JSON.stringify(sameness.map((column) => folded(cells[column] ?? '')));
  const before = seen.get(key);
  if (before === undefined) seen.set(key, no);
  else return { vi: `Trùng với dòng ${before} của tệp này.`, en: `The same as row ${before} of this file.` };
  return undefined;
};
