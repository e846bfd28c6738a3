import { withEntry, type Recorded, type StandingEntry } from '#libs/kernel';
import type { FundEvent } from '../events.js';

/** A fund as its own stream tells it; its money is told by its days. */
export type Fund =
  | { readonly status: 'none'; readonly standing: readonly StandingEntry[] }
  | {
      readonly status: 'open';
      readonly fundId: string;
      readonly name: string;
      readonly openedOn: string;
      readonly standing: readonly StandingEntry[];
    };

export const noFund: Fund = { status: 'none', standing: [] };

export const evolveFund = (fund: Fund, event: Recorded<FundEvent>): Fund => {
  if (event.type === 'FundOpened') {
    return {
      status: 'open',
      fundId: event.data.fundId,
      name: event.data.name,
      openedOn: event.occurredOn,
      standing: [],
    };
  }
  return { ...fund, standing: withEntry(fund.standing, event) };
};
