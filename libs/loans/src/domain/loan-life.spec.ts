import { describe, expect, test } from '@jest/globals';
import { dongOf, type BusinessDate } from '#libs/kernel';
import {
  appraised,
  approved,
  contract,
  contracted,
  document,
  lent,
  pay,
  refusal,
  repay,
  schedule,
  types,
  type Game,
} from '#libs/loans/testing';
import type { LoanApproved, LoanWrittenOff, RepaymentReallocated, RepaymentRecorded } from '../loan-events.js';
import { accountCard, movedBetween, securitiesOf } from './loan-on.js';
import { bandFor } from './committee.js';
import { committedOf, sumsOf } from './money.js';
import { nextActions } from './next-actions.js';

/** What is still committed: by the loan, and in the fund's days. */
const committedIn = (game: Game) => [
  committedOf(game.view(), game.loan().entries, sumsOf(game.view())),
  game.range().rows.reduce((sum, { committed }) => sum + committed, 0n),
];

describe('contract and tranches', () => {
  test('a smaller contract releases the rest; none before the approval, none by whoever approved', () => {
    const game = approved();
    expect(refusal(() => game.do('ContractLoan', contract, '2024-12-19')).code).toBe('BEFORE_EARLIER_STEP');
    expect(refusal(() => game.do('ContractLoan', contract, '2025-01-05', 'manager')).code).toBe('FOUR_EYES');
    expect(refusal(() => game.do('ContractLoan', { ...contract, amount: dongOf(12_000_001) }, '2025-01-05')).code).toBe(
      'OVER_APPROVED_AMOUNT',
    );
    const [event] = game.do('ContractLoan', { ...contract, amount: dongOf(10_000_000) }, '2025-01-05');
    expect(event!.data).toMatchObject({ released: '2000000' });
    expect(refusal(() => pay(game, 10_000_001, '2025-01-10'))).toMatchObject({
      code: 'OVER_APPROVED_AMOUNT',
      figures: { left: 10_000_000n },
    });
  });
  test('no money before the contract, none on a day before it', () => {
    expect(refusal(() => pay(approved(), 1, '2025-01-10')).code).toBe('NOT_CONTRACTED');
    expect(refusal(() => pay(contracted(), 1, '2025-01-04')).code).toBe('BEFORE_EARLIER_STEP');
  });
  test('no tranche once all instalments are due', () =>
    expect(
      refusal(() => {
        const game = contracted();
        pay(game, 6_000_000, '2025-01-10');
        pay(game, 6_000_000, '2026-01-10');
      }).code,
    ).toBe('TRANCHE_AFTER_LAST_DUE'));
  test('a release before the contract is not released a second time, and stays once the contract counted it', () => {
    const game = approved();
    const [release] = game.do('ReleaseCommitment', { amount: dongOf(2_000_000), reason: 'Giảm' }, '2025-01-02');
    expect(refusal(() => game.do('ContractLoan', contract, '2025-01-05'))).toMatchObject({
      code: 'OVER_APPROVED_AMOUNT',
      figures: { left: 10_000_000n },
    });
    const [event] = game.do('ContractLoan', { ...contract, amount: dongOf(9_000_000) }, '2025-01-05');
    expect(event!.data).toMatchObject({ released: '1000000' });
    expect(committedIn(game)).toEqual([9_000_000n, 9_000_000n]);
    const reverse = () =>
      game.do('ReverseLoanEntry', { position: release!.position, reason: 'Thử' }, '2025-01-06', 'manager');
    expect(refusal(reverse)).toMatchObject({ code: 'ENTRY_RESTS_ON_IT', figures: { type: 'LoanContracted' } });
    game.do('ReleaseCommitment', { amount: dongOf(500_000), reason: 'Giảm' }, '2025-01-07');
    expect(committedIn(game)).toEqual([8_500_000n, 8_500_000n]);
  });
  test('a contract is as it was approved: the same rate, and no longer', () => {
    const game = approved({ today: '2025-01-05' });
    const sign = (change: object) => game.do('ContractLoan', { ...contract, ...change }, '2025-01-05');
    expect(refusal(() => sign({ schedule: { ...schedule, instalments: 13 } }))).toEqual({
      code: 'UNLIKE_APPROVAL',
      figures: { months: 13, percent: '12', approvedMonths: 12, approvedPercent: '12' },
    });
    expect(refusal(() => sign({ schedule: { ...schedule, rate: { percent: '0,9', per: 'month' } } }))).toMatchObject({
      code: 'UNLIKE_APPROVAL',
      figures: { percent: '10.8' },
    });
    sign({ schedule: { ...schedule, rate: { percent: '1', per: 'month' }, instalments: 6 } });
  });
  test('a last day of payment that is moved off a weekend makes a loan no longer', () => {
    const game = approved({ today: '2025-01-04' });
    // 4 January 2026 is a Sunday.
    const moved = { ...schedule, moveOffNonWorkingDays: true };
    expect(game.do('ContractLoan', { ...contract, schedule: moved }, '2025-01-04')[0]!.data).toMatchObject({
      findings: [],
    });
  });
  test('of a contract of the past that is kept as a finding', () => {
    const [event] = approved().do(
      'ContractLoan',
      { ...contract, schedule: { ...schedule, instalments: 24 } },
      '2025-01-05',
    );
    expect(event!.data).toMatchObject({ findings: [{ code: 'UNLIKE_APPROVAL', citation: null }] });
  });
  test('amounts of a plan are kept in digits, and an overdue rate finer than a hundredth is refused', () => {
    const custom = { ...schedule, method: 'custom', instalments: 2, principalPlan: ['5tr', '7tr'] };
    const [event] = approved().do('ContractLoan', { ...contract, schedule: custom }, '2025-01-05');
    expect(event!.data).toMatchObject({ schedule: { principalPlan: ['5000000', '7000000'] } });
    expect(
      refusal(() => approved().do('ContractLoan', { ...contract, overduePercent: '132.505' }, '2025-01-05')).code,
    ).toBe('PERCENT_TOO_FINE');
    const game = approved();
    game.do('ContractLoan', { ...contract, overduePercent: '132.5' }, '2025-01-05');
    pay(game, 12_000_000, '2025-01-10');
    // 1.000.000 × 12 % × 132,5 % × 10/365.
    expect(accountCard(game.view(), '2025-02-20' as BusinessDate)).toMatchObject({ penaltyDue: 4_356n });
  });
  test('terms that contradict themselves are refused', () => {
    const broken = { ...contract, schedule: { ...schedule, gracePrincipalInstalments: 12 } };
    expect(refusal(() => approved().do('ContractLoan', broken, '2025-01-05')).code).toBe('GRACE_OVER_TERM');
  });
});

