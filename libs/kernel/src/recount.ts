import type { BusinessDate } from './business-date.js';
import type { Recorded } from './event.js';

/** The figures of a report as far as the entries alone give them, counted without any table. */
export interface Recount {
  /** The report whose figures these are. */
  readonly report: string;
  readonly hears: readonly string[];
  readonly begin: (asOf: BusinessDate) => {
    readonly hear: (event: Recorded) => void;
    /** In the shape of the report, or a part of it; amounts as bigint. */
    readonly figures: () => object;
  };
}
