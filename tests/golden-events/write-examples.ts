import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Catalogue } from '#libs/journal';
import { settingsFrom, startDatabase } from '#libs/platform';
import { slices } from '../../apps/slices.js';
import { writtenByHand } from './by-hand.js';
import {
  correctionsOf,
  exampleByHand,
  exampleOf,
  faultsOf,
  missingExamples,
  validatorsOf,
  type Example,
} from './examples.js';
import { folderOf, printJson, readFiles, schemaFile, type Schema } from './schemas.js';

/*
 * `npm run golden`: writes an example of every event that has none. First from the journal of the demonstration
 * (DATABASE_URL, or the embedded database), then from by-hand.ts, then the corrections and reversals of what is there.
 * An example that exists is never written again.
 */
const catalogue = new Catalogue(slices);
const schemas = readFiles<Schema>(folderOf('schemas'));
const validators = validatorsOf(schemas);
const examples = readFiles<Example>(folderOf('examples'));

const keep = (example: Example, from: string): void => {
  const file = schemaFile(example.event.type, example.event.schema);
  if (examples.has(file) || !catalogue.versionOf(example.event.type)) return;
  const faults = faultsOf(file, example, catalogue, validators);
  if (faults.length) {
    process.stderr.write(`Not written, from ${from}: ${faults.join(' ')}\n`);
    return;
  }
  examples.set(file, example);
  writeFileSync(join(folderOf('examples'), file), `${printJson(example)}\n`);
  process.stdout.write(`new  ${file}  from ${from}\n`);
};

const firstEntries = async (): Promise<Example[]> => {
  const database = await startDatabase(settingsFrom(process.env));
  try {
    const { rows } = await database.owner.query<{ body: string; leaf_hash: string }>(
      `SELECT DISTINCT ON (type, body::jsonb -> 'schema') body, encode(leaf_hash, 'hex') AS leaf_hash
       FROM journal.entries ORDER BY type, body::jsonb -> 'schema', authority_id, position`,
    );
    return rows.map((row) => exampleOf(row.body, row.leaf_hash));
  } finally {
    await database.close();
  }
};

for (const example of await firstEntries()) keep(example, 'the journal');
for (const written of writtenByHand) keep(exampleByHand(written), 'by-hand.ts');
for (const example of [...examples.values()]) {
  const { type, schema } = example.event;
  const [correction, reversal] = [catalogue.versionOf(`${type}Corrected`), catalogue.versionOf(`${type}Reversed`)];
  if (!correction && !reversal) continue;
  // Its data must be of today's shape, or the correction would carry yesterday's.
  if (catalogue.versionOf(type)?.schema !== schema) continue;
  const both = correctionsOf(example, { correction: correction?.schema ?? 1, reversal: reversal?.schema ?? 1 });
  for (const each of both) keep(each, `the example of ${type}`);
}

const missing = missingExamples(catalogue, schemas, examples);
for (const file of missing) process.stdout.write(`missing  ${file}: write one in tests/golden-events/by-hand.ts\n`);
process.stdout.write(`${examples.size} examples.\n`);
process.exitCode = missing.length ? 1 : 0;
