import { projection, type Folds } from '#libs/kernel';
import type { PeriodEvent } from '../period-events.js';

export interface ClosedPeriod {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly closedAt: number;
}

/** The one row there is an authority: every decision reads it, and it changes a few times a year. */
export const everyPeriod = { scope: 'all' } as const;

const listed = (values: { readonly closed: unknown } | undefined) => (values?.closed ?? []) as readonly ClosedPeriod[];

/** The periods that take no entries now. */
export const closedPeriods = projection<PeriodEvent>()({
  name: 'closed_periods',
  version: 1,
  mode: 'inline',
  key: { scope: 'text' },
  values: { closed: 'json' },
  on: {
    PeriodClosed: {
      keys: () => [everyPeriod],
      fold: (row, { position, data: { period, from, to } }) => ({
        closed: [...listed(row), { period, from, to, closedAt: position }],
      }),
    },
    PeriodReopened: {
      keys: () => [everyPeriod],
      fold: (row, { data: { closedAt } }) => {
        const closed = listed(row).filter((each) => each.closedAt !== closedAt);
        return closed.length ? { closed } : undefined;
      },
    },
  } satisfies Folds<PeriodEvent, { scope: string }, { closed: unknown }>,
});
