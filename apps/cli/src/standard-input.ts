import { refusals } from '#libs/kernel';

const reject = refusals({
  INPUT_TOO_LARGE: {
    vi: 'Dữ liệu vào lớn hơn {max} byte.',
    en: 'The input is larger than {max} bytes.',
    nature: 'input',
  },
  INPUT_NOT_JSON: {
    vi: 'Không đọc được JSON ở đầu vào chuẩn.',
    en: 'Standard input cannot be read as JSON.',
    nature: 'input',
  },
});

/** All of standard input, which is refused as soon as it is longer than `bytesMax`. */
export const readInput = async (bytesMax: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
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
