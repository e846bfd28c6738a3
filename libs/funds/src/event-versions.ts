import type { EventVersions } from '#libs/kernel';
import type { CapitalContributed, FundEvent } from './fund-events.js';

/** Schema 1 of a contribution had no note; what it could not say is null today. */
const contributionFrom1 = (data: Omit<CapitalContributed['data'], 'note'>): CapitalContributed['data'] => ({
  ...data,
  note: null,
});

/** The shape each event of the funds is written in today, and how older ones are read. */
export const fundEventVersions: EventVersions<FundEvent> = {
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
};
