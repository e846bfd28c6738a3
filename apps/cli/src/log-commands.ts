import type { Command } from 'commander';
import { buildLog, type LogFiles } from './log-files.js';
import { complain, print } from './output.js';

/** The transparency log as files that any web server can serve. */
export const logCommands = (program: Command): void => {
  const log = program.command('log').description('a transparency log as files / sổ minh bạch thành tệp');

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
