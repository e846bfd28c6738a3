import type { Command } from 'commander';
import { refusals } from '#libs/kernel';
import { schedulePreview } from '#libs/loans';
import { complain, print } from './output.js';

/** As much as the API takes in one request. */
const inputBytesMax = 1_048_576;

const reject = refusals({
  INPUT_TOO_LARGE: { vi: 'Dữ liệu vào lớn hơn 1 MB.', en: 'The input is larger than 1 MB.', nature: 'input' },
  INPUT_NOT_JSON: {
    vi: 'Không đọc được JSON ở đầu vào chuẩn.',
    en: 'Standard input cannot be read as JSON.',
    nature: 'input',
  },
});

/** The calculator of schedules: terms on standard input, no database. */
export const scheduleCommand = (program: Command): void => {
  program
    .command('schedule')
    .description('instalments, interest and totals from terms as JSON on standard input / tính lịch trả nợ')
    .option('--json', 'one JSON document on standard output and nothing else')
    .action(async ({ json }: { json?: boolean }) => {
      try {
        print(schedulePreview(await termsFrom(process.stdin)), json);
      } catch (error) {
        complain(error, json);
      }
    });
};

const termsFrom = async (input: AsyncIterable<Buffer>): Promise<unknown> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of input) {
    bytes += part.length;
    if (bytes > inputBytesMax) throw reject('INPUT_TOO_LARGE');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw reject('INPUT_NOT_JSON');
  }
};
