import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { generatedFiles, writeTypesCommand } from './generated.js';

test('the answers in the description of the API and the types of the web are what the controllers say', async () => {
  const stale = (await generatedFiles(resolve('.'))).filter(({ path, text }) => readFileSync(path, 'utf8') !== text);
  if (stale.length)
    throw new Error(`Run \`${writeTypesCommand}\`: ${stale.map(({ path }) => path).join(', ')} changed.`);
  expect(stale).toEqual([]);
});
