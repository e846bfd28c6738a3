import { createReadStream } from 'node:fs';
import { refusals, Rejection } from '#libs/kernel';

const reject = refusals({
  INPUT_TOO_LARGE: {
    vi: 'Dữ liệu vào lớn hơn {max} byte.',
    en: 'The input is larger than {max} bytes.',
    nature: 'input',
  },
  FILE_NOT_READABLE: {
    vi: 'Không đọc được tệp {path} ({problem}).',
    en: 'The file {path} cannot be read ({problem}).',
    nature: 'input',
  },
  INPUT_NOT_JSON: {
    vi: 'Không đọc được JSON ở đầu vào chuẩn.',
    en: 'Standard input cannot be read as JSON.',
    nature: 'input',
  },
});

/** All of standard input, which is refused as soon as it is longer than `bytesMax`. */
export const readInput = (bytesMax: number): Promise<Buffer> => readAll(process.stdin, bytesMax);

/** A text file that is small or refused. */
export const readSmallFile = async (path: string, bytesMax: number): Promise<string> => {
  try {
    return (await readAll(createReadStream(path), bytesMax)).toString('utf8');
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw reject('FILE_NOT_READABLE', { path, problem: (error as NodeJS.ErrnoException).code });
  }
};

const readAll = async (input: AsyncIterable<Buffer>, bytesMax: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of input) {
    bytes += part.length;
    if (bytes > bytesMax) throw reject('INPUT_TOO_LARGE', { max: bytesMax });
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** The JSON document on standard input. */
export const readJson = async (bytesMax: number): Promise<unknown> => {
  const input = await readInput(bytesMax);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(input));
  } catch {
    throw reject('INPUT_NOT_JSON');
  }
};
