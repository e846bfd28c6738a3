import { Worker } from 'node:worker_threads';
import { threadMemoryMax } from './limits.js';
import { reject } from './refusals.js';
import type { SheetRow } from './sheet-rows.js';
import type { Said } from './sheet-thread.js';

export interface ReadFile {
  readonly titles: readonly string[];
  readonly rows: number;
}

/** The build's, also where specs run the source: a thread runs what Node runs. */
const thread = new URL(
  import.meta.url.endsWith('.ts') ? '../../../../dist/libs/imports/src/reading/sheet-thread.js' : './sheet-thread.js',
  import.meta.url,
);

/**
 * Reads the first sheet of a workbook, or a CSV file, by what it holds and not by its name: in a thread whose memory is limited,
 * and in portions that are taken before more are read. Throws a Rejection that says what is wrong and where.
 */
export const readSheet = (path: string, take: (rows: readonly SheetRow[]) => Promise<void>): Promise<ReadFile> =>
  new Promise((resolve, fail) => {
    const worker = new Worker(thread, {
      workerData: { path },
      resourceLimits: { maxOldGenerationSizeMb: threadMemoryMax, maxYoungGenerationSizeMb: 16 },
    });
    let ended = false;
    const end = (how: () => void) => {
      if (ended) return;
      ended = true;
      void worker.terminate().then(how);
    };
    worker.on('message', (said: Said) => {
      if ('rows' in said)
        take(said.rows).then(
          () => worker.postMessage('taken'),
          (error: unknown) => end(() => fail(error as Error)),
        );
      else if ('code' in said) end(() => fail(reject(said.code as Parameters<typeof reject>[0], said.figures)));
      else end(() => resolve({ titles: said.titles, rows: said.count }));
    });
    worker.on('error', (error) => {
      const outOfMemory = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => fail(outOfMemory ? reject('SHEET_NEEDS_TOO_MUCH_MEMORY') : error));
    });
    worker.on('exit', () => end(() => fail(new Error('The thread that reads ended without a word.'))));
  });
