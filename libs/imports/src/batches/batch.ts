import type { Sentence } from '#libs/kernel';

/** `…ing` is under way in the background. */
export type BatchState = 'read' | 'checking' | 'checked' | 'committing' | 'committed' | 'undoing' | 'undone';
export const rowStates = ['read', 'right', 'wrong', 'duplicate', 'recorded', 'refused', 'undone', 'kept'] as const;
export type RowState = (typeof rowStates)[number];

/** What is wrong with a row; `column` is null where no single cell is to blame. */
export interface RowFault {
  readonly column: string | null;
  readonly vi: string;
  readonly en: string;
}

/** A sheet on its way into the journal. */
export interface Batch {
  readonly importId: string;
  readonly kind: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly titles: readonly string[];
  /** Index of the title by the name of the column. */
  readonly mapping: Readonly<Record<string, number>>;
  readonly state: BatchState;
  /** Rows the present work has come to. */
  readonly done: number;
  readonly version: number;
  readonly failure: Sentence | null;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly entry: number | null;
  readonly undoneEntry: number | null;
  /** How many rows there are of each state. */
  readonly counts: Readonly<Partial<Record<RowState, number>>>;
}

export interface BatchRow {
  readonly no: number;
  readonly cells: readonly string[];
  readonly state: RowState;
  readonly faults: readonly RowFault[];
  readonly entry: number | null;
}
