import { streamFact, type BusinessDate, type StreamFact } from '#libs/kernel';
import { cooperativeStream, placeStream, standingOf, type CooperativeStanding } from '#libs/cooperatives/events';

/**
 * What a support entry must know of other streams, by name. How many there are depends on the command, so the names are
 * made here and read back here only.
 */
export type Lookups = Record<string, StreamFact<unknown>>;
/** What the lookups found. */
export type Found = Readonly<Record<string, unknown>>;

export const cooperativeLookup = (cooperativeId: string, asOf: BusinessDate): Lookups => ({
  [`cooperative ${cooperativeId}`]: streamFact(cooperativeStream(cooperativeId), (entries) =>
    standingOf(entries, asOf),
  ),
});

/** The organisation as it was on the business date; undefined if nobody had registered it by then. */
export const cooperativeIn = (found: Found, cooperativeId: string): CooperativeStanding | undefined =>
  found[`cooperative ${cooperativeId}`] as CooperativeStanding | undefined;

export const placeLookup = (placeId: string): Lookups => ({
  [`place ${placeId}`]: streamFact(placeStream(placeId), (entries) => entries.length > 0),
});

export const placeIsKnown = (found: Found, placeId: string): boolean => found[`place ${placeId}`] === true;
