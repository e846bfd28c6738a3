import {
  standingEntries,
  withEntry,
  type BusinessDate,
  type DomainEvent,
  type Recorded,
  type Reversed,
  type StandingEntry,
  type StreamId,
  type WithCorrections,
} from '#libs/kernel';
import type { OrganisationKind, Sector } from './kinds.js';

export * from './kinds.js';

export const cooperativeStream = (id: string): StreamId => `cooperative-${id}`;
export const placeStream = (id: string): StreamId => `place-${id}`;

export type CooperativeRegistered = DomainEvent<
  'CooperativeRegistered',
  {
    cooperativeId: string;
    name: string;
    kind: OrganisationKind;
    sector: Sector;
    placeId: string;
    /** Members at registration; an HTX has at least 7, a LHHTX at least 4 member cooperatives. */
    members: number | null;
    /** Number and issuer of the certificate, or of the commune's acknowledgement of a THT. */
    registration: { number: string; issuedBy: string } | null;
    /** The registered organisations that came close to this name, which the officer saw and passed. */
    similarNamesSeen: string[];
  }
>;
export type CooperativeRenamed = DomainEvent<
  'CooperativeRenamed',
  { cooperativeId: string; name: string; previousName: string }
>;
export type CooperativeMoved = DomainEvent<
  'CooperativeMoved',
  { cooperativeId: string; placeId: string; previousPlaceId: string }
>;
export type CooperativeSectorChanged = DomainEvent<
  'CooperativeSectorChanged',
  { cooperativeId: string; sector: Sector; previousSector: Sector }
>;
/** THT → HTX and the like: one organisation with one history under a new legal form. */
export type CooperativeConverted = DomainEvent<
  'CooperativeConverted',
  {
    cooperativeId: string;
    kind: OrganisationKind;
    previousKind: OrganisationKind;
    name: string;
    previousName: string;
    /** Members under the new form, where they were counted. */
    members: number | null;
  }
>;
export type CooperativeCodeAssigned = DomainEvent<
  'CooperativeCodeAssigned',
  { cooperativeId: string; scheme: string; code: string }
>;
/** On the stream of the one that goes; {@link CooperativeAbsorbed} stands on the stream of the one that stays. */
export type CooperativeMerged = DomainEvent<'CooperativeMerged', { cooperativeId: string; intoId: string }>;
export type CooperativeAbsorbed = DomainEvent<'CooperativeAbsorbed', { cooperativeId: string; absorbedId: string }>;
export type CooperativeDissolved = DomainEvent<'CooperativeDissolved', { cooperativeId: string; reason: string }>;
export type YearlyReturnFiled = DomainEvent<
  'YearlyReturnFiled',
  {
    cooperativeId: string;
    year: number;
    members: number | null;
    newMembers: number | null;
    regularWorkers: number | null;
    /** Managers by their one highest level of training; their sum is the number of managers. */
    staff: { universityOrCollege: number; secondary: number; untrained: number } | null;
    charterCapital: string | null;
    operatingCapital: string | null;
    revenue: string | null;
    /** Negative for a loss. */
    profit: string | null;
    incomePerMember: string | null;
  }
>;
/** Grading of TT 31/2012 and its successors: good, fair, average, weak. */
export const grades = ['good', 'fair', 'average', 'weak'] as const;
export type CooperativeGraded = DomainEvent<
  'CooperativeGraded',
  { cooperativeId: string; year: number; grade: (typeof grades)[number] }
>;

/** What may stand on the stream of an organisation. */
export type CooperativeFact =
  | CooperativeRegistered
  | CooperativeRenamed
  | CooperativeMoved
  | CooperativeSectorChanged
  | CooperativeConverted
  | CooperativeCodeAssigned
  | CooperativeMerged
  | CooperativeAbsorbed
  | CooperativeDissolved
  | YearlyReturnFiled
  | CooperativeGraded;

export type CooperativeEvent =
  | WithCorrections<CooperativeRegistered>
  | WithCorrections<CooperativeRenamed>
  | WithCorrections<CooperativeMoved>
  | WithCorrections<CooperativeSectorChanged>
  | WithCorrections<CooperativeConverted>
  | WithCorrections<CooperativeCodeAssigned>
  | WithCorrections<CooperativeDissolved>
  | WithCorrections<YearlyReturnFiled>
  | WithCorrections<CooperativeGraded>
  | CooperativeMerged
  | CooperativeAbsorbed
  // A merger stands on two streams: it is reversed on both at once, and not corrected but reversed and entered anew.
  | Reversed<CooperativeMerged>
  | Reversed<CooperativeAbsorbed>;

const one = { schema: 1 };
/** Every type of entry on an organisation's stream, with the version its data is written in. */
export const cooperativeEventVersions: { readonly [T in CooperativeEvent['type']]: { readonly schema: number } } = {
  CooperativeRegistered: one,
  CooperativeRegisteredCorrected: one,
  CooperativeRegisteredReversed: one,
  CooperativeRenamed: one,
  CooperativeRenamedCorrected: one,
  CooperativeRenamedReversed: one,
  CooperativeMoved: one,
  CooperativeMovedCorrected: one,
  CooperativeMovedReversed: one,
  CooperativeSectorChanged: one,
  CooperativeSectorChangedCorrected: one,
  CooperativeSectorChangedReversed: one,
  CooperativeConverted: one,
  CooperativeConvertedCorrected: one,
  CooperativeConvertedReversed: one,
  CooperativeCodeAssigned: one,
  CooperativeCodeAssignedCorrected: one,
  CooperativeCodeAssignedReversed: one,
  CooperativeMerged: one,
  CooperativeMergedReversed: one,
  CooperativeAbsorbed: one,
  CooperativeAbsorbedReversed: one,
  CooperativeDissolved: one,
  CooperativeDissolvedCorrected: one,
  CooperativeDissolvedReversed: one,
  YearlyReturnFiled: one,
  YearlyReturnFiledCorrected: one,
  YearlyReturnFiledReversed: one,
  CooperativeGraded: one,
  CooperativeGradedCorrected: one,
  CooperativeGradedReversed: one,
};

