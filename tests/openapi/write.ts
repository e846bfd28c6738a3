import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { generatedFiles } from './generated.js';

/** `npm run api-types`: writes what the routes answer and the types of the web's client. */
for (const { path, text } of await generatedFiles(resolve('.'))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`${path}\n`);
}
