import {
  canonical,
  raised,
  Rejection,
  type EntryCheck,
  type EventVersions,
  type Json,
  type Recorded,
  type Recount,
} from '#libs/kernel';
import { parseBundle } from '../bundles.js';
import { openCheckpoint, parseCheckpoint, parseCheckpointOf, type Checkpoint, type LogPolicy } from '../checkpoint.js';
import { equal, fromUtf8, shorten, toHex } from '../encoding.js';
import { rootOf } from '../frontier.js';
import { edgeTiles, emptyEdge, growTiles, type TileBytes, type TileEdge } from '../growth.js';
import type { Hash } from '../hashing.js';
import { parseVerifier, type Verifier } from '../keys.js';
import { noteLimits, parseNote } from '../note.js';
import { keyRotationIn } from '../rotation.js';
import { sha256 } from '../sha256.js';
import { parseTile, tilePath, tilesOf, tileWidth, type HashTile } from '../tiles.js';
import { bundleBytesMax, readBounded, tileBytesMax, type PackageFiles } from './files.js';
import { keysIn, requireEntry, signersOf } from './keys.js';
import { bundlesIn, filesOf, parseManifest, type Manifest } from './manifest.js';
import { reject } from './refusals.js';
import { asked, checkReport, reportIn, type Report } from './report.js';

/** What the slices bring, so that the auditor's copy knows the business and this file does not. */
export interface Business {
  readonly versions: EventVersions;
  readonly checks: readonly EntryCheck[];
  readonly recounts: readonly Recount[];
}

export interface PackageVerification {
  readonly authority: string;
  readonly origin: string;
  readonly size: bigint;
  readonly from: bigint;
  readonly to: bigint;
  readonly madeAt: string;
  /** The keys whose signatures are on the head, and whether the verifier was told whom to trust or read it in the package. */
  readonly keys: readonly string[];
  readonly keyTrusted: boolean;
  /** The entries by which one key handed over to the next, each time with the signatures of both. */
  readonly rotations: readonly bigint[];
  /** Witnesses whom the auditor trusts; all have signed the head. */
  readonly witnesses: readonly string[];
  /** Witnesses of whom only the package tells; they may be the maker of it. */
  readonly witnessesUntrusted: readonly string[];
  readonly checkpoints: number;
  /** The checks of the business that were made over all entries; none over a range. */
  readonly checks: readonly string[];
  readonly reports: readonly ReportVerification[];
}
export interface ReportVerification {
  readonly path: string;
  /** How many of its figures, all there are, were counted anew from the entries; 0 is a report that was not checked. */
  readonly recounted: number;
}

export interface PackageOptions {
  /** The keys to trust, of the log and of witnesses. Without them those of the package are used, and the answer says so. */
  readonly trusted?: readonly Verifier[];
  readonly business: Business;
  readonly onProgress?: (done: bigint, of: bigint) => void;
}

const manifestBytesMax = 4_000_000;
const checkpointsBytesMax = 64_000_000;
const fileBytesMax = 64_000_000;

/**
 * Verifies a package with nothing but its files: returns what was found right, or refuses at the first thing that is wrong.
 * A file is looked at once, and the memory does not grow with their number but for the rows that reports are counted from.
 */
