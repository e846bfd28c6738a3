import { describe, expect, test } from '@jest/globals';
import { command, given } from '#libs/kernel/testing';
import { dissolved, history, merged, registered, renamed } from '#libs/cooperatives/testing';
import { evolveCooperative, nothingYet, type Cooperative } from './cooperative.js';
import { cooperatives } from './cooperatives.js';

const cooperativeId = 'phu-loi';
const merge = (on: string, intoId = 'hung-thinh') => command('MergeCooperative', { cooperativeId, intoId }, { on });
const dissolve = (on: string, reason = 'Ngừng hoạt động') =>
  command('DissolveCooperative', { cooperativeId, reason }, { on });
const survivorOf = (...facts: Parameters<typeof history>): Cooperative =>
  history(...facts).reduce(evolveCooperative, nothingYet);
const survivor = survivorOf(registered({ cooperativeId: 'hung-thinh' }, '2009-01-01'));

describe('merging', () => {
  test('is told on both streams in one act', () => {
    const act = given(cooperatives, history(registered())).when(merge('2012-01-01'), { survivor });
    act.then(
      { type: 'CooperativeMerged', data: { cooperativeId, intoId: 'hung-thinh' } },
      { type: 'CooperativeAbsorbed', data: { cooperativeId: 'hung-thinh', absorbedId: cooperativeId } },
    );
    expect(act.events().map(({ stream }) => stream)).toEqual([undefined, 'cooperative-hung-thinh']);
  });

  test('into itself is refused', () => {
    given(cooperatives, history(registered()))
      .when(merge('2012-01-01', cooperativeId), { survivor })
      .thenRejected('MERGED_INTO_ITSELF');
  });

  test('needs both to be there on that day', () => {
    given(cooperatives, history(registered()))
      .when(merge('2012-01-01'), { survivor: nothingYet })
      .thenRejected('COOPERATIVE_UNKNOWN', { cooperativeId: 'hung-thinh' });
    given(cooperatives).when(merge('2012-01-01'), { survivor }).thenRejected('COOPERATIVE_UNKNOWN', { cooperativeId });
    given(cooperatives, history(registered()))
      .when(merge('2010-01-01'), { survivor })
      .thenRejected('NOT_YET_REGISTERED');
    const gone = survivorOf(registered({ cooperativeId: 'hung-thinh' }, '2009-01-01'), dissolved('2011-01-01'));
    given(cooperatives, history(registered()))
      .when(merge('2012-01-01'), { survivor: gone })
      .thenRejected('COOPERATIVE_ENDED');
    given(cooperatives, history(registered(), merged('x', '2011-01-01')))
      .when(merge('2012-01-01'), { survivor })
      .thenRejected('COOPERATIVE_ENDED');
  });

  test('cannot be dated before something that happened to it later', () => {
    given(cooperatives, history(registered(), renamed('HTX Mới', '2012-06-01')))
      .when(merge('2012-01-01'), { survivor })
      .thenRejected('LATER_ENTRIES_STAND', { position: 2, on: '2012-06-01' });
  });
});

describe('dissolving', () => {
  test('ends it for a reason', () => {
    given(cooperatives, history(registered()))
      .when(dissolve('2012-01-01'))
      .then({ type: 'CooperativeDissolved', data: { cooperativeId, reason: 'Ngừng hoạt động' } });
    given(cooperatives, history(registered()))
      .when(dissolve('2012-01-01', ' '))
      .thenRejected('TEXT_MISSING', { field: 'reason' });
  });

  test('is not done twice, nor before something that happened later', () => {
    const ended = history(registered(), dissolved('2012-01-01'));
    given(cooperatives, ended).when(dissolve('2012-02-01')).thenRejected('COOPERATIVE_ENDED');
    given(cooperatives, ended).when(dissolve('2011-02-01')).thenRejected('LATER_ENTRIES_STAND', { position: 2 });
  });
});
