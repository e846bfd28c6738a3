import 'reflect-metadata';
import { settingsFrom } from '#libs/platform';
import { openProduct } from '../../product.js';
import { runProcess } from '../../process.js';

const complain = (what: string, error: unknown) =>
  process.stderr.write(`${what}: ${(error as Error).message ?? String(error)}\n`);

/** The same slices without HTTP: followers and queue processors. */
await runProcess(async () => {
  const product = await openProduct(settingsFrom(process.env), {
    onFailure: complain,
    applicationName: 'htx-worker',
    signing: true,
  });
  product.journal.followers.start();
  await product.operations.open({ working: true });
  for (const work of product.works) await work.open();
  process.stdout.write('The worker follows the journal.\n');
  return product.close;
});
