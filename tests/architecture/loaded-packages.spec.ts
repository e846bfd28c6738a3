import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/*
 * A command without a database is told at once, and a follower is small: what serves HTTP, prints pages or works queues is
 * loaded by whoever does that. Seen by what a process really loads, since an import of a type or within a function loads nothing.
 */

const hooks = `
  import { writeSync } from 'node:fs';
  export const resolve = async (specifier, context, next) => {
    const resolved = await next(specifier, context);
    writeSync(1, resolved.url + '\\n');
    return resolved;
  };`;
const packagesLoadedBy = (file: string): ReadonlySet<string> => {
  const script = `
    import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}));
    process.argv = ['node', ${JSON.stringify(file)}, 'verify-proof', '--help'];
    await import(${JSON.stringify(new URL(file, `file://${process.cwd()}/`).href)});`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  const names = stdout.split('\n').map((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
};

test('a command that needs no database loads next to nothing', () => {
  expect([...packagesLoadedBy('dist/apps/cli/src/main.js')].sort()).toEqual(['cli-progress', 'commander']);
});

test('the product without its HTTP interface loads no package of HTTP, of pages or of queues', () => {
  expect([...packagesLoadedBy('dist/apps/product.js')].sort()).toEqual(['@node-rs/argon2', 'pg', 'pg-copy-streams']);
});
