import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openProduct } from '../../dist/apps/product.js';
import { startFollowing } from '../../dist/apps/following.js';
import { places } from '../../dist/libs/cooperatives/src/index.js';
import { placeStream } from '../../dist/libs/cooperatives/src/events.js';
import { SheetImports } from '../../dist/libs/imports/src/index.js';
import { exactly } from '../../dist/libs/kernel/src/index.js';
import { settingsFrom } from '../../dist/libs/platform/src/index.js';
import { serve } from './processes.mjs';

/** A sheet of organisations on its way into the journal of a product of its own: read, checked, recorded. */

const run = promisify(execFile);
const authorityId = 'bench';
const officer = { authorityId, accountId: 'officer', roles: ['officer'] };
let product;
let following;
let folder;
let sheets = 0;

/** Made by a process of its own: what the making takes is not the product's. */
const sheetOf = async (rows) => {
  const path = join(folder, `sheet-${sheets}`);
  const { stdout } = await run(process.execPath, [
    fileURLToPath(new URL('make-sheet.mjs', import.meta.url)),
    path,
    rows,
    sheets,
  ]);
  return { path, name: 'bench.xlsx', ...JSON.parse(stdout) };
};

serve({
  open: async ({ url }) => {
    folder = await mkdtemp(join(tmpdir(), 'htx-sheets-'));
    product = await openProduct(settingsFrom({ DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: 'fatal' }));
    following = startFollowing({ databaseUrl: url }, (what, error) => console.error(what, error));
    const provenance = { authorityId, actor: 'manager', commandId: 'place of the bench', correlationId: '' };
    await product.journal.decide(places, placeStream('ke-sach'), {
      type: 'DefinePlace',
      data: {
        placeId: 'ke-sach',
        name: 'Huyện Kế Sách',
        level: 'district',
        parentId: null,
        validFrom: '1990-01-01',
        validTo: null,
      },
      on: exactly('1990-01-01'),
      provenance,
    });
    await imports().open();
  },
  /** One sheet of so many rows; what each step took, in seconds. */
  sheet: async ({ rows }) => {
    sheets += 1;
    const file = await sheetOf(rows);
    const [began, marks] = [performance.now(), []];
    const batch = await imports().take(officer, 'cooperatives', file);
    marks.push(performance.now());
    await settled(await imports().check(officer, batch.importId, batch.mapping));
    marks.push(performance.now());
    const { counts } = await settled(await imports().commit(officer, batch.importId));
    marks.push(performance.now());
    if (counts.recorded !== rows) throw new Error(`Not all recorded: ${JSON.stringify(counts)}`);
    const [reading, checking, recording] = marks.map((mark, at) => (mark - (at ? marks[at - 1] : began)) / 1000);
    const seconds = (marks.at(-1) - began) / 1000;
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    return { perSecond: rows / seconds, seconds, reading, checking, recording, peakMegabytes };
  },
  close: async () => {
    await following?.close();
    await product?.close();
    await rm(folder, { recursive: true, force: true });
  },
});

const imports = () => product.works.find((work) => work instanceof SheetImports);

const settled = async ({ importId }) => {
  for (;;) {
    const batch = await imports().batch(authorityId, importId);
    if (!batch.state.endsWith('ing')) return batch;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
