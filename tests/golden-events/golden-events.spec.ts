import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseDatedOn } from '#libs/kernel';
import { Catalogue, leafHashOf, type Slice } from '#libs/journal';
import { boxSlice } from '#libs/journal/testing';
import { slices } from '../../apps/slices.js';
import { byHand } from './by-hand.js';
import {
  correctionsOf,
  exampleByHand,
  exampleOf,
  faultsOf,
  missingExamples,
  validatorsOf,
  writeExamplesCommand,
  type Example,
} from './examples.js';
import {
  driftOf,
  eventFilesOf,
  EventTypes,
  folderOf,
  readFiles,
  schemaFile,
  schemasOf,
  unlistedEvents,
  type Schema,
} from './schemas.js';

const root = resolve('.');

describe('every event this product writes', () => {
  const catalogue = new Catalogue(slices);
  const reviewed = readFiles<Schema>(folderOf('schemas'));
  const examples = readFiles<Example>(folderOf('examples'));
  const types = new EventTypes(root, eventFilesOf(root));

  test('has a reviewed schema that says what its type says', () => {
    expect(driftOf(schemasOf(catalogue, types), reviewed, catalogue)).toEqual([]);
  });

  test('is published by its slice and listed among the events of that slice', () => {
    expect(unlistedEvents(catalogue, types)).toEqual([]);
  });

  test(`has a golden example of every version; \`${writeExamplesCommand}\` writes those that are missing`, () => {
    expect(missingExamples(catalogue, reviewed, examples)).toEqual([]);
  });

  test('reads today as it was written then, under the hash it was given then', () => {
    const validators = validatorsOf(reviewed);
    expect([...examples].flatMap(([file, example]) => faultsOf(file, example, catalogue, validators))).toEqual([]);
  });
});

/** The smallest slice, and an event of two versions beside it. */
const raised: Slice = {
  name: 'raised',
  events: {
    LidClosed: { schema: 2, upcast: { 1: (data: { box: string }) => ({ box: data.box, quietly: false }) } },
  },
  deciders: [],
  projections: [],
};
const catalogue = new Catalogue([boxSlice, raised]);
const lidData = (members: Record<string, Schema>): Schema => ({
  type: 'object',
  properties: members,
  required: Object.keys(members),
  additionalProperties: false,
});