export const verifyPackage = async (files: PackageFiles, options: PackageOptions): Promise<PackageVerification> => {
  const { business, onProgress = () => undefined } = options;
  const manifest = parseManifest(await readBounded(files, 'manifest.json', manifestBytesMax));
  const policy = policyOf(manifest, options);
  const keys = await keysIn(files, manifest, policy);
  const note = await readBounded(files, 'checkpoint', noteLimits.bytesMax);
  const earlierNotes = await earlierHeadsIn(files, manifest);
  parseCheckpointOf(manifest.origin, parseNote(note).text);
  const checkpoint = keys.open(note, earlierNotes.at(-1)?.size ?? 0n);
  const witnesses = witnessesIn(options.trusted);
  requireWitnesses(note, policy.origin, keys.known, witnesses);
  requireSameHead(manifest, checkpoint);
  requireExactFiles(files, manifest);
  const earlier = earlierNotes.map(({ note: each }, at) => keys.open(each, earlierNotes[at - 1]?.size ?? 0n));
  const reports = await reportsIn(files, manifest);

  const whole = manifest.from === 1n && manifest.to === manifest.size;
  const hearing = whole ? hearingOf(business, reports) : silent;
  const edge = await hashEntries(files, manifest, earlier, hearing.hear, onProgress);
  for (const { tile, bytes } of edgeTiles(edge)) await requireTile(files, tile, bytes);
  requireRoot(checkpoint, rootOf(edge.frontier));
  return {
    authority: manifest.authority,
    origin: manifest.origin,
    size: manifest.size,
    from: manifest.from,
    to: manifest.to,
    madeAt: manifest.madeAt,
    keys: signersOf(note, keys.known),
    keyTrusted: options.trusted !== undefined,
    rotations: manifest.rotations,
    witnesses: witnesses.map(nameOf),
    witnessesUntrusted: signersOf(note, [...keys.known, ...othersIn(manifest, witnesses)]).filter(
      (name) => !keys.known.some((key) => nameOf(key) === name),
    ),
    checkpoints: earlier.length + 1,
    checks: whole ? business.checks.map(({ name }) => name) : [],
    reports: reports.map((report) => ({ path: report.path, recounted: hearing.compare(report) })),
  };
};

/**
 * Whom the auditor trusts: keys of this very log, and witnesses, all of whom must have signed its head. The keys of the package
 * serve where none was brought.
 */
const policyOf = ({ origin, logKeys }: Manifest, { trusted }: PackageOptions): LogPolicy => {
  const known = trusted ?? logKeys.map(parseVerifier);
  return { origin, logKeys: known.filter(({ name, algorithm }) => name === origin && algorithm === 'ed25519') };
};

const witnessesIn = (keys: readonly Verifier[] = []): Verifier[] =>
  keys.filter(({ algorithm }) => algorithm === 'cosignature/v1');

const requireSameHead = ({ size, root }: Manifest, checkpoint: Checkpoint): void => {
  if (size === checkpoint.size && equal(root, checkpoint.root)) return;
  throw reject('HEAD_DIFFERS', {
    expected: `${size} ${toHex(root)}`,
    actual: `${checkpoint.size} ${toHex(checkpoint.root)}`,
  });
};

/** Names and sizes first, so that a folder of something else is refused before any of it is read. */
const requireExactFiles = ({ sizes }: PackageFiles, manifest: Manifest): void => {
  const wanted = new Set<string>();
  for (const [path, expected] of filesOf(manifest)) {
    wanted.add(path);
    const bytes = sizes.get(path);
    if (bytes === undefined) throw reject('PACKAGE_FILE_MISSING', { path });
    if (expected !== undefined && bytes !== expected)
      throw reject('PACKAGE_FILE_SIZE_WRONG', { path, bytes, expected });
  }
  for (const path of sizes.keys()) if (!wanted.has(path)) throw reject('PACKAGE_FILE_SURPLUS', { path: shorten(path) });
};

/** The other checkpoints of the log, a line of JSON each, the smallest first. Nothing is known of their signatures yet. */
const earlierHeadsIn = async (files: PackageFiles, manifest: Manifest) => {
  const bytes = await readListed(files, manifest, 'checkpoints.ndjson', checkpointsBytesMax);
  const lines = (fromUtf8(bytes) ?? '').split('\n').slice(0, -1);
  return lines
    .map(noteIn)
    .map((note) => ({ note, size: parseCheckpoint(parseNote(note).text).size }))
    .sort((a, b) => (a.size < b.size ? -1 : 1));
};

const noteIn = (line: string): string => {
  try {
    return String((JSON.parse(line) as { readonly note: unknown }).note);
  } catch {
    throw reject('PACKAGE_NOT_READABLE', { path: 'checkpoints.ndjson', problem: 'JSON' });
  }
};

