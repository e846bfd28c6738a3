import { describe, test } from '@jest/globals';
import { dongOf, type BusinessDate, type Recorded } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import type { CooperativeDissolved, CooperativeRegistered } from '#libs/cooperatives/events';
import { stillDay, type FundMovement, type FundOpened, type FundRange } from '#libs/funds/events';
import type {
  LoanApplied,
  LoanAppraised,
  LoanApproved,
  LoanContracted,
  LoanDisbursed,
  LoanReference,
  LoanSettled,
  RepaymentRecorded,
} from '../events.js';
import { loans } from './loans.js';

const days = (...movements: [string, FundMovement][]): FundRange => ({
  sumsBefore: stillDay as never,
  rows: movements.map(([day, movement]) => ({ ...stillDay, ...movement, fundId: 'f', day: day as BusinessDate })),
});
const plenty = { range: days(['2010-01-01', { contributed: 10_000n }]), debts: [0n] };

const reference: LoanReference = {
  loanId: 'l',
  fundId: 'f',
  programmeId: null,
  borrower: { cooperativeId: 'c', name: 'HTX Minh Họa', kind: 'HTX', sector: 'agriculture-fishery', placeId: 'p' },
};
const voucher = { document: 'PC-01' };
const terms = {
  purpose: 'Máy gặt',
  projectCost: '1000',
  ownCapital: '200',
  amount: '800',
  termMonths: 24,
  ratePercentPerYear: '7',
};

const unruled = { rules: [], findings: [] };

const applied = (actor = 'officer') =>
  recorded<LoanApplied>(
    { type: 'LoanApplied', schema: 2, data: { ...reference, terms, evidence: [], ...unruled, relatedIds: [] } },
    { on: '2012-01-10', actor, position: 1 },
  );
const appraised = (actor = 'appraiser') =>
  recorded<LoanAppraised>(
    {
      type: 'LoanAppraised',
      schema: 1,
      data: { ...reference, recommendation: 'approve', amount: '800', note: 'Khả thi' },
    },
    { on: '2012-01-20', actor, position: 2 },
  );
const approved = (amount = 500) =>
  recorded<LoanApproved>(
    {
      type: 'LoanApproved',
      schema: 2,
      data: { ...reference, amount: String(amount), figures: null, voters: ['manager'], ...unruled },
    },
    { on: '2012-02-01', actor: 'manager', position: 3 },
  );
const contracted = (amount = 500) =>
  recorded<LoanContracted>(
    {
      type: 'LoanContracted',
      schema: 1,
      data: {
        ...reference,
        contractNo: 'HĐ-01',
        amount: String(amount),
        released: '0',
        schedule: {
          rate: { percent: '0', per: 'year' },
          method: 'bullet',
          principalPlan: [],
          instalments: 2,
          every: { months: 12, seasons: null },
          dayCount: 'actual/365',
          gracePrincipalInstalments: 0,
          interestFreeInstalments: 0,
          monthEnd: 'last-day',
          roundTo: '1',
          moveOffNonWorkingDays: false,
          holidays: [],
        },
        overduePercent: '150',
        allocation: 'penalty-interest-principal',
        entrusted: false,
        ...unruled,
      },
    },
    { on: '2012-02-05', actor: 'officer', position: 30 },
  );
const disbursed = (amount: number, position = 4, on = '2012-03-01') =>
  recorded<LoanDisbursed>(
    {
      type: 'LoanDisbursed',
      schema: 2,
      data: {
        ...reference,
        trancheNo: position - 3,
        amount: String(amount),
        fundCashBefore: '0',
        voucher,
        creditCheck: null,
        findings: [],
      },
    },
    { on, actor: 'cashier', position },
  );
const repaid = (principal: number, position: number, on: string) =>
  recorded<RepaymentRecorded>(
    {
      type: 'RepaymentRecorded',
      schema: 2,
      data: {
        ...reference,
        principal: String(principal),
        interest: '0',
        penalty: '0',
        credit: '0',
        fees: '0',
        stated: true,
        surplus: 'advance',
        voucher,
      },
    },
    { on, actor: 'officer', position },
  );

