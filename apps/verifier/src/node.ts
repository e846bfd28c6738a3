import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { packageFilesMax, rejectPackage, type PackageFiles } from '#libs/transparency';
import { tellOf } from './tell.js';

/* node verify.mjs package/ --key VKEY… [--json] — needs Node 20.12 or later and nothing else; reads files only. */

const usage = `Cách dùng / usage: node verify.mjs <thư mục gói / package folder> --key <vkey> [--key <vkey>]… [--json]

Mã thoát / exit status:
  0  đã kiểm, đúng / verified
  1  không đúng, không được chấp nhận / refused
  2  không thấy sai, nhưng chưa kiểm được hết: không có --key thì không ai bảo đảm khóa, hoặc gói thiếu mục /
     nothing wrong, but it could not be checked in full: without --key nobody vouches for the key, or entries are missing
  3  gọi sai, hoặc lỗi của chương trình kiểm / wrong call, or a fault of the verifier
  4  các mục đúng, có báo cáo chưa kiểm / entries right, a report was not checked
`;
const statusOf = { verified: 0, refused: 1, consistent: 2, entries: 4 } as const;
const wrongCall = 3;

/** The files of a folder. Sizes are read first: what is too large is never opened. */
const filesIn = async (root: string): Promise<PackageFiles> => {
  const found = await stat(root).catch((error: NodeJS.ErrnoException) => {
    throw rejectPackage('PACKAGE_NOT_READABLE', { path: root, problem: error.code });
  });
  if (!found.isDirectory()) throw rejectPackage('PACKAGE_NOT_READABLE', { path: root, problem: 'ENOTDIR' });
  const sizes = new Map<string, number>();
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        folders.push(path);
        continue;
      }
      if (sizes.size >= packageFilesMax) throw rejectPackage('PACKAGE_FILES_TOO_MANY', { max: packageFilesMax });
      const name = relative(root, path).split(sep).join('/');
      // A link, a pipe or a device is no file of a package: it may lead anywhere and never end.
      if (!entry.isFile()) throw rejectPackage('PACKAGE_NOT_READABLE', { path: name, problem: 'ENOTREG' });
      sizes.set(name, (await stat(path)).size);
    }
  const read = (path: string): Promise<Uint8Array> =>
    readFile(join(root, path)).catch((error: NodeJS.ErrnoException) => {
      throw rejectPackage('PACKAGE_NOT_READABLE', { path, problem: error.code });
    });
  return { sizes, read };
};

interface Arguments {
  readonly folder: string | undefined;
  readonly keys: readonly string[];
  readonly json: boolean;
  readonly unknown: boolean;
}

const argumentsOf = (given: readonly string[]): Arguments => {
  const left = [...given];
  const keys: string[] = [];
  const folders: string[] = [];
  let [json, unknown] = [false, false];
  for (let each = left.shift(); each !== undefined; each = left.shift()) {
    if (each === '--json') json = true;
    else if (each === '--key') keys.push(left.shift() ?? '');
    else if (each.startsWith('-')) unknown = true;
    else folders.push(each);
  }
  return { folder: folders[0], keys, json, unknown: unknown || folders.length !== 1 };
};

const main = async (): Promise<void> => {
  const { folder, keys, json, unknown } = argumentsOf(process.argv.slice(2));
  if (unknown || folder === undefined) {
    process.stderr.write(usage);
    process.exitCode = wrongCall;
    return;
  }
  const told = await tellOf(
    () => filesIn(folder),
    keys,
    (done, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${of}`);
    },
  );
  if (process.stderr.isTTY) process.stderr.write('\r');
  process.exitCode = statusOf[told.result];
  const text = json
    ? JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))
    : told.lines.join('\n');
  process.stdout.write(`${text}\n`);
};

await main().catch((error: unknown) => {
  process.stderr.write(`Lỗi của chương trình kiểm / a fault of the verifier: ${(error as Error).message}\n`);
  process.exitCode = wrongCall;
});
