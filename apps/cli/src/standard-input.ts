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
  VALUES_TOO_MANY: {
    vi: 'JSON ở đầu vào chuẩn có hơn {max} giá trị.',
    en: 'The JSON on standard input has more than {max} values.',
    nature: 'input',
  },
  INPUT_NOT_JSON: {
    vi: 'Không đọc được JSON ở đầu vào chuẩn.',
    en: 'Standard input cannot be read as JSON.',
    nature: 'input',
  },
});

/** All of standard input, which is refused as soon as it is longer than `bytesMax`; no more of it is read then. */
export const readInput = (bytesMax: number): Promise<Buffer> => readAll(process.stdin, bytesMax);

/** The bytes of a file that is small or refused. */
export const bytesOfFile = async (path: string, bytesMax: number): Promise<Buffer> => {
  try {
    return await readAll(createReadStream(path), bytesMax);
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

/**
 * The JSON document on standard input. Its values are counted before it is read: millions of empty ones are few bytes, and a
 * hundred times the memory.
 */
export const readJson = async (bytesMax: number, valuesMax: number): Promise<unknown> => {
  const input = await readInput(bytesMax);
  let values = 0;
  for (const byte of input) if (beforeValues.has(byte)) values += 1;
  if (values > valuesMax) throw reject('VALUES_TOO_MANY', { max: valuesMax });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(input));
  } catch {
    throw reject('INPUT_NOT_JSON');
  }
};

/** Nearly every value but the first stands behind one of these. */
const beforeValues = new Set(Buffer.from('[{,'));
