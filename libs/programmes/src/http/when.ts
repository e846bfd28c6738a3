import type { BusinessDate, Citation, DatedOn } from '#libs/kernel';
import type { CommandDto } from '#libs/platform/http';

/** A citation without members that were left out. */
export const citationOf = ({
  text,
  date,
  article,
}: {
  text: string;
  date?: BusinessDate;
  article?: string;
}): Citation => ({
  text,
  ...(date ? { date } : {}),
  ...(article ? { article } : {}),
});

/** The business date and legal basis of a request. */
export const whenOf = ({ on, legalBasis }: CommandDto): { on: DatedOn; legalBasis?: readonly Citation[] } => ({
  on,
  ...(legalBasis ? { legalBasis: legalBasis.map(citationOf) } : {}),
});
