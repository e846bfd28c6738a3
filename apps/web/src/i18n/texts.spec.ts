import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { sayIn, type Texts } from './texts.js';

const root = 'apps/web/src';
const filesWithTexts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith(join('i18n', 'texts.ts')))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes('= texts('));

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  'vi' in value &&
  'en' in value &&
  typeof (value as Texts).name === 'string';

const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

const declared: [string, Texts][] = [];
for (const file of filesWithTexts) {
  const module = (await import(pathToFileURL(join(process.cwd(), root, file)).href)) as Record<string, unknown>;
  for (const value of Object.values(module)) if (isTexts(value)) declared.push([file, value]);
}

describe('the words of every folder', () => {
  test('are found, each folder under a name of its own', () => {
    expect(declared.length).toBeGreaterThanOrEqual(filesWithTexts.length);
    expect(new Set(declared.map(([, { name }]) => name)).size).toBe(declared.length);
  });

  test.each(declared)(
    '%s: both languages have the same keys, words for each, and the same values in them',
    (_, { vi, en }) => {
      expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
      for (const [key, sentence] of Object.entries(vi)) {
        expect([key, sentence.trim()]).not.toEqual([key, '']);
        expect([key, en[key]!.trim()]).not.toEqual([key, '']);
        expect([key, placeholders(en[key]!)]).toEqual([key, placeholders(sentence)]);
      }
    },
  );

  test.each(declared)('%s: no key is shown in place of its words', (_, texts) => {
    for (const language of ['vi', 'en'] as const)
      for (const key of Object.keys(texts.vi))
        expect(sayIn(texts, language)(key, { name: '…' })).toBe(texts[language][key]!.replace('{{name}}', '…'));
  });
});
