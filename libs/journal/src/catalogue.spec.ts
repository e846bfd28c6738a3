import { describe, expect, test } from '@jest/globals';
import { Catalogue, type Slice } from '#libs/journal';
import { boxSlice, shelfSlice } from '#libs/journal/testing';

const weighed = (schema: number, data: unknown) => JSON.stringify({ type: 'Weighed', schema, data });
const withWeighed = (events: Slice['events']): Slice => ({ name: 'scales', events, deciders: [], projections: [] });

describe('an event is read as today’s code knows it', () => {
  const catalogue = new Catalogue([boxSlice, shelfSlice]);

  test('an old shape is raised to the one of today', () => {
    expect(catalogue.read(weighed(1, { scale: 'a', kilograms: 3 }))).toMatchObject({
      schema: 2,
      data: { scale: 'a', grams: 3000 },
    });
    expect(catalogue.read(weighed(2, { scale: 'a', grams: 3 }))).toMatchObject({
      schema: 2,
      data: { scale: 'a', grams: 3 },
    });
  });

  test('step by step over several versions', () => {
    const three = new Catalogue([
      withWeighed({
        Weighed: {
          schema: 3,
          upcast: { 1: (n: number) => n * 10, 2: (n: number) => ({ n }) } as Slice['events'][string]['upcast'] & object,
        },
      }),
    ]);
    expect(three.read(weighed(1, 5)).data).toEqual({ n: 50 });
    expect(three.read(weighed(2, 5)).data).toEqual({ n: 5 });
    expect(three.read(weighed(3, 5)).data).toBe(5);
  });

  test('a version that no step leads away from is an error, and says so', () => {
    const gap = new Catalogue([withWeighed({ Weighed: { schema: 3, upcast: { 2: (data: never) => data } } })]);
    expect(() => gap.read(weighed(1, {}))).toThrow('No way from schema 1 of Weighed to 2');
  });

  test('a version newer than the code is an error too, and never passed off as an old one', () => {
    expect(() => catalogue.read(weighed(3, { scale: 'a', micrograms: 1 }))).toThrow(/Weighed/u);
  });

  test('an event that no slice of this process knows is left as it is', () => {
    expect(catalogue.read('{"type":"Unheard","schema":9,"data":1}')).toEqual({ type: 'Unheard', schema: 9, data: 1 });
  });
});

describe('slices that collide are found when the program starts', () => {
  test('one event type, two slices', () => {
    expect(() => new Catalogue([boxSlice, { ...boxSlice, name: 'twin', projections: [] }])).toThrow(
      'Two slices write PutIn; one of them is twin.',
    );
  });
  test('one table, two projections', () => {
    expect(
      () => new Catalogue([boxSlice, { name: 'twin', events: {}, deciders: [], projections: boxSlice.projections }]),
    ).toThrow(/Two projections write/u);
  });
  test('a projection that listens to what nobody writes', () => {
    expect(() => new Catalogue([{ ...boxSlice, events: { PutIn: { schema: 1 } } }])).toThrow(
      'listens to TakenOut, which no slice writes',
    );
  });
});
