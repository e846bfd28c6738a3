import type { Command } from 'commander';
import { complain, print } from './output.js';
import { readJson } from './standard-input.js';

/** As much as the API takes in one request. */
const inputBytesMax = 1_048_576;
const valuesMax = 100_000;

/** The calculator of schedules: terms on standard input, no database. */
export const scheduleCommand = (program: Command): void => {
  program
    .command('schedule')
    .description('instalments, interest and totals from terms as JSON on standard input / tính lịch trả nợ')
    .option('--json', 'one JSON document on standard output and nothing else')
    .action(async ({ json }: { json?: boolean }) => {
      try {
        const { schedulePreview } = await import('#libs/loans');
        print(schedulePreview(await readJson(inputBytesMax, valuesMax)), json);
      } catch (error) {
        complain(error, json);
      }
    });
};
