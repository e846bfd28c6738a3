import { describe, test } from '@jest/globals';
import { dongOf, type BusinessDate } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import { stillDay, type CapitalContributed, type FundMovement, type FundOpened, type FundRange } from '../events.js';
import { funds } from './funds.js';

const opened = recorded<FundOpened>(
  { type: 'FundOpened', schema: 1, data: { fundId: 'f', name: 'Quỹ' } },
  { on: '2010-04', position: 1 },
);
const contributed = (amount: number, on: string, position: number) =>
  recorded<CapitalContributed>(
    {
      type: 'CapitalContributed',
      schema: 2,
      data: { fundId: 'f', amount: String(amount), source: 'local', note: null },
    },
    { on, position },
  );
/** A fund's days as the writer would hand them over: `[['2011-05-31', { contributed: 100n }], …]`. */
const days = (...movements: [string, FundMovement][]): FundRange => ({
  sumsBefore: stillDay as never,
  rows: movements.map(([day, movement]) => ({ ...stillDay, ...movement, fundId: 'f', day: day as BusinessDate })),
});

describe('the capital of a fund', () => {
  test('arrives on its business date by source and decision', () => {
    given(funds, [opened])
      .when(
        command(
          'ContributeCapital',
          { fundId: 'f', amount: dongOf(2_500_000_000n), source: 'local', note: null },
          { on: '2011-05' },
        ),
      )
      .then({ type: 'CapitalContributed', data: { fundId: 'f', amount: '2500000000', source: 'local', note: null } });
  });

  test('does not arrive before the fund is opened, nor in a fund nobody opened', () => {
    const early = command(
      'ContributeCapital',
      { fundId: 'f', amount: dongOf(1), source: 'local', note: null },
      { on: '2010-03' },
    );
    given(funds, [opened]).when(early).thenRejected('BEFORE_FUND_OPENED');
    given(funds).when(early).thenRejected('FUND_UNKNOWN');
  });

  test('may be withdrawn as far as every later day can bear', () => {
    const withdraw = (amount: number, on: string) =>
      command(
        'WithdrawCapital',
        { fundId: 'f', amount: dongOf(amount), source: 'local', reason: 'Chuyển trả' },
        { on },
      );
    const range = days(
      ['2011-01-31', { contributed: 100n }],
      ['2012-06-30', { disbursed: 70n }],
      ['2012-12-31', { principalRepaid: 50n }],
    );
    given(funds, [opened])
      .when(withdraw(30, '2011-02-01'), { range })
      .then({ type: 'CapitalWithdrawn', data: { fundId: 'f', amount: '30', source: 'local', reason: 'Chuyển trả' } });
    given(funds, [opened])
      .when(withdraw(31, '2011-02-01'), { range })
      .thenRejected('FUND_CASH_SHORT', { day: '2012-06-30', missing: 1n });
  });

  test('what is promised to a borrower cannot be withdrawn', () => {
    const range = days(['2011-01-31', { contributed: 100n }], ['2011-02-28', { committed: 80n }]);
    given(funds, [opened])
      .when(
        command(
          'WithdrawCapital',
          { fundId: 'f', amount: dongOf(21), source: 'local', reason: 'Chuyển trả' },
          { on: '2011-03-01' },
        ),
        { range },
      )
      .thenRejected('FUND_AVAILABLE_SHORT', { missing: 1n });
  });

  test('a contribution already lent out cannot be reversed or made smaller', () => {
    const range = days(['2011-01-31', { contributed: 100n }], ['2012-06-30', { disbursed: 70n }]);
    const history = [opened, contributed(100, '2011-01-31', 2)];
    given(funds, history)
      .when(command('ReverseFundEntry', { fundId: 'f', position: 2, reason: 'Ghi nhầm' }, { on: '2012-12-31' }), {
        range,
      })
      .thenRejected('FUND_CASH_SHORT', { day: '2012-06-30', missing: 70n });
    const correct = (amount: number) =>
      command(
        'CorrectFundEntry',
        { fundId: 'f', position: 2, reason: 'Ghi nhầm', amount: dongOf(amount), source: 'local' },
        { on: '2011-01-31' },
      );
    given(funds, history).when(correct(69), { range }).thenRejected('FUND_CASH_SHORT', { missing: 1n });
    given(funds, history).when(correct(100), { range }).thenRejected('CORRECTION_CHANGES_NOTHING');
    given(funds, history)
      .when(command('ReverseFundEntry', { fundId: 'f', position: 9, reason: 'Ghi nhầm' }), { range })
      .thenRejected('ENTRY_NOT_STANDING');
  });

  test('a correction to a later date leaves the days between without the money', () => {
    const range = days(['2011-01-31', { contributed: 100n }], ['2011-02-28', { disbursed: 70n }]);
    given(funds, [opened, contributed(100, '2011-01-31', 2)])
      .when(
        command(
          'CorrectFundEntry',
          { fundId: 'f', position: 2, reason: 'Sai ngày', amount: dongOf(100), source: 'local' },
          { on: '2011-06-30' },
        ),
        { range },
      )
      .thenRejected('FUND_CASH_SHORT', { day: '2011-02-28', missing: 70n });
  });
});
