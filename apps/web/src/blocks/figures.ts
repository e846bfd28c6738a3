/** A figure: money as digits of đồng, or a count. */
export type Figure = { readonly money: string } | { readonly count: number };

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  /** The address of the entries this row is added up from. */
  readonly entries?: { readonly to: string; readonly search?: object };
}
