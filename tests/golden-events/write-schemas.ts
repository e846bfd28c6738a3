import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Catalogue } from '#libs/journal';
import { slices } from '../../apps/slices.js';
import {
  driftOf,
  eventFilesOf,
  EventTypes,
  folderOf,
  printJson,
  readFiles,
  schemasOf,
  type Schema,
} from './schemas.js';

/** `npm run schemas`: writes the schema of today's version of every event. Older versions are left alone. */
const root = resolve('.');
const catalogue = new Catalogue(slices);
const should = schemasOf(catalogue, new EventTypes(root, eventFilesOf(root)));
const folder = folderOf('schemas');
const before = readFiles<Schema>(folder);
for (const [file, schema] of should) {
  if (JSON.stringify(before.get(file)) === JSON.stringify(schema)) continue;
  writeFileSync(join(folder, file), `${printJson(schema)}\n`);
  process.stdout.write(`${before.has(file) ? 'changed' : 'new'}  ${file}\n`);
}
for (const fault of driftOf(should, readFiles<Schema>(folder), catalogue)) process.stdout.write(`${fault}\n`);
process.stdout.write(`${should.size} schemas of today's events. Review what \`git diff\` shows.\n`);
