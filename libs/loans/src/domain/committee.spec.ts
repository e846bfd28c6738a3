import { describe, expect, test } from '@jest/globals';
import { dongOf } from '#libs/kernel';
import { appraised, approved, contract, refusal, terms, types, type Game } from '#libs/loans/testing';
import { bandFor, isComplete } from './committee.js';

const bands = {
  'committee-bands': {
    bands: [
      { amountMax: '10000000', votes: 1 },
      { amountMax: null, votes: 2 },
    ],
  },
};
const vote = (game: Game, actor: string, amount = 12_000_000, on = '2024-12-20') =>
  game.do('ApproveLoan', { amount: dongOf(amount) }, on, actor);

describe('the committee', () => {
  test('a loan of the upper band needs two votes, the second brings the approval', () => {
    const game = appraised({ rules: bands });
    expect(types(vote(game, 'manager'))).toEqual(['LoanVoteCast']);
    const [, approval] = vote(game, 'chair');
    expect(approval).toMatchObject({ type: 'LoanApproved', data: { voters: ['manager', 'chair'] } });
  });
  test('nobody votes twice, and nobody who made the application', () => {
    const game = appraised({ rules: bands });
    vote(game, 'manager');
    expect(refusal(() => vote(game, 'manager')).code).toBe('VOTED_ALREADY');
    expect(refusal(() => vote(game, 'officer')).code).toBe('FOUR_EYES');
    expect(refusal(() => vote(game, 'appraiser')).code).toBe('FOUR_EYES');
  });
  test('one vote is enough in the lower band', () =>
    expect(types(vote(appraised({ rules: bands }), 'manager', 9_000_000))).toEqual(['LoanVoteCast', 'LoanApproved']));
  test('whoever votes again, for another amount, changes the one vote they have: a committee that differs can still agree', () => {
    const game = appraised({ rules: bands });
    vote(game, 'manager', 12_000_000);
    expect(types(vote(game, 'chair', 11_000_000))).toEqual(['LoanVoteCast']);
    const [, approval] = vote(game, 'manager', 11_000_000);
    expect(approval).toMatchObject({
      type: 'LoanApproved',
      data: { amount: '11000000', voters: ['chair', 'manager'] },
    });
  });
  test('votes for different amounts do not count together', () => {
    const game = appraised({ rules: bands });
    vote(game, 'manager', 11_000_000);
    expect(types(vote(game, 'chair', 12_000_000))).toEqual(['LoanVoteCast']);
  });
  test('the approval is not dated before the votes it rests on', () => {
    const game = appraised({ rules: bands });
    vote(game, 'manager');
    expect(refusal(() => vote(game, 'chair', 12_000_000, '2024-12-19'))).toMatchObject({
      code: 'BEFORE_EARLIER_STEP',
      figures: { step: 'LoanVoteCast', day: '2024-12-20' },
    });
  });
  test('an amendment makes votes and approval stale, and frees what was committed', () => {
    const game = approved();
    const events = game.do(
      'AmendApplication',
      { terms: { ...terms, amount: dongOf(11_000_000) }, reason: 'Giảm' },
      '2025-01-02',
    );
    expect(events.map(({ type, data }) => [type, (data as { amount?: string }).amount])).toEqual([
      ['LoanApplicationAmended', undefined],
      ['CommitmentReleased', '12000000'],
    ]);
    expect(refusal(() => game.do('ContractLoan', contract, '2025-01-05')).code).toBe('APPROVAL_STALE');
    expect(refusal(() => game.do('ApproveLoan', { amount: dongOf(1) }, '2025-01-05', 'manager')).code).toBe(
      'APPROVAL_STALE',
    );
    // What the amendment freed was the old approval's: it cannot be committed again without one.
    const reverse = () =>
      game.do('ReverseLoanEntry', { position: events[1]!.position, reason: 'Thử' }, '2025-01-05', 'manager');
    expect(refusal(reverse).code).toBe('NOT_REVERSIBLE');
  });
  test('an approval without a contract expires, and can be taken back', () => {
    const game = approved();
    const [expired] = game.do('ExpireApproval', {}, '2025-03-20');
    expect(expired!.data).toMatchObject({ released: '12000000' });
    expect(game.view().status).toBe('expired');
    game.do('ReverseLoanEntry', { position: expired!.position, reason: 'Gia hạn ký' }, '2025-03-21', 'manager');
    expect(game.view().status).toBe('approved');
  });
});

describe('a committee of roles', () => {
  const rules = {
    'committee-bands': {
      bands: [
        { amountMax: '10000000', roles: ['manager'] },
        { amountMax: null, roles: ['manager', 'officer'] },
      ],
    },
  };
  const roles = {
    director: ['manager'],
    deputy: ['manager'],
    accountant: ['officer'],
    both: ['manager', 'officer'],
    auditor: ['auditor'],
  };
  const game = () => appraised({ rules, roles });

  test('approves when each of its roles has voted through a person of its own', () => {
    const loan = game();
    expect(types(vote(loan, 'director'))).toEqual(['LoanVoteCast']);
    // A second manager is no officer.
    expect(types(vote(loan, 'deputy'))).toEqual(['LoanVoteCast']);
    expect(types(vote(loan, 'accountant'))).toEqual(['LoanVoteCast', 'LoanApproved']);
  });
  test('whoever holds both roles fills one of them, whichever is free', () => {
    const loan = game();
    expect(types(vote(loan, 'both'))).toEqual(['LoanVoteCast']);
    expect(types(vote(loan, 'director'))).toEqual(['LoanVoteCast', 'LoanApproved']);
  });
  test('has no seat for other roles, nor for an officer in the band of the manager', () => {
    expect(refusal(() => vote(game(), 'auditor'))).toEqual({
      code: 'NOT_ON_COMMITTEE',
      figures: { roles: 'manager, officer' },
    });
    expect(refusal(() => vote(game(), 'accountant', 9_000_000)).code).toBe('NOT_ON_COMMITTEE');
  });
  test('is one manager where no rule is in force', () => {
    expect(bandFor(1n, undefined)).toEqual({ amountMax: null, votes: 1, roles: ['manager'] });
    expect(refusal(() => vote(appraised({ roles }), 'accountant')).code).toBe('NOT_ON_COMMITTEE');
  });
  test('is the band that reaches up to the amount; above all of them the last', () => {
    const { bands } = rules['committee-bands'];
    expect(bandFor(10_000_000n, bands)).toMatchObject({ roles: ['manager'], votes: 1 });
    expect(bandFor(10_000_001n, bands)).toMatchObject({ roles: ['manager', 'officer'], votes: 2 });
    expect(bandFor(2n, [{ amountMax: '1', votes: 3 }])).toMatchObject({ votes: 3, roles: [] });
  });
  test('finds the seats whatever the order of the votes', () => {
    const band = { amountMax: null, votes: 3, roles: ['a', 'b', 'c'] };
    expect(isComplete(band, [['a', 'b'], ['a', 'c'], ['a']])).toBe(true);
    expect(isComplete(band, [['a'], ['a'], ['b', 'c']])).toBe(false);
    expect(isComplete(band, [['b'], ['c']])).toBe(false);
  });
});
