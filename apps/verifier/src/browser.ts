/// <reference lib="dom" />
import { packageFilesMax, rejectPackage, type PackageFiles } from '#libs/transparency';
import { tellOf } from './tell.js';

/* The page `verify.html`: opened from disk, it reads the files it is handed and asks no network. */

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const folder = element<HTMLInputElement>('folder');
const key = element<HTMLInputElement>('key');
const answer = element<HTMLPreElement>('answer');
const drop = element('drop');

/** The first part of every path is the name of the folder that was chosen. */
const packageOf = (files: Iterable<readonly [path: string, file: File]>): PackageFiles => {
  const byPath = new Map<string, File>();
  for (const [path, file] of files) {
    if (byPath.size >= packageFilesMax) throw rejectPackage('PACKAGE_FILES_TOO_MANY', { max: packageFilesMax });
    byPath.set(path.split('/').slice(1).join('/'), file);
  }
  return {
    sizes: new Map([...byPath].map(([path, { size }]) => [path, size])),
    read: async (path) => {
      try {
        return new Uint8Array(await byPath.get(path)!.arrayBuffer());
      } catch (error) {
        throw rejectPackage('PACKAGE_NOT_READABLE', { path, problem: (error as Error).message });
      }
    },
  };
};

/** What was chosen last: it is verified again when another key is typed. */
let chosen: (() => Promise<PackageFiles>) | undefined;
let asked = 0;

const show = async (files: () => Promise<PackageFiles>): Promise<void> => {
  chosen = files;
  const question = (asked += 1);
  /** An answer that comes after the next question is nobody's. */
  const tell = (result: string, text: string) => {
    if (question !== asked) return;
    answer.className = result;
    answer.textContent = text;
  };
  tell('', 'Đang kiểm… / Verifying…');
  try {
    const told = await tellOf(files, key.value.split(/\s+/u).filter(Boolean), (done, of) => {
      tell('', `Đang kiểm… / Verifying… ${done} / ${of}`);
    });
    tell(told.result, told.lines.join('\n'));
  } catch (error) {
    tell('refused', `Lỗi của chương trình kiểm / a fault of the verifier: ${(error as Error).message}`);
  }
};

folder.addEventListener('change', () => {
  const files = [...(folder.files ?? [])];
  if (files.length)
    void show(() => Promise.resolve(packageOf(files.map((file) => [file.webkitRelativePath, file] as const))));
});

key.addEventListener('change', () => {
  if (chosen) void show(chosen);
});

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
const entriesOf = (entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    const more = () =>
      reader.readEntries((entries) => {
        all.push(...entries);
        if (entries.length) more();
        else resolve(all);
      }, reject);
    more();
  });
};

const dropped = async (root: FileSystemEntry): Promise<PackageFiles> => {
  const files: [string, File][] = [];
  const entries = [root];
  for (let entry = entries.pop(); entry; entry = entries.pop())
    if (entry.isDirectory) entries.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else files.push([entry.fullPath.slice(1), await fileOf(entry as FileSystemFileEntry)]);
  return packageOf(files);
};

for (const type of ['dragover', 'dragleave', 'drop'] as const)
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', type === 'dragover');
  });
drop.addEventListener('drop', (event) => {
  const root = event.dataTransfer?.items[0]?.webkitGetAsEntry();
  if (root) void show(() => dropped(root));
});
