import type { DomainEvent, ReversalOf, StreamId, WithCorrections } from '#libs/kernel';
import type { SupportContent } from '#libs/support/events';

export const foundingStream = (supportId: string): StreamId => `founding-${supportId}`;

/** What founding advice alone has: what it was about, such as the charter, the plan or the papers of registration. */
export interface FoundingParticulars {
  readonly subject: string | null;
}

export type FoundingAdviceGiven = DomainEvent<'FoundingAdviceGiven', SupportContent<FoundingParticulars>>;

/** The group at `beneficiaryIndex` (from 0) of the advice became this organisation. Dated when it did. */
export type FoundingLedToCooperative = DomainEvent<
  'FoundingLedToCooperative',
  { supportId: string; cooperativeId: string; beneficiaryIndex: number }
>;
/** A link that never should have been; `data.reverses` is the number of its entry. */
export type FoundingLinkReversed = DomainEvent<'FoundingLinkReversed', ReversalOf<FoundingLedToCooperative['data']>>;

export type FoundingEvent = WithCorrections<FoundingAdviceGiven> | FoundingLedToCooperative | FoundingLinkReversed;
