import { describe, expect, test } from '@jest/globals';
import { dongOf } from '#libs/kernel';
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
  terms,
  type Game,
} from '#libs/loans/testing';

/** Gives a command as somebody who must not, and expects the one refusal. */
const forbidden = (game: Game, type: string, data: object, on: string, ...actors: string[]): void => {
  for (const actor of actors)
    expect([actor, refusal(() => game.do(type, data, on, actor)).code]).toEqual([actor, 'FOUR_EYES']);
};
const last = (game: Game, type: string): number => game.events.findLast((event) => event.type === type)!.position;
const reversal = (game: Game, type: string) => ({ position: last(game, type), reason: 'Ghi nhầm' });

describe('who makes, who approves and who pays out a loan are three people', () => {
  test('whoever applied, amended, appraised or contracted neither decides nor pays', () => {
    const game = appraised();
    forbidden(game, 'ApproveLoan', { amount: dongOf(1) }, '2024-12-20', 'officer', 'appraiser');
    forbidden(game, 'RejectLoan', { reason: 'x' }, '2024-12-20', 'officer', 'appraiser');
    const payment = { amount: dongOf(1), voucher: document, creditCheck: null };
    forbidden(contracted(), 'DisburseLoan', payment, '2025-01-10', 'officer', 'appraiser');
  });

  test('whoever approved neither makes nor pays, on this approval or on another', () => {
    forbidden(approved(), 'ContractLoan', contract, '2025-01-05', 'manager');
    const game = approved();
    forbidden(game, 'AmendApplication', { terms, reason: 'x' }, '2025-01-02', 'manager');
    game.do('AmendApplication', { terms, reason: 'Đổi máy' }, '2025-01-02');
    const appraisal = { recommendation: 'approve', amount: dongOf(12_000_000), note: 'x' };
    forbidden(game, 'AppraiseLoan', appraisal, '2025-01-03', 'manager');
    game.do('AppraiseLoan', appraisal, '2025-01-03', 'appraiser');
    game.do('ApproveLoan', { amount: dongOf(12_000_000) }, '2025-01-04', 'chair');
    game.do('ContractLoan', contract, '2025-01-05');
    const payment = { amount: dongOf(1), voucher: document, creditCheck: null };
    forbidden(game, 'DisburseLoan', payment, '2025-01-10', 'manager', 'chair');
  });

  test('a vote that did not carry is a vote', () => {
    const rules = { 'committee-bands': { bands: [{ amountMax: null, votes: 2 }] } };
    const game = appraised({ rules });
    game.do('ApproveLoan', { amount: dongOf(1_000_000) }, '2024-12-20', 'dissenter');
    for (const actor of ['manager', 'chair'])
      game.do('ApproveLoan', { amount: dongOf(12_000_000) }, '2024-12-20', actor);
    game.do('ContractLoan', contract, '2025-01-05');
    const payment = { amount: dongOf(1), voucher: document, creditCheck: null };
    forbidden(game, 'DisburseLoan', payment, '2025-01-10', 'dissenter', 'manager', 'chair');
  });

  test('whoever paid, were it taken back since, neither decides nor makes', () => {
    const game = lent();
    game.do('ReverseLoanEntry', reversal(game, 'LoanDisbursed'), '2025-01-11', 'cashier');
    game.do('ReverseLoanEntry', reversal(game, 'LoanContracted'), '2025-01-11');
    forbidden(game, 'ContractLoan', contract, '2025-01-12', 'cashier');
    game.do('ReverseLoanEntry', reversal(game, 'LoanApproved'), '2025-01-12', 'manager');
    forbidden(game, 'ApproveLoan', { amount: dongOf(1) }, '2025-01-12', 'cashier');
  });

  test('a payment is corrected and taken back by none but a payer', () => {
    const game = lent();
    const right = { ...reversal(game, 'LoanDisbursed'), amount: dongOf(11_000_000) };
    forbidden(game, 'CorrectDisbursement', right, '2025-01-10', 'officer', 'appraiser', 'manager');
    forbidden(
      game,
      'ReverseLoanEntry',
      reversal(game, 'LoanDisbursed'),
      '2025-01-11',
      'officer',
      'appraiser',
      'manager',
    );
  });

  test('a decision is taken back by nobody who made the loan: not a rejection, an expiry, a release', () => {
    const rejected = appraised();
    rejected.do('RejectLoan', { reason: 'Thiếu hồ sơ' }, '2024-12-15', 'manager');
    forbidden(rejected, 'ReverseLoanEntry', reversal(rejected, 'LoanRejected'), '2024-12-16', 'officer', 'appraiser');
    const expired = approved();
    expired.do('ExpireApproval', {}, '2025-01-02');
    forbidden(expired, 'ReverseLoanEntry', reversal(expired, 'LoanApprovalExpired'), '2025-01-03', 'officer');
    const released = approved();
    released.do('ReleaseCommitment', { amount: dongOf(1_000_000), reason: 'x' }, '2025-01-02');
    forbidden(released, 'ReverseLoanEntry', reversal(released, 'CommitmentReleased'), '2025-01-03', 'officer');
    released.do('ReverseLoanEntry', reversal(released, 'CommitmentReleased'), '2025-01-03', 'manager');
  });

  test('what a borrower is let off is decided by nobody who made or paid the loan', () => {
    const game = lent();
    const nobodyOf = (type: string, data: object) =>
      forbidden(game, type, { reason: 'x', ...data }, '2025-02-20', 'officer', 'appraiser', 'cashier');
    nobodyOf('WaiveInterest', { interest: dongOf(1), penalty: dongOf(0), forInability: false });
    nobodyOf('PauseInterest', { to: '2025-03-31' });
    nobodyOf('ChangeRate', { rate: { percent: '1', per: 'year' } });
    nobodyOf('RestructureLoan', { kind: 'extension', ...contract.schedule, instalments: 24 });
    nobodyOf('WriteOffLoan', { decision: document });
    game.do('WriteOffLoan', { decision: document }, '2025-02-20', 'manager');
    forbidden(game, 'ReverseLoanEntry', reversal(game, 'LoanWrittenOff'), '2025-02-21', 'officer', 'cashier');
  });

  test('and whoever let the borrower off pays nothing out', () => {
    const game = contracted();
    pay(game, 6_000_000, '2025-01-10');
    game.do('PauseInterest', { to: '2025-03-31', reason: 'Hạn mặn' }, '2025-02-01', 'director');
    const payment = { amount: dongOf(1), voucher: document, creditCheck: null };
    forbidden(game, 'DisburseLoan', payment, '2025-02-10', 'director');
  });

  test('a credit is paid back as money is paid out', () => {
    const game = lent();
    repay(game, 13_000_000, '2025-01-20', { surplus: 'pay-off' });
    const refund = { amount: dongOf(1), voucher: document };
    forbidden(game, 'RefundCredit', refund, '2025-01-21', 'officer', 'appraiser', 'manager');
    game.do('RefundCredit', refund, '2025-01-21', 'cashier');
    forbidden(game, 'ReverseLoanEntry', reversal(game, 'CreditRefunded'), '2025-01-22', 'manager');
  });
});
