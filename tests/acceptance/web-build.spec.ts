import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const pages = 'dist/apps/web/public';
const initialBytesMax = 350 * 1024;

/** Everything a browser loads before the first screen can be drawn: the entry, the first screen, and all they import. */
const initialFiles = (chunks: Readonly<Record<string, Chunk>>, names: readonly string[]): Set<string> => {
  const files = new Set<string>();
  const visit = (name: string): void => {
    const { file, imports = [] } = chunks[name]!;
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(visit);
  };
  names.forEach(visit);
  return files;
};

test('what a browser loads before the first screen is under 350 KB compressed', () => {
  const chunks = JSON.parse(readFileSync(join(pages, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const files = initialFiles(chunks, ['index.html', 'src/screens/home/HomeScreen.tsx']);
  const bytes = [...files].reduce((sum, file) => sum + readFileSync(join(pages, `${file}.gz`)).length, 0);
  expect(bytes).toBeGreaterThan(50 * 1024);
  expect(bytes).toBeLessThan(initialBytesMax);
});

test('the page names no other host and has no inline script', () => {
  const html = readFileSync(join(pages, 'index.html'), 'utf8');
  expect(html).not.toMatch(/(?:src|href)="https?:/u);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/u);
});
