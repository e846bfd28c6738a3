import { mkdir, readFile, copyFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/*
 * The offline verifier as single files, from the sources of the product: `verify.mjs` for Node, and `verify.html` with the
 * same code for a page opened from disk, where hashing and signatures must do without Node.
 */

const from = 'apps/verifier';
const to = 'dist/apps/verifier';

/** The two files that call node:crypto have stand-ins in plain ECMAScript. */
const portable = {
  name: 'portable',
  setup: ({ onResolve }) =>
    // No `u`: the filter is run by another engine.
    onResolve({ filter: new RegExp('/(sha256|ed25519)[.]js$') }, ({ path, resolveDir }) => {
      const own = join(process.cwd(), 'libs/transparency/src');
      // The stand-ins themselves import each other by the same names.
      if (resolveDir === join(own, 'portable')) return undefined;
      return { path: join(own, 'portable', basename(path, '.js') + '.ts') };
    }),
};

const bundled = async (entry, options) => {
  const { outputFiles } = await build({
    entryPoints: [`${from}/src/${entry}`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['source'],
    legalComments: 'none',
    tsconfigRaw: '{}',
    ...options,
  });
  return outputFiles[0].text;
};

await mkdir(to, { recursive: true });
await writeFile(join(to, 'verify.mjs'), await bundled('node.ts', { platform: 'node' }));
const script = await bundled('browser.ts', { platform: 'browser', plugins: [portable], minify: true });
const page = await readFile(`${from}/page.html`, 'utf8');
// Given as a function, for a script has dollar signs; a closing tag in a string would end it.
await writeFile(
  join(to, 'verify.html'),
  page.replace('/* SCRIPT */', () => script.replaceAll('</script', '<\\/script')),
);
for (const file of ['verify-receipt.sh', 'README.txt']) await copyFile(join(from, file), join(to, file));
