import { readDate, printDay } from '../../blocks/dates.js';
import { decimalRefused, printMoney, readMoney } from '../../blocks/money.js';
import type { Language } from '../../shell/preferences.js';
import type { Field } from './actions.js';

/** What was typed, as the form keeps it: a tree like the body of the command. */
export type Typed = Readonly<Record<string, unknown>>;

const partsOf = (path: string): string[] => path.split('.');

export const typedAt = (typed: Typed, path: string): unknown =>
  partsOf(path).reduce<unknown>((value, part) => (value as Typed | undefined)?.[part], typed);

/** The tree with a value at a path. */
export const withTyped = (typed: Typed, path: string, value: unknown): Typed => {
  const [first, ...rest] = partsOf(path) as [string, ...string[]];
  const inner = rest.length ? withTyped((typed[first] as Typed | undefined) ?? {}, rest.join('.'), value) : value;
  return { ...typed, [first]: inner };
};

export const isShown = ({ onlyIf }: Field, typed: Typed): boolean => !onlyIf || typedAt(typed, onlyIf[0]) === onlyIf[1];

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** `31/03, 31/10` as `03-31` and `10-31`; undefined where one of them is no day of a year. */
export const seasonsFrom = (typed: string): string[] | undefined => {
  const days = typed.split(/[,;\s]+/u).filter(Boolean);
  const seasons = days.map((day) => /^(\d{1,2})[/-](\d{1,2})$/u.exec(day));
  return seasons.length && seasons.every((match) => match !== null)
    ? seasons.map((match) => `${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`)
    : undefined;
};

const roundings: Readonly<Record<string, string>> = { 'round-1': '1', 'round-100': '100', 'round-1000': '1000' };

/** A rate of a month times twelve is one of a year, so a contract's has more decimals than one that is asked for. */
const rateDecimalsMax = 6;
const percentDecimalsMax = 4;

/** What is wrong with a rate as it is typed; every field and preview reads one by this rule. */
export const percentRefused = (path: string, typed: string, language: Language): string | undefined =>
  decimalRefused(typed, language, path.endsWith('rate.percent') ? rateDecimalsMax : percentDecimalsMax);

/** What a field sends: undefined where nothing is typed, or nothing that can be read yet. */
const sentBy = ({ kind, path }: Field, value: unknown): unknown => {
  if (kind === 'flag') return value === true;
  if (kind === 'entry' || kind === 'security') return typeof value === 'number' ? value : undefined;
  const text = String(value ?? '').trim();
  if (!text) return undefined;
  switch (kind) {
    case 'money':
      return readMoney(text, 'vi').refused ? undefined : text;
    case 'moneyList':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'date':
    case 'day': {
      const read = readDate(text);
      return 'refused' in read || (kind === 'day' && !isDay(read.value)) ? undefined : read.value;
    }
    case 'whole':
      return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
    case 'percent':
      return percentRefused(path, text, 'vi') === undefined ? text : undefined;
    case 'seasons':
      return seasonsFrom(text);
    default:
      if (path.endsWith('every.months')) return text === 'seasons' ? undefined : Number(text);
      return roundings[text] ?? text;
  }
};

const isTyped = (typed: Typed, path: string): boolean => Boolean(String(typedAt(typed, path) ?? '').trim());

/** Whether a field counts with what is typed by now. */
const counts = (field: Field, typed: Typed): boolean =>
  isShown(field, typed) && (field.goesWith === undefined || isTyped(typed, field.goesWith));

/** The body of a command as the API takes it; undefined as long as something that must be said is missing or unreadable. */
export const bodyOf = (fields: readonly Field[], typed: Typed): Typed | undefined => {
  let body: Typed = {};
  for (const field of fields) {
    if (!counts(field, typed)) continue;
    const value = typedAt(typed, field.path);
    const sent = sentBy(field, value);
    const isSeasons = field.path.endsWith('every.months') && value === 'seasons';
    if (sent !== undefined) body = withTyped(body, field.path, sent);
    else if (!isSeasons && (!field.isOptional || isTyped(typed, field.path))) return undefined;
  }
  return body;
};

/** A body as the fields would have it typed: what stands already, to be changed. */
export const typedFrom = (fields: readonly Field[], body: Typed): Typed =>
  fields.reduce<Typed>((typed, field) => {
    const value = typedAt(body, field.path);
    return value === undefined || value === null ? typed : withTyped(typed, field.path, shownAs(field, value));
  }, {});

const shownAs = ({ kind }: Field, value: unknown): unknown => {
  switch (kind) {
    case 'money':
      return printMoney(String(value));
    case 'date':
    case 'day':
      return isDay(String(value)) ? printDay(String(value)) : value;
    case 'percent':
      return String(value).replace('.', ',');
    case 'whole':
      return String(value);
    default:
      return value;
  }
};
