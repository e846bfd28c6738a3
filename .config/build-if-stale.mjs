import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Builds when a source is younger than what was built from it; otherwise a start or a command does not wait two seconds
 * for nothing. Folders count too: their time moves when a file in them is taken away. Says what it does on standard error.
 */

const sources = ['apps', 'libs', 'package.json', '.swcrc', 'nest-cli.json', 'tsconfig.json', '.config/vite.config.js'];
// The pages are built last, so they are the older of the two when either is.
const built = ['dist/apps/api/src/main.js', 'dist/apps/web/public/index.html'];

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
const builtAt = Math.min(...built.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
if (Math.max(...sources.map(newest)) > builtAt) {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
