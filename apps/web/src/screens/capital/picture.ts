import type { InfoSheet } from '../../blocks/csv.js';
import type { Clocks } from '../../shell/clocks.js';
import type { CapitalFilters } from './filters.js';

/** What every picture of the dashboard is asked with, and how its exports say so. */
export interface PictureProps {
  readonly clocks: Clocks;
  readonly filters: CapitalFilters;
  readonly infoOf: (question: string, answer: { readonly asOf: string; readonly asKnown: number }) => InfoSheet;
}
