import { folded, parseBusinessDate, parseDatedOn, refusals, type BusinessDate } from '#libs/kernel';
import { fundingSources, fundingSourceWords, type FundingSource } from '#libs/support/events';
import { lawOf, wordsOf } from './terms.js';

/** One thing that an entry must be; a search is all of its criteria together. */
export type Criterion =
  | { readonly kind: 'type'; readonly types: readonly string[] }
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'days'; readonly from: BusinessDate | null; readonly to: BusinessDate | null }
  | { readonly kind: 'recorded'; readonly from: BusinessDate | null; readonly to: BusinessDate | null }
  | { readonly kind: 'numbers'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'organisation'; readonly name: string }
  /** By any part of its name, or by its id as figures are drilled down. */
  | { readonly kind: 'place'; readonly name: string; readonly id: string }
  | { readonly kind: 'source'; readonly sources: readonly FundingSource[] }
  | { readonly kind: 'reason'; readonly words: readonly string[] }
  | { readonly kind: 'law'; readonly law: string }
  | { readonly kind: 'stream'; readonly stream: string }
  | { readonly kind: 'corrected'; readonly corrected: boolean }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** What types of entry people call by a name: folded words joined by dashes. */
export interface TypeNames {
  /** The types meant by what was typed; none if it is no name. */
  readonly named: (typed: string) => readonly string[];
  readonly known: readonly string[];
}

/** Vietnamese and English names of one qualifier, folded. */
const qualifiers: Readonly<Record<Exclude<Criterion['kind'], 'words'>, readonly string[]>> = {
  type: ['loai', 'type'],
  actor: ['ai', 'actor'],
  days: ['ngay', 'date'],
  recorded: ['ghi', 'recorded'],
  numbers: ['so', 'no'],
  organisation: ['htx', 'coop'],
  place: ['noi', 'place'],
  source: ['nguon', 'source'],
  reason: ['ly-do', 'reason'],
  law: ['van-ban', 'law'],
  stream: ['stream'],
  corrected: ['sua', 'corrected'],
};
const printedQualifiers =
  'loại: (type:), ai: (actor:), ngày: (date:), ghi: (recorded:), số: (no:), htx: (coop:), nơi: (place:), nguồn: (source:), lý-do: (reason:), văn-bản: (law:), stream:, sửa: (corrected:)';
const kindOf = new Map(
  Object.entries(qualifiers).flatMap(([kind, names]) =>
    names.flatMap((name) =>
      [name, name.replace('-', '')].map((each) => [each, kind as keyof typeof qualifiers] as const),
    ),
  ),
);

export const searchLettersMax = 500;
const criteriaMax = 20;
const numberMax = 2_147_483_647;

const reject = refusals({
  QUALIFIER_UNKNOWN: {
    vi: 'Không có điều kiện “{typed}:”. Có: {known}. Chữ có dấu hai chấm thì đặt trong ngoặc kép.',
    en: 'There is no qualifier “{typed}:”. There are: {known}. Put words with a colon in quotation marks.',
    nature: 'input',
  },
  QUALIFIER_EMPTY: {
    vi: 'Sau “{typed}:” phải có giá trị, viết liền hoặc trong ngoặc kép.',
    en: 'After “{typed}:” there must be a value, without a blank or in quotation marks.',
    nature: 'input',
  },
  QUOTATION_NOT_CLOSED: { vi: 'Ngoặc kép chưa đóng.', en: 'A quotation mark is not closed.', nature: 'input' },
  TYPE_NAME_UNKNOWN: {
    vi: 'Không có loại bút toán “{typed}”. Gần nhất có: {known}.',
    en: 'There is no type of entry “{typed}”. The nearest are: {known}.',
    nature: 'input',
  },
  SOURCE_UNKNOWN: {
    vi: 'Không có nguồn vốn “{typed}”. Có: {known}.',
    en: 'There is no source of money “{typed}”. There are: {known}.',
    nature: 'input',
  },
  NUMBERS_NOT_READABLE: {
    vi: '“{typed}” không phải số mục. Viết 500, >500, <=500 hoặc 100..200.',
    en: '“{typed}” is no entry number. Write 500, >500, <=500 or 100..200.',
    nature: 'input',
  },
  SPAN_BACKWARDS: {
    vi: '“{typed}” có đầu lớn hơn cuối.',
    en: '“{typed}” begins after its end.',
    nature: 'input',
  },
  CORRECTED_NOT_READABLE: {
    vi: '“{typed}” không đọc được: viết sửa:có hoặc sửa:không.',
    en: '“{typed}” cannot be read: write corrected:yes or corrected:no.',
    nature: 'input',
  },
  NOTHING_TO_SEARCH: {
    vi: '“{typed}” không có chữ hay số nào để tìm.',
    en: '“{typed}” has no letter or digit to search for.',
    nature: 'input',
  },
  SEARCH_TOO_LONG: {
    vi: 'Câu tìm kiếm có nhiều hơn {criteriaMax} điều kiện.',
    en: 'The search has more than {criteriaMax} conditions.',
    nature: 'input',
  },
});

interface Token {
  readonly qualifier: string | null;
  readonly value: string;
}

