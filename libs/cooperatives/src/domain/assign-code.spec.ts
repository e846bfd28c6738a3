import { describe, expect, test } from '@jest/globals';
import { command, given } from '#libs/kernel/testing';
import { codeAssigned, history, registered } from '#libs/cooperatives/testing';
import { codeHoldersFact } from './assign-code.js';
import { cooperatives } from './cooperatives.js';

const cooperativeId = 'phu-loi';
const assign = (code: string, on = '2011-01-01') =>
  command('AssignCode', { cooperativeId, scheme: 'tax', code }, { on });

describe('giving a code', () => {
  test('adds an alias from its day on', () => {
    given(cooperatives, history(registered(), codeAssigned('2200', '2010-06-01')))
      .when(assign(' 2201 '), { holders: [] })
      .then({ type: 'CooperativeCodeAssigned', data: { cooperativeId, scheme: 'tax', code: '2201' } });
  });

  test('that another organisation carries is refused', () => {
    given(cooperatives, history(registered()))
      .when(assign('2200'), { holders: ['other'] })
      .thenRejected('CODE_IN_USE', { holders: ['other'] });
  });

  test('that it carries already is refused', () => {
    given(cooperatives, history(registered(), codeAssigned('2200', '2010-06-01')))
      .when(assign('2200'), { holders: [cooperativeId] })
      .thenRejected('CODE_ALREADY_ASSIGNED', { position: 2 });
  });

  test('to an organisation not registered by then is refused', () => {
    given(cooperatives, history(registered()))
      .when(assign('2200', '2010-01-01'), { holders: [] })
      .thenRejected('NOT_YET_REGISTERED');
  });

  test('a code of blanks is none', () => {
    given(cooperatives, history(registered()))
      .when(assign(' '), { holders: [] })
      .thenRejected('TEXT_MISSING', { field: 'code' });
  });

  test('its holders are looked up as the code will be kept', () => {
    const fact = codeHoldersFact({ cooperativeId, scheme: ' tax ', code: ' 2200' });
    expect(fact.keys).toEqual([{ scheme: 'tax', code: '2200' }]);
    expect(fact.read([{ scheme: 'tax', code: '2200', holders: { b: 1, a: 1 } }])).toEqual(['a', 'b']);
  });
});
