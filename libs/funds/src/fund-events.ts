import type { DomainEvent, Evidence, Reversed, StreamId, WithCorrections } from '#libs/kernel';
import type { FundingSource, Qualifier, SourceSentence } from '#libs/support/events';
import type { OrganisationKind } from '#libs/cooperatives/events';

export const fundStream = (fundId: string): StreamId => `fund-${fundId}`;

export type FundOpened = DomainEvent<'FundOpened', { fundId: string; name: string }>;
/** Capital arrives by a dated decision, which stands in the legal basis of the entry. */
export type CapitalContributed = DomainEvent<
  'CapitalContributed',
  { fundId: string; amount: string; source: FundingSource; note: string | null }
>;
export type CapitalWithdrawn = DomainEvent<
  'CapitalWithdrawn',
  { fundId: string; amount: string; source: FundingSource; reason: string }
>;

/** Income becomes capital: no money moves, and it can no longer be distributed. */
export type InterestRetained = DomainEvent<'InterestRetained', { fundId: string; amount: string; note: string | null }>;
/** Money spent on running the fund. */
export type CostPaid = DomainEvent<'CostPaid', { fundId: string; amount: string; purpose: string; voucher: Evidence }>;
/**
 * What a fund had lent before its loans were kept here, known only as a sum: an opening balance with its sentence. null is
 * "not stated": repayments the source does not give are not zero, and the position says so.
 */
export interface FundBalance {
  readonly fundId: string;
  readonly disbursed: string;
  readonly repaid: string | null;
  readonly projects: number;
  readonly borrowers: readonly { readonly kind: OrganisationKind; readonly count: number }[];
  readonly qualifier: Qualifier;
  readonly source: SourceSentence;
}
export type FundBalanceStated = DomainEvent<'FundBalanceStated', FundBalance>;

export type FundEvent =
  | FundOpened
  | WithCorrections<CapitalContributed>
  | WithCorrections<CapitalWithdrawn>
  | InterestRetained
  | Reversed<InterestRetained>
  | CostPaid
  | Reversed<CostPaid>
  | WithCorrections<FundBalanceStated>;
