import type { Command } from 'commander';
import { loadDemonstration } from './demo/load.js';
import { growDemonstration } from './demo/grow.js';
import { sender } from './demo/sender.js';
import { stateFigures } from './demo/soc-trang.js';
import { importStated } from './import-stated.js';
import { tell, withProduct } from './session.js';

/** What fills a database. */
export const dataCommands = (program: Command): void => {
  program
    .command('migrate')
    .description('brings the database up to date')
    .option('--json')
    .action(({ json }: { json?: boolean }) =>
      withProduct(json, async ({ journal }) => ({ upToDate: true, projections: journal.catalogue.projections.length })),
    );

  program
    .command('demo')
    .description('loads the demonstration; with --organisations a fictitious province of any size')
    .option('--organisations <count>', 'how many organisations the province has')
    .option('--years <years>', '2023,2024,2025', '2023,2024,2025')
    .option('--seed <number>', 'the same seed makes the same province', '1')
    .option('--slug <slug>', 'the name of the made authority', 'minh-hoa-lon')
    .option('--json')
    .action((options: { organisations?: string; years: string; seed: string; slug: string; json?: boolean }) =>
      withProduct(options.json, async (product) => {
        if (options.organisations === undefined) return { accounts: await loadDemonstration(product, tell) };
        const size = {
          organisations: Number(options.organisations),
          years: options.years.split(',').map(Number),
          seed: Number(options.seed),
        };
        return growDemonstration(product, options.slug, size);
      }),
    );

  program
    .command('import-stated')
    .description(
      'states the figures of a document; without a file those of the report of 2013, for authority soc-trang',
    )
    .option('--authority <slug>', 'authority / đơn vị', 'soc-trang')
    .option('--file <path>', 'JSON: { "document": {…, "on"}, "figures": [ … ] } as the API takes them')
    .option('--json')
    .action((options: { authority: string; file?: string; json?: boolean }) =>
      withProduct(options.json, async ({ accounts, journal }) => {
        const { authorityId } = await accounts.authority(options.authority);
        const send = sender(journal, authorityId);
        return {
          authority: options.authority,
          figures: options.file ? await importStated(send, options.file) : await stateFigures(send),
        };
      }),
    );
};
