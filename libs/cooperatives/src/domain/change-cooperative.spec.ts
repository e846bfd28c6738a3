import { describe, expect, test } from '@jest/globals';
import { command, given } from '#libs/kernel/testing';
import { converted, dissolved, history, moved, place, registered, renamed } from '#libs/cooperatives/testing';
import { cooperatives } from './cooperatives.js';

const cooperativeId = 'phu-loi';
const rename = (name: string, on: string) => command('RenameCooperative', { cooperativeId, name }, { on });
const move = (placeId: string, on: string) => command('MoveCooperative', { cooperativeId, placeId }, { on });
const changeSector = (sector: string, on: string) => command('ChangeSector', { cooperativeId, sector }, { on });
const convert = (kind: string, on: string, rest: object = {}) =>
  command('ConvertCooperative', { cooperativeId, kind, name: null, members: null, ...rest }, { on });

describe('renaming', () => {
  test('gives a new name from its day on', () => {
    given(cooperatives, history(registered()))
      .when(rename(' HTX  Phú Thịnh', '2011-01-01'))
      .then({
        type: 'CooperativeRenamed',
        data: { cooperativeId, name: 'HTX Phú Thịnh', previousName: 'HTX Phú Lợi' },
      });
  });

  test('entered late, follows the name of its own day and not the latest', () => {
    given(cooperatives, history(registered(), renamed('HTX Mới', '2013-01-01')))
      .when(rename('HTX Giữa', '2012-01-01'))
      .then({ type: 'CooperativeRenamed', data: { cooperativeId, name: 'HTX Giữa', previousName: 'HTX Phú Lợi' } });
  });

  test('to the same name or to none is no renaming', () => {
    given(cooperatives, history(registered())).when(rename('HTX Phú Lợi', '2011-01-01')).thenRejected('NAME_UNCHANGED');
    given(cooperatives, history(registered())).when(rename(' ', '2011-01-01')).thenRejected('TEXT_MISSING');
  });

  test('happens neither to an unknown organisation, nor before its registration, nor after its end', () => {
    given(cooperatives).when(rename('HTX Mới', '2011-01-01')).thenRejected('COOPERATIVE_UNKNOWN', { cooperativeId });
    given(cooperatives, history(registered()))
      .when(rename('HTX Mới', '2010-05-01'))
      .thenRejected('NOT_YET_REGISTERED', { registeredOn: '2010-05-02' });
    const ended = history(registered(), dissolved('2012-06-30'));
    given(cooperatives, ended)
      .when(rename('HTX Mới', '2012-07-01'))
      .thenRejected('COOPERATIVE_ENDED', { endedOn: '2012-06-30' });
    given(cooperatives, ended).when(rename('HTX Mới', '2012-06-30')).thenRejected('COOPERATIVE_ENDED');
    expect(given(cooperatives, ended).when(rename('HTX Mới', '2012-06-29')).events()).toHaveLength(1);
  });
});

describe('moving', () => {
  const facts = { place: place('ke-sach') };

  test('takes the seat to a unit that exists on that day', () => {
    given(cooperatives, history(registered()))
      .when(move('ke-sach', '2011-01-01'), facts)
      .then({ type: 'CooperativeMoved', data: { cooperativeId, placeId: 'ke-sach', previousPlaceId: 'my-xuyen' } });
    given(cooperatives, history(registered())).when(move('ke-sach', '2011-01-01'), {}).thenRejected('PLACE_UNKNOWN');
    given(cooperatives, history(registered()))
      .when(move('ke-sach', '2025-07-01'), { place: place('ke-sach', { validTo: '2025-06-30' }) })
      .thenRejected('PLACE_NOT_VALID_THEN', { on: '2025-07-01' });
  });

  test('to where it is already is no move', () => {
    given(cooperatives, history(registered(), moved('ke-sach', '2011-01-01')))
      .when(move('ke-sach', '2012-01-01'), facts)
      .thenRejected('PLACE_UNCHANGED');
  });
});

describe('changing the sector', () => {
  test('is told with the sector it leaves', () => {
    given(cooperatives, history(registered()))
      .when(changeSector('transport', '2011-01-01'))
      .then({
        type: 'CooperativeSectorChanged',
        data: { cooperativeId, sector: 'transport', previousSector: 'agriculture-fishery' },
      });
  });

  test('to the same sector is no change', () => {
    given(cooperatives, history(registered()))
      .when(changeSector('agriculture-fishery', '2011-01-01'))
      .thenRejected('SECTOR_UNCHANGED');
  });
});

describe('converting', () => {
  const group = registered({ kind: 'THT', name: 'Tổ hợp tác Phú Lợi', members: 5 });

  test('a group becomes a cooperative and keeps its stream, with a new name where one is given', () => {
    given(cooperatives, history(group))
      .when(convert('HTX', '2012-01-01', { name: 'HTX Phú Lợi', members: 9 }))
      .then({ type: 'CooperativeConverted', data: converted('2012-01-01').data });
    given(cooperatives, history(group))
      .when(convert('HTX', '2012-01-01'))
      .then({
        type: 'CooperativeConverted',
        data: {
          cooperativeId,
          kind: 'HTX',
          previousKind: 'THT',
          name: 'Tổ hợp tác Phú Lợi',
          previousName: 'Tổ hợp tác Phú Lợi',
          members: null,
        },
      });
  });

  test('a cooperative does not become a group again, nor the form it has, nor a union', () => {
    for (const kind of ['THT', 'HTX', 'LHHTX'])
      given(cooperatives, history(registered()))
        .when(convert(kind, '2012-01-01'))
        .thenRejected('CONVERSION_NOT_POSSIBLE', { from: 'HTX', to: kind });
    expect(
      given(cooperatives, history(registered({ sector: 'credit' })))
        .when(convert('QTDND', '2012-01-01'))
        .events(),
    ).toHaveLength(1);
  });

  test('is not done twice, not even on an earlier day', () => {
    given(cooperatives, history(group, converted('2012-01-01')))
      .when(convert('HTX', '2011-01-01'))
      .thenRejected('CONVERSION_NOT_POSSIBLE');
  });

  test('needs the members of the new form', () => {
    given(cooperatives, history(group))
      .when(convert('HTX', '2012-01-01', { members: 6 }))
      .thenRejected('TOO_FEW_MEMBERS', { minimum: 7 });
  });
});
