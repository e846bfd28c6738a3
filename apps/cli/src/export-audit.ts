import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, type FileHandle } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refusals, type BusinessDate } from '#libs/kernel';
import {
  bundlesIn,
  packageTools,
  parseCheckpoint,
  parseNote,
  printManifest,
  printReport,
  toBase64,
  type Manifest,
  type PackagedFile,
} from '#libs/transparency';
import { AccessLog, accessJournalOf, type SignedLog } from '#libs/journal';
import type { Product } from '../../product.js';
import { keysOf, writeLog, writeOnce } from './log-files.js';
import { packagedReports } from './reports.js';

const reject = refusals({
  FOLDER_NOT_EMPTY: {
    vi: 'Thư mục {dir} đã có tệp. Gói kiểm toán cần thư mục mới hoặc trống.',
    en: 'The folder {dir} has files in it. A package needs a new or empty one.',
    nature: 'input',
  },
  RANGE_NOT_IN_LOG: {
    vi: 'Điểm kiểm đã ký có {size} mục, không có đoạn từ {from} đến {to}.',
    en: 'The signed checkpoint has {size} entries; there is no range from {from} to {to}.',
    nature: 'input',
  },
});

export interface PackageAsked {
  readonly authorityId: string;
  readonly slug: string;
  readonly dir: string;
  readonly asOf: BusinessDate;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly purpose?: string | undefined;
}

/** Where `npm run build` puts the tools. */
const toolsFolder = fileURLToPath(new URL('../../verifier/', import.meta.url));

/**
 * Writes an audit package: the log as files under a signed head, earlier heads, reports as known at that head, and what
 * verifies them. Everything passes through in portions of a bundle, whatever the size of the journal.
 */
export const exportAudit = async (product: Product, asked: PackageAsked) => {
  const { authorityId, slug, dir, asOf, purpose } = asked;
  const { journal } = product;
  const log = product.log!;
  await requireEmpty(dir);
  const checkpoint = await log.checkpoint(authorityId);
  const { origin, size, root } = parseCheckpoint(parseNote(checkpoint.note).text);
  const range = rangeOf(asked, size);
  await accountFor(product, authorityId, `export-audit, ${range.from}–${range.to}`, purpose);
  const files: PackagedFile[] = [await writeCheckpoints(dir, log.earlierCheckpoints(authorityId, size))];
  const asKnown = Number(size);
  for (const { report, question, answer } of await reportsAt(journal, authorityId, asOf, asKnown)) {
    const sheet = { report, question, asOf, asKnown, checkpoint: { origin, size: `${size}`, root: toBase64(root) } };
    files.push(await write(dir, `reports/${report}.json`, Buffer.from(printReport(sheet, answer))));
  }
  for (const tool of packageTools) files.push(await write(dir, tool, await readFile(join(toolsFolder, tool))));
  const rotations = await rotationsIn(log, authorityId, size);
  await writeLog(log, authorityId, dir, checkpoint, () => bundlesIn({ ...range, size, rotations }));
  const { logKeys, witnesses: witnessKeys } = await keysOf(log, authorityId);
  const madeAt = new Date().toISOString();
  const manifest: Manifest = {
    authority: slug,
    authorityId,
    origin,
    size,
    root,
    ...range,
    madeAt,
    logKeys,
    rotations,
    witnessKeys,
    files,
  };
  // Last: without it nothing is a package.
  await writeOnce(dir, 'manifest.json', Buffer.from(printManifest(manifest)));
  return {
    authority: slug,
    origin,
    size: `${size}`,
    root: toBase64(root),
    from: `${range.from}`,
    to: `${range.to}`,
    logKeys,
    reports: files.filter(({ path }) => path.startsWith('reports/')).map(({ path }) => path),
    verify: `node ${join(dir, 'verify.mjs')} ${dir} --key ${logKeys[0]}`,
  };
};

/** Entered in the journal of accesses before anything is written, and signed there, for the product need not run. */
export const accountFor = async (
  { journal, log }: Product,
  authorityId: string,
  question: string,
  purpose?: string,
): Promise<void> => {
  const actor = `cli:${userInfo().username}`;
  await new AccessLog(journal).recordAccess({ authorityId, actor, what: 'export', question, purpose });
  await log!.checkpoint(accessJournalOf(authorityId)).catch(() => undefined);
};

/** The entries by which the key changed, among the first `size`. */
const rotationsIn = async (log: SignedLog, authorityId: string, size: bigint): Promise<bigint[]> => {
  const { spans } = await log.keys(authorityId);
  return spans.slice(1).flatMap(({ from }) => (from <= size ? from : []));
};

const requireEmpty = async (dir: string): Promise<void> => {
  const there = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw reject('FOLDER_NOT_EMPTY', { dir });
  });
  if (there.length) throw reject('FOLDER_NOT_EMPTY', { dir });
};

const bundleEntries = 256n;

/** The asked range, widened to whole bundles: what the tree binds is bound bundle by bundle. */
const rangeOf = ({ from = 1, to }: PackageAsked, size: bigint): { from: bigint; to: bigint } => {
  const last = to === undefined ? size : BigInt(to);
  if (last > size || (size && BigInt(from) > last)) throw reject('RANGE_NOT_IN_LOG', { size, from, to: last });
  const end = ((last + bundleEntries - 1n) / bundleEntries) * bundleEntries;
  return { from: ((BigInt(from) - 1n) / bundleEntries) * bundleEntries + 1n, to: end < size ? end : size };
};

/** From the tables if they stand at that entry, and folded from the journal if more was recorded since. */
const reportsAt = async (journal: Product['journal'], authorityId: string, asOf: BusinessDate, asKnown: number) => {
  const moments = { asOf, asKnown };
  const stands = async () => (await journal.head(authorityId)) === asKnown;
  if (await stands()) {
    await journal.catchUp(authorityId);
    const reports = await packagedReports(journal, authorityId, moments, undefined);
    if (await stands()) return reports;
  }
  return packagedReports(journal, authorityId, moments, moments);
};

const write = async (dir: string, path: string, bytes: Buffer): Promise<PackagedFile> => {
  await writeOnce(dir, path, bytes);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** A line of JSON each, as they come. */
const writeCheckpoints = async (
  dir: string,
  checkpoints: AsyncIterable<{ readonly note: string }>,
): Promise<PackagedFile> => {
  const path = 'checkpoints.ndjson';
  const sha256 = createHash('sha256');
  let bytes = 0;
  await mkdir(dirname(join(dir, path)), { recursive: true });
  const file: FileHandle = await open(join(dir, path), 'wx');
  try {
    for await (const { note } of checkpoints) {
      const line = Buffer.from(`${JSON.stringify({ note })}\n`);
      sha256.update(line);
      bytes += line.length;
      await file.write(line);
    }
  } finally {
    await file.close();
  }
  return { path, bytes, sha256: sha256.digest('hex') };
};
