import { describe, expect, test } from '@jest/globals';
import { command, given } from '#libs/kernel/testing';
import { history, place, registered } from '#libs/cooperatives/testing';
import { cooperatives } from './cooperatives.js';
import { namesakesFact, type Registration } from './register-cooperative.js';

const wish: Registration = {
  cooperativeId: 'phu-loi',
  name: 'HTX Phú Lợi',
  kind: 'HTX',
  sector: 'agriculture-fishery',
  placeId: 'my-xuyen',
  members: 12,
  registration: null,
  similarNamesSeen: [],
};
const register = (data: Partial<Registration> = {}, on = '2010-05-02') =>
  command('RegisterCooperative', { ...wish, ...data }, { on });
const facts = { place: place('my-xuyen'), namesakes: [] };

describe('registering an organisation', () => {
  test('enters it in the register with its form, sector and seat', () => {
    given(cooperatives).when(register(), facts).then({ type: 'CooperativeRegistered', data: wish });
    given(cooperatives)
      .when(register({ registration: { number: ' 12/GCN ', issuedBy: 'UBND huyện' }, name: '  HTX   Phú Lợi' }), facts)
      .then({
        type: 'CooperativeRegistered',
        data: { ...wish, registration: { number: '12/GCN', issuedBy: 'UBND huyện' } },
      });
  });

  test('a cooperative has at least seven members and a union at least four, where they were counted', () => {
    given(cooperatives)
      .when(register({ members: 6 }), facts)
      .thenRejected('TOO_FEW_MEMBERS', { minimum: 7, members: 6 });
    given(cooperatives)
      .when(register({ kind: 'LHHTX', members: 3 }), facts)
      .thenRejected('TOO_FEW_MEMBERS', { minimum: 4 });
    expect(
      given(cooperatives)
        .when(register({ members: 7 }), facts)
        .events(),
    ).toHaveLength(1);
    expect(
      given(cooperatives)
        .when(register({ kind: 'LHHTX', members: 4 }), facts)
        .events(),
    ).toHaveLength(1);
    expect(
      given(cooperatives)
        .when(register({ kind: 'THT', members: 3 }), facts)
        .events(),
    ).toHaveLength(1);
    expect(
      given(cooperatives)
        .when(register({ members: null }), facts)
        .events(),
    ).toHaveLength(1);
  });

  test('members are counted in whole people', () => {
    given(cooperatives)
      .when(register({ members: 7.5 }), facts)
      .thenRejected('COUNT_NOT_WHOLE', { field: 'members' });
    given(cooperatives)
      .when(register({ members: -1 }), facts)
      .thenRejected('COUNT_NOT_WHOLE');
  });

  test('a name of blanks is none', () => {
    given(cooperatives)
      .when(register({ name: '  ' }), facts)
      .thenRejected('TEXT_MISSING', { field: 'name' });
    given(cooperatives)
      .when(register({ name: 'HTX \u0000' }), facts)
      .thenRejected('TEXT_NOT_READABLE');
  });

  test('its seat must be a unit that existed on that day', () => {
    given(cooperatives)
      .when(register(), { ...facts, place: undefined })
      .thenRejected('PLACE_UNKNOWN', { placeId: 'my-xuyen' });
    const ended = { ...facts, place: place('my-xuyen', { validTo: '2010-05-01' }) };
    given(cooperatives).when(register(), ended).thenRejected('PLACE_NOT_VALID_THEN', { on: '2010-05-02' });
    expect(given(cooperatives).when(register({}, '2010-05-01'), ended).events()).toHaveLength(1);
    const later = { ...facts, place: place('my-xuyen', { validFrom: '2010-05-03' }) };
    given(cooperatives).when(register(), later).thenRejected('PLACE_NOT_VALID_THEN');
  });

  test('an organisation of a similar name is shown first, and passing it is kept in the entry', () => {
    const namesakes = [
      { cooperativeId: 'a', names: ['Hợp tác xã Phú Lợi'] },
      { cooperativeId: 'b', names: ['THT Phú Lợi'] },
    ];
    const warned = { ...facts, namesakes };
    given(cooperatives).when(register(), warned).thenRejected('SIMILAR_NAME_EXISTS', { similar: namesakes });
    given(cooperatives)
      .when(register({ similarNamesSeen: ['a'] }), warned)
      .thenRejected('SIMILAR_NAME_EXISTS');
    given(cooperatives)
      .when(register({ similarNamesSeen: ['b', 'a', 'neither'] }), warned)
      .then({ type: 'CooperativeRegistered', data: { ...wish, similarNamesSeen: ['a', 'b'] } });
  });

  test('similar names are looked up without marks and without the legal form', () => {
    const fact = namesakesFact('Hợp tác xã PHU LOI');
    expect(fact.keys).toEqual([{ coreName: 'phu loi' }]);
    const row = {
      coreName: 'phu loi',
      bearers: { b: { 'HTX Phú Lợi': 1 }, a: { 'THT Phú Lợi': 1, 'HTX Phú Lợi': 2 } },
    };
    expect(fact.read([row])).toEqual([
      { cooperativeId: 'a', names: ['HTX Phú Lợi', 'THT Phú Lợi'] },
      { cooperativeId: 'b', names: ['HTX Phú Lợi'] },
    ]);
    expect(fact.read([undefined])).toEqual([]);
  });

  test('the same id is not registered twice', () => {
    given(cooperatives, history(registered())).when(register(), facts).thenRejected('COOPERATIVE_EXISTS');
  });
});
