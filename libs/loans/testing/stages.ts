import { dongOf, Rejection } from '#libs/kernel';
import { play, type Game, type PlayOptions } from './play.js';

/* One loan of 12.000.000 at every station of its way, for specs that begin there. */

export const document = { document: 'PT-01' };
export const terms = {
  purpose: 'Máy gặt',
  projectCost: dongOf(20_000_000),
  ownCapital: dongOf(8_000_000),
  amount: dongOf(12_000_000),
  termMonths: 12,
  ratePercentPerYear: '12',
};
export const application = { fundId: 'f', cooperativeId: 'c', programmeId: null, relatedIds: [], terms, evidence: [] };
/** 12.000.000 over twelve months at 12 % a year. */
export const schedule = {
  rate: { percent: '12', per: 'year' },
  method: 'equal-principal',
  principalPlan: [],
  instalments: 12,
  every: { months: 1, seasons: null },
  dayCount: '30/360',
  gracePrincipalInstalments: 0,
  interestFreeInstalments: 0,
  monthEnd: 'last-day',
  roundTo: '1',
  moveOffNonWorkingDays: false,
  holidays: [],
};
export const contract = {
  contractNo: 'HĐ-01',
  amount: dongOf(12_000_000),
  schedule,
  overduePercent: '150',
  allocation: 'penalty-interest-principal',
  entrusted: false,
};

export const applied = (options: PlayOptions = {}): Game => {
  const game = play(options);
  game.do('ApplyForLoan', application, '2024-12-02');
  return game;
};
export const appraised = (options: PlayOptions = {}): Game => {
  const game = applied(options);
  game.do(
    'AppraiseLoan',
    { recommendation: 'approve', amount: dongOf(12_000_000), note: 'Khả thi' },
    '2024-12-10',
    'appraiser',
  );
  return game;
};
export const approved = (options: PlayOptions = {}): Game => {
  const game = appraised(options);
  game.do('ApproveLoan', { amount: dongOf(12_000_000) }, '2024-12-20', 'manager');
  return game;
};
export const contracted = (options: PlayOptions = {}): Game => {
  const game = approved(options);
  game.do('ContractLoan', contract, '2025-01-05');
  return game;
};
export const lent = (options: PlayOptions = {}): Game => {
  const game = contracted(options);
  pay(game, 12_000_000, '2025-01-10');
  return game;
};
export const pay = (game: Game, amount: number, on: string, actor = 'cashier') =>
  game.do('DisburseLoan', { amount: dongOf(amount), voucher: { document: 'PC-01' }, creditCheck: null }, on, actor);
export const repay = (game: Game, amount: number, on: string, rest: object = {}) =>
  game.do('RecordRepayment', { amount: dongOf(amount), voucher: document, ...rest }, on);
export const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);

export const refusal = (work: () => unknown): { code: string; figures: Record<string, unknown> } => {
  try {
    work();
  } catch (error) {
    if (error instanceof Rejection) return { code: error.code, figures: error.figures };
    throw error;
  }
  throw new Error('It was not refused.');
};