describe('the machinery sees', () => {
  const types = new EventTypes(root, [resolve('libs/journal/testing/index.ts')]);
  types.data.set('LidClosed', lidData({ box: { type: 'string' }, quietly: { type: 'boolean' } }));
  const should = schemasOf(catalogue, types);
  const first: Schema = {
    ...should.get('LidClosed.v2.json'),
    $id: 'LidClosed.v1.json',
    properties: { type: { const: 'LidClosed' }, schema: { const: 1 }, data: lidData({ box: { type: 'string' } }) },
  };
  const reviewed = new Map([...should, ['LidClosed.v1.json', first]]);
  const validators = validatorsOf(reviewed);
  const putIn = exampleByHand(byHand('box-1', '2012-Q4', 'PutIn', 1, { box: '1', purse: 'p', amount: '5' }));
  const closed = exampleByHand(byHand('box-1', '2012', 'LidClosed', 1, { box: '1' }));
  const faultsWith = (example: Example, file = 'PutIn.v1.json', known = catalogue) =>
    faultsOf(file, example, known, validators).join('\n');

  test('types of every shape, through the compiler', () => {
    expect(types.data.get('TakenOut')).toEqual({
      type: 'object',
      properties: {
        box: { type: 'string' },
        purse: { type: 'string' },
        amount: { type: 'string' },
        poison: { type: 'boolean' },
      },
      required: ['box', 'purse', 'amount'],
      additionalProperties: false,
    });
    const cooperatives = new EventTypes(root, [resolve('libs/cooperatives/src/events.ts')]).data;
    const merged = { cooperativeId: { type: 'string' }, intoId: { type: 'string' } };
    expect(cooperatives.get('CooperativeMerged')).toEqual(lidData(merged));
    const corrected = cooperatives.get('CooperativeGradedCorrected')?.properties as Record<string, Schema>;
    expect(Object.keys(corrected)).toEqual(['replaces', 'reason', 'before', 'after']);
    expect(corrected.after).toEqual(cooperatives.get('CooperativeGraded'));
    expect(corrected.before!.properties).toMatchObject({
      data: cooperatives.get('CooperativeGraded'),
      occurredOn: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
      precision: { enum: ['day', 'month', 'period', 'quarter', 'year'] },
    });
    const returned = cooperatives.get('YearlyReturnFiled')!.properties as Record<string, Schema>;
    expect(returned).toMatchObject({
      year: { type: 'integer' },
      members: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
    });
  });

  test('nothing wrong with what is in order', () => {
    expect(driftOf(should, reviewed, catalogue)).toEqual([]);
    expect(faultsWith(putIn)).toBe('');
    expect(faultsWith(closed, 'LidClosed.v1.json')).toBe('');
    expect(catalogue.read(closed.body)).toMatchObject({ schema: 2, data: { box: '1', quietly: false } });
  });

  test('a shape that changed, a schema that is missing, one too many and an old one that is gone', () => {
    const changed = new Map(reviewed).set('PutIn.v1.json', { ...reviewed.get('PutIn.v1.json'), required: ['type'] });
    expect(driftOf(should, changed, catalogue).join()).toMatch(/^PutIn\.v1\.json no longer .* `npm run schemas`/u);
    const without = (file: string) => new Map([...reviewed].filter(([name]) => name !== file));
    expect(driftOf(should, without('TakenOut.v1.json'), catalogue).join()).toMatch(
      /TakenOut\.v1\.json is missing\. Run `npm run schemas`/u,
    );
    expect(driftOf(should, without('LidClosed.v1.json'), catalogue).join()).toMatch(/LidClosed\.v1\.json is gone/u);
    expect(driftOf(should, new Map(reviewed).set('Gone.v1.json', {}), catalogue).join()).toMatch(
      /Gone\.v1\.json is of no event/u,
    );
  });

  test('a type that no slice lists, and an event that no file publishes', () => {
    expect(unlistedEvents(new Catalogue([raised]), types)).toEqual(expect.arrayContaining(['PutIn', 'TakenOut']));
    expect(unlistedEvents(catalogue, types)).not.toContain('PutIn');
    const unknown: Slice = { ...raised, events: { Unheard: { schema: 1 } } };
    expect(() => schemasOf(new Catalogue([unknown]), types)).toThrow(/writes Unheard, but no/u);
  });

  test('a golden example that is missing', () => {
    const examples = new Map([['PutIn.v1.json', putIn]]);
    expect(missingExamples(catalogue, reviewed, examples).sort()).toEqual([
      'LidClosed.v1.json',
      'LidClosed.v2.json',
      'TakenOut.v1.json',
    ]);
  });

  test('an example that was edited: its bytes, its readable side, its hash, its form or its name', () => {
    const body = putIn.body.replace('"amount":"5"', '"amount":"6"');
    expect(faultsWith({ ...putIn, body })).toMatch(/leaf hash is not that of the body/u);
    expect(faultsWith({ ...putIn, event: { ...putIn.event, actor: 'nobody' } })).toMatch(
      /does not say what `body` says/u,
    );
    expect(faultsWith(exampleOf(` ${putIn.body}`, leafHashOf(` ${putIn.body}`)))).toMatch(/not in canonical form/u);
    expect(faultsWith(putIn, 'TakenOut.v1.json')).toMatch(/holds a PutIn of schema 1/u);
  });

  test('an event that does not fit its schema: a member too many, one too few, money as a number', () => {
    const withData = (data: object) =>
      exampleByHand({ stream: 'box-1', on: parseDatedOn('2012-12-31'), event: { type: 'PutIn', schema: 1, data } });
    expect(faultsWith(withData({ box: '1', purse: 'p', amount: '5', more: 1 }))).toMatch(
      /\/data .*additional properties/u,
    );
    expect(faultsWith(withData({ box: '1', purse: 'p' }))).toMatch(/\/data .*required property 'amount'/u);
    expect(faultsWith(withData({ box: '1', purse: 'p', amount: 5 }))).toMatch(/\/data\/amount must be string/u);
    const event = { ...putIn.event, requestAddress: '127.0.0.1' };
    const body = JSON.stringify(Object.fromEntries(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1))));
    expect(faultsWith(exampleOf(body, leafHashOf(body)))).toMatch(/unevaluated properties/u);
  });

  test('an old event that lost its upcaster, or whose upcaster gives another shape than today’s', () => {
    const withUpcast = (upcast: Record<number, (data: never) => unknown>) =>
      new Catalogue([{ ...raised, events: { LidClosed: { schema: 2, upcast } } }]);
    expect(faultsWith(closed, 'LidClosed.v1.json', withUpcast({}))).toMatch(
      /No way from schema 1 .* Give the slice an upcaster/u,
    );
    expect(faultsWith(closed, 'LidClosed.v1.json', withUpcast({ 1: (data: object) => data }))).toMatch(
      /raised to today's schema, does not fit/u,
    );
    expect(faultsWith(closed, 'LidClosed.v1.json', new Catalogue([boxSlice]))).toMatch(
      /no slice writes LidClosed any more/u,
    );
  });

  test('how a correction and a reversal of an example look', () => {
    const [correction, reversal] = correctionsOf(putIn, { correction: 1, reversal: 3 });
    expect(correction!.event).toMatchObject({
      type: 'PutInCorrected',
      position: 2,
      occurredOn: '2012-12-30',
      data: { replaces: 1, after: putIn.event.data },
    });
    expect(reversal!.event).toMatchObject({ type: 'PutInReversed', schema: 3, data: { reverses: 1 } });
    expect(schemaFile('PutInReversed', 3)).toBe('PutInReversed.v3.json');
  });
});
