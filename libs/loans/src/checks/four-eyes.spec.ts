import { describe, expect, test } from '@jest/globals';
import type { Breach, Recorded } from '#libs/kernel';
import { recorded } from '#libs/kernel/testing';
import { fourEyes } from '../events.js';

type Act = readonly [type: string, actor: string, data?: object];

const breachesIn = (...acts: readonly Act[]): string[] => {
  const breaches: Breach[] = [];
  const hear = fourEyes.begin((breach) => breaches.push(breach));
  acts.forEach(([type, actor, data = {}], at) => {
    hear(recorded({ type, schema: 2, data: { loanId: 'l', ...data } }, { position: at + 1, actor }) as Recorded);
  });
  return breaches.map(({ position, expected, actual }) => `${position}: ${expected}: ${actual}`);
};
const vote = (actor: string, votes = 2): Act => ['LoanVoteCast', actor, { band: { amountMax: null, votes } }];
const approved = (actor: string, ...voters: string[]): Act => ['LoanApproved', actor, { voters }];
const made: readonly Act[] = [
  ['LoanApplied', 'an'],
  ['LoanAppraised', 'binh'],
];
const voted: readonly Act[] = [...made, vote('chi'), vote('dung'), approved('dung', 'chi', 'dung')];

describe('four eyes', () => {
  test('hold where maker, approvers and payer are three', () => {
    expect(
      breachesIn(...voted, ['LoanContracted', 'an'], ['LoanDisbursed', 'giang'], ['LoanWrittenOff', 'chi']),
    ).toEqual([]);
  });

  test.each<[act: string, acts: readonly Act[], breach: string]>([
    ['a maker votes', [...made, vote('an')], '3: LoanVoteCast by no maker: an, maker by entry 1'],
    [
      'an approver contracts',
      [...voted, ['LoanContracted', 'chi']],
      '6: LoanContracted by no approver: chi, approver by entry 5',
    ],
    [
      'an approver pays',
      [...voted, ['LoanDisbursed', 'dung']],
      '6: LoanDisbursed by no approver: dung, approver by entry 5',
    ],
    ['a maker pays', [...voted, ['LoanDisbursed', 'binh']], '6: LoanDisbursed by no maker: binh, maker by entry 2'],
    [
      'a maker writes the right amount of a payment',
      [...voted, ['LoanDisbursed', 'giang'], ['LoanDisbursedCorrected', 'an', { before: { data: { loanId: 'l' } } }]],
      '7: LoanDisbursedCorrected by no maker: an, maker by entry 1',
    ],
    [
      'the payer contracts',
      [...voted, ['LoanDisbursed', 'giang'], ['LoanContracted', 'giang']],
      '7: LoanContracted by no payer: giang, payer by entry 6',
    ],
    ['a maker writes off', [...voted, ['LoanWrittenOff', 'an']], '6: LoanWrittenOff by no maker: an, maker by entry 1'],
    ['a vote is missing', [...made, vote('chi'), approved('chi', 'chi', 'em')], '4: a vote of em: none'],
    ['votes are too few', [...made, vote('chi'), approved('chi', 'chi')], '4: 2 votes: 1'],
    ['somebody counts twice', [...made, vote('chi'), approved('chi', 'chi', 'chi')], '4: 2 votes: 1'],
    [
      'somebody else closes the vote',
      [...made, vote('chi', 1), approved('giang', 'chi')],
      '4: approved by one of chi: giang',
    ],
    ['the only approver is the maker', [...made, approved('an')], '3: LoanApproved by no maker: an, maker by entry 1'],
  ])('are broken when %s', (_, acts, breach) => expect(breachesIn(...acts)).toEqual([breach]));

  test('an amended application must be voted for again', () => {
    expect(
      breachesIn(...voted, ['LoanApplicationAmended', 'an'], ['LoanAppraised', 'binh'], approved('chi', 'chi', 'dung')),
    ).toEqual(['8: a vote of chi: none', '8: a vote of dung: none']);
  });
});
