import { folded } from '#libs/kernel';
import { isFound } from '../../blocks/folding.js';

/** One line of the sheet of beneficiaries, as it was typed or pasted. */
export interface BeneficiaryRow {
  readonly who: string;
  readonly attendances: string;
  readonly people: string;
}
export const columns = ['who', 'attendances', 'people'] as const satisfies readonly (keyof BeneficiaryRow)[];
export const emptyRow: BeneficiaryRow = { who: '', attendances: '', people: '' };
export const isEmpty = (row: BeneficiaryRow): boolean => columns.every((column) => !row[column].trim());

export interface Named {
  readonly cooperativeId: string;
  readonly name: string;
}

/** Whom a line means: one organisation, none, several, or one that stands further up already. */
export type Meant =
  | { readonly state: 'empty' | 'unknown' }
  | { readonly state: 'several'; readonly candidates: readonly Named[] }
  | { readonly state: 'found' | 'twice'; readonly organisation: Named };

const candidatesMax = 5;

/** Reads each line: by its code, its whole name, or any part of the name that only one bears; marks are not needed. */
export const meantBy = (rows: readonly BeneficiaryRow[], organisations: readonly Named[]): Meant[] => {
  const byId = new Map(organisations.map((each) => [folded(each.cooperativeId), each]));
  const byName = new Map<string, Named[]>();
  for (const each of organisations) {
    const name = folded(each.name);
    byName.set(name, [...(byName.get(name) ?? []), each]);
  }
  const seen = new Set<string>();
  return rows.map(({ who }): Meant => {
    const typed = folded(who);
    if (!typed) return { state: 'empty' };
    const coded = byId.get(typed);
    const named = coded ? [coded] : (byName.get(typed) ?? organisations.filter(({ name }) => isFound(typed, name)));
    const [organisation] = named;
    if (!organisation) return { state: 'unknown' };
    if (named.length > 1) return { state: 'several', candidates: named.slice(0, candidatesMax) };
    const state = seen.has(organisation.cooperativeId) ? 'twice' : 'found';
    seen.add(organisation.cooperativeId);
    return { state, organisation };
  });
};

/** The sheet after cells copied from a spreadsheet were put in at a cell: lines and tabs as they were there. */
export const pasted = (
  rows: readonly BeneficiaryRow[],
  text: string,
  at: { readonly row: number; readonly column: number },
): BeneficiaryRow[] => {
  const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  const result = [...rows];
  lines.forEach((line, down) => {
    const row = { ...emptyRow, ...result[at.row + down] };
    line.split('\t').forEach((cell, across) => {
      const column = columns[at.column + across];
      if (column) row[column] = cell.trim();
    });
    result[at.row + down] = row;
  });
  return result;
};

/** A count as typed, with or without points between thousands; undefined where nothing, or no count, was typed. */
export const countOf = (typed: string): number | undefined => {
  const digits = typed.trim().replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/gu, '');
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : undefined;
};