const approve = (amount: number, { actor = 'manager', on = '2012-02-01' } = {}) =>
  command('ApproveLoan', { loanId: 'l', amount: dongOf(amount) }, { actor, on });
const disburse = (amount: number, { actor = 'cashier', on = '2012-03-01' } = {}) =>
  command('DisburseLoan', { loanId: 'l', amount: dongOf(amount), voucher, creditCheck: null }, { actor, on });
const repay = (principal: number, on = '2012-06-01', interest = 0) =>
  command(
    'RecordRepayment',
    { loanId: 'l', principal: dongOf(principal), interest: dongOf(interest), fees: dongOf(0), voucher },
    { on },
  );

describe('applying for a loan', () => {
  const registered = recorded<CooperativeRegistered>(
    {
      type: 'CooperativeRegistered',
      schema: 1,
      data: {
        cooperativeId: 'c',
        name: 'HTX Minh Họa',
        kind: 'HTX',
        sector: 'agriculture-fishery',
        placeId: 'p',
        members: 12,
        registration: null,
        similarNamesSeen: [],
      },
    },
    { on: '2011-01-01', position: 1 },
  );
  const dissolved = recorded<CooperativeDissolved>(
    { type: 'CooperativeDissolved', schema: 1, data: { cooperativeId: 'c', reason: 'Giải thể' } },
    { on: '2012-01-05', position: 2 },
  );
  const fund = [
    recorded<FundOpened>({ type: 'FundOpened', schema: 1, data: { fundId: 'f', name: 'Quỹ' } }, { on: '2010-04' }),
  ];
  const apply = (on: string, change: object = {}) =>
    command(
      'ApplyForLoan',
      {
        loanId: 'l',
        fundId: 'f',
        cooperativeId: 'c',
        programmeId: null,
        relatedIds: [],
        terms: { ...terms, projectCost: dongOf(1000), ownCapital: dongOf(200), amount: dongOf(800), ...change },
        evidence: [],
      },
      { on },
    );
  const facts = (cooperative: Recorded[]) => ({ cooperative, fund });

  test('keeps the borrower as it was on that day', () => {
    given(loans)
      .when(apply('2012-01-10'), facts([registered]))
      .then({ type: 'LoanApplied', data: { ...reference, terms, evidence: [], ...unruled, relatedIds: [] } });
  });
  test('needs an organisation that is registered and active on that day, and a fund', () => {
    given(loans)
      .when(apply('2010-12-31'), facts([registered]))
      .thenRejected('COOPERATIVE_UNKNOWN');
    given(loans)
      .when(apply('2012-01-10'), facts([registered, dissolved]))
      .thenRejected('COOPERATIVE_NOT_ACTIVE', { endedOn: '2012-01-05' });
    given(loans)
      .when(apply('2012-01-04'), facts([registered, dissolved]))
      .events();
    given(loans)
      .when(apply('2012-01-10'), { cooperative: [registered], fund: [] })
      .thenRejected('FUND_UNKNOWN');
  });
  test('is for no more than the project still needs', () => {
    given(loans)
      .when(apply('2012-01-10', { amount: dongOf(801) }), facts([registered]))
      .thenRejected('OVER_PROJECT_COST', { needed: 800n });
    given(loans)
      .when(apply('2012-01-10', { ownCapital: dongOf(1001) }), facts([registered]))
      .thenRejected('OWN_CAPITAL_OVER_COST');
  });
  test('is made once', () =>
    given(loans, [applied()])
      .when(apply('2012-01-10'), facts([registered]))
      .thenRejected('LOAN_EXISTS'));
});

