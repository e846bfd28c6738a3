import type { Command } from 'commander';
import { buildLog, exportLog, type LogFiles } from './log-files.js';
import { complain, print } from './output.js';
import { withProduct } from './session.js';

/** The transparency log as files that any web server can serve. */
export const logCommands = (program: Command): void => {
  const log = program.command('log').description('a transparency log as files / sổ minh bạch thành tệp');

  log
    .command('export')
    .description('the log of a journal as files: checkpoint, tiles, bundles / xuất sổ minh bạch thành tệp')
    .requiredOption('--authority <slug>', 'authority / đơn vị')
    .requiredOption('--dir <folder>', 'where the files go; a log that is there already is added to')
    .option('--purpose <text>', 'what it is for; stands in the journal of accesses / mục đích')
    .option('--json', 'one JSON document on standard output and nothing else')
    .action(({ json, authority, dir, purpose }: { authority: string; dir: string; purpose?: string; json?: boolean }) =>
      withProduct(
        json,
        async (product) => {
          const { authorityId } = await product.accounts.authority(authority);
          const { accountFor } = await import('./export-audit.js');
          await accountFor(product, authorityId, 'log export', purpose);
          return exportLog(product.log!, authorityId, dir);
        },
        { signing: true },
      ),
    );

  log
    .command('build')
    .description('checkpoint, tiles and bundles from standard input, one line an entry / lập tệp của sổ từ các dòng')
    .requiredOption('--dir <folder>', 'where the files go; a log that is there already is added to')
    .requiredOption('--origin <name>', 'the first line of the checkpoint, such as example.com/log')
    .requiredOption('--key-file <path>', 'a file with the signing key, PRIVATE+KEY+name+id+base64')
    .option('--json', 'one JSON document on standard output and nothing else')
    .action(async ({ json, ...options }: LogFiles & { json?: boolean }) => {
      try {
        print(await buildLog(options, process.stdin), json);
      } catch (error) {
        complain(error, json);
      }
    });
};