describe('repayments', () => {
  test('are shared out by the contract, and what is too much is kept as credit and said so', () => {
    const game = lent();
    const [first] = repay(game, 1_120_000, '2025-02-10');
    expect(first!.data).toMatchObject({ penalty: '0', interest: '120000', principal: '1000000', credit: '0' });
    const [second] = repay(game, 20_000_000, '2025-02-11', { surplus: 'pay-off' });
    // 11.000.000 and 1/28 of 110.000.
    expect(second!.data).toMatchObject({ interest: '3929', principal: '11000000', credit: '8996071' });
    expect(refusal(() => game.do('SettleLoan', {}, '2025-02-12'))).toMatchObject({
      code: 'CREDIT_STILL_HELD',
      figures: { credit: 8_996_071n },
    });
    expect(
      refusal(() => game.do('RefundCredit', { amount: dongOf(8_996_072), voucher: document }, '2025-02-12', 'cashier'))
        .code,
    ).toBe('OVER_CREDIT');
    game.do('RefundCredit', { amount: dongOf(8_996_071), voucher: document }, '2025-02-12', 'cashier');
    game.do('SettleLoan', {}, '2025-02-12');
    expect(game.view().status).toBe('settled');
  });
  test('told part by part are no more than was owed of each, unless the voucher is history; all paid off is all', () => {
    const on = '2025-03-10';
    const parts = (game: Game, asked: object) => () => game.do('RecordRepayment', { voucher: document, ...asked }, on);
    const recent = lent({ today: '2025-03-20' });
    expect(refusal(parts(recent, { interest: dongOf(5_000_000_000) }))).toMatchObject({
      code: 'PARTS_OVER_OWED',
      figures: { penalty: 13_808n },
    });
    expect(refusal(parts(recent, { penalty: dongOf(5_000_000_000) })).code).toBe('PARTS_OVER_OWED');
    expect(refusal(parts(recent, { amount: dongOf(1_000), surplus: 'pay-off' })).code).toBe('PAY_OFF_TOO_LITTLE');
    expect(types(parts(lent({ today: '2026-01-01' }), { interest: dongOf(1_000_000) })() as never)).toEqual([
      'RepaymentRecorded',
    ]);
  });
  test('not before money went out, not both ways, not nothing', () => {
    expect(refusal(() => repay(contracted(), 1, '2025-01-10')).code).toBe('LOAN_NOT_DISBURSED');
    expect(refusal(() => repay(lent(), 1, '2025-01-09')).code).toBe('BEFORE_EARLIER_STEP');
    expect(refusal(() => repay(lent(), 1, '2025-02-10', { principal: dongOf(1) })).code).toBe('REPAYMENT_BOTH_WAYS');
    expect(refusal(() => lent().do('RecordRepayment', { voucher: document }, '2025-02-10')).code).toBe(
      'NOTHING_REPAID',
    );
  });
  test('a loan is not settled while interest is owed', () => {
    const game = lent();
    game.do('RecordRepayment', { principal: dongOf(12_000_000), voucher: document }, '2025-02-05');
    expect(refusal(() => game.do('SettleLoan', {}, '2025-02-12')).code).toBe('INTEREST_STILL_OWED');
  });
});

