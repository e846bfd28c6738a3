import { describe, expect, test } from '@jest/globals';
import type { Breach, Recorded } from '#libs/kernel';
import { recorded } from '#libs/kernel/testing';
import { postingsBalance } from '../events.js';

/** Money entries of one fund, numbered as they are told; gives back what the check found. */
const breachesIn = (...events: readonly (readonly [type: string, data: object])[]): string[] => {
  const breaches: Breach[] = [];
  const hear = postingsBalance.begin((breach) => breaches.push(breach));
  events.forEach(([type, data], at) => hear(recorded({ type, schema: 1, data }, { position: at + 1 }) as Recorded));
  return breaches.map(({ position, subject, actual }) => `${position} ${subject} ${actual}`);
};
const loan = { loanId: 'l', fundId: 'f', programmeId: null, borrower: {} };
const contributed = (amount: string) => ['CapitalContributed', { fundId: 'f', amount }] as const;
const disbursed = ['LoanDisbursed', { ...loan, trancheNo: 1, amount: '500' }] as const;
const shares = { principal: '90', interest: '10', penalty: '0', credit: '0' };
const repaid = ['RepaymentRecorded', { ...loan, ...shares, fees: '0' }] as const;
const was = (data: object) => ({ data, occurredFrom: '2012-01-01', occurredOn: '2012-01-01', precision: 'day' });

describe('the postings of a fund', () => {
  test('balance over the life of a loan, corrected and reversed', () => {
    const [, first] = contributed('1000');
    const [, payment] = repaid;
    expect(
      breachesIn(
        contributed('1000'),
        disbursed,
        repaid,
        [
          'RepaymentReallocated',
          { ...loan, repayment: 3, before: shares, after: { ...shares, principal: '80', penalty: '10' } },
        ],
        [
          'CapitalContributedCorrected',
          { replaces: 1, reason: '', before: was(first), after: { ...first, amount: '1200' } },
        ],
        ['CapitalContributedReversed', { reverses: 5, reason: '', before: was({ ...first, amount: '1200' }) }],
        [
          'RepaymentRecordedReversed',
          { reverses: 3, reason: '', before: was({ ...payment, principal: '80', penalty: '10' }) },
        ],
        ['LoanWrittenOff', { ...loan, principal: '500', interest: '3', released: '0' }],
        ['RecoveryRecorded', { ...loan, amount: '7' }],
      ),
    ).toEqual([]);
  });

  test('do not when a repayment is shared out anew and becomes more money', () => {
    expect(
      breachesIn(repaid, [
        'RepaymentReallocated',
        { ...loan, repayment: 1, before: shares, after: { ...shares, principal: '91' } },
      ]),
    ).toEqual(['2 fund-f -1']);
  });

  test('do not when a correction lies about what was there', () => {
    const [, data] = contributed('1000');
    const lie = was({ ...data, amount: '400' });
    expect(
      breachesIn(contributed('1000'), [
        'CapitalContributedCorrected',
        { replaces: 1, reason: '', before: lie, after: data },
      ]),
    ).toEqual(['2 fund-f -600']);
  });

  test('do not when an entry is reversed twice, or one that never was', () => {
    const [, data] = contributed('1000');
    const reversed = (reverses: number) =>
      ['CapitalContributedReversed', { reverses, reason: '', before: was(data) }] as const;
    expect(breachesIn(contributed('1000'), reversed(1), reversed(1), reversed(99))).toEqual([
      '3 fund-f 1000',
      '4 fund-f 1000',
    ]);
  });
});
