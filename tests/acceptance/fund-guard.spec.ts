import { afterEach, expect, test } from '@jest/globals';
import { dayAt, dongOf, type Receipt, type Recorded, type Rejection } from '#libs/kernel';
import { openLending, type Lending } from './lending.js';

let lending: Lending;
afterEach(() => lending?.close());

/** Commands sent at once: what was done, and why the others were not. */
const atOnce = async (wishes: readonly (() => Promise<Receipt>)[]) => {
  const results = await Promise.allSettled(wishes.map((wish) => wish()));
  const reasons = results.flatMap((each) => (each.status === 'rejected' ? [each.reason as Rejection] : []));
  return { done: results.length - reasons.length, codes: [...new Set(reasons.map(({ code }) => code))].sort() };
};

type Effect = readonly [cash: bigint, available: bigint];
const income = ({ principal, interest, penalty, fees = '0' }: Record<string, string>) =>
  [principal, interest, penalty, fees].reduce((sum, part) => sum + BigInt(part!), 0n);

/** What an entry moves, written down once more and apart from the product. */
const effectOf = (type: string, data: Record<string, string>): Effect => {
  const amount = BigInt(data.amount ?? 0);
  switch (type) {
    case 'CapitalContributed':
      return [amount, amount];
    case 'CapitalWithdrawn':
    case 'CostPaid':
      return [-amount, -amount];
    case 'LoanApproved':
      return [0n, -amount];
    case 'LoanDisbursed':
    case 'CreditRefunded':
      return [-amount, 0n];
    case 'RepaymentRecorded':
      return [income(data) + BigInt(data.credit!), income(data)];
    default:
      return [0n, 0n];
  }
};

/** Every entry after another, by hand: the lowest that cash and what is available were on any day after any command. */
const lowestEver = (events: readonly Recorded[]): Effect => {
  const days = new Map<string, Effect>();
  const move = (day: string, [cash, available]: Effect, sign: bigint) => {
    const [hadCash, hadAvailable] = days.get(day) ?? [0n, 0n];
    days.set(day, [hadCash + sign * cash, hadAvailable + sign * available]);
  };
  let lowest: Effect = [0n, 0n];
  for (const [index, { type, data, occurredOn, commandId }] of events.entries()) {
    const { before, after } = data as {
      before?: { data: Record<string, string>; occurredOn: string };
      after?: unknown;
    };
    if (type === 'RepaymentReallocated') {
      move(occurredOn, effectOf('RepaymentRecorded', before as never), -1n);
      move(occurredOn, effectOf('RepaymentRecorded', after as never), 1n);
    } else if (before) {
      const original = type.replace(/(Corrected|Reversed)$/u, '');
      move(before.occurredOn, effectOf(original, before.data), -1n);
      if (after) move(occurredOn, effectOf(original, after as never), 1n);
    } else move(occurredOn, effectOf(type, data as never), 1n);
    // The entries of one command are one step.
    if (events[index + 1]?.commandId === commandId) continue;
    let [cash, available] = [0n, 0n];
    for (const day of [...days.keys()].sort()) {
      cash += days.get(day)![0];
      available += days.get(day)![1];
      lowest = [cash < lowest[0] ? cash : lowest[0], available < lowest[1] ? available : lowest[1]];
    }
  }
  return lowest;
};

const allEntries = async (): Promise<Recorded[]> => {
  const entries = await lending.journal.entries(lending.authorityId, { limit: 10_000 });
  return entries.map(({ event }) => event).sort((a, b) => a.position - b.position);
};