describe('what becomes known later', () => {
  test('a backdated repayment shares the later one out anew, by an entry on its own day, and nothing is deleted', () => {
    const game = lent();
    const [late] = repay(game, 2_000_000, '2025-03-20');
    expect(late!.data).toMatchObject({ penalty: '23671', interest: '230000', principal: '1746329' });
    const before = game.view();
    const events = repay(game, 1_120_000, '2025-02-10');
    expect(types(events)).toEqual(['RepaymentRecorded', 'RepaymentReallocated']);
    const { occurredOn, data } = events[1]!;
    expect(occurredOn).toBe('2025-03-20');
    expect(data as RepaymentReallocated['data']).toMatchObject({
      repayment: late!.position,
      before: { penalty: '23671', interest: '230000', principal: '1746329' },
      after: { penalty: '4932', interest: '210000', principal: '1785068' },
    });
    expect(movedBetween(before, game.view(), '2025-03-20' as BusinessDate)).toMatchObject({
      balances: [
        { on: '2025-02-10', before: 12_000_000n, after: 11_000_000n },
        { on: '2025-03-20', before: 10_253_671n, after: 9_214_932n },
      ],
      totals: { before: { outstanding: 10_253_671n }, after: { outstanding: 9_214_932n } },
      repayments: [{ position: late!.position }, { before: null }],
    });
  });
  test('a backdated pause, a reversed repayment and a corrected one do the same', () => {
    const game = lent();
    const [first] = repay(game, 1_120_000, '2025-02-10');
    repay(game, 1_110_000, '2025-03-10', { surplus: 'keep-term' });
    expect(types(game.do('PauseInterest', { to: '2025-02-23', reason: 'Hạn mặn' }, '2025-02-10', 'manager'))).toEqual([
      'InterestPaused',
      'RepaymentReallocated',
    ]);
    const corrected = game.do(
      'CorrectRepayment',
      { position: first!.position, reason: 'Sai số', amount: dongOf(1_000_000) },
      '2025-02-10',
    );
    expect(corrected.map(({ type }) => type)).toEqual(['RepaymentRecordedCorrected', 'RepaymentReallocated']);
    const own = (corrected[0]!.data as { after: RepaymentRecorded['data'] }).after;
    expect(own).toMatchObject({ interest: '120000', principal: '880000', credit: '0' });
    const reversed = game.do(
      'ReverseLoanEntry',
      { position: corrected[0]!.position, reason: 'Nhầm khoản vay' },
      '2025-04-01',
    );
    expect(types(reversed)).toEqual(['RepaymentRecordedReversed', 'RepaymentReallocated']);
    expect(
      sumsOf(game.view()).principalRepaid +
        BigInt(
          (game.view().money.find(({ type }) => type === 'RepaymentRecorded')!.data as RepaymentRecorded['data'])
            .interest,
        ),
    ).toBeLessThanOrEqual(1_110_000n);
  });
  test('a corrected repayment of a settled loan is refused if the loan would owe again', () => {
    const game = lent();
    const [paid] = repay(game, 12_120_000, '2025-02-10', { surplus: 'pay-off' });
    game.do('SettleLoan', {}, '2025-02-10');
    expect(
      refusal(() =>
        game.do(
          'CorrectRepayment',
          { position: paid!.position, reason: 'Sai', amount: dongOf(12_000_000) },
          '2025-02-10',
        ),
      ).code,
    ).toBe('SETTLED');
  });
});

