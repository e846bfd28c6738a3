import { tidy } from '#libs/kernel';
import { cellCharactersMax, columnsMax, portionRows, rowsMax } from './limits.js';
import { reject } from './refusals.js';

export interface SheetRow {
  /** As the sheet counts its rows; the titles stand in the first that is not empty. */
  readonly no: number;
  readonly cells: readonly string[];
}

/** Gathers the rows of a sheet: the first that is not empty are the titles, the others are handed over in portions. */
export class SheetRows {
  titles: readonly string[] = [];
  rows = 0;
  private portion: SheetRow[] = [];

  constructor(private readonly take: (rows: readonly SheetRow[]) => Promise<void>) {}

  /** Whether so many rows wait that they are to be handed over. */
  get full(): boolean {
    return this.portion.length >= portionRows;
  }

  add(no: number, given: readonly string[]): void {
    const cells = given.map((cell, index) => this.cell(no, index, cell));
    while (cells.length && !cells.at(-1)) cells.pop();
    if (!cells.length) return;
    if (cells.length > columnsMax) throw reject('SHEET_TOO_MANY_COLUMNS', { most: columnsMax });
    if (!this.titles.length) {
      this.titles = titlesFrom(cells);
      return;
    }
    this.rows += 1;
    if (this.rows > rowsMax) throw reject('SHEET_TOO_MANY_ROWS', { most: rowsMax });
    // A cell without a title belongs to no column.
    this.portion.push({ no, cells: this.titles.map((_, index) => cells[index] ?? '') });
  }

  async handOver(): Promise<void> {
    if (!this.portion.length) return;
    await this.take(this.portion);
    this.portion = [];
  }

  async end(): Promise<{ readonly titles: readonly string[]; readonly rows: number }> {
    if (!this.titles.length) throw reject('SHEET_WITHOUT_TITLES');
    if (!this.rows) throw reject('SHEET_WITHOUT_ROWS');
    await this.handOver();
    return { titles: this.titles, rows: this.rows };
  }

  private cell(row: number, index: number, text: string): string {
    if (text.length > cellCharactersMax)
      throw reject('SHEET_CELL_TOO_LONG', { row, column: index + 1, most: cellCharactersMax });
    const told = tidy(text);
    // What a spreadsheet would run, were the cell ever exported again. A number may begin with a sign.
    if (/^[=+\-@]/u.test(told) && !/^[+-]?[\d.,\s]+%?$/u.test(told) && told !== '-')
      throw reject('SHEET_CELL_LIKE_FORMULA', { row, column: index + 1, text: told.slice(0, 40) });
    return told;
  }
}

const titlesFrom = (cells: readonly string[]): string[] => {
  const seen = new Set<string>();
  for (const title of cells) {
    if (!title) continue;
    if (seen.has(title.toLowerCase())) throw reject('SHEET_TITLE_TWICE', { title });
    seen.add(title.toLowerCase());
  }
  if (cells.every((title) => /^[\d.,/-]*$/u.test(title))) throw reject('SHEET_WITHOUT_TITLES');
  return [...cells];
};
