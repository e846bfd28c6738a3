import {
  standingEntries,
  type BusinessDate,
  type Citation,
  type DatedOn,
  type DomainEvent,
  type Json,
  type Recorded,
  type StandingEntry,
  type StreamId,
  type WithCorrections,
} from '#libs/kernel';
import type { FundingSource, Qualifier, SourceSentence, SupportKind } from '#libs/support/events';

export const programmeStream = (id: string): StreamId => `programme-${id}`;
export const legalTextStream = (id: string): StreamId => `legaltext-${id}`;
/** One stream a rule table; its rows are the adoptions. */
export const ruleStream = (rule: string): StreamId => `rule-${rule}`;

/** Both days belong to it; an open end is null. */
export interface Period {
  readonly from: BusinessDate;
  readonly to: BusinessDate | null;
}

/** chính sách, chương trình: data, never a module. */
export type ProgrammeOpened = DomainEvent<
  'ProgrammeOpened',
  { programmeId: string; name: string; legalBasis: readonly Citation[]; period: Period; kinds: readonly SupportKind[] }
>;
/** A later one for the same year and source takes the place of the earlier from its own date on. */
export type ProgrammeBudgetSet = DomainEvent<
  'ProgrammeBudgetSet',
  { programmeId: string; year: number; source: FundingSource; amount: string }
>;
/** `value` is a decimal string in `unit`; `dueOn` the date by which it is to be reached. */
export type TargetSet = DomainEvent<
  'TargetSet',
  {
    programmeId: string;
    targetId: string;
    title: string;
    unit: string;
    value: string;
    qualifier: Qualifier;
    dueOn: DatedOn;
  }
>;
export type TargetMeasured = DomainEvent<
  'TargetMeasured',
  { programmeId: string; targetId: string; value: string; qualifier: Qualifier; source: SourceSentence | null }
>;
export type ProgrammeExtended = DomainEvent<
  'ProgrammeExtended',
  { programmeId: string; to: BusinessDate; previousTo: BusinessDate; legalBasis: readonly Citation[] }
>;
/** Its business date is the last day on which support could be given under it. */
export type ProgrammeClosed = DomainEvent<'ProgrammeClosed', { programmeId: string; reason: string }>;

export type ProgrammeEvent =
  | WithCorrections<ProgrammeOpened>
  | WithCorrections<ProgrammeBudgetSet>
  | WithCorrections<TargetSet>
  | WithCorrections<TargetMeasured>
  | WithCorrections<ProgrammeExtended>
  | WithCorrections<ProgrammeClosed>;

/** A text as others cite it. What its source does not say is null; `number` is null for a resolution known by its name. */
export type LegalTextRegistered = DomainEvent<
  'LegalTextRegistered',
  {
    legalTextId: string;
    number: string | null;
    issuedOn: BusinessDate | null;
    title: string;
    issuer: string | null;
    validFrom: BusinessDate | null;
    validTo: BusinessDate | null;
    /** Where documents name it, word for word. */
    citedIn: readonly SourceSentence[];
  }
>;
/** It no longer binds; its business date is the last day on which it did. */
export type LegalTextRepealed = DomainEvent<'LegalTextRepealed', { legalTextId: string; replacedById: string | null }>;
export type LegalTextEvent = WithCorrections<LegalTextRegistered> | WithCorrections<LegalTextRepealed>;

/** Strings, whole numbers, flags, lists and objects of them: a percentage is "0.5", an amount "20000000000". */
export type RuleValues = { readonly [name: string]: Json };

/**
 * One dated row of a rule table. `version` counts what was ever written down of this rule, corrections included, so a
 * decision that names it can always be traced.
 */
export type RuleAdopted = DomainEvent<
  'RuleAdopted',
  { rule: string; validFrom: BusinessDate; values: RuleValues; citations: readonly Citation[]; version: number }
>;
export type RuleEvent = WithCorrections<RuleAdopted>;

export interface ProgrammeStanding {
  readonly programmeId: string;
  readonly name: string;
  readonly legalBasis: readonly Citation[];
  /** As extended. */
  readonly period: Period;
  readonly kinds: readonly SupportKind[];
  readonly status: 'open' | 'closed';
  readonly openedOn: BusinessDate;
  readonly closedOn: BusinessDate | null;
}

/** A programme as it was on a business day, from the entries of its stream; undefined if it was not opened by then. */
export const programmeOf = (entries: readonly Recorded[], asOf?: BusinessDate): ProgrammeStanding | undefined =>
  programmeFrom(standingEntries(entries, asOf));

/** The same from entries that stand, in business order. */
export const programmeFrom = (standing: readonly StandingEntry[]): ProgrammeStanding | undefined => {
  let programme: ProgrammeStanding | undefined;
  for (const { type, data, occurredOn } of standing) {
    const event = { type, data } as ProgrammeEvent;
    if (event.type === 'ProgrammeOpened') {
      programme = { ...event.data, status: 'open', openedOn: occurredOn, closedOn: null };
    } else if (programme && event.type === 'ProgrammeExtended') {
      programme = { ...programme, period: { from: programme.period.from, to: event.data.to } };
    } else if (programme && event.type === 'ProgrammeClosed') {
      programme = { ...programme, status: 'closed', closedOn: occurredOn };
    }
  }
  return programme;
};

/** Whether support of this kind on this day may be given under the programme. Its last open day counts. */
export const coversSupport = (programme: ProgrammeStanding, kind: SupportKind, on: BusinessDate): boolean => {
  const { period, kinds, closedOn } = programme;
  const within = period.from <= on && (period.to === null || on <= period.to);
  return within && (closedOn === null || on <= closedOn) && kinds.includes(kind);
};

/** The row of a rule table that binds on a business date, with what a decision keeps of it. */
export interface RuleInForce {
  readonly rule: string;
  readonly version: number;
  /** The journal number of the entry it stands in. */
  readonly position: number;
  readonly validFrom: BusinessDate;
  readonly values: RuleValues;
  readonly citations: readonly Citation[];
}

/** Chosen by the date of the business event, never by the date of entry; undefined before the first row. */
export const ruleOf = (entries: readonly Recorded[], on: BusinessDate): RuleInForce | undefined => {
  let inForce: RuleInForce | undefined;
  for (const { data, position } of standingEntries(entries)) {
    const row = data as RuleAdopted['data'];
    if (row.validFrom <= on && (!inForce || row.validFrom >= inForce.validFrom)) inForce = { ...row, position };
  }
  return inForce;
};

export interface LegalTextStanding {
  readonly legalTextId: string;
  readonly number: string | null;
  readonly issuedOn: BusinessDate | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly validFrom: BusinessDate | null;
  readonly validTo: BusinessDate | null;
  readonly replacedById: string | null;
  readonly citedIn: readonly SourceSentence[];
}

/** A legal text from entries that stand; a repeal ends its validity, whenever the text itself came to be registered. */
export const legalTextFrom = (standing: readonly StandingEntry[]): LegalTextStanding | undefined => {
  const text = standing.find(({ type }) => type === 'LegalTextRegistered')?.data as
    LegalTextRegistered['data'] | undefined;
  if (!text) return undefined;
  const repeal = standing.find(({ type }) => type === 'LegalTextRepealed') as
    StandingEntry<LegalTextRepealed['data']> | undefined;
  return { ...text, validTo: repeal?.occurredOn ?? text.validTo, replacedById: repeal?.data.replacedById ?? null };
};

export const legalTextOf = (entries: readonly Recorded[]): LegalTextStanding | undefined =>
  legalTextFrom(standingEntries(entries));
