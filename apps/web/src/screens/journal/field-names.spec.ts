import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fieldNames } from './field-names.js';

const fieldsOf = (value: unknown): string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...fieldsOf(inner)]);

test('every field of every entry that was ever stored has a name in both languages', () => {
  const folder = 'tests/golden-events/examples';
  const fields = readdirSync(folder).flatMap((file) => {
    const { body } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { body: string };
    return fieldsOf((JSON.parse(body) as { data: unknown }).data);
  });
  // With an underscore it is the name of a table, which stands beside its digest: data, and no field.
  expect([...new Set(fields)].filter((field) => !fieldNames[field] && !field.includes('_'))).toEqual([]);
});
