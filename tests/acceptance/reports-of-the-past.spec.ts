import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dongOf } from '#libs/kernel';
import { openLending, type Clocks, type Lending } from './lending.js';

let lending: Lending;
beforeAll(async () => {
  lending = await openLending();
});
afterAll(() => lending?.close());

const amount = 12_000_000;
const voucher = { document: 'PT-01' };
const lend = async (loanId: string, on = '2024-01-10', paid = amount) => {
  await lending.promise(loanId, amount, on);
  return lending.pay(loanId, paid, on);
};

/** What every report says of one loan on a day. */
const told = async (loanId: string, clocks: Clocks) => {
  const { rows } = await lending.book('loan', clocks);
  const row = rows.find(({ loan }) => loan === loanId);
  const { account, outstanding } = await lending.card(loanId, clocks);
  const due = (await lending.due(90, clocks)).filter((each) => each.loanId === loanId);
  return {
    book: row && [
      row.outstanding,
      row.overduePrincipal,
      row.overdueInterest,
      row.groups.find(({ loans }) => loans)?.group,
    ],
    card: [outstanding, account?.overduePrincipal, account?.overdueInterest, account?.debtGroup],
    schedule: account?.schedule.map(({ no, principal, state }) => [no, principal, state]),
    due: due.map(({ dueOn, principal, interest, overdueDays }) => [dueOn, principal, interest, overdueDays]),
  };
};

test('what was written off is followed off balance, interest too, until it is recovered', async () => {
  await lend('ngoai-bang');
  const { account } = await lending.card('ngoai-bang', { asOf: '2024-08-01' });
  const owed = account!.payOff.total;
  expect(owed).toBeGreaterThan(BigInt(amount));
  await lending.toLoan('ngoai-bang', 'WriteOffLoan', { decision: { document: 'QĐ-10' } }, '2024-08-01', 'manager');
  await lending.toLoan('ngoai-bang', 'RecordRecovery', { amount: dongOf(2_000_000), voucher }, '2024-09-01');
  const offBalance = async (asOf: string) => {
    const { rows } = await lending.book('loan', { asOf });
    return rows.find(({ loan }) => loan === 'ngoai-bang')!.offBalance;
  };
  expect(await offBalance('2024-07-31')).toBe(0n);
  expect(await offBalance('2024-08-31')).toBe(owed);
  expect(await offBalance('2024-09-01')).toBe(owed - 2_000_000n);
});

