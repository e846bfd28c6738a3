import { expect, test } from '@jest/globals';
import { blankOf, leavesOf, lineOf, typedOf, valuesOf } from './leaves.js';

const rule = {
  percentOfProjectMax: '80',
  bands: [
    { upTo: '100', votes: 1 },
    { upTo: null, votes: 2 },
  ],
  kinds: ['HTX'],
  strict: true,
};

test('every single value of a rule has a place', () => {
  expect(leavesOf(rule)).toEqual([
    { path: 'percentOfProjectMax', value: '80' },
    { path: 'bands.0.upTo', value: '100' },
    { path: 'bands.0.votes', value: 1 },
    { path: 'bands.1.upTo', value: null },
    { path: 'bands.1.votes', value: 2 },
    { path: 'kinds.0', value: 'HTX' },
    { path: 'strict', value: true },
  ]);
});
test('a rule that nobody touched in its form is the same rule', () => {
  expect(valuesOf(rule, typedOf(rule))).toEqual(rule);
});
test('what was typed has the type it had; lines may be added and taken out', () => {
  const typed = {
    percentOfProjectMax: ' 70 ',
    bands: [
      { upTo: '50', votes: '1' },
      { upTo: '100', votes: '2' },
      { upTo: '', votes: '3' },
    ],
    kinds: [],
    strict: 'false',
  };
  expect(valuesOf(rule, typed)).toEqual({
    percentOfProjectMax: '70',
    bands: [
      { upTo: '50', votes: 1 },
      { upTo: '100', votes: 2 },
      { upTo: null, votes: 3 },
    ],
    kinds: [],
    strict: false,
  });
});
test('a new line has the members of the others, and an empty list takes texts', () => {
  expect(lineOf([{ upTo: null }, { upTo: '5', votes: 2 }])).toEqual({ upTo: '5', votes: 2 });
  expect(blankOf(lineOf(rule.bands))).toEqual({ upTo: '', votes: '' });
  expect(valuesOf({ kinds: [] }, { kinds: ['HTX'] })).toEqual({ kinds: ['HTX'] });
});
test('what is no number is sent as it was typed, for the server to refuse', () => {
  expect(valuesOf({ votes: 1 }, { votes: 'hai' })).toEqual({ votes: 'hai' });
});