describe('approving', () => {
  test('needs an appraisal, and another one after the application was amended', () => {
    given(loans, [applied()]).when(approve(500), plenty).thenRejected('NOT_APPRAISED');
    const amended = recorded(
      {
        type: 'LoanApplicationAmended',
        schema: 1,
        data: { ...reference, terms, previousTerms: terms, reason: 'Đổi máy' },
      },
      { on: '2012-01-25', position: 3 },
    );
    given(loans, [applied(), appraised(), amended]).when(approve(500), plenty).thenRejected('NOT_APPRAISED');
  });
  test('is never done by whoever applied or appraised', () => {
    for (const actor of ['officer', 'appraiser'])
      given(loans, [applied(), appraised()]).when(approve(500, { actor }), plenty).thenRejected('FOUR_EYES');
  });
  test('commits no more than was asked for and than the fund has available on every later day', () => {
    given(loans, [applied(), appraised()])
      .when(approve(801), plenty)
      .thenRejected('OVER_REQUESTED_AMOUNT', { requested: 800n });
    const range = days(['2012-01-01', { contributed: 600n }], ['2013-01-01', { withdrawn: 200n }]);
    given(loans, [applied(), appraised()])
      .when(approve(401), { ...plenty, range })
      .thenRejected('FUND_AVAILABLE_SHORT', { day: '2013-01-01', missing: 1n });
    given(loans, [applied(), appraised()])
      .when(approve(400), { ...plenty, range })
      .then(
        {
          type: 'LoanVoteCast',
          data: {
            ...reference,
            amount: '400',
            band: { amountMax: null, votes: 1, roles: ['manager'] },
            roles: ['manager'],
          },
        },
        {
          type: 'LoanApproved',
          data: {
            ...reference,
            amount: '400',
            figures: {
              fundAvailableBefore: '400',
              fundCharterCapital: '600',
              exposure: '400',
              exposureWithRelated: '400',
            },
            voters: ['manager'],
            ...unruled,
          },
        },
      );
  });
  test('is not dated before the appraisal, nor given twice', () => {
    given(loans, [applied(), appraised()])
      .when(approve(500, { on: '2012-01-19' }), plenty)
      .thenRejected('BEFORE_EARLIER_STEP');
    given(loans, [applied(), appraised(), approved()])
      .when(approve(500), plenty)
      .thenRejected('APPLICATION_CLOSED', { status: 'approved' });
  });
});

describe('disbursing', () => {
  const history = [applied(), appraised(), approved(500), contracted()];
  test('never more than was approved, counting earlier tranches', () => {
    given(loans, [...history, disbursed(400)])
      .when(disburse(101), plenty)
      .thenRejected('OVER_APPROVED_AMOUNT', { left: 100n });
    given(loans, [...history, disbursed(400)])
      .when(disburse(100), plenty)
      .then({
        type: 'LoanDisbursed',
        data: {
          ...reference,
          trancheNo: 2,
          amount: '100',
          fundCashBefore: '10000',
          voucher,
          creditCheck: null,
          findings: [],
        },
      });
  });
  test('is done by a third person', () => {
    for (const actor of ['officer', 'appraiser', 'manager'])
      given(loans, history).when(disburse(1, { actor }), plenty).thenRejected('FOUR_EYES');
  });
  test('a payment dated before the second contribution is held to the capital of that day', () => {
    const range = days(['2012-01-01', { contributed: 300n, committed: 500n }], ['2012-05-31', { contributed: 300n }]);
    given(loans, history)
      .when(disburse(301), { range })
      .thenRejected('FUND_CASH_SHORT', { day: '2012-03-01', missing: 1n });
  });
  test('needs an approval that came before it', () => {
    given(loans, [applied(), appraised()])
      .when(disburse(1), plenty)
      .thenRejected('LOAN_NOT_APPROVED', { status: 'appraised' });
    given(loans).when(disburse(1), plenty).thenRejected('LOAN_UNKNOWN');
    given(loans, history)
      .when(disburse(1, { on: '2012-01-31' }), plenty)
      .thenRejected('BEFORE_EARLIER_STEP');
  });
});

