import { entryBytesMax } from '../bundles.js';
import { tileWidth } from '../tiles.js';
import { reject } from './refusals.js';

/** The files of a package, wherever they are: a folder, or what a browser was handed. Paths have slashes. */
export interface PackageFiles {
  /** Sizes in bytes by path. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** More than a package of a hundred million entries has. */
export const packageFilesMax = 1_000_000;

/** No bundle is larger. */
export const bundleBytesMax = tileWidth * (2 + entryBytesMax);

/** No tile of hashes is larger. */
export const tileBytesMax = tileWidth * 32;

/** A file that is there and not larger than it can be: nothing is read before its size is known to be right. */
export const readBounded = async (
  { sizes, read }: PackageFiles,
  path: string,
  max: number,
  expected?: number,
): Promise<Uint8Array> => {
  const bytes = sizes.get(path);
  if (bytes === undefined) throw reject('PACKAGE_FILE_MISSING', { path });
  if (expected !== undefined && bytes !== expected) throw reject('PACKAGE_FILE_SIZE_WRONG', { path, bytes, expected });
  if (bytes > max) throw reject('PACKAGE_FILE_TOO_LARGE', { path, bytes, max });
  const content = await read(path);
  if (content.length !== bytes)
    throw reject('PACKAGE_FILE_SIZE_WRONG', { path, bytes: content.length, expected: bytes });
  return content;
};
