import { lastDay, type BusinessDate } from '#libs/kernel';
import {
  standingFrom,
  type CooperativeCodeAssigned,
  type CooperativeEntry,
  type CooperativeGraded,
  type CooperativeRegistered,
  type CooperativeStanding,
  type YearlyReturnFiled,
} from '../events.js';

/** What an entry said, with the number by which it can be corrected and its business date. */
type Stated<D> = D & { readonly position: number; readonly on: BusinessDate };

/** All that is known of an organisation on a business day. */
export interface CooperativeCard extends CooperativeStanding {
  readonly registration: CooperativeRegistered['data']['registration'];
  /** By the latest entry that counted them. */
  readonly members: number | null;
  /** The names it bore, the first first, each from its day on. */
  readonly names: readonly { readonly name: string; readonly from: BusinessDate }[];
  readonly codes: readonly Stated<CooperativeCodeAssigned['data']>[];
  readonly yearlyReturns: readonly Stated<YearlyReturnFiled['data']>[];
  readonly grades: readonly Stated<CooperativeGraded['data']>[];
  readonly absorbedIds: readonly string[];
  readonly mergedIntoId: string | null;
}

/** The card as of a day, from standing entries in business order; undefined before the registration. */
export const cooperativeCard = (
  entries: readonly CooperativeEntry[],
  asOf: BusinessDate = lastDay,
): CooperativeCard | undefined => {
  const until = entries.filter(({ occurredOn }) => occurredOn <= asOf);
  const standing = standingFrom(until);
  if (!standing) return undefined;
  let card: Omit<CooperativeCard, keyof CooperativeStanding> = nothingStated;
  for (const entry of until) card = { ...card, ...addition(card, entry) };
  return { ...standing, ...card, yearlyReturns: byYear(card.yearlyReturns), grades: byYear(card.grades) };
};

const nothingStated: Omit<CooperativeCard, keyof CooperativeStanding> = {
  registration: null,
  members: null,
  names: [],
  codes: [],
  yearlyReturns: [],
  grades: [],
  absorbedIds: [],
  mergedIntoId: null,
};

const addition = (card: typeof nothingStated, entry: CooperativeEntry): Partial<typeof nothingStated> => {
  const { position, occurredOn: on } = entry;
  switch (entry.type) {
    case 'CooperativeRegistered':
      return {
        registration: entry.data.registration,
        members: entry.data.members,
        names: [{ name: entry.data.name, from: on }],
      };
    case 'CooperativeRenamed':
      return { names: [...card.names, { name: entry.data.name, from: on }] };
    case 'CooperativeConverted': {
      const { name, members } = entry.data;
      const names = card.names.at(-1)?.name === name ? card.names : [...card.names, { name, from: on }];
      return { names, members: members ?? card.members };
    }
    case 'CooperativeCodeAssigned':
      return { codes: [...card.codes, { ...entry.data, position, on }] };
    case 'YearlyReturnFiled': {
      const yearlyReturns = byYear([...card.yearlyReturns, { ...entry.data, position, on }]);
      // A return entered late for an old year does not outdate the count of a newer one.
      const isNewest = yearlyReturns.at(-1)!.position === position;
      return { yearlyReturns, members: isNewest ? (entry.data.members ?? card.members) : card.members };
    }
    case 'CooperativeGraded':
      return { grades: [...card.grades, { ...entry.data, position, on }] };
    case 'CooperativeAbsorbed':
      return { absorbedIds: [...card.absorbedIds, entry.data.absorbedId] };
    case 'CooperativeMerged':
      return { mergedIntoId: entry.data.intoId };
    case 'CooperativeMoved':
    case 'CooperativeSectorChanged':
    case 'CooperativeDissolved':
      return {};
    default:
      return entry satisfies never;
  }
};

const byYear = <T extends { readonly year: number }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.year - b.year);
