import { folded, refusals, type Sentence } from '#libs/kernel';
import type { ImportColumn } from './kind.js';

const reject = refusals({
  NAME_UNKNOWN: {
    vi: 'Không tìm thấy “{typed}”. Hãy ghi tên hoặc mã như trong sổ.',
    en: '“{typed}” was not found. Give a name or an id as it is on record.',
    nature: 'input',
  },
  NAME_OF_SEVERAL: {
    vi: 'Có {count} đối tượng mang tên “{typed}”. Hãy ghi mã: {ids}.',
    en: '{count} bear the name “{typed}”. Give the id: {ids}.',
    nature: 'input',
  },
});

/** `31/12/2024`, `12/2024` and `2024` as the API takes dates; anything else as it was typed, to be refused there. */
export const typedDay = (cell: string | undefined): string | undefined => {
  const match = cell && /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/u.exec(cell);
  if (!match) return cell;
  const [, day, month, year] = match;
  return [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
};

/** `1.234` and `1234`; anything else as it was typed. */
export const typedWhole = (cell: string | undefined): number | string | undefined => {
  if (cell === undefined) return undefined;
  return /^\d{1,3}(?:\.\d{3})+$|^\d{1,15}$/u.test(cell) ? Number(cell.replaceAll('.', '')) : cell;
};

/** A choice by its code or by its words in either language; anything else as it was typed. */
const choiceIn =
  (words: Readonly<Record<string, Sentence>>) =>
  (cell: string | undefined): string | undefined => {
    if (cell === undefined) return undefined;
    const typed = folded(cell);
    const found = Object.entries(words).find(([code, { vi, en }]) =>
      [code, vi, en].some((each) => folded(each) === typed),
    );
    return found?.[0] ?? cell;
  };

/** Finds the id of what is called by a name or by the id itself, marks and case aside. */
export const byName = (things: Iterable<readonly [id: string, ...names: string[]]>) => {
  const ids = new Map<string, Set<string>>();
  const own = new Set<string>();
  for (const [id, ...names] of things) {
    own.add(id);
    for (const name of names) {
      const text = folded(name);
      ids.set(text, (ids.get(text) ?? new Set()).add(id));
    }
  }
  return (typed: string, column: string): string => {
    if (own.has(typed)) return typed;
    const found = [...(ids.get(folded(typed)) ?? [])];
    if (found.length === 1) return found[0]!;
    if (!found.length) throw reject('NAME_UNKNOWN', { typed }, column);
    throw reject('NAME_OF_SEVERAL', { typed, count: found.length, ids: found.slice(0, 5).join(', ') }, column);
  };
};

/** A column of a few choices, and how its cells are read. */
export const choiceColumn = (
  column: Omit<ImportColumn, 'hint' | 'example'>,
  words: Readonly<Record<string, Sentence>>,
): { readonly column: ImportColumn; readonly read: (cell: string | undefined) => string | undefined } => {
  const choices = Object.values(words);
  const all = (language: keyof Sentence) => choices.map((choice) => choice[language]).join('; ');
  return {
    column: { ...column, hint: { vi: all('vi'), en: all('en') }, example: choices[0]!.vi },
    read: choiceIn(words),
  };
};
