import type { BusinessDate } from './business-date.js';
import { printDay, printDong } from './printing.js';
import type { Sentence } from './rejection.js';

/**
 * What a figure is counted in: whole đồng, pieces, days, or basis points (hundredths of a per cent). `words` is no number: a
 * name, a state, a day.
 */
export type Unit = 'dong' | 'count' | 'days' | 'basis-points' | 'words';
/** null is "not known" or "not stated", which is not zero. */
export type FigureValue = bigint | Sentence | null;

/** One figure of an answer as people name it. `key` tells it from the others of the same answer and is not for reading. */
export interface Figure {
  readonly key: string;
  readonly label: Sentence;
  readonly unit: Unit;
  readonly value: FigureValue;
}

/** What became of a figure between two answers. `difference` is null where it is words; what is not known adds nothing. */
export interface Difference {
  readonly key: string;
  readonly label: Sentence;
  readonly unit: Unit;
  readonly before: FigureValue;
  readonly after: FigureValue;
  readonly difference: bigint | null;
  /** As a person would say it: `Dư nợ gốc: 300.000.000 → 250.000.000 đồng`. */
  readonly text: Sentence;
}

/** The names of an answer's figures in the order in which they are read: `outstanding: ['dong', 'Dư nợ gốc', 'Outstanding']`. */
export type FigureNames<N extends string = string> = Readonly<Record<N, readonly [unit: Unit, vi: string, en: string]>>;

/** Part of an answer with the figures of the whole: one fund of several, one group of a report. */
export interface FigureGroup {
  readonly key: string;
  readonly label: Sentence;
}

/** The figures of one answer, or of a group of it; a name without a value is left out. */
export const figuresFrom = <N extends string>(
  names: FigureNames<N>,
  values: { readonly [name in N]?: FigureValue | undefined },
  group?: FigureGroup,
): Figure[] =>
  (Object.keys(names) as N[]).flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    const [unit, vi, en] = names[name];
    return [
      {
        key: group ? `${group.key}/${name}` : name,
        label: group ? { vi: `${group.label.vi}: ${vi}`, en: `${group.label.en}: ${en}` } : { vi, en },
        unit,
        value,
      },
    ];
  });

/** Words that are the same in both languages: a name, a number of a contract. */
export const asIs = (text: string): Sentence => ({ vi: text, en: text });
/** A day as each language writes it. */
export const dayWords = (day: BusinessDate | string): Sentence => ({ vi: printDay(day), en: day });

/**
 * What moved between two answers, in the order of the later one; what stayed as it was is left out. A figure that only one of
 * them has, and that is nothing there, has not moved.
 */
export const differencesOf = (before: readonly Figure[], after: readonly Figure[]): Difference[] => {
  const was = new Map(before.map((figure) => [figure.key, figure]));
  const is = new Map(after.map((figure) => [figure.key, figure]));
  return [...is.values(), ...before.filter(({ key }) => !is.has(key))].flatMap((figure) => {
    const [from, to] = [was.get(figure.key)?.value, is.get(figure.key)?.value];
    if (sameValue(from ?? null, to ?? null) || (from === undefined && to === 0n) || (from === 0n && to === undefined))
      return [];
    return [differenceOf(figure, from ?? null, to ?? null)];
  });
};

/** The same difference seen from the other side. */
export const turned = ({ before, after, ...figure }: Difference): Difference => differenceOf(figure, after, before);

/** What several differences did to a figure together, wherever between them it stood. */
export interface Effect extends Pick<Figure, 'key' | 'label' | 'unit'> {
  readonly difference: bigint;
  /** `Dư nợ gốc: +50.000.000 đồng`. */
  readonly text: Sentence;
}

/** The sum of differences, figure by figure; what came back to where it was is left out, and so are words. */
export const effectsOf = (differences: Iterable<Difference>): Effect[] => {
  const sums = new Map<string, Difference & { readonly difference: bigint }>();
  for (const each of differences) {
    if (each.difference === null) continue;
    const difference = (sums.get(each.key)?.difference ?? 0n) + each.difference;
    sums.set(each.key, { ...each, difference });
  }
  return [...sums.values()]
    .filter(({ difference }) => difference !== 0n)
    .map(({ key, label, unit, difference }) => {
      const signed = (language: keyof Sentence) =>
        `${label[language]}: ${difference > 0n ? '+' : ''}${printFigure({ value: difference, unit }, language)}`;
      return { key, label, unit, difference, text: { vi: signed('vi'), en: signed('en') } };
    });
};

const differenceOf = (
  { key, label, unit }: Pick<Figure, 'key' | 'label' | 'unit'>,
  before: FigureValue,
  after: FigureValue,
): Difference => ({
  key,
  label,
  unit,
  before,
  after,
  difference: unit === 'words' ? null : numberOf(after) - numberOf(before),
  text: {
    vi: `${label.vi}: ${printed(before, unit, 'vi')} → ${printFigure({ value: after, unit }, 'vi')}`,
    en: `${label.en}: ${printed(before, unit, 'en')} → ${printFigure({ value: after, unit }, 'en')}`,
  },
});

const numberOf = (value: FigureValue): bigint => (typeof value === 'bigint' ? value : 0n);

const sameValue = (a: FigureValue, b: FigureValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.vi === b?.vi && a?.en === b?.en);

const unitWords: Readonly<Record<Unit, Sentence>> = {
  dong: asIs(' đồng'),
  count: asIs(''),
  days: { vi: ' ngày', en: ' days' },
  'basis-points': asIs(' %'),
  words: asIs(''),
};

const printed = (value: FigureValue, unit: Unit, language: keyof Sentence): string => {
  if (value === null) return '–';
  if (typeof value !== 'bigint') return value[language];
  if (unit !== 'basis-points') return printDong(value);
  const [sign, size] = value < 0n ? ['-', -value] : ['', value];
  return `${sign}${printDong(size / 100n)}${language === 'vi' ? ',' : '.'}${String(size % 100n).padStart(2, '0')}`;
};

/** A figure as a person reads it, with its unit. */
export const printFigure = ({ value, unit }: Pick<Figure, 'value' | 'unit'>, language: keyof Sentence): string =>
  `${printed(value, unit, language)}${value === null ? '' : unitWords[unit][language]}`;

/** A percentage with at most two decimals as basis points. */
export const basisPoints = (percent: number | null): bigint | null =>
  percent === null ? null : BigInt(Math.round(percent * 100));
