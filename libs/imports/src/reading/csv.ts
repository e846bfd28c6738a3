import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { reject } from './refusals.js';
import type { SheetRows } from './sheet-rows.js';

const headBytes = 64 * 1024;
const recordCharactersMax = 1_000_000;

/** Reads a text of cells between `;`, `,` or tabs, whichever its first line has most of. */
export const readCsv = async (path: string, rows: SheetRows): Promise<void> => {
  const delimiter = delimiterOf(await headOf(path));
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    // A name with quotation marks in a cell without them: HTX "Tân Tiến".
    relax_quotes: true,
    max_record_size: recordCharactersMax,
  });
  let no = 0;
  const feeding = feed(path, parser);
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      no += 1;
      rows.add(no, record);
      if (rows.full) await rows.handOver();
    }
    await feeding;
  } catch (error) {
    parser.destroy();
    await feeding.catch(() => undefined);
    if (error instanceof CsvError) throw reject('SHEET_QUOTES_WRONG', { row: no + 1 });
    throw error;
  }
};

/** Decoded here and not by the parser, which would print what is no UTF-8 as it can. */
const feed = async (path: string, parser: ReturnType<typeof parse>): Promise<void> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) {
      const text = decoder.decode(bytes as Buffer, { stream: true });
      if (text.includes('\0')) throw reject('SHEET_NOT_READABLE');
      if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve).once('close', resolve));
      if (parser.destroyed) return;
    }
    parser.end(decoder.decode());
  } catch (error) {
    const refusal = error instanceof TypeError ? reject('SHEET_NOT_UTF8') : (error as Error);
    parser.destroy(refusal);
    throw refusal;
  }
};

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const delimiterOf = (head: Buffer): string => {
  const [first = ''] = head
    .toString('utf8')
    .replace(/"[^"]*"/gu, '')
    .split(/\r?\n/u);
  const count = (mark: string) => first.split(mark).length;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};
