import type { BusinessDate, Citation, DatedOn } from '#libs/kernel';
import { partsOf } from '#libs/platform';
import { type CommandDto } from '#libs/platform/http';
import type { Conversion } from '../domain/convert-cooperative.js';
import type { Registration } from '../domain/register-cooperative.js';
import type { YearlyReturn } from '../domain/yearly-statements.js';
import type { ConversionDto, RegistrationDto, YearlyReturnDto } from './cooperatives.dto.js';

/** The business date and legal basis of a request, without members that were left out. */
export const whenOf = ({ on, legalBasis }: CommandDto): { on: DatedOn; legalBasis?: readonly Citation[] } => ({
  on,
  ...(legalBasis ? { legalBasis: legalBasis.map(citationOf) } : {}),
});

const citationOf = ({ text, date, article }: { text: string; date?: BusinessDate; article?: string }): Citation => ({
  text,
  ...(date ? { date } : {}),
  ...(article ? { article } : {}),
});

/** What a request left out is not known, and null in the command. */
export const registrationOf = (body: RegistrationDto): Omit<Registration, 'cooperativeId'> => {
  const { name, kind, sector, placeId, members = null, registration, similarNamesSeen = [] } = body;
  const certificate = registration ? { number: registration.number, issuedBy: registration.issuedBy } : null;
  return { name, kind, sector, placeId, members, registration: certificate, similarNamesSeen };
};

export const conversionOf = ({
  kind,
  name = null,
  members = null,
}: ConversionDto): Omit<Conversion, 'cooperativeId'> => ({ kind, name, members });

export const yearlyReturnOf = (body: YearlyReturnDto): Omit<YearlyReturn, 'cooperativeId'> => {
  const { year, members = null, newMembers = null, regularWorkers = null, staff = null } = body;
  const {
    charterCapital = null,
    operatingCapital = null,
    revenue = null,
    profit = null,
    incomePerMember = null,
  } = body;
  return {
    year,
    members,
    newMembers,
    regularWorkers,
    staff: staff && { ...staff },
    charterCapital,
    operatingCapital,
    revenue,
    profit,
    incomePerMember,
  };
};

/** A list goes on after the folded name and the id of the last row of the page before. */
export const followingOf = (cursor: string | undefined): readonly [string, string] | undefined => {
  const parts = partsOf(cursor, ['text', 'text']);
  return parts && [String(parts[0]), String(parts[1])];
};
