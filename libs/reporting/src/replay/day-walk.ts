import {
  addDays,
  differencesOf,
  turned,
  type AllTellings,
  type BusinessDate,
  type CorrectionOf,
  type Difference,
  type Recorded,
  type ReversalOf,
} from '#libs/kernel';
import type { Standing } from '#libs/journal';
import { touchingEntry, type TouchingEntry } from './touching.js';

/** Business days between two points, with the entries dated on them and what that did; no entries where time alone did it. */
export interface Passed {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly entries: readonly TouchingEntry[];
  readonly differences: readonly Difference[];
}

/** How many portions of days are told apart; days of more are put together. */
const portionsMax = 60;

/** Walks a standing from one business day to another, by the days on which entries are dated. */
export class DayWalk {
  private readonly dated = new Map<number, TouchingEntry>();
  private readonly first: BusinessDate;
  private readonly last: BusinessDate;

  constructor(
    private readonly tellings: AllTellings,
    from: BusinessDate,
    to: BusinessDate,
    private readonly backward = from > to,
  ) {
    [this.first, this.last] = backward ? [to, from] : [from, to];
  }

  /** Takes in one more entry: it stands on its day, and what it replaces or takes back no longer does. */
  note(event: Recorded): void {
    const { replaces, reverses } = event.data as Partial<CorrectionOf<unknown> & ReversalOf<unknown>>;
    const replaced = replaces ?? reverses;
    if (replaced !== undefined) this.dated.delete(replaced);
    if (reverses === undefined && event.occurredOn > this.first && event.occurredOn <= this.last)
      this.dated.set(event.position, touchingEntry(this.tellings, event));
  }

  walk(standing: Standing): Passed[] {
    if (this.first === this.last) return [];
    const passed: Passed[] = [];
    let from = this.first;
    let figures = standing.figures(from);
    const pass = (to: BusinessDate, entries: readonly TouchingEntry[]) => {
      if (to <= from) return;
      const now = standing.figures(to);
      const differences = differencesOf(figures, now);
      if (differences.length) passed.push({ from: addDays(from, 1), to, entries, differences });
      [from, figures] = [to, now];
    };
    for (const { first, last, entries } of this.portions()) {
      pass(addDays(first, -1), []);
      pass(last, entries);
    }
    pass(this.last, []);
    if (!this.backward) return passed;
    return passed.reverse().map((each) => ({ ...each, differences: each.differences.map(turned) }));
  }

  /** The days that have entries, in order; so many days a portion that there are not too many of them. */
  private portions() {
    const days = new Map<BusinessDate, TouchingEntry[]>();
    for (const entry of this.dated.values()) days.set(entry.on, [...(days.get(entry.on) ?? []), entry]);
    const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
    const size = Math.ceil(sorted.length / portionsMax);
    return Array.from({ length: size ? Math.ceil(sorted.length / size) : 0 }, (_, index) => {
      const portion = sorted.slice(index * size, (index + 1) * size);
      return { first: portion[0]![0], last: portion.at(-1)![0], entries: portion.flatMap(([, entries]) => entries) };
    });
  }
}
