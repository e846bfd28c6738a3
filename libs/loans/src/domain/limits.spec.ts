import { describe, expect, test } from '@jest/globals';
import { dongOf } from '#libs/kernel';
import {
  application,
  appraised,
  approved,
  contract,
  contracted,
  document,
  lent,
  play,
  refusal,
  terms,
  type Game,
  type PlayOptions,
} from '#libs/loans/testing';

describe('the limits of the day', () => {
  const today = '2025-01-06';
  const apply = (rules: PlayOptions['rules'], change: object = {}, on = '2025-01-05') => {
    const game = play({ rules: rules!, today });
    return game.do('ApplyForLoan', { ...application, ...change }, on);
  };
  test.each([
    ['BORROWER_KIND_NOT_ALLOWED', { borrowers: { kinds: ['LHHTX'], kindsByPractice: [] } }],
    ['OWN_CAPITAL_TOO_LOW', { 'own-capital': { percentOfProjectMin: '40.5' } }],
    ['OVER_PROJECT_SHARE', { 'loan-size': { percentOfProjectMax: '59.9' } }],
    ['TERM_OVER_RULE', { 'loan-term': { monthsMax: 11 } }],
    ['RATE_OVER_CAP', { 'interest-rate': { percentPerYearMax: '11.9' } }],
  ])('%s: refused today, kept with the entry as a finding where it is history', (code, rules) => {
    expect(refusal(() => apply(rules)).code).toBe(code);
    const [event] = apply(rules, {}, '2024-11-01');
    expect(event!.data).toMatchObject({ findings: [{ code, citation: { text: '45/2021/NĐ-CP' } }] });
  });
  test('at the limit is within it', () => {
    const [event] = apply({
      borrowers: { kinds: ['HTX'], kindsByPractice: [] },
      'own-capital': { percentOfProjectMin: '40' },
      'loan-size': { percentOfProjectMax: '60' },
      'loan-term': { monthsMax: 12 },
    });
    expect(event!.data).toMatchObject({
      findings: [],
      rules: [{ rule: 'borrowers' }, { rule: 'own-capital' }, { rule: 'loan-size' }, { rule: 'loan-term' }],
    });
  });
  test('a currency other than đồng is refused at any time', () =>
    expect(refusal(() => apply({}, { currency: 'USD' }, '2020-01-05')).code).toBe('CURRENCY_NOT_DONG'));

  test('an amendment keeps to the rules as the application did', () => {
    const rules = { 'own-capital': { percentOfProjectMin: '40' }, 'loan-term': { monthsMax: 12 } };
    const game = play({ rules, today });
    game.do('ApplyForLoan', application, '2025-01-05');
    const amend = (change: object, on = '2025-01-05') =>
      game.do('AmendApplication', { terms: { ...terms, ...change }, reason: 'Sửa' }, on);
    expect(refusal(() => amend({ ownCapital: dongOf(7_999_999) })).code).toBe('OWN_CAPITAL_TOO_LOW');
    expect(refusal(() => amend({ termMonths: 13 }))).toMatchObject({ code: 'TERM_OVER_RULE', figures: { most: 12 } });
    expect(amend({ termMonths: 6 })[0]!.data).toMatchObject({
      rules: [{ rule: 'own-capital' }, { rule: 'loan-term' }],
    });
  });
  test('an approval is held to the rules of its own day', () => {
    const rules = { borrowers: { kinds: ['LHHTX'], kindsByPractice: [] } };
    const game = appraised({ today: '2024-12-20' });
    const strict = appraised({ rules, today: '2025-01-15' });
    const approve = (on: Game) => on.do('ApproveLoan', { amount: dongOf(12_000_000) }, '2024-12-20', 'manager');
    expect(refusal(() => approve(strict)).code).toBe('BORROWER_KIND_NOT_ALLOWED');
    expect(approve(game)[1]!.data).toMatchObject({ findings: [] });
  });
  test('a new rate keeps to the cap, to the sixth decimal', () => {
    const rules = { 'interest-rate': { percentPerYearMax: '12' } };
    const game = lent({ rules, today: '2025-02-01' });
    const change = (percent: string, per: string, on = '2025-02-01') =>
      game.do('ChangeRate', { rate: { percent, per }, reason: 'x' }, on, 'manager');
    expect(refusal(() => change('12,000001', 'year')).code).toBe('RATE_OVER_CAP');
    expect(refusal(() => change('1,1', 'month'))).toMatchObject({
      code: 'RATE_OVER_CAP',
      figures: { percent: '13.2' },
    });
    expect(change('1', 'month')[0]!.data).toMatchObject({ rules: [{ rule: 'interest-rate' }], findings: [] });
  });
  test('what no rate can be is refused without any rule', () =>
    expect(refusal(() => apply({}, { terms: { ...terms, ratePercentPerYear: '1201' } })).code).toBe('RATE_TOO_HIGH'));

  const size = { 'loan-size': { percentOfCharterCapitalMax: '15', percentOfCharterCapitalWithRelatedMax: '25' } };
  const approveWith = (debts: readonly bigint[], capital: bigint) => {
    const game = play({ rules: size, debts, capital, today: '2024-12-20' });
    game.do('ApplyForLoan', { ...application, relatedIds: ['c2'] }, '2024-12-02');
    game.do(
      'AppraiseLoan',
      { recommendation: 'approve', amount: dongOf(12_000_000), note: 'x' },
      '2024-12-10',
      'appraiser',
    );
    return game.do('ApproveLoan', { amount: dongOf(12_000_000) }, '2024-12-20', 'manager');
  };
  test('one customer owes at most 15 % of the actual charter capital, 25 % with related persons', () => {
    expect(approveWith([0n, 8_000_000n], 80_000_000n)[1]!.data).toMatchObject({
      figures: { fundCharterCapital: '80000000', exposure: '12000000', exposureWithRelated: '20000000' },
      findings: [],
    });
    expect(refusal(() => approveWith([1n, 0n], 80_000_000n))).toMatchObject({
      code: 'OVER_CUSTOMER_LIMIT',
      figures: { most: 12_000_000n },
    });
    expect(refusal(() => approveWith([0n, 8_000_001n], 80_000_000n))).toMatchObject({
      code: 'OVER_RELATED_LIMIT',
      figures: { most: 20_000_000n },
    });
  });
  test('the overdue rate is at most 150 % of the in-term rate', () => {
    const game = approved({ rules: { 'overdue-rate': { percentOfInTermRateMax: '150' } }, today: '2025-01-05' });
    expect(refusal(() => game.do('ContractLoan', { ...contract, overduePercent: '150.01' }, '2025-01-05')).code).toBe(
      'OVERDUE_RATE_OVER_CAP',
    );
    game.do('ContractLoan', contract, '2025-01-05');
  });
  test('the first money goes out only with a look-up of that day that found no bad debt', () => {
    const rules = { 'first-disbursement': { noBadDebtOnThatDay: true } };
    const game = contracted({ rules, today: '2025-01-10' });
    const check = (creditCheck: object | null, on = '2025-01-10') =>
      game.do('DisburseLoan', { amount: dongOf(6_000_000), voucher: document, creditCheck }, on, 'cashier');
    expect(refusal(() => check(null)).code).toBe('CREDIT_CHECK_MISSING');
    expect(refusal(() => check({ on: '2025-01-09', reference: 'CIC', badDebt: false })).code).toBe(
      'CREDIT_CHECK_MISSING',
    );
    expect(refusal(() => check({ on: '2025-01-10', reference: 'CIC', badDebt: true })).code).toBe('BAD_DEBT_ELSEWHERE');
    check({ on: '2025-01-10', reference: 'CIC', badDebt: false });
    check(null);
  });
  test('and that look-up follows the first day: a tranche found before it, a corrected date', () => {
    const rules = { 'first-disbursement': { noBadDebtOnThatDay: true } };
    const game = contracted({ rules, today: '2025-01-20' });
    const look = (on: string) => ({ on, reference: 'CIC', badDebt: false });
    const disburse = (on: string, creditCheck: object | null) =>
      game.do('DisburseLoan', { amount: dongOf(1_000_000), voucher: document, creditCheck }, on, 'cashier');
    const [first] = disburse('2025-01-15', look('2025-01-15'));
    expect(refusal(() => disburse('2025-01-14', null)).code).toBe('CREDIT_CHECK_MISSING');
    const correct = (change: object) =>
      game.do(
        'CorrectDisbursement',
        { position: first!.position, reason: 'Sai ngày', amount: dongOf(1_000_000), ...change },
        '2025-01-16',
        'cashier',
      );
    expect(refusal(() => correct({})).code).toBe('CREDIT_CHECK_MISSING');
    expect(correct({ creditCheck: look('2025-01-16') })[0]!.data).toMatchObject({
      after: { creditCheck: look('2025-01-16'), findings: [] },
    });
  });
});
