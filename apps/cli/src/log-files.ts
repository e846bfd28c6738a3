import { lstat, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refusals } from '#libs/kernel';
import type { SignedCheckpoint, SignedLog } from '#libs/journal';
import {
  appendLeaves,
  bundlesOf,
  edgeTiles,
  emptyEdge,
  emptyRoot,
  entryBytesMax,
  growTiles,
  leafHash,
  openCheckpoint,
  parseSigner,
  printBundle,
  printCheckpoint,
  printVerifier,
  rootOf,
  signNote,
  tilePath,
  tilesOf,
  tileWidth,
  toBase64,
  toHex,
  type Checkpoint,
  type Hash,
  type Signer,
  type Tile,
  type TileBytes,
  type TileEdge,
} from '#libs/transparency';
import { bytesOfFile } from './standard-input.js';

/*
 * A log as files, with the names and contents of https://c2sp.org/tlog-tiles: any web server can serve the folder. What
 * was written is never written again otherwise, and the checkpoint comes last, so that it never promises what is missing.
 */

const reject = refusals({
  LINE_TOO_LONG: {
    vi: 'Dòng {line} dài hơn {max} byte, một mục của sổ không chứa được.',
    en: 'Line {line} is longer than {max} bytes, more than an entry of a log can be.',
    nature: 'input',
  },
  LOG_DIFFERS: {
    vi: 'Thư mục đã có sổ khác: {path} không khớp. Sổ chỉ thêm vào, không sửa.',
    en: 'The folder has another log: {path} differs. A log is added to and never changed.',
  },
  LOG_LONGER: {
    vi: 'Sổ trong thư mục đã có {size} mục, đầu vào chỉ có {given}.',
    en: 'The log in the folder has {size} entries already, the input only {given}.',
  },
  LINK_IN_FOLDER: {
    vi: '{path} là liên kết, có thể dẫn ra ngoài thư mục. Sổ chỉ ghi vào tệp và thư mục thật.',
    en: '{path} is a link, which may lead out of the folder. A log is written to real files and folders only.',
    nature: 'input',
  },
  FILE_NOT_WRITABLE: {
    vi: 'Không ghi được {path} ({problem}).',
    en: '{path} cannot be written ({problem}).',
    nature: 'input',
  },
});

export interface LogFiles {
  readonly dir: string;
  readonly origin: string;
  readonly keyFile: string;
}

/** Makes the files of the log whose entries are these lines, and signs its head. Lines may be added later. */
export const buildLog = async ({ dir, origin, keyFile }: LogFiles, input: AsyncIterable<Buffer>) => {
  const signer = await signerIn(keyFile);
  // An origin that no checkpoint takes is told before any file is written.
  signNote(printCheckpoint({ origin, size: 0n, root: emptyRoot }), [signer]);
  const published = await checkpointIn(dir, origin, signer);
  let edge = emptyEdge;
  for await (const lines of linesOf(input)) {
    const leaves = lines.map(leafHash);
    requireSameHistory(published, edge, leaves);
    const index = edge.frontier.size / BigInt(tileWidth);
    await writeOnce(dir, tilePath({ level: 'entries', index, width: lines.length }), printBundle(lines));
    const grown = growTiles(edge, leaves);
    await writeTiles(dir, grown.full);
    edge = grown.edge;
  }
  await writeTiles(dir, edgeTiles(edge));
  return publish(dir, { origin, size: edge.frontier.size, root: rootOf(edge.frontier) }, published, signer);
};

/**
 * Writes the log of a journal as files, up to a head that its notary signed: tiles and bundles first, the head last. What is
 * there already must be the same.
 */
export const exportLog = async (log: SignedLog, authorityId: string, dir: string) => {
  const checkpoint = await log.checkpoint(authorityId);
  const files = await writeLog(log, authorityId, dir, checkpoint, bundlesOf);
  return {
    origin: log.originOf(authorityId),
    size: checkpoint.size.toString(),
    files,
    ...(await keysOf(log, authorityId)),
  };
};

/** The keys that a reader of the files is to be given. */
export const keysOf = async (log: SignedLog, authorityId: string) => {
  const { spans } = await log.keys(authorityId);
  return {
    logKeys: spans.map(({ key }) => printVerifier(key)),
    witnesses: log.witnesses.map(({ key }) => printVerifier(key)),
  };
};

/** The files of a log under a signed head; gives back how many tiles and bundles there are. */
export const writeLog = async (
  log: SignedLog,
  authorityId: string,
  dir: string,
  { size, note }: SignedCheckpoint,
  bundles: (size: bigint) => Iterable<Tile>,
): Promise<number> => {
  let files = 0;
  for (const tiles of [tilesOf(size), bundles(size)])
    for (const tile of tiles) {
      await writeOnce(dir, tilePath(tile), (await log.tile(authorityId, tile))!);
      files += 1;
    }
  await writeHead(dir, note);
  return files;
};