/** A file of the manifest with the hash that stands there. */
const readListed = async (files: PackageFiles, manifest: Manifest, path: string, max: number): Promise<Uint8Array> => {
  const listed = manifest.files.find((file) => file.path === path);
  if (!listed) throw reject('PACKAGE_FILE_MISSING', { path });
  const bytes = await readBounded(files, path, max, listed.bytes);
  if (toHex(sha256(bytes)) !== listed.sha256) throw reject('PACKAGE_FILE_CHANGED', { path });
  return bytes;
};

const reportsIn = async (files: PackageFiles, manifest: Manifest): Promise<Report[]> => {
  const reports: Report[] = [];
  for (const { path } of manifest.files) {
    if (path === 'checkpoints.ndjson') continue;
    const bytes = await readListed(files, manifest, path, fileBytesMax);
    if (path.startsWith('reports/')) reports.push(reportIn(path, bytes, manifest));
  }
  return reports;
};

interface Hearing {
  readonly hear: (event: Recorded) => void;
  /** How many figures of the report were counted anew; refuses the first that differs. */
  readonly compare: (report: Report) => number;
}
const silent: Hearing = { hear: () => undefined, compare: () => 0 };

/** The checks and recounts that hear each type of entry. */
const hearingOf = ({ versions, checks, recounts }: Business, reports: readonly Report[]): Hearing => {
  const byType = new Map<string, ((event: Recorded) => void)[]>();
  const listen = (hears: readonly string[], hear: (event: Recorded) => void) => {
    for (const type of hears) byType.set(type, [...(byType.get(type) ?? []), hear]);
  };
  for (const { name, hears, begin } of checks)
    listen(
      hears,
      begin((breach) => {
        throw reject('CHECK_BROKEN', { check: name, ...breach });
      }),
    );
  const running = new Map<Report, () => object>();
  for (const report of reports) {
    const recount = recounts.find((each) => each.report === report.name);
    if (!recount || !asked(report, recount.question(report.asOf))) continue;
    const { hear, figures } = recount.begin(report.asOf);
    listen(recount.hears, hear);
    running.set(report, figures);
  }
  return {
    hear: (event) => {
      const listeners = byType.get(event.type);
      if (!listeners) return;
      try {
        const today = raised(event, (versions as EventVersions<Recorded>)[event.type]);
        for (const hear of listeners) hear(today);
      } catch (error) {
        if (error instanceof Rejection) throw error;
        throw reject('ENTRY_NOT_READABLE', { position: event.position, problem: (error as Error).message });
      }
    },
    compare: (report) => {
      const figures = running.get(report);
      return figures ? checkReport(report, figures()) : 0;
    },
  };
};

/** Hashes the tree from the entries, or from the leaf hashes where the package has no entries; every tile must follow from it. */
const hashEntries = async (
  files: PackageFiles,
  manifest: Manifest,
  earlier: readonly Checkpoint[],
  hear: (event: Recorded) => void,
  onProgress: (done: bigint, of: bigint) => void,
): Promise<TileEdge> => {
  const waiting = [...earlier];
  let edge = emptyEdge;
  const bundles = bundlesIn(manifest)[Symbol.iterator]();
  let bundle = bundles.next();
  for (const tile of tilesOf(manifest.size)) {
    if (tile.level > 0) break;
    const bytes = await readBounded(files, tilePath(tile), tileBytesMax, tile.width * 32);
    const leaves = parseTile(bytes, tile.width);
    if (!bundle.done && bundle.value.index === tile.index) {
      const content = await readBounded(files, tilePath(bundle.value), bundleBytesMax);
      checkBundle(parseBundle(content, tile.width), leaves, tile, manifest, hear);
      bundle = bundles.next();
    }
    edge = await grow(files, edge, leaves, waiting);
    onProgress(edge.frontier.size, manifest.size);
  }
  if (waiting[0])
    throw reject('TREE_DIFFERS', { size: waiting[0].size, expected: toHex(waiting[0].root), actual: '–' });
  return edge;
};

