/** A cell: text, a whole or decimal number, a share in per cent as a fraction, or nothing. */
export type WorkbookCell = string | number | bigint | null;

export interface WorkbookSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly width: number; readonly format?: string }[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** `#,##0` is printed with the separators of whoever opens the workbook. */
export const wholeNumber = '#,##0';
