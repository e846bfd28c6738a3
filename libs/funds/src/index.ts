import type { Slice } from '#libs/journal';
import { funds } from './domain/funds.js';
import { fundDays, fundEventVersions, postingsBalance } from './events.js';
import { fundList } from './fund-list/fund-list.projection.js';
import { fundSubject, utilisationSubject } from './replay/fund.subjects.js';
import { trialBalanceSubject } from './replay/trial-balance.subject.js';
import { fundSentences } from './sentences.js';

export { FundPositionQuery, type PositionQuestion } from './position/fund-position.query.js';
export type { FundPosition } from './position/position.js';
export { LedgerQuery } from './ledger/ledger.query.js';
export { funds };

export const fundsSlice: Slice = {
  name: 'funds',
  events: fundEventVersions,
  tellings: fundSentences,
  deciders: [funds],
  projections: [fundDays, fundList],
  subjects: [fundSubject, utilisationSubject, trialBalanceSubject],
  checks: [postingsBalance],
};