/** Adds leaves and stops where a checkpoint was signed, to compare its root. */
const grow = async (
  files: PackageFiles,
  before: TileEdge,
  leaves: readonly Hash[],
  waiting: Checkpoint[],
): Promise<TileEdge> => {
  let edge = before;
  const full: TileBytes[] = [];
  for (let at = 0; ;) {
    while (waiting[0]?.size === edge.frontier.size) requireRoot(waiting.shift()!, rootOf(edge.frontier));
    if (at === leaves.length) break;
    const next = waiting[0];
    const until = next ? Math.min(leaves.length, at + Number(next.size - edge.frontier.size)) : leaves.length;
    const grown = growTiles(edge, leaves.slice(at, until));
    edge = grown.edge;
    full.push(...grown.full);
    at = until;
  }
  for (const { tile, bytes } of full) if (tile.level > 0) await requireTile(files, tile, bytes);
  return edge;
};

const requireTile = async (files: PackageFiles, tile: HashTile, expected: Uint8Array): Promise<void> => {
  const path = tilePath(tile);
  const actual = await readBounded(files, path, tileBytesMax, expected.length);
  if (equal(actual, expected)) return;
  const at = 32 * Math.floor(actual.findIndex((byte, index) => byte !== expected[index]) / 32);
  const hashAt = (bytes: Uint8Array) => toHex(bytes.subarray(at, at + 32));
  throw reject('TILE_DIFFERS', { path, expected: hashAt(expected), actual: hashAt(actual) });
};

const requireRoot = ({ size, root }: Checkpoint, actual: Hash): void => {
  if (!equal(root, actual)) throw reject('TREE_DIFFERS', { size, expected: toHex(root), actual: toHex(actual) });
};

const checkBundle = (
  entries: readonly Uint8Array[],
  leaves: readonly Hash[],
  { index }: HashTile,
  { authorityId, origin, rotations }: Manifest,
  hear: (event: Recorded) => void,
): void => {
  entries.forEach((entry, at) => {
    const position = Number(index) * tileWidth + at + 1;
    requireEntry(position, entry, leaves[at]!);
    const event = eventIn(entry, position);
    if (event.position !== position || event.authorityId !== authorityId)
      throw reject('ENTRY_MISPLACED', { position, actual: `${event.authorityId} ${event.position}` });
    // Left out of the manifest, the old key would go on to speak for the log.
    if (
      event.type === 'LogKeyRotated' &&
      !rotations.includes(BigInt(position)) &&
      keyRotationIn(fromUtf8(entry)!, origin)
    )
      throw reject('ROTATION_NOT_TOLD', { position });
    hear(event);
  });
};

/** What an entry says. It must be written in the one canonical way: a member named twice would say two things to two readers. */
const eventIn = (entry: Uint8Array, position: number): Recorded => {
  const text = fromUtf8(entry);
  let event: unknown;
  let again: string | undefined;
  try {
    event = JSON.parse(text!);
    again = canonical(event as Json);
  } catch {
    // Told below.
  }
  if (typeof event !== 'object' || event === null) throw reject('ENTRY_NOT_READABLE', { position, problem: 'JSON' });
  if (again !== text) throw reject('ENTRY_NOT_CANONICAL', { position });
  return event as Recorded;
};

const nameOf = ({ name, keyId }: Verifier): string => `${name}+${keyId}`;

const requireWitnesses = (
  note: Uint8Array,
  origin: string,
  logKeys: readonly Verifier[],
  witnesses: readonly Verifier[],
): void => {
  if (witnesses.length) openCheckpoint(note, { origin, logKeys, witnesses, witnessesMin: witnesses.length });
};

const othersIn = ({ witnessKeys }: Manifest, trusted: readonly Verifier[]): Verifier[] =>
  witnessesIn(witnessKeys.map(parseVerifier)).filter((key) => !trusted.some((each) => nameOf(each) === nameOf(key)));