test('whatever two processes take out of a fund at once, in the past or corrected, no day falls below nothing', async () => {
  lending = await openLending({ capital: 60_000_000, borrowers: 16, processes: 2 });
  const { toFund, toLoan } = lending;
  const more = await toFund(
    'ContributeCapital',
    { amount: dongOf(40_000_000), source: 'central', note: null },
    '2023-01-01',
  );
  const ids = Array.from({ length: 16 }, (_, n) => `vay-${n}`);
  await Promise.all(ids.map((id, n) => lending.apply(id, 10_000_000, '2023-02-01', `htx-${n}`)));
  const approvals = await atOnce(ids.map((id) => () => lending.approve(id, 10_000_000, '2023-02-01')));
  expect(approvals).toEqual({ done: 10, codes: ['FUND_AVAILABLE_SHORT'] });

  const loans = (await allEntries())
    .filter(({ type }) => type === 'LoanApproved')
    .map(({ data }) => (data as { loanId: string }).loanId);
  await Promise.all(loans.map((id) => lending.contract(id, 10_000_000, '2023-03-01')));
  const paid = await Promise.all(loans.map((id) => lending.pay(id, 10_000_000, '2023-03-01')));
  const repaid = await Promise.all(loans.map((id) => lending.repay(id, 1_500_000, '2023-04-01')));

  const voucher = { document: 'PC-09' };
  const right = (receipt: Receipt) => ({ position: receipt.position, reason: 'Ghi sai' });
  const storm = [
    ...loans.flatMap((id, n) => [
      () => toFund('WithdrawCapital', { amount: dongOf(1_700_000), source: 'local', reason: 'x' }, '2023-04-01'),
      () =>
        toFund(
          'PayCost',
          { amount: dongOf(900_000), purpose: 'In sổ', voucher },
          n % 2 ? '2023-04-20' : '2023-06-01',
          'officer',
        ),
      () => lending.reverse(id, repaid[n]!.position, '2024-02-01'),
      () => toLoan(id, 'CorrectRepayment', { ...right(repaid[n]!), amount: dongOf(300_000) }, '2023-12-01'),
      () =>
        toLoan(id, 'CorrectDisbursement', { ...right(paid[n]!), amount: dongOf(9_500_000) }, '2023-03-15', 'cashier'),
      () => toLoan(id, 'PauseInterest', { to: '2023-04-20', reason: 'Lũ' }, '2023-03-20', 'manager'),
      () => lending.repay(id, 200_000, '2023-03-20'),
    ]),
    ...ids.filter((id) => !loans.includes(id)).map((id) => () => lending.approve(id, 2_500_000, '2023-06-01')),
    () => toFund('CorrectFundEntry', { ...right(more), amount: dongOf(38_000_000), source: 'central' }, '2023-01-01'),
    () => toFund('ReverseFundEntry', right(more), '2024-01-01'),
  ];
  // Some order, the same in every run.
  const mixed = storm
    .map((wish, n) => ({ wish, at: (n * 37) % 101 }))
    .sort((a, b) => a.at - b.at)
    .map(({ wish }) => wish);
  const { done, codes } = await atOnce(mixed);
  expect(done).toBeGreaterThan(10);
  expect(codes).toEqual(expect.arrayContaining(['FUND_AVAILABLE_SHORT']));

  const events = await allEntries();
  expect(lowestEver(events)).toEqual([0n, 0n]);
});

test('whoever is related counts together, whichever of them said so, also in the moment it is said', async () => {
  lending = await openLending({ capital: 100_000_000, borrowers: 4 });
  await lending.adopt('loan-size', { percentOfCharterCapitalMax: '15', percentOfCharterCapitalWithRelatedMax: '25' });
  const on = dayAt(new Date().toISOString());
  const [first, second, third] = [14_000_000, 11_000_001, 11_000_000];
  await lending.apply('mot', first, on, 'htx-1', ['htx-2']);
  await lending.approve('mot', first, on);
  await lending.apply('hai', second, on, 'htx-2');
  await expect(lending.approve('hai', second, on)).rejects.toMatchObject({
    code: 'OVER_RELATED_LIMIT',
    figures: { exposure: 25_000_001n, most: 25_000_000n },
  });
  await lending.approve('hai', third, on);

  await lending.apply('ba', first, on, 'htx-3');
  const { done, codes } = await atOnce([
    () => lending.toLoan('bon', 'ApplyForLoan', application('htx-1', ['htx-3']), on),
    () => lending.approve('ba', first, on),
  ]);
  expect({ done, codes }).toEqual({ done: 1, codes: ['OVER_RELATED_LIMIT'] });
});

const application = (cooperativeId: string, relatedIds: string[]) => ({
  fundId: 'quy',
  cooperativeId,
  programmeId: null,
  relatedIds,
  terms: {
    purpose: 'Xây kho',
    projectCost: dongOf(2_000_000),
    ownCapital: dongOf(1_000_000),
    amount: dongOf(1_000_000),
    termMonths: 12,
    ratePercentPerYear: '12',
  },
  evidence: [],
});
