import type { Schema } from '../../api/client.js';

export type RowState = Schema<'BatchRow'>['state'];

/** In the order in which they need somebody. */
export const rowStates = [
  'wrong',
  'refused',
  'kept',
  'duplicate',
  'right',
  'recorded',
  'undone',
  'read',
] as const satisfies readonly RowState[];

/** Rows of one state, or all of them. */
export type Shown = RowState | 'all';

export const isShown = (value: unknown): value is Shown =>
  value === 'all' || rowStates.some((state) => state === value);

const needsSomebody: readonly RowState[] = ['wrong', 'refused', 'kept'];

/** What is shown first: the rows at fault, if there are any. */
export const shownFirst = (counts: Schema<'Batch'>['counts']): Shown =>
  needsSomebody.find((state) => counts[state]) ?? 'all';