describe('changes of terms', () => {
  const tail = {
    method: 'equal-principal',
    principalPlan: [],
    every: { months: 1, seasons: null },
    gracePrincipalInstalments: 0,
    reason: 'Mất mùa',
  };
  test('an extension ends later, a rescheduling does not', () => {
    const game = lent();
    const restructure = (kind: string, instalments: number) =>
      game.do('RestructureLoan', { ...tail, kind, instalments }, '2025-03-01', 'manager');
    expect(refusal(() => restructure('extension', 6)).code).toBe('EXTENSION_NOT_LATER');
    expect(refusal(() => restructure('rescheduling', 18)).code).toBe('RESCHEDULING_LATER');
    const [event] = restructure('extension', 18);
    expect(event!.data).toMatchObject({ lastDueOn: '2026-09-01', previousLastDueOn: '2026-01-10' });
    expect(accountCard(game.view(), '2025-03-02' as BusinessDate)).toMatchObject({
      debtGroup: 2,
      restructurings: 1,
      overdueDays: 0,
    });
  });
  test('a plan of new instalments may be typed as people type', () => {
    const plan = { ...tail, kind: 'extension', method: 'custom', instalments: 2, every: { months: 12, seasons: null } };
    const [event] = lent().do('RestructureLoan', { ...plan, principalPlan: ['2tr', '10tr'] }, '2025-03-01', 'manager');
    expect(event!.data).toMatchObject({ principalPlan: ['2000000', '10000000'], lastDueOn: '2027-03-01' });
  });
  test('only what is due can be waived; pauses do not overlap; a rate changes once a day', () => {
    const game = lent();
    const waive = (interest: number) =>
      game.do(
        'WaiveInterest',
        { interest: dongOf(interest), penalty: dongOf(0), forInability: true, reason: 'Thiên tai' },
        '2025-02-20',
        'manager',
      );
    expect(refusal(() => waive(120_001))).toMatchObject({ code: 'WAIVER_OVER_DUE', figures: { interest: 120_000n } });
    waive(120_000);
    expect(accountCard(game.view(), '2025-02-20' as BusinessDate)).toMatchObject({ debtGroup: 3, overdueInterest: 0n });
    game.do('PauseInterest', { to: '2025-03-31', reason: 'Hạn' }, '2025-03-01', 'manager');
    expect(
      refusal(() => game.do('PauseInterest', { to: '2025-04-30', reason: 'Hạn' }, '2025-03-31', 'manager')).code,
    ).toBe('PAUSES_OVERLAP');
    expect(
      refusal(() => game.do('PauseInterest', { to: '2025-04-30', reason: 'Hạn' }, '2025-05-01', 'manager')).code,
    ).toBe('PAUSE_ENDS_BEFORE');
    const change = { rate: { percent: '6', per: 'year' }, reason: 'Giảm lãi' };
    game.do('ChangeRate', change, '2025-05-10', 'manager');
    expect(refusal(() => game.do('ChangeRate', change, '2025-05-10', 'manager')).code).toBe('RATE_CHANGED_THAT_DAY');
  });
});

