import { parseDatedOn, Rejection, type BusinessDate, type Recorded } from '#libs/kernel';
import type { PeriodEvent, PeriodKind, PeriodName } from '../period-events.js';
import { reject } from './refusals.js';

/** A period as its own stream tells it. Whoever has no entry is open. */
export interface Period {
  /** The number of the entry that closed it; null while it is open. */
  readonly closedAt: number | null;
  /** The closings whose figures are not recorded yet. */
  readonly awaiting: readonly { readonly closedAt: number; readonly from: BusinessDate; readonly to: BusinessDate }[];
}

export const openPeriod: Period = { closedAt: null, awaiting: [] };

export const evolvePeriod = (period: Period, event: Recorded<PeriodEvent>): Period => {
  switch (event.type) {
    case 'PeriodClosed': {
      const { position: closedAt, data } = event;
      return { closedAt, awaiting: [...period.awaiting, { closedAt, from: data.from, to: data.to }] };
    }
    case 'PeriodFiguresRecorded':
      return { ...period, awaiting: period.awaiting.filter(({ closedAt }) => closedAt !== event.data.closedAt) };
    case 'PeriodReopened':
      return { ...period, closedAt: null };
    default:
      return event satisfies never;
  }
};

export interface PeriodDays {
  readonly period: PeriodName;
  readonly kind: PeriodKind;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

/** The days of a month, quarter or year as it is written. */
export const periodNamed = (typed: string): PeriodDays => {
  const { from, to, precision } = readable(typed);
  if (precision === 'day' || precision === 'period') throw reject('PERIOD_NOT_READABLE', { typed });
  return { period: typed, kind: precision, from, to };
};

const readable = (typed: string) => {
  try {
    return parseDatedOn(typed);
  } catch (error) {
    if (error instanceof Rejection) throw reject('PERIOD_NOT_READABLE', { typed });
    throw error;
  }
};
