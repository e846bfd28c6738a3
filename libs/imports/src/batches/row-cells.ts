import { filled, folded, Rejection } from '#libs/kernel';
import type { Cells, ImportColumn, ImportKind } from '../kind.js';
import type { Batch, BatchRow, RowFault } from './batch.js';

/** Titles matched to columns by their names in either language, marks and case aside. */
export const guessedMapping = ({ columns }: ImportKind, titles: readonly string[]): Record<string, number> => {
  const at = new Map(titles.map((title, index) => [plain(title), index]));
  return Object.fromEntries(
    columns.flatMap(({ name, title, aliases = [] }) => {
      const found = [title.vi, title.en, ...aliases]
        .map((each) => at.get(plain(each)))
        .find((each) => each !== undefined);
      return found === undefined ? [] : [[name, found]];
    }),
  );
};
const plain = (title: string): string =>
  folded(title)
    .replace(/[*\s]+/gu, ' ')
    .trim();

export const cellsOf = ({ mapping }: Pick<Batch, 'mapping'>, { cells }: Pick<BatchRow, 'cells'>): Cells =>
  Object.fromEntries(
    Object.entries(mapping).flatMap(([name, index]) => {
      const cell = cells[index]?.trim();
      return cell ? [[name, cell]] : [];
    }),
  );

/** The faults of a refusal, each beside the column that is to blame. */
export const faultsOf = (error: unknown, columns: readonly ImportColumn[]): RowFault[] => {
  if (!(error instanceof Rejection)) throw error;
  const { faults, sentence, figures } = error;
  if (!faults.length) return [{ column: null, ...filled(sentence, figures) }];
  return faults.map(({ path, sentence: told }) => ({
    column: columnOf(columns, path)?.name ?? null,
    ...told,
  }));
};
export const columnOf = (columns: readonly ImportColumn[], path: string): ImportColumn | undefined =>
  columns.find(({ name }) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));
