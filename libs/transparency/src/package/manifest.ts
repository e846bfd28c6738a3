import { fromUtf8, readDecimal, readHash, toBase64 } from '../encoding.js';
import type { Hash } from '../hashing.js';
import { tilePath, tileWidth, tilesOf, type Tile } from '../tiles.js';
import { packageFilesMax } from './files.js';
import { reject } from './refusals.js';

/*
 * An audit package is a folder: a log as files (https://c2sp.org/tlog-tiles), with `manifest.json`, the checkpoints that were
 * signed on the way, reports with their figures, and what verifies all of it.
 */

export const packageFormat = 'htx-journal/audit-package@v1';

/** A file beside the log's own, with the hash of its bytes. */
export interface PackagedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly authority: string;
  readonly authorityId: string;
  readonly origin: string;
  readonly size: bigint;
  readonly root: Hash;
  /** Which entries are in the package: all, or a range of whole bundles. */
  readonly from: bigint;
  readonly to: bigint;
  readonly madeAt: string;
  /** The keys the maker of the package believes in; nobody need believe them with it. */
  readonly logKeys: readonly string[];
  readonly witnessKeys: readonly string[];
  readonly files: readonly PackagedFile[];
}

export const printManifest = ({ size, root, from, to, ...rest }: Manifest): string =>
  `${JSON.stringify({ format: packageFormat, ...rest, size: `${size}`, root: toBase64(root), from: `${from}`, to: `${to}` }, null, 1)}\n`;

const pathMax = 200;
const filesMax = 10_000;
/** A path below the package and nowhere else. */
const plainPath = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/u;

export const parseManifest = (bytes: Uint8Array): Manifest => {
  const fields = objectIn(bytes);
  const text = (name: string): string => {
    const value = fields[name];
    if (typeof value !== 'string' || value.length > pathMax) throw reject('MANIFEST_MALFORMED', { field: name });
    return value;
  };
  const list = (name: string): readonly unknown[] => {
    const value = fields[name];
    if (!Array.isArray(value) || value.length > filesMax) throw reject('MANIFEST_MALFORMED', { field: name });
    return value as readonly unknown[];
  };
  const keys = (name: string): string[] =>
    list(name).map((key) => {
      if (typeof key !== 'string') throw reject('MANIFEST_MALFORMED', { field: name });
      return key;
    });
  if (fields.format !== packageFormat) throw reject('MANIFEST_MALFORMED', { field: 'format' });
  const [size, from, to] = ['size', 'from', 'to'].map((name) => readDecimal(fields[name], name)) as [
    bigint,
    bigint,
    bigint,
  ];
  if (size / BigInt(tileWidth) > packageFilesMax) throw reject('PACKAGE_FILES_TOO_MANY', { max: packageFilesMax });
  const startsBundle = (from - 1n) % BigInt(tileWidth) === 0n;
  const endsBundle = to % BigInt(tileWidth) === 0n || to === size;
  if (from < 1n || to > size || to < from - 1n || !startsBundle || !endsBundle)
    throw reject('MANIFEST_MALFORMED', { field: `from ${from}, to ${to}, size ${size}` });
  return {
    authority: text('authority'),
    authorityId: text('authorityId'),
    origin: text('origin'),
    madeAt: text('madeAt'),
    size,
    from,
    to,
    root: readHash(fields.root, 'root'),
    logKeys: keys('logKeys'),
    witnessKeys: keys('witnessKeys'),
    files: list('files').map(fileIn),
  };
};

const objectIn = (bytes: Uint8Array): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes) ?? '');
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Told below.
  }
  throw reject('MANIFEST_MALFORMED', { field: 'JSON' });
};

const fileIn = (file: unknown): PackagedFile => {
  const { path, bytes, sha256 } = (file ?? {}) as Partial<PackagedFile>;
  const right =
    typeof path === 'string' &&
    path.length <= pathMax &&
    plainPath.test(path) &&
    Number.isSafeInteger(bytes) &&
    bytes! >= 0 &&
    /^[0-9a-f]{64}$/u.test(String(sha256));
  if (!right) throw reject('MANIFEST_MALFORMED', { field: 'files' });
  return file as PackagedFile;
};

/** The bundles of a range that begins and ends where bundles do. */
export function* bundlesIn({ from, to, size }: Pick<Manifest, 'from' | 'to' | 'size'>): Iterable<Tile> {
  for (let first = from - 1n; first < to; first += BigInt(tileWidth)) {
    const left = size - first;
    const width = left < tileWidth ? Number(left) : tileWidth;
    yield { level: 'entries', index: first / BigInt(tileWidth), width };
  }
}

/** Every file that must be in the package, and no other may: with its size where that follows from the log. */
export const filesOf = (manifest: Manifest): Map<string, number | undefined> => {
  const files = new Map<string, number | undefined>([
    ['manifest.json', undefined],
    ['checkpoint', undefined],
  ]);
  for (const tile of tilesOf(manifest.size)) files.set(tilePath(tile), tile.width * 32);
  for (const bundle of bundlesIn(manifest)) files.set(tilePath(bundle), undefined);
  for (const { path, bytes } of manifest.files) files.set(path, bytes);
  return files;
};
