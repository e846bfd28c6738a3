import { parseBusinessDate, refusals } from '#libs/kernel';

const reject = refusals({
  CURSOR_NOT_READABLE: { vi: 'Con trỏ trang không đọc được.', en: 'The page cursor cannot be read.', nature: 'input' },
});

export const pageRowsMax = 500;
const pageRowsUsual = 50;

export interface Page<T> {
  readonly items: readonly T[];
  /** null on the last page. */
  readonly next: string | null;
}

export const limitOf = ({ limit }: { limit?: number | undefined }): number => limit ?? pageRowsUsual;

/** Packs the sort key of the last row of a page. */
export const cursorOf = (parts: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

const partReaders = {
  text: (part: unknown) => typeof part === 'string' && part.isWellFormed() && !/\p{Cc}/u.test(part),
  day: (part: unknown) => typeof part === 'string' && isDay(part),
  whole: (part: unknown) => typeof part === 'number' && Number.isInteger(part) && Math.abs(part) <= 2_147_483_647,
};
export type CursorPart = keyof typeof partReaders;

const isDay = (text: string): boolean => {
  try {
    return parseBusinessDate(text) === text;
  } catch {
    return false;
  }
};

/** Unpacks a cursor whose parts are of these kinds; undefined on the first page. Whoever forges one is told so. */
export const partsOf = (cursor: string | undefined, kinds: readonly CursorPart[]): (string | number)[] | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    const readable =
      Array.isArray(parts) &&
      parts.length === kinds.length &&
      kinds.every((kind, index) => partReaders[kind](parts[index]));
    if (readable) return parts as (string | number)[];
  } catch {
    // Told below.
  }
  throw reject('CURSOR_NOT_READABLE');
};

/** A page from one row more than it holds, which tells whether there is another. */
export const pageOf = <T>(
  rows: readonly T[],
  limit: number,
  key: (row: T) => readonly (string | number)[],
): Page<T> => {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? cursorOf(key(items.at(-1)!)) : null };
};
