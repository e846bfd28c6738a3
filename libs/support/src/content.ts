import type { Area, DomainEvent, Evidence, Quantity, WithCorrections } from '#libs/kernel';
import type { OrganisationKind, Sector } from '#libs/cooperatives/events';

/** Where money comes from: NSTW, NSĐP, khác, members, foreign donors, the support fund; `unstated` where a source text says only a sum. */
export const fundingSources = ['central', 'local', 'other', 'members', 'foreign', 'fund', 'unstated'] as const;
export type FundingSource = (typeof fundingSources)[number];

/** An amount of one funding source, whole đồng as digits. */
export interface SourcedAmount {
  readonly source: FundingSource;
  readonly amount: string;
}

/**
 * One organisation's part of a support event, complete at the time of the decision: what it was on that day, and its
 * share of the cost to the đồng. A group still being founded has no cooperativeId yet but a name.
 */
export interface Beneficiary {
  readonly cooperativeId: string | null;
  readonly formingName: string | null;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly placeId: string;
  /** lượt: how many times somebody attended. */
  readonly attendances: number | null;
  /** người: how many different people. */
  readonly people: number | null;
  /** The part of the cost it was given; all parts add up to the amounts of the event, source by source. */
  readonly shares: readonly SourcedAmount[];
}

/** The kinds of support as totals keep them apart. A new kind is added here and nowhere else among the old ones. */
export const supportKinds = [
  'founding',
  'training-short-course',
  'training-formal-course',
  'fund-loan',
  'land',
  'trade',
  'technology',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** What every kind of support has in common. `particulars` is what the kind alone has. */
export interface SupportContent<Particulars = unknown> {
  readonly supportId: string;
  readonly kind: SupportKind;
  readonly title: string;
  readonly programmeId: string | null;
  readonly beneficiaries: readonly Beneficiary[];
  /** The whole cost by source; empty where the support is not money. */
  readonly amounts: readonly SourcedAmount[];
  readonly quantities: readonly Quantity[];
  readonly area: Area | null;
  readonly evidence: readonly Evidence[];
  readonly particulars: Particulars;
}

/** khoảng, trên, gần, ước, ít nhất, exact. */
export const qualifiers = ['exact', 'about', 'more-than', 'nearly', 'estimated', 'at-least'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** The sentence a figure was taken from. */
export interface SourceSentence {
  readonly document: string;
  readonly quotation: string;
}

/**
 * Support known only as a total: an opening balance at its own date precision with the sentence it comes from. It is
 * never split into invented events. null is "not stated", which is not zero.
 */
export interface SupportAggregate {
  readonly aggregateId: string;
  readonly kind: SupportKind;
  readonly title: string;
  readonly programmeId: string | null;
  readonly amounts: readonly SourcedAmount[];
  readonly organisations: readonly { readonly kind: OrganisationKind; readonly count: number }[];
  readonly attendances: number | null;
  readonly people: number | null;
  readonly projects: number | null;
  readonly qualifier: Qualifier;
  readonly source: SourceSentence;
}
export type SupportAggregateStated = DomainEvent<'SupportAggregateStated', SupportAggregate>;
export type SupportAggregateEvent = WithCorrections<SupportAggregateStated>;
