import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProduct } from '../../dist/apps/product.js';
import { exportAudit } from '../../dist/apps/cli/src/export-audit.js';
import { settingsFrom } from '../../dist/libs/platform/src/index.js';
import { serve } from './processes.mjs';

/** The command line's audit package, of a journal whose tables are there already. */

const authorityId = 'bench';
let product;
let folder;

serve({
  open: async ({ url }) => {
    folder = await mkdtemp(join(tmpdir(), 'htx-package-'));
    const settings = settingsFrom({ DATABASE_URL: url, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'fatal' });
    product = await openProduct(settings, { signing: true, poolMax: 4 });
    await product.accounts.openAuthority({
      authorityId,
      slug: 'bench',
      name: 'Bench',
      province: 'Bench',
      illustrative: true,
      validFrom: '2020-01-01',
    });
  },
  write: async () => {
    const startMegabytes = process.memoryUsage().rss / 2 ** 20;
    const started = performance.now();
    const asked = { authorityId, slug: 'bench', dir: join(folder, 'package'), asOf: '2026-01-01' };
    const { size } = await exportAudit(product, asked);
    const seconds = (performance.now() - started) / 1000;
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    return { perSecond: Number(size) / seconds, startMegabytes, peakMegabytes };
  },
  close: async () => {
    await product?.close();
    await rm(folder, { recursive: true, force: true });
  },
});
