import { printWhen } from '../../blocks/dates.js';
import type { Language } from '../../shell/preferences.js';

/** A period as people write it: `quý 4/2025` for `2025-Q4`. */
export const nameOfPeriod = (period: string, language: Language): string => {
  const [year, part] = period.split('-') as [string, string | undefined];
  const quarter = part?.startsWith('Q') ? Number(part[1]) : undefined;
  const month = quarter === undefined ? (part ?? '01') : String(quarter * 3).padStart(2, '0');
  const day = `${year}-${month}-01`;
  const precision = part === undefined ? 'year' : quarter === undefined ? 'month' : 'quarter';
  return printWhen({ occurredFrom: day, occurredOn: day, precision }, language);
};
