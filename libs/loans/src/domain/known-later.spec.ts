import { describe, expect, test } from '@jest/globals';
import { dongOf, type BusinessDate } from '#libs/kernel';
import { document, lent, pay, refusal, repay } from '#libs/loans/testing';
import type { RepaymentRecorded } from '../loan-events.js';
import { accountCard } from './loan-on.js';

const shared = (event: { data: unknown } | undefined) => event!.data as RepaymentRecorded['data'];

describe('what becomes known later, and the fund', () => {
  test('money found to have come earlier is no shortage, though the later repayment becomes credit', () => {
    // All of the money is out until it comes back, and is spent the day after, but for the penalty that nobody owes now.
    const game = lent({ capital: 12_000_000n });
    repay(game, 12_374_384, '2025-04-10', { surplus: 'pay-off' });
    game.spend(12_345_288n, '2025-04-11');
    const events = repay(game, 1_120_000, '2025-02-10');
    expect(events.map(({ type }) => type)).toEqual(['RepaymentRecorded', 'RepaymentReallocated']);
    // 1.120.000 came earlier, and 29.096 of penalty and interest were not owed.
    expect(shared(game.view().money[1])).toMatchObject({ credit: '1149096' });
  });
  test('what leaves the fund short on a later day is refused with the day and the amount', () => {
    const game = lent({ capital: 12_000_000n });
    const [paid] = repay(game, 12_374_384, '2025-04-10', { surplus: 'pay-off' });
    game.spend(12_374_384n, '2025-04-11');
    const smaller = { position: paid!.position, reason: 'Sai số', amount: dongOf(12_300_000) };
    expect(refusal(() => game.do('CorrectRepayment', smaller, '2025-04-10'))).toEqual({
      code: 'FUND_CASH_SHORT',
      figures: { day: '2025-04-11', missing: 74_384n },
    });
  });
});

describe('credit that was given back', () => {
  const refunded = () => {
    const game = lent();
    const [paid] = repay(game, 13_000_000, '2025-02-10', { surplus: 'pay-off' });
    game.do('RefundCredit', { amount: dongOf(880_000), voucher: document }, '2025-02-11', 'cashier');
    return { game, paid: paid! };
  };

  test('the repayment it came from is neither reversed nor made smaller before the refund is', () => {
    const { game, paid } = refunded();
    const reverse = (position: number, actor = 'manager') =>
      game.do('ReverseLoanEntry', { position, reason: 'Ghi nhầm' }, '2025-02-12', actor);
    const short = { code: 'CREDIT_REFUNDED', figures: { on: '2025-02-11', missing: 880_000n } };
    expect(refusal(() => reverse(paid.position))).toEqual(short);
    const smaller = { position: paid.position, reason: 'Sai số', amount: dongOf(12_999_999), surplus: 'pay-off' };
    expect(refusal(() => game.do('CorrectRepayment', smaller, '2025-02-10'))).toEqual({
      code: 'CREDIT_REFUNDED',
      figures: { on: '2025-02-11', missing: 1n },
    });
    // What was paid out is taken back by whoever pays out.
    reverse(game.events.at(-1)!.position, 'cashier');
    reverse(paid.position);
    expect(game.view().money.map(({ type }) => type)).toEqual(['LoanDisbursed']);
  });
});

describe('money goes out before it comes back, also after a correction', () => {
  test('a disbursement is not moved behind what was paid back, nor a repayment before it', () => {
    const game = lent();
    const [paid] = repay(game, 1_120_000, '2025-02-10');
    const disbursed = game.view().money[0]!;
    const move = (on: string) =>
      game.do(
        'CorrectDisbursement',
        { position: disbursed.position, reason: 'Sai ngày', amount: dongOf(12_000_000) },
        on,
        'cashier',
      );
    expect(refusal(() => move('2025-02-11'))).toEqual({
      code: 'ENTRY_RESTS_ON_IT',
      figures: { position: paid!.position, type: 'RepaymentRecorded' },
    });
    const earlier = { position: paid!.position, reason: 'Sai ngày', amount: dongOf(1_120_000) };
    expect(refusal(() => game.do('CorrectRepayment', earlier, '2025-01-09')).code).toBe('BEFORE_EARLIER_STEP');
    // On one day the journal's order counts, and the disbursement came first.
    expect(move('2025-02-10').map(({ type }) => type)).toEqual(['LoanDisbursedCorrected']);
  });
  test('nor the first tranche taken away while a later one stands', () => {
    const game = lent();
    const [first] = game.view().money;
    game.do(
      'CorrectDisbursement',
      { position: first!.position, reason: 'Sai số', amount: dongOf(8_000_000) },
      '2025-01-10',
      'cashier',
    );
    const [second] = pay(game, 4_000_000, '2025-03-01');
    const [paid] = repay(game, 780_000, '2025-02-10');
    const standing = game
      .view()
      .money.find(({ type, position }) => type === 'LoanDisbursed' && position !== second!.position);
    expect(
      refusal(() =>
        game.do('ReverseLoanEntry', { position: standing!.position, reason: 'Nhầm' }, '2025-03-02', 'cashier'),
      ),
    ).toEqual({ code: 'ENTRY_RESTS_ON_IT', figures: { position: paid!.position, type: 'RepaymentRecorded' } });
  });
});

test('what was paid ahead is not shown as still to be paid', () => {
  const game = lent();
  const [ahead] = repay(game, 1_120_000 + 500_000, '2025-01-20');
  expect(shared(ahead)).toMatchObject({ interest: '230000', principal: '1390000', credit: '0' });
  const { schedule } = accountCard(game.view(), '2025-01-20' as BusinessDate)!;
  expect(schedule.slice(0, 3)).toMatchObject([
    { no: 1, principalLeft: 0n, interestLeft: 0n, state: 'paid-ahead' },
    { no: 2, principal: 1_000_000n, principalLeft: 610_000n, interestLeft: 0n, state: 'upcoming' },
    { no: 3, principalLeft: 1_000_000n, interestLeft: 100_000n, state: 'upcoming' },
  ]);
});
