import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { fieldNames } from './field-names.js';
import { fieldValues } from '../screens/journal/field-values.js';

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

/** The names of what requests carry in their address, their question and their body, from the client's types. */
const requestFields = (): Set<string> => {
  const source = readFileSync('apps/web/src/api/schema.ts', 'utf8');
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest);
  const memberOf = (type: ts.Node | undefined, name: string): ts.Node | undefined =>
    (type as ts.TypeLiteralNode | undefined)?.members
      ?.filter(ts.isPropertySignature)
      .find((each) => (each.name as ts.Identifier).text === name)?.type;
  const declared = (name: string) =>
    file.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name)!;
  const schemas = memberOf(declared('components'), 'schemas');
  const found = new Set<string>();
  const seen = new Set<string>();
  const gather = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) found.add((node.name as ts.Identifier).text);
    if (!ts.isIndexedAccessTypeNode(node)) return void ts.forEachChild(node, gather);
    const { text } = (node.indexType as ts.LiteralTypeNode).literal as ts.StringLiteral;
    if (!seen.has(text)) gather(memberOf(schemas, text)!);
    seen.add(text);
  };
  for (const { type } of declared('operations').members.filter(ts.isPropertySignature)) {
    const parameters = memberOf(type, 'parameters');
    const body = memberOf(memberOf(type, 'requestBody'), 'content');
    for (const part of [memberOf(parameters, 'path'), memberOf(parameters, 'query')]) if (part) gather(part);
    for (const kind of ['application/json', 'application/octet-stream']) {
      const sent = memberOf(body, kind);
      if (sent) gather(sent);
    }
  }
  return found;
};

test('every field of every request has a name in both languages: a refusal says it', () => {
  const fields = requestFields();
  expect(fields.size).toBeGreaterThan(150);
  // A star is the rest of an address.
  expect([...fields].filter((field) => !fieldNames[field] && field !== '*')).toEqual([]);
});

/** Each value that a schema lets a field choose from. `type` is said by the title of the entry. */
const choicesIn = (schema: unknown, field = ''): [field: string, value: string][] => {
  if (schema === null || typeof schema !== 'object') return [];
  if (Array.isArray(schema)) return schema.flatMap((each) => choicesIn(each, field));
  return Object.entries(schema).flatMap(([name, inner]: [string, unknown]) => {
    if (name === 'properties')
      return Object.entries(inner as object).flatMap(([own, of]: [string, unknown]) => choicesIn(of, own));
    if (name === 'enum' || name === 'const')
      return [inner].flat().flatMap((value): [string, string][] => (typeof value === 'string' ? [[field, value]] : []));
    return choicesIn(inner, field);
  });
};

test('every value a field of an entry can choose from has words in both languages', () => {
  const folder = 'tests/golden-events/schemas';
  const choices = readdirSync(folder).flatMap((file) =>
    choicesIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  );
  expect(choices.length).toBeGreaterThan(100);
  const unsaid = choices.filter(
    ([field, value]) => field !== 'type' && !/^\d+$/u.test(value) && !fieldValues[field]?.[value],
  );
  expect([...new Set(unsaid.map(([field, value]) => `${field}: ${value}`))]).toEqual([]);
});
