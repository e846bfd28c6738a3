import type { Slice } from '#libs/journal';
import { funds } from './domain/funds.js';
import { fundDays, fundEventVersions, postingsBalance } from './events.js';
import { fundList } from './fund-list/fund-list.projection.js';

export { FundsModule } from './funds.module.js';
export { FundPositionQuery, type PositionQuestion } from './position/fund-position.query.js';
export type { FundPosition } from './position/position.js';
export { LedgerQuery } from './ledger/ledger.query.js';
export { funds };

export const fundsSlice: Slice = {
  name: 'funds',
  events: fundEventVersions,
  deciders: [funds],
  projections: [fundDays, fundList],
  checks: [postingsBalance],
};
