import { describe, expect, test } from '@jest/globals';
import { damageBetween, noDamage, type Acknowledged, type StoredEntry } from './acknowledged.js';

const told = (key: string, position: number, leafHash = `hash ${key}`): Acknowledged => ({
  key,
  receipt: { position, version: 1, leafHash, recordedAt: '2026-01-01T00:00:00.000Z', entries: [] },
});
const there = (key: string, position: number, leafHash = `hash ${key}`): StoredEntry => ({ key, position, leafHash });

describe('a harness that cannot see loss proves nothing', () => {
  test('nothing is wrong where everything told is there', () => {
    expect(
      damageBetween([told('a', 1), told('b', 2)], [there('a', 1), there('b', 2), there('not yet told', 3)]),
    ).toEqual(noDamage);
    expect(damageBetween([], [])).toEqual(noDamage);
  });
  test('an acknowledged entry that is missing is reported', () => {
    expect(damageBetween([told('a', 1), told('b', 2)], [there('a', 1)])).toEqual({ ...noDamage, lost: ['b'] });
  });
  test('an entry that is there twice is reported', () => {
    expect(damageBetween([told('a', 1)], [there('a', 1), there('a', 2)])).toEqual({ ...noDamage, twice: ['a'] });
  });
  test('a receipt that speaks of another number or another hash is reported', () => {
    expect(damageBetween([told('a', 1)], [there('b', 1), there('a', 2)])).toEqual({ ...noDamage, different: ['a'] });
    expect(damageBetween([told('a', 1, 'old')], [there('a', 1)])).toEqual({ ...noDamage, different: ['a'] });
  });
  test('a gap is reported, at the beginning too', () => {
    expect(damageBetween([], [there('a', 1), there('b', 3), there('c', 4)])).toEqual({ ...noDamage, gaps: [3] });
    expect(damageBetween([], [there('b', 2), there('c', 3)])).toEqual({ ...noDamage, gaps: [2] });
  });
});