describe('write-off and recovery', () => {
  test('takes all that is owed off the books; what comes back is a recovery, never more than was lost', () => {
    const game = lent();
    expect(refusal(() => game.do('RecordRecovery', { amount: dongOf(1), voucher: document }, '2025-12-31')).code).toBe(
      'NOT_WRITTEN_OFF',
    );
    expect(refusal(() => game.do('WriteOffLoan', { decision: document }, '2025-02-25', 'officer')).code).toBe(
      'FOUR_EYES',
    );
    const [event] = game.do('WriteOffLoan', { decision: document }, '2025-02-25', 'manager');
    expect(event!.data as LoanWrittenOff['data']).toMatchObject({
      principal: '12000000',
      interest: '186326',
      released: '0',
    });
    expect(sumsOf(game.view())).toMatchObject({ outstanding: 0n, writtenOff: 12_000_000n });
    expect(refusal(() => repay(game, 1, '2025-03-01')).code).toBe('WRITTEN_OFF');
    game.do('RecordRecovery', { amount: dongOf(12_000_000), voucher: document }, '2025-06-01');
    expect(
      refusal(() => game.do('RecordRecovery', { amount: dongOf(186_327), voucher: document }, '2025-06-02')),
    ).toMatchObject({
      code: 'OVER_WRITTEN_OFF',
      figures: { left: 186_326n },
    });
  });

  const writtenOff = () => {
    const game = lent();
    const [event] = game.do('WriteOffLoan', { decision: document }, '2025-02-25', 'manager');
    game.do('RecordRecovery', { amount: dongOf(9_000_000), voucher: document }, '2025-06-01');
    return { game, writeOff: event!.position };
  };
  test('a repayment found later about an earlier day leaves less to write off, by an entry beside it; nothing is entered again', () => {
    const { game, writeOff } = writtenOff();
    const [repaid, reassessed] = repay(game, 1_120_000, '2025-02-10');
    expect(repaid!.data).toMatchObject({ penalty: '0', interest: '120000', principal: '1000000', credit: '0' });
    expect(reassessed).toMatchObject({
      type: 'WriteOffReassessed',
      occurredOn: '2025-02-25',
      data: {
        writeOff,
        before: { principal: '12000000', interest: '186326' },
        after: { principal: '11000000', interest: '58929' },
      },
    });
    expect(sumsOf(game.view())).toMatchObject({ outstanding: 0n, writtenOff: 11_000_000n });
    // Taken back, all is written off again.
    const [, again] = game.do('ReverseLoanEntry', { position: repaid!.position, reason: 'Ghi nhầm' }, '2025-07-01');
    expect(again).toMatchObject({
      type: 'WriteOffReassessed',
      data: { after: { principal: '12000000', interest: '186326' } },
    });
    game.do('RecordRecovery', { amount: dongOf(3_186_326), voucher: document }, '2025-07-02');
  });
  test('so does a tranche that was smaller, and a pause of interest', () => {
    const { game } = writtenOff();
    const [paid] = game.view().money;
    const smaller = { position: paid!.position, reason: 'Sai số', amount: dongOf(11_900_000) };
    expect(game.do('CorrectDisbursement', smaller, '2025-01-10', 'cashier')[1]).toMatchObject({
      type: 'WriteOffReassessed',
      data: { after: { principal: '11900000' } },
    });
    expect(types(game.do('PauseInterest', { to: '2025-02-10', reason: 'Bão' }, '2025-02-01', 'manager'))).toEqual([
      'InterestPaused',
      'WriteOffReassessed',
    ]);
  });
  test('not on its day or after it, not so much that nothing was left to write off, or more was recovered than that', () => {
    const { game } = writtenOff();
    expect(refusal(() => repay(game, 1_000_000, '2025-02-25')).code).toBe('WRITTEN_OFF');
    expect(refusal(() => repay(game, 13_000_000, '2025-02-10', { surplus: 'pay-off' })).code).toBe('WRITTEN_OFF');
    expect(refusal(() => repay(game, 5_000_000, '2025-02-10', { surplus: 'keep-term' })).code).toBe('RECOVERED_MORE');
    expect(game.view().money.map(({ type }) => type)).toEqual(['LoanDisbursed', 'LoanWrittenOff', 'RecoveryRecorded']);
  });
});

describe('collateral and guarantors', () => {
  const taken = (game: Game, on: string) =>
    game.do(
      'TakeSecurity',
      { kind: 'guarantee', description: 'Bảo lãnh, hồ sơ BL-01', value: dongOf(5_000_000), document },
      on,
    )[0]!.position;
  const release = (game: Game, security: number, on: string) =>
    game.do('ReleaseSecurity', { security, reason: 'Hết nghĩa vụ', document }, on, 'manager');

  test('are given back after the loan is settled, once, and that keeps nothing else from being taken back', () => {
    const game = lent();
    const security = taken(game, '2025-01-11');
    repay(game, 12_000_000 + 40_000, '2025-01-20', { surplus: 'pay-off' });
    game.do('RefundCredit', { amount: dongOf(1_290), voucher: document }, '2025-01-20', 'cashier');
    const [settled] = game.do('SettleLoan', {}, '2025-01-21');
    expect(securitiesOf(game.loan())).toMatchObject([{ position: security, kind: 'guarantee' }]);
    release(game, security, '2025-01-22');
    expect(securitiesOf(game.loan())).toEqual([]);
    expect(refusal(() => release(game, security, '2025-01-22')).code).toBe('SECURITY_UNKNOWN');
    game.do('ReverseLoanEntry', { position: settled!.position, reason: 'Nhầm' }, '2025-01-23');
    expect(game.view().status).toBe('active');
  });
  test('may be taken for what is followed beside the books', () => {
    const game = lent();
    game.do('WriteOffLoan', { decision: document }, '2025-02-25', 'manager');
    taken(game, '2025-02-26');
    const writtenOff = game.events.find(({ type }) => type === 'LoanWrittenOff')!;
    game.do('ReverseLoanEntry', { position: writtenOff.position, reason: 'Nhầm' }, '2025-02-27', 'manager');
    expect(securitiesOf(game.loan())).toHaveLength(1);
  });
});

