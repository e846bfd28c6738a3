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

/** What stands in every package beside the log: who verifies needs nothing else. They check, and are not checked. */
export const packageTools = ['verify.mjs', 'verify.html', 'verify-receipt.sh', 'README.txt'] as const;

/** Any other file would be vouched for by nobody, and stand beside what is. */
const belongs = (path: string): boolean =>
  path === 'checkpoints.ndjson' || path.startsWith('reports/') || packageTools.some((tool) => tool === path);

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
  /** The numbers of the entries by which the log changed its key; they are in the package whatever its range is. */
  readonly rotations: readonly bigint[];
  readonly witnessKeys: readonly string[];
  readonly files: readonly PackagedFile[];
}

export const printManifest = ({ size, root, from, to, rotations, ...rest }: Manifest): string => {
  const numbers = { size: `${size}`, from: `${from}`, to: `${to}`, rotations: rotations.map(String) };
  return `${JSON.stringify({ format: packageFormat, ...rest, ...numbers, root: toBase64(root) }, null, 1)}\n`;
};

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
    rotations: numbersIn(list('rotations'), size),
    witnessKeys: keys('witnessKeys'),
    files: list('files').map(fileIn),
  };
};

/** Numbers of entries, each greater than the one before. */
const numbersIn = (texts: readonly unknown[], size: bigint): bigint[] => {
  const numbers = texts.map((text) => readDecimal(text, 'rotations'));
  const inOrder = numbers.every((number, at) => number > (numbers[at - 1] ?? 0n) && number <= size);
  if (!inOrder) throw reject('MANIFEST_MALFORMED', { field: 'rotations' });
  return numbers;
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
  if (!belongs(path)) throw reject('PACKAGE_FILE_SURPLUS', { path });
  return file as PackagedFile;
};

/** The bundle that an entry is in. */
export const bundleWith = (position: bigint, size: bigint): Tile => {
  const index = (position - 1n) / BigInt(tileWidth);
  const left = size - index * BigInt(tileWidth);
  return { level: 'entries', index, width: left < tileWidth ? Number(left) : tileWidth };
};

/** The bundles of a range that begins and ends where bundles do, and those with a rotation, in order. */
export function* bundlesIn({
  from,
  to,
  size,
  rotations,
}: Pick<Manifest, 'from' | 'to' | 'size' | 'rotations'>): Iterable<Tile> {
  const around = new Map(rotations.map((position) => [bundleWith(position, size).index, position]));
  const outside = [...around.values()];
  for (const position of outside.filter((each) => each < from)) yield bundleWith(position, size);
  for (let first = from; first <= to; first += BigInt(tileWidth)) yield bundleWith(first, size);
  for (const position of outside.filter((each) => each > to)) yield bundleWith(position, size);
}

/**
 * Every file that must be in the package, and no other may: with its size where that follows from the log. One after the other,
 * for a manifest may claim more than any folder has.
 */
export function* filesOf(manifest: Manifest): Iterable<readonly [path: string, bytes: number | undefined]> {
  yield ['manifest.json', undefined];
  yield ['checkpoint', undefined];
  for (const { path, bytes } of manifest.files) yield [path, bytes];
  for (const tile of tilesOf(manifest.size)) yield [tilePath(tile), tile.width * 32];
  for (const bundle of bundlesIn(manifest)) yield [tilePath(bundle), undefined];
}
