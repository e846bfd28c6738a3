import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { stillDay } from '../events.js';
import { postingRules, postingsOf } from './postings.js';

test('whatever moved, debits and credits are equal, and none is below nothing', () => {
  const names = Object.keys(postingRules);
  const amounts = fc.dictionary(fc.constantFrom(...names), fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }));
  fc.assert(
    fc.property(amounts, (moved) => {
      const sums = [...postingsOf({ ...stillDay, ...moved }).values()];
      expect(sums.every(({ debit, credit }) => debit >= 0n && credit >= 0n)).toBe(true);
      expect(sums.reduce((sum, { debit }) => sum + debit, 0n)).toBe(sums.reduce((sum, { credit }) => sum + credit, 0n));
    }),
  );
});

test('every movement of money has its posting', () => {
  const { committed: _, projects: _p, ...money } = stillDay;
  expect(Object.keys(postingRules).sort()).toEqual(Object.keys(money).sort());
});

test('a loan paid out, paid back with interest, and the rest written off', () => {
  const books = postingsOf({
    ...stillDay,
    contributed: 1_000n,
    disbursed: 500n,
    principalRepaid: 300n,
    incomeReceived: 40n,
    writtenOff: 200n,
  });
  const balance = (account: Parameters<typeof books.get>[0]) => books.get(account)!.debit - books.get(account)!.credit;
  expect([balance('cash'), balance('loans'), balance('capital'), balance('interest'), balance('written-off')]).toEqual([
    840n,
    0n,
    -1_000n,
    -40n,
    200n,
  ]);
});