describe('repaying and settling', () => {
  const history = [applied(), appraised(), approved(500), contracted(), disbursed(500)];
  test('principal comes back only as far as it was lent by then', () => {
    given(loans, history).when(repay(501), plenty).thenRejected('OVER_REPAYMENT', { day: '2012-06-01', excess: 1n });
    given(loans, history)
      .when(repay(100, '2012-02-15'), plenty)
      .thenRejected('BEFORE_EARLIER_STEP', { day: '2012-03-01' });
    given(loans, [applied(), appraised(), approved(), contracted()])
      .when(repay(1), plenty)
      .thenRejected('LOAN_NOT_DISBURSED');
    given(loans, history).when(repay(0), plenty).thenRejected('NOTHING_REPAID');
  });
  test('a backdated repayment is held to what later ones have paid already', () => {
    given(loans, [...history, repaid(450, 5, '2012-12-01')])
      .when(repay(51, '2012-04-01'), plenty)
      .thenRejected('OVER_REPAYMENT', { day: '2012-12-01', excess: 1n });
  });
  test('is settled when nothing is outstanding, and what was never paid out is released', () => {
    const settle = command('SettleLoan', { loanId: 'l' }, { on: '2013-01-01' });
    given(loans, [...history, repaid(499, 5, '2012-06-01')])
      .when(settle)
      .thenRejected('STILL_OUTSTANDING', { outstanding: 1n });
    given(loans, [applied(), appraised(), approved(500), contracted(), disbursed(400), repaid(400, 5, '2012-06-01')])
      .when(settle)
      .then({ type: 'LoanSettled', data: { ...reference, released: '100' } });
  });
});

describe('taking back', () => {
  const history = [applied(), appraised(), approved(500), contracted(), disbursed(500), repaid(200, 5, '2012-06-01')];
  const reverse = (position: number, actor = 'manager') =>
    command('ReverseLoanEntry', { loanId: 'l', position, reason: 'Ghi nhầm' }, { on: '2012-12-01', actor });
  test('an approval is reversed only while no money has moved on it', () => {
    given(loans, history).when(reverse(3), plenty).thenRejected('MONEY_MOVED_SINCE');
    given(loans, history.slice(0, 4)).when(reverse(3), plenty).thenRejected('ENTRY_RESTS_ON_IT', { position: 30 });
    given(loans, history.slice(0, 3)).when(reverse(3), plenty).events();
  });
  test('a disbursement cannot be taken from under a repayment', () => {
    given(loans, history).when(reverse(4, 'cashier'), plenty).thenRejected('ENTRY_RESTS_ON_IT', { position: 5 });
  });
  test('a repayment is reversed unless the fund has spent it since', () => {
    given(loans, history).when(reverse(5), plenty).events();
    given(loans, history)
      .when(reverse(5), { range: days(['2012-06-01', { principalRepaid: 200n }], ['2012-07-01', { disbursed: 200n }]) })
      .thenRejected('FUND_CASH_SHORT', { day: '2012-07-01' });
  });
  test('nothing is reversed behind a settlement', () => {
    const settled = recorded<LoanSettled>(
      { type: 'LoanSettled', schema: 1, data: { ...reference, released: '0' } },
      { on: '2013-01-01', position: 7 },
    );
    const whole = [...history, repaid(300, 6, '2012-09-01'), settled];
    given(loans, whole).when(reverse(5), plenty).thenRejected('SETTLED');
    given(loans, whole).when(reverse(7), plenty).events();
  });
  test('a corrected disbursement stays within the approval and is corrected by none who made or approved the loan', () => {
    const correct = (amount: number, actor = 'cashier') =>
      command(
        'CorrectDisbursement',
        { loanId: 'l', position: 4, reason: 'Sai số', amount: dongOf(amount) },
        { on: '2012-03-02', actor },
      );
    given(loans, history).when(correct(501), plenty).thenRejected('OVER_APPROVED_AMOUNT', { left: 500n });
    given(loans, history).when(correct(199), plenty).thenRejected('OVER_REPAYMENT', { excess: 1n });
    given(loans, history).when(correct(300, 'manager'), plenty).thenRejected('FOUR_EYES');
    given(loans, history).when(correct(300), plenty).events();
  });
});