describe('taking steps back', () => {
  test('what rests on a step goes first', () => {
    const game = lent();
    const at = (type: string) => game.events.find((event) => event.type === type)!.position;
    const reverse =
      (type: string, actor = 'manager') =>
      () =>
        game.do('ReverseLoanEntry', { position: at(type), reason: 'Ghi nhầm' }, '2025-06-01', actor);
    expect(refusal(reverse('LoanAppraised', 'appraiser'))).toMatchObject({
      code: 'ENTRY_RESTS_ON_IT',
      figures: { type: 'LoanVoteCast' },
    });
    expect(refusal(reverse('LoanContracted', 'officer')).code).toBe('MONEY_MOVED_SINCE');
    expect(refusal(reverse('LoanApplied')).code).toBe('NOT_REVERSIBLE');
    reverse('LoanDisbursed', 'cashier')();
    reverse('LoanContracted', 'officer')();
    reverse('LoanApproved')();
    expect(game.view()).toMatchObject({ status: 'appraised', approval: null, contract: null });
  });
  test('a rejection is taken back and the application goes on', () => {
    const game = appraised();
    const [rejected] = game.do('RejectLoan', { reason: 'Thiếu hồ sơ' }, '2024-12-15', 'manager');
    game.do('ReverseLoanEntry', { position: rejected!.position, reason: 'Bổ sung đủ' }, '2024-12-16', 'manager');
    expect(game.view().status).toBe('appraised');
  });
});

test('the next actions are those that a decision takes, and four eyes are told beforehand', () => {
  const actions = (game: Game, actor: string, roles = ['manager']) => {
    const asker = { actor, roles, on: '2025-02-11' as BusinessDate, band: bandFor(12_000_000n, undefined) };
    const next = nextActions(game.loan(), game.view(), asker);
    return Object.fromEntries(next.map(({ action, refused }) => [action, refused]));
  };
  expect(actions(appraised(), 'officer')).toMatchObject({ ApproveLoan: 'FOUR_EYES', AmendApplication: null });
  expect(actions(appraised(), 'manager')).toMatchObject({ ApproveLoan: null });
  expect(actions(contracted(), 'manager')).toMatchObject({ DisburseLoan: 'FOUR_EYES' });
  expect(Object.keys(actions(contracted(), 'cashier'))).not.toContain('RecordRepayment');
  expect(actions(lent(), 'cashier')).toMatchObject({ RecordRepayment: null, RestructureLoan: 'FOUR_EYES' });
  expect(actions(lent(), 'manager')).toMatchObject({ RestructureLoan: null, CorrectDisbursement: 'FOUR_EYES' });
  expect(Object.keys(actions(lent(), 'cashier'))).not.toContain('SettleLoan');
  expect(actions(appraised(), 'clerk', ['officer'])).toMatchObject({ ApproveLoan: 'NOT_ON_COMMITTEE' });
  expect(Object.keys(actions(lent(), 'manager'))).not.toContain('ReleaseSecurity');
  const owing = lent();
  owing.do('RecordRepayment', { principal: dongOf(12_000_000), voucher: document }, '2025-02-05');
  expect(Object.keys(actions(owing, 'officer'))).not.toContain('SettleLoan');
  repay(owing, 100_645, '2025-02-10'); // 120.000 × 26/31.
  expect(actions(owing, 'officer')).toMatchObject({ SettleLoan: null });
});

test('an approval keeps the figures it was decided on', () => {
  const approval = approved().events.find(({ type }) => type === 'LoanApproved')!.data as LoanApproved['data'];
  expect(approval.figures).toEqual({
    fundAvailableBefore: '10000000000',
    fundCharterCapital: '10000000000',
    exposure: '12000000',
    exposureWithRelated: '12000000',
  });
});