/** Parts at blanks outside quotation marks; what stands before the first colon outside of them is a qualifier. */
const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const [whole] of text.normalize('NFC').matchAll(/(?:"[^"]*"?|[^\s"])+/gu)) {
    if ((whole.match(/"/gu) ?? []).length % 2) throw reject('QUOTATION_NOT_CLOSED');
    const [, qualifier = null, value = whole] = /^([\p{L}-]+):(.*)$/su.exec(whole) ?? [];
    tokens.push({ qualifier, value: value.replaceAll('"', '').trim() });
  }
  return tokens;
};

/** Reads what was typed in the search box; a search of nothing has no criteria and finds everything. */
export const parseSearch = (text: string, types: TypeNames): Criterion[] => {
  const tokens = tokensOf(text);
  if (tokens.length > criteriaMax) throw reject('SEARCH_TOO_LONG', { criteriaMax });
  return tokens.map(({ qualifier, value }) => {
    if (qualifier === null) return { kind: 'words', words: searchable(value) };
    const kind = kindOf.get(folded(qualifier));
    if (!kind) throw reject('QUALIFIER_UNKNOWN', { typed: qualifier, known: printedQualifiers });
    if (!value) throw reject('QUALIFIER_EMPTY', { typed: qualifier });
    return criterionOf(kind, value, types);
  });
};

const criterionOf = (kind: keyof typeof qualifiers, value: string, types: TypeNames): Criterion => {
  switch (kind) {
    case 'type':
      return { kind, types: value.split(',').flatMap((each) => typesNamed(each, types)) };
    case 'actor':
      return { kind, actor: value };
    case 'days':
    case 'recorded':
      return { kind, ...daysOf(value) };
    case 'numbers':
      return { kind, ...numbersOf(value) };
    case 'organisation':
      return { kind, name: searchable(value).join(' ') };
    case 'place':
      return { kind, name: searchable(value).join(' '), id: value };
    case 'source':
      return { kind, sources: value.split(',').map(sourceNamed) };
    case 'reason':
      return { kind, words: searchable(value) };
    case 'law':
      searchable(value);
      return { kind, law: lawOf(value) };
    case 'stream':
      return { kind, stream: value };
    case 'corrected':
      return { kind, corrected: isYes(value) };
    default:
      return kind satisfies never;
  }
};

const searchable = (value: string): string[] => {
  const words = wordsOf(value);
  if (!words.length) throw reject('NOTHING_TO_SEARCH', { typed: value });
  return words;
};

/** Each source by its code and by its words in both languages, with dashes for blanks. */
const dashed = (words: string): string => folded(words).replace(/\s+/gu, '-');
const sourceByName = new Map(
  fundingSources.flatMap((source) => {
    const { vi, en } = fundingSourceWords[source];
    return [source, vi, en].map((name) => [dashed(name), source] as const);
  }),
);

const sourceNamed = (typed: string): FundingSource => {
  const source = sourceByName.get(dashed(typed));
  if (!source)
    throw reject('SOURCE_UNKNOWN', {
      typed,
      known: fundingSources.map((each) => dashed(fundingSourceWords[each].vi)).join(', '),
    });
  return source;
};

const typesNamed = (typed: string, { named, known }: TypeNames): readonly string[] => {
  const name = folded(typed).replace(/\s+/gu, '-');
  const found = named(name);
  if (!found.length) throw reject('TYPE_NAME_UNKNOWN', { typed, known: nearest(name, known).join(', ') });
  return found;
};

const nearestMax = 6;

/** Those that share a word with what was typed come first, then those that begin alike. */
const nearest = (name: string, known: readonly string[]): readonly string[] => {
  const words = new Set(name.split('-'));
  const likeness = (other: string): number => {
    const shared = other.split('-').filter((word) => words.has(word)).length;
    let alike = 0;
    while (alike < name.length && name[alike] === other[alike]) alike += 1;
    return shared * name.length + alike;
  };
  return [...known].sort((a, b) => likeness(b) - likeness(a)).slice(0, nearestMax);
};

/** `2024`, `2024-01..2024-03`, `2024..`, `..2024-03-31`: from the first day of the one to the last of the other. */
const daysOf = (typed: string): { from: BusinessDate | null; to: BusinessDate | null } => {
  const [first = '', last = first] = typed.split('..', 2);
  if (!first && !last) parseBusinessDate(typed);
  const from = first ? parseDatedOn(first).from : null;
  const to = last ? parseDatedOn(last).to : null;
  if (from !== null && to !== null && from > to) throw reject('SPAN_BACKWARDS', { typed });
  return { from, to };
};

/** `500`, `>500`, `>=500`, `<500`, `<=500`, `100..200`, `100..`: both ends are included in what is given back. */
const numbersOf = (typed: string): { from: number | null; to: number | null } => {
  const compared = /^(>=?|<=?)?(\d{1,10})$/u.exec(typed);
  const span = /^(\d{1,10})?\.\.(\d{1,10})?$/u.exec(typed);
  if (!compared && (!span || typed === '..')) throw reject('NUMBERS_NOT_READABLE', { typed });
  const number = (digits: string | undefined) => (digits === undefined ? null : Math.min(Number(digits), numberMax));
  if (span) {
    const [from, to] = [number(span[1]), number(span[2])];
    if (from !== null && to !== null && from > to) throw reject('SPAN_BACKWARDS', { typed });
    return { from, to };
  }
  const [, sign = '', digits] = compared!;
  const value = number(digits)!;
  if (sign.startsWith('>')) return { from: sign === '>' ? Math.min(value + 1, numberMax) : value, to: null };
  if (sign.startsWith('<')) return { from: null, to: sign === '<' ? value - 1 : value };
  return { from: value, to: value };
};

const isYes = (typed: string): boolean => {
  const word = folded(typed);
  if (word === 'co' || word === 'yes') return true;
  if (word === 'khong' || word === 'no') return false;
  throw reject('CORRECTED_NOT_READABLE', { typed });
};
