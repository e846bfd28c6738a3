import type { Recorded } from './event.js';

/** What a check finds wrong at one entry: of what, what should be, and what is. */
export interface Breach {
  readonly position: number;
  readonly subject: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * A rule of the business that must show in the entries themselves, whoever wrote them and with whatever program. It hears
 * the entries of one journal in order and trusts no decision: what a decider refuses, it finds.
 */
export interface EntryCheck {
  /** Stands in findings; lower case with dashes. */
  readonly name: string;
  /** The types it must hear. */
  readonly hears: readonly string[];
  /** Begins anew for each journal; gives back what hears an entry. */
  readonly begin: (note: (breach: Breach) => void) => (event: Recorded) => void;
}
