import { folded, parseDatedOn, printDatedOn, printDay, Rejection, type DatedOn } from '#libs/kernel';

export { printDay };

const offsetOfVietNamMs = 7 * 60 * 60 * 1000;

/** An instant on the clocks of Viet Nam: `23/11/2026 15:04`. */
export const printInstant = (instant: string): string => {
  const local = new Date(Date.parse(instant) + offsetOfVietNamMs).toISOString();
  return `${printDay(local.slice(0, 10))} ${local.slice(11, 16)}`;
};

const words = {
  vi: { quarter: 'quý', until: '–' },
  en: { quarter: 'quarter', until: '–' },
} as const;

/** A business date as exactly as it is known: `31/12/2012`, `12/2012`, `quý 4/2012`, `2012`, `2010–2012`. */
export const printWhen = (
  {
    occurredFrom,
    occurredOn,
    precision,
  }: { occurredFrom: string; occurredOn: string; precision: DatedOn['precision'] },
  language: 'vi' | 'en' = 'vi',
): string => {
  const [year = '', month = ''] = occurredOn.split('-');
  switch (precision) {
    case 'day':
      return printDay(occurredOn);
    case 'month':
      return `${month}/${year}`;
    case 'quarter':
      return `${words[language].quarter} ${Math.ceil(Number(month) / 3)}/${year}`;
    case 'year':
      return year;
    case 'period':
      return `${printEdge(occurredFrom, '01-01')}${words[language].until}${printEdge(occurredOn, '12-31')}`;
    default:
      return precision satisfies never;
  }
};

/** The edge of a span: the year alone where the span begins or ends with it. */
const printEdge = (day: string, edgeOfYear: string): string =>
  day.endsWith(edgeOfYear) ? day.slice(0, 4) : printDay(day);

export interface ReadDate {
  /** In the form the API takes. */
  readonly value: string;
  readonly dated: DatedOn;
}

/**
 * Reads a date as people type it here, as exactly as it is known: `31/12/2012`, `12/2012`, `quý 4/2012` or `Q4/2012`, `2012`,
 * `2010-2012`, and the forms of the API. What cannot be read is refused with the kernel's sentence.
 */
export const readDate = (typed: string): ReadDate | { readonly refused: Rejection } => {
  try {
    const dated = parseDatedOn(isoFrom(typed));
    return { value: printDatedOn(dated), dated };
  } catch (error) {
    if (error instanceof Rejection) return { refused: error };
    throw error;
  }
};

const two = (digits: string): string => digits.padStart(2, '0');

const forms: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u, (day, month, year) => `${year}-${two(month!)}-${two(day!)}`],
  [/^(\d{1,2})[/.](\d{4})$/u, (month, year) => `${year}-${two(month!)}`],
  [/^(?:quy|q|quarter)\s*([1-4])\s*[/.\- ]\s*(\d{4})$/u, (quarter, year) => `${year}-Q${quarter}`],
  [/^(\d{4})\s*[-–/]\s*(\d{4})$/u, (first, last) => `${first}/${last}`],
];

const isoFrom = (typed: string): string => {
  const text = folded(typed);
  for (const [form, print] of forms) {
    const match = form.exec(text);
    if (match) return print(...match.slice(1));
  }
  return typed.trim();
};