describe('the six ways in which reports of a past day lie', () => {
  test('1: a loan settled or written off today vanishes from past days', async () => {
    await lend('het-no');
    await lend('xuat-toan');
    const day = { asOf: '2024-05-31' };
    const before = [await told('het-no', day), await told('xuat-toan', day)];
    const position = await lending.position(day);
    const { account } = await lending.card('het-no', { asOf: '2024-08-01' });
    await lending.repay('het-no', Number(account!.payOff.total), '2024-08-01', 'pay-off');
    await lending.toLoan('het-no', 'SettleLoan', {}, '2024-08-01');
    await lending.toLoan('xuat-toan', 'WriteOffLoan', { decision: { document: 'QĐ-09' } }, '2024-08-01', 'manager');
    expect([await told('het-no', day), await told('xuat-toan', day)]).toEqual(before);
    expect(before[0]!.book).toEqual([12_000_000n, 4_000_000n, 420_000n, 4]);
    expect(await lending.position(day)).toEqual(position);
    expect((await told('xuat-toan', { asOf: '2024-08-01' })).card).toEqual([0n, 0n, 0n, null]);
  });

  test('2: a later repayment lowers an earlier balance', async () => {
    await lend('tra-sau');
    const day = { asOf: '2024-02-09' };
    const before = await told('tra-sau', day);
    await lending.repay('tra-sau', 5_000_000, '2024-02-10', 'keep-term');
    expect(await told('tra-sau', day)).toEqual(before);
    expect(before.card[0]).toBe(12_000_000n);
    expect((await told('tra-sau', { asOf: '2024-02-10' })).card[0]).toBe(7_120_000n);
  });

  test('3: what was overdue drops to nothing once it is paid', async () => {
    await lend('tra-tre');
    const day = { asOf: '2024-03-20' };
    const before = await told('tra-tre', day);
    await lending.repay('tra-tre', 4_000_000, '2024-03-21');
    expect(await told('tra-tre', day)).toEqual(before);
    expect(before).toMatchObject({
      book: [12_000_000n, 2_000_000n, 230_000n, 3],
      card: [12_000_000n, 2_000_000n, 230_000n, 3],
      due: [
        ['2024-02-10', 1_000_000n, 120_000n, 39],
        ['2024-03-10', 1_000_000n, 110_000n, 10],
        ['2024-04-10', 1_000_000n, 100_000n, 0],
        ['2024-05-10', 1_000_000n, 90_000n, 0],
        ['2024-06-10', 1_000_000n, 80_000n, 0],
      ],
    });
    expect((await told('tra-tre', { asOf: '2024-03-21' })).book![1]).toBe(0n);
  });

  test('4: a loan paid out in part shows the schedule of the whole', async () => {
    await lend('chi-mot-phan', '2024-01-10', 6_000_000);
    const day = { asOf: '2024-03-01' };
    const before = await told('chi-mot-phan', day);
    await lending.pay('chi-mot-phan', 6_000_000, '2024-03-05');
    expect(await told('chi-mot-phan', day)).toEqual(before);
    expect(before.schedule!.slice(0, 3)).toEqual([
      [1, 500_000n, 'overdue'],
      [2, 500_000n, 'upcoming'],
      [3, 500_000n, 'upcoming'],
    ]);
    // From the second tranche on: 5.500.000 and 6.000.000 over the eleven instalments left.
    const after = await told('chi-mot-phan', { asOf: '2024-03-05' });
    expect(after.schedule!.slice(0, 2)).toEqual([
      [1, 500_000n, 'overdue'],
      [2, 1_045_455n, 'upcoming'],
    ]);
  });

  test('5: instalments that were paid are shown overdue', async () => {
    await lend('tra-dung');
    await lending.repay('tra-dung', 1_120_000, '2024-02-10');
    // The second is paid ahead, the third on the day after.
    await lending.repay('tra-dung', 1_110_000, '2024-03-01');
    await lending.repay('tra-dung', 1_100_329, '2024-04-11');
    const states = async (asOf: string) =>
      (await told('tra-dung', { asOf })).schedule!.slice(0, 4).map(([, , is]) => is);
    expect(await states('2024-02-11')).toEqual(['paid', 'upcoming', 'upcoming', 'upcoming']);
    expect(await states('2024-03-05')).toEqual(['paid', 'paid-ahead', 'upcoming', 'upcoming']);
    expect(await states('2024-03-11')).toEqual(['paid', 'paid', 'upcoming', 'upcoming']);
    expect(await states('2024-04-10')).toEqual(['paid', 'paid', 'due', 'upcoming']);
    expect((await told('tra-dung', { asOf: '2024-04-12' })).book).toEqual([9_000_164n, 164n, 0n, 1]);
  });

  test('6: disbursements that were reversed or never happened are counted', async () => {
    await lending.promise('chua-chi', amount, '2024-01-10');
    const before = await lending.position({ asOf: '2024-06-30' });
    const paid = await lending.pay('chua-chi', amount, '2024-01-15');
    const wrong = await told('chua-chi', { asOf: '2024-06-30' });
    expect(wrong.book![0]).toBe(12_000_000n);
    await lending.reverse('chua-chi', paid.position, '2024-07-01');
    for (const asOf of ['2024-01-15', '2024-06-30', '2025-06-30'])
      expect(await told('chua-chi', { asOf })).toMatchObject({
        book: [0n, 0n, 0n, undefined],
        card: [0n, 0n, 0n, 1],
        due: [],
      });
    expect(await lending.position({ asOf: '2024-06-30' })).toEqual(before);
    // What was shown before the reversal stays answerable.
    expect(await told('chua-chi', { asOf: '2024-06-30', asKnown: paid.position })).toEqual(wrong);
  });
});

test('a loan belongs to the year of its first disbursement, and to none before', async () => {
  await lending.promise('sang-nam', amount, '2023-12-20');
  const asked = { asOf: '2023-12-31' };
  const years = async (clocks: Clocks) =>
    (await lending.book('year', clocks)).rows.map(({ year, loans }) => [year, loans]);
  const before = await years(asked);
  await lending.pay('sang-nam', amount, '2024-01-05');
  expect(await years(asked)).toEqual(before);
  expect(before).toEqual([[null, 1]]);
});

test('a loan of which only interest is overdue is in the ageing and in its group', async () => {
  await lend('con-lai');
  const parts = { principal: BigInt(amount), voucher: { document: 'PT' } };
  await lending.toLoan('con-lai', 'RecordRepayment', parts, '2024-02-11');
  const { rows } = await lending.book('loan', { asOf: '2024-03-10' });
  const row = rows.find(({ loan }) => loan === 'con-lai')!;
  expect(row).toMatchObject({ owingLoans: 1, outstanding: 0n, overdueInterest: 120_000n, specificProvision: 0n });
  expect(row.ageing.map(({ overdueInterest }) => overdueInterest)).toEqual([0n, 0n, 120_000n, 0n, 0n, 0n, 0n]);
  expect(row.groups.find(({ loans }) => loans)!.group).toBe(
    (await lending.card('con-lai', { asOf: '2024-03-10' })).account!.debtGroup,
  );
});

test('the groups of a loan and of the book follow the rule that the province adopted', async () => {
  await lend('theo-quy-dinh', '2025-01-10');
  const groups = [0, 5, 30, 90, 180].map((overdueDaysFrom, index) => ({
    group: index + 1,
    overdueDaysFrom,
    provisionPercent: String(index),
  }));
  expect((await told('theo-quy-dinh', { asOf: '2025-02-16' })).card[3]).toBe(1);
  await lending.adopt('debt-groups', { groups }, '2025-01-01');
  const { book, card } = await told('theo-quy-dinh', { asOf: '2025-02-16' });
  expect([book![3], card[3]]).toEqual([2, 2]);
});