const writeHead = async (dir: string, note: string): Promise<void> => {
  for (const name of ['checkpoint', 'checkpoint.new']) await requireNoLink(dir, name);
  const path = join(dir, 'checkpoint');
  await writing(path, async () => {
    await mkdir(dir, { recursive: true });
    await writeFile(`${path}.new`, note);
    await rename(`${path}.new`, path);
  });
};

/** A key has some hundred bytes. */
const keyBytesMax = 10_000;

const signerIn = async (path: string): Promise<Signer> =>
  parseSigner((await bytesOfFile(path, keyBytesMax)).toString('utf8').trim());

/** The lines without their newlines, at most a tile's width at a time. The last one may lack its newline. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncIterable<readonly Uint8Array[]> {
  let lines: Uint8Array[] = [];
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of input) {
    const bytes = Buffer.concat([rest, part]);
    let from = 0;
    for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
      if (end - from > entryBytesMax) throw reject('LINE_TOO_LONG', { line, max: entryBytesMax });
      lines.push(bytes.subarray(from, end));
      [from, line] = [end + 1, line + 1];
      if (lines.length < tileWidth) continue;
      yield lines;
      lines = [];
    }
    rest = bytes.subarray(from);
    if (rest.length > entryBytesMax) throw reject('LINE_TOO_LONG', { line, max: entryBytesMax });
  }
  if (rest.length) lines.push(rest);
  if (lines.length) yield lines;
}

/** The head of the log that the folder has already, if it has one; it must be of this origin and by this key. */
const checkpointIn = async (dir: string, origin: string, { verifier }: Signer): Promise<Checkpoint | undefined> => {
  const note = await readIfThere(join(dir, 'checkpoint'));
  return note && openCheckpoint(note, { origin, logKeys: [verifier] }).checkpoint;
};

/** Before anything of a portion is written: the head already published must be on the way. */
const requireSameHistory = (published: Checkpoint | undefined, { frontier }: TileEdge, leaves: readonly Hash[]) => {
  if (!published) return;
  const until = published.size - frontier.size;
  if (until > leaves.length && leaves.length < tileWidth)
    throw reject('LOG_LONGER', { size: published.size, given: frontier.size + BigInt(leaves.length) });
  if (until <= 0n || until > leaves.length) return;
  const root = rootOf(appendLeaves(frontier, leaves.slice(0, Number(until))));
  if (toHex(root) !== toHex(published.root)) throw reject('LOG_DIFFERS', { path: 'checkpoint' });
};

const publish = async (
  dir: string,
  checkpoint: Checkpoint,
  published: Checkpoint | undefined,
  signer: Signer,
): Promise<{ origin: string; size: string; root: string; checkpoint: string }> => {
  const { origin, size, root } = checkpoint;
  if (published && published.size > size) throw reject('LOG_LONGER', { size: published.size, given: size });
  const path = join(dir, 'checkpoint');
  const note = signNote(printCheckpoint(checkpoint), [signer]);
  // One that is there already may carry the signatures of witnesses.
  if (published?.size !== size) await writeHead(dir, note);
  return { origin, size: size.toString(), root: toBase64(root), checkpoint: path };
};

const writeTiles = async (dir: string, tiles: readonly TileBytes[]): Promise<void> => {
  for (const { tile, bytes } of tiles) await writeOnce(dir, tilePath(tile), bytes);
};

/** Writes a file that is new, or is there already with the same bytes. */
export const writeOnce = async (dir: string, name: string, bytes: Uint8Array): Promise<void> => {
  await requireNoLink(dir, name);
  const path = join(dir, name);
  const there = await readIfThere(path);
  if (there && !there.equals(bytes)) throw reject('LOG_DIFFERS', { path: name });
  if (there) return;
  await writing(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx' });
  });
};

/** The folder itself may be one: that is what was asked for. */
const requireNoLink = async (dir: string, name: string): Promise<void> => {
  let path = dir;
  for (const part of name.split('/')) {
    path = join(path, part);
    const there = await lstat(path).catch(() => undefined);
    if (!there) return;
    if (there.isSymbolicLink()) throw reject('LINK_IN_FOLDER', { path });
  }
};

const readIfThere = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw reject('FILE_NOT_WRITABLE', { path, problem: error.code });
  });

const writing = (path: string, write: () => Promise<void>): Promise<void> =>
  write().catch((error: NodeJS.ErrnoException) => {
    throw reject('FILE_NOT_WRITABLE', { path, problem: error.code ?? error.message });
  });
