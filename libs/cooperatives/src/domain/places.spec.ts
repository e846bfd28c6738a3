import { describe, expect, test } from '@jest/globals';
import { parseDatedOn } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import { place } from '#libs/cooperatives/testing';
import type { PlaceDefined, PlaceSucceeded } from '../events.js';
import { places } from './places.js';

const data: PlaceDefined['data'] = {
  placeId: 'nga-nam',
  name: 'Huyện Ngã Năm',
  level: 'district',
  parentId: 'soc-trang',
  validFrom: '2004-01-01',
  validTo: null,
};
const define = (rest: object = {}) => command('DefinePlace', { ...data, ...rest });
const succeed = (lastDay: string, successorIds: string[]) =>
  command('SucceedPlace', { placeId: 'nga-nam', lastDay, successorIds });
const province = place('soc-trang', { level: 'province' });
const defined = recorded<PlaceDefined>({ type: 'PlaceDefined', schema: 1, data, on: parseDatedOn('2004-01-01') });
const succeeded = recorded<PlaceSucceeded>({
  type: 'PlaceSucceeded',
  schema: 1,
  data: { placeId: 'nga-nam', lastDay: '2013-12-29', successorIds: ['thi-xa'] },
});

describe('defining a place', () => {
  test('gives it a level, a parent and the days it exists', () => {
    given(places).when(define(), { parent: province }).then({ type: 'PlaceDefined', data });
    expect(
      given(places)
        .when(define({ parentId: null }), {})
        .events(),
    ).toHaveLength(1);
  });

  test('is done once', () => {
    given(places, [defined]).when(define(), { parent: province }).thenRejected('PLACE_EXISTS');
  });

  test('its parent exists on its first day and is of a higher level', () => {
    given(places).when(define(), {}).thenRejected('PLACE_UNKNOWN', { placeId: 'soc-trang' });
    given(places)
      .when(define(), { parent: place('x') })
      .thenRejected('PARENT_NOT_ABOVE');
    given(places)
      .when(define(), { parent: { ...province, validFrom: '2004-01-02' } })
      .thenRejected('PARENT_NOT_VALID_THEN');
  });

  test('does not end before it begins, and has a name', () => {
    given(places)
      .when(define({ validTo: '2003-12-31' }), { parent: province })
      .thenRejected('VALIDITY_ENDS_BEFORE_IT_BEGINS');
    given(places)
      .when(define({ name: ' ' }), { parent: province })
      .thenRejected('TEXT_MISSING');
  });
});

describe('the succession of a place', () => {
  const facts = { successors: [place('thi-xa', { validFrom: '2013-12-30' })] };

  test('ends it on its last day and names who takes over the day after', () => {
    given(places, [defined])
      .when(succeed('2013-12-29', ['thi-xa', 'thi-xa']), facts)
      .then({ type: 'PlaceSucceeded', data: succeeded.data });
  });

  test('the successors exist from that next day', () => {
    given(places, [defined])
      .when(succeed('2013-12-28', ['thi-xa']), facts)
      .thenRejected('SUCCESSOR_NOT_VALID_THEN', { on: '2013-12-29' });
    given(places, [defined])
      .when(succeed('2013-12-29', ['thi-xa']), { successors: [undefined] })
      .thenRejected('PLACE_UNKNOWN', { placeId: 'thi-xa' });
    given(places, [defined]).when(succeed('2013-12-29', []), { successors: [] }).thenRejected('SUCCESSOR_MISSING');
    given(places, [defined])
      .when(succeed('2013-12-29', ['nga-nam']), { successors: [place('nga-nam')] })
      .thenRejected('SUCCESSOR_OF_ITSELF');
  });

  test('happens once, to a place that is known, and not before it began', () => {
    given(places)
      .when(succeed('2013-12-29', ['thi-xa']), facts)
      .thenRejected('PLACE_UNKNOWN', { placeId: 'nga-nam' });
    given(places, [defined, succeeded])
      .when(succeed('2013-12-29', ['thi-xa']), facts)
      .thenRejected('PLACE_ENDED', { validTo: '2013-12-29' });
    given(places, [defined])
      .when(succeed('2003-12-31', ['thi-xa']), facts)
      .thenRejected('VALIDITY_ENDS_BEFORE_IT_BEGINS');
  });
});