export const placeLevels = ['province', 'district', 'commune'] as const;
export type PlaceDefined = DomainEvent<
  'PlaceDefined',
  {
    placeId: string;
    name: string;
    level: (typeof placeLevels)[number];
    parentId: string | null;
    validFrom: string;
    validTo: string | null;
  }
>;
/** The unit ended; what it was went to the successors. */
export type PlaceSucceeded = DomainEvent<
  'PlaceSucceeded',
  { placeId: string; lastDay: string; successorIds: string[] }
>;
export type PlaceEvent = PlaceDefined | PlaceSucceeded;
export const placeEventVersions: { readonly [T in PlaceEvent['type']]: { readonly schema: number } } = {
  PlaceDefined: one,
  PlaceSucceeded: one,
};

/** An administrative unit with the days it existed, both included; it has no last day while it exists. */
export interface PlaceStanding {
  readonly placeId: string;
  readonly name: string;
  readonly level: (typeof placeLevels)[number];
  readonly parentId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successorIds: readonly string[];
}

/** A unit as its stream tells it, or undefined if nobody defined it. */
export const placeStandingOf = (entries: readonly Recorded[]): PlaceStanding | undefined =>
  entries.reduce<PlaceStanding | undefined>(
    (place, event) => placeAfter(place, event as Recorded<PlaceEvent>),
    undefined,
  );

export const placeAfter = (
  place: PlaceStanding | undefined,
  event: Recorded<PlaceEvent>,
): PlaceStanding | undefined => {
  switch (event.type) {
    case 'PlaceDefined':
      return { ...event.data, successorIds: [] };
    case 'PlaceSucceeded':
      return place && { ...place, validTo: event.data.lastDay, successorIds: event.data.successorIds };
    default:
      event satisfies never;
      return place;
  }
};

export const placeExistsOn = (
  { validFrom, validTo }: Pick<PlaceStanding, 'validFrom' | 'validTo'>,
  day: string,
): boolean => validFrom <= day && (validTo === null || day <= validTo);

/** What another slice must know of an organisation on a day. */
export interface CooperativeStanding {
  readonly cooperativeId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly placeId: string;
  readonly status: 'active' | 'merged' | 'dissolved';
  readonly registeredOn: BusinessDate;
  readonly endedOn: BusinessDate | null;
}

/**
 * An organisation as it was on a business day, from the entries of its stream: what later entries say is left out.
 * undefined if it was not registered by then, or is not known at all.
 */
export const standingOf = (entries: readonly Recorded[], asOf: BusinessDate): CooperativeStanding | undefined =>
  standingFrom(standingEntries(entries, asOf) as CooperativeEntry[]);

/** One standing entry of an organisation: its type tells its data. */
export type CooperativeEntry = {
  [K in CooperativeFact['type']]: StandingEntry<Extract<CooperativeFact, { type: K }>['data']> & { readonly type: K };
}[CooperativeFact['type']];

/** Business order: business date, then journal number. The number is that of the first version, so correcting moves nothing. */
export const inBusinessOrder = (entries: readonly CooperativeEntry[]): CooperativeEntry[] =>
  [...entries].sort(byBusinessOrder);

const byBusinessOrder = (a: CooperativeEntry, b: CooperativeEntry): number =>
  a.occurredOn === b.occurredOn ? a.firstPosition - b.firstPosition : a.occurredOn < b.occurredOn ? -1 : 1;

/** The entries that stand after one more, in business order. */
export const withCooperativeEntry = (entries: readonly CooperativeEntry[], event: Recorded): CooperativeEntry[] =>
  inBusinessOrder(withEntry(entries, event) as CooperativeEntry[]);

/** What the standing entries say together; they must be in business order. */
export const standingFrom = (entries: readonly CooperativeEntry[]): CooperativeStanding | undefined => {
  let standing: CooperativeStanding | undefined;
  for (const entry of entries) {
    if (entry.type === 'CooperativeRegistered') {
      const { cooperativeId, name, kind, sector, placeId } = entry.data;
      standing = {
        cooperativeId,
        name,
        kind,
        sector,
        placeId,
        status: 'active',
        registeredOn: entry.occurredOn,
        endedOn: null,
      };
    } else if (standing) standing = { ...standing, ...changeOf(entry) };
  }
  return standing;
};

const changeOf = (entry: CooperativeEntry): Partial<CooperativeStanding> => {
  switch (entry.type) {
    case 'CooperativeRenamed':
      return { name: entry.data.name };
    case 'CooperativeMoved':
      return { placeId: entry.data.placeId };
    case 'CooperativeSectorChanged':
      return { sector: entry.data.sector };
    case 'CooperativeConverted':
      return { kind: entry.data.kind, name: entry.data.name };
    case 'CooperativeMerged':
      return { status: 'merged', endedOn: entry.occurredOn };
    case 'CooperativeDissolved':
      return { status: 'dissolved', endedOn: entry.occurredOn };
    case 'CooperativeRegistered':
    case 'CooperativeCodeAssigned':
    case 'CooperativeAbsorbed':
    case 'YearlyReturnFiled':
    case 'CooperativeGraded':
      return {};
    default:
      return entry satisfies never;
  }
};
