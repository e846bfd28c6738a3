import { describe, expect, test } from '@jest/globals';
import { parseDatedOn } from '#libs/kernel';
import { command, given } from '#libs/kernel/testing';
import {
  absorbed,
  converted,
  dissolved,
  history,
  merged,
  registered,
  renamed,
  reversed,
} from '#libs/cooperatives/testing';
import { evolveCooperative, nothingYet } from './cooperative.js';
import { cooperatives } from './cooperatives.js';

const cooperativeId = 'phu-loi';
const reverse = (position: number, reason = 'Ghi nhầm') =>
  command('ReverseCooperativeEntry', { cooperativeId, position, reason }, { on: '2013-01-01' });
const facts = { survivor: nothingYet };

describe('reversing an entry', () => {
  test('takes it back on its own day', () => {
    const [reversal] = given(cooperatives, history(registered(), dissolved('2012-01-01')))
      .when(reverse(2), facts)
      .events();
    expect(reversal).toMatchObject({
      type: 'CooperativeDissolvedReversed',
      on: parseDatedOn('2012-01-01'),
      data: { reverses: 2, reason: 'Ghi nhầm', before: { data: { cooperativeId } } },
    });
  });

  test('gives an organisation that was dissolved by mistake its life back', () => {
    const alive = history(...reversed([registered(), dissolved('2012-01-01')], 2));
    expect(
      given(cooperatives, alive)
        .when(command('RenameCooperative', { cooperativeId, name: 'HTX Mới' }, { on: '2012-06-01' }))
        .events(),
    ).toHaveLength(1);
  });

  test('a registration goes only as the last that stands', () => {
    given(cooperatives, history(registered(), renamed('HTX Mới', '2011-01-01')))
      .when(reverse(1), facts)
      .thenRejected('REGISTRATION_IN_USE', { others: 1 });
    expect(
      given(cooperatives, history(...reversed([registered(), renamed('HTX Mới', '2011-01-01')], 2)))
        .when(reverse(1), facts)
        .events(),
    ).toHaveLength(1);
  });

  test('leaves nothing behind that cannot have been', () => {
    const credit = {
      ...converted('2013-01-01'),
      data: { ...(converted('2013-01-01').data as object), kind: 'QTDND', previousKind: 'HTX' },
    };
    given(cooperatives, history(registered({ kind: 'THT' }), converted('2012-01-01'), credit))
      .when(reverse(2), facts)
      .thenRejected('CONVERSION_NOT_POSSIBLE', { from: 'THT' });
  });

  test('of a merger is told on both streams, and asked for where the one went', () => {
    const survivor = history(registered({ cooperativeId: 'hung-thinh' }), absorbed(cooperativeId, '2012-01-01')).reduce(
      evolveCooperative,
      nothingYet,
    );
    const events = given(cooperatives, history(registered(), merged('hung-thinh', '2012-01-01')))
      .when(reverse(2), { survivor })
      .events();
    expect(events).toMatchObject([
      { type: 'CooperativeMergedReversed' },
      { type: 'CooperativeAbsorbedReversed', stream: 'cooperative-hung-thinh', data: { reverses: 2 } },
    ]);
    given(cooperatives, history(registered(), absorbed('x', '2012-01-01')))
      .when(reverse(2), facts)
      .thenRejected('REVERSE_AT_THE_MERGED', { absorbedId: 'x' });
  });

  test('needs a reason, an organisation and an entry that stands', () => {
    const known = given(cooperatives, history(registered(), renamed('HTX Mới', '2011-01-01')));
    known.when(reverse(2, ''), facts).thenRejected('REASON_MISSING');
    known.when(reverse(3), facts).thenRejected('ENTRY_NOT_STANDING');
    given(cooperatives).when(reverse(1), facts).thenRejected('COOPERATIVE_UNKNOWN');
  });
});
