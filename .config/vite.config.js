import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const web = join(root, 'apps/web');
const out = join(root, 'dist/apps/web/public');

const proofs = join(root, 'libs/transparency/src');

/** The two files of the library of proofs that call node:crypto have stand-ins in plain ECMAScript, as in the offline verifier. */
const portable = {
  name: 'portable',
  enforce: 'pre',
  resolveId(id, importer) {
    const file = /^\.{1,2}\/(sha256|ed25519)\.js$/u.exec(id)?.[1];
    const isOfProofs = importer?.startsWith(proofs) && !importer.startsWith(join(proofs, 'portable'));
    return file && isOfProofs ? join(proofs, `portable/${file}.ts`) : null;
  },
};

/** Every file that is worth it also lies there compressed, so that nothing is compressed while somebody waits. */
const compressed = {
  name: 'compressed',
  closeBundle() {
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (!/\.(?:js|css|svg)$/u.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    }
  },
};

export default {
  root: web,
  publicDir: join(web, 'public'),
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  plugins: [portable, compressed],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // The directives of packages made for servers, which mean nothing in a page.
      onwarn: (warning, tell) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning),
    },
  },
  server: { proxy: { '/api': process.env.API_URL ?? 'http://localhost:3000' }, fs: { allow: [resolve(root)] } },
};
