import type { Slice } from '#libs/journal';
import { funds } from './domain/funds.js';
import { fundDays, postingsBalance, type CapitalContributed, type FundEvent } from './events.js';
import { fundList } from './fund-list/fund-list.projection.js';

export { FundsModule } from './funds.module.js';
export { FundPositionQuery, type FundPosition, type PositionQuestion } from './position/fund-position.query.js';
export { LedgerQuery } from './ledger/ledger.query.js';
export { funds };

/** Schema 1 of a contribution had no note; what it could not say is null today. */
const contributionFrom1 = (data: Omit<CapitalContributed['data'], 'note'>): CapitalContributed['data'] => ({
  ...data,
  note: null,
});

export const fundsSlice: Slice = {
  name: 'funds',
  events: {
    FundOpened: { schema: 1 },
    CapitalContributed: { schema: 2, upcast: { 1: contributionFrom1 } },
    CapitalContributedCorrected: { schema: 2 },
    CapitalContributedReversed: { schema: 2 },
    CapitalWithdrawn: { schema: 1 },
    CapitalWithdrawnCorrected: { schema: 1 },
    CapitalWithdrawnReversed: { schema: 1 },
    InterestRetained: { schema: 1 },
    InterestRetainedReversed: { schema: 1 },
    CostPaid: { schema: 1 },
    CostPaidReversed: { schema: 1 },
    FundBalanceStated: { schema: 1 },
    FundBalanceStatedCorrected: { schema: 1 },
    FundBalanceStatedReversed: { schema: 1 },
  } satisfies Record<FundEvent['type'], Slice['events'][string]>,
  deciders: [funds],
  projections: [fundDays, fundList],
  checks: [postingsBalance],
};
