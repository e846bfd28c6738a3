import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Rejection } from '#libs/kernel';
import { readCsv } from './csv.js';
import { reject } from './refusals.js';
import { SheetRows, type SheetRow } from './sheet-rows.js';
import { readXlsx } from './xlsx.js';

/** What the thread says: rows, which are taken before more are read; then how it ended. */
export type Said =
  | { readonly rows: readonly SheetRow[] }
  | { readonly titles: readonly string[]; readonly count: number }
  | { readonly code: string; readonly figures: Readonly<Record<string, unknown>> };

const port = parentPort!;
const say = (said: Said) => port.postMessage(said);

const zipMark = Buffer.from('PK\u0003\u0004', 'latin1');
const oldMark = Buffer.from('d0cf11e0', 'hex');

const readerOf = async (path: string) => {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer.equals(zipMark)) return readXlsx;
    if (buffer.equals(oldMark)) throw reject('SHEET_OLD_OR_LOCKED');
    return readCsv;
  } finally {
    await file.close();
  }
};

const { path } = workerData as { path: string };
try {
  const rows = new SheetRows(async (portion) => {
    const taken = once(port, 'message');
    say({ rows: portion });
    await taken;
  });
  await (
    await readerOf(path)
  )(path, rows);
  const { titles, rows: count } = await rows.end();
  say({ titles, count });
} catch (error) {
  if ((error as Error).name !== 'Rejection') throw error;
  const { code, figures } = error as Rejection;
  say({ code, figures });
}
