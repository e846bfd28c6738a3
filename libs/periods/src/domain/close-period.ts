import { exactly, verb, type Command } from '#libs/kernel';
import {
  portionsOf,
  type PeriodClosed,
  type PeriodFiguresRecorded,
  type PeriodName,
  type PeriodReopened,
} from '../period-events.js';
import { periodNamed, type Period } from './period.js';
import { reject } from './refusals.js';

export type ClosePeriod = Command<'ClosePeriod', { period: PeriodName; note: string | null }>;
export type ReopenPeriod = Command<'ReopenPeriod', { period: PeriodName; reason: string }>;
export type RecordPeriodFigures = Command<'RecordPeriodFigures', PeriodFiguresRecorded['data']>;

/** What is over can be closed: from this entry on nothing is recorded with a date inside. */
export const closePeriod = verb({
  decide: ({ data: { period: name, note } }: ClosePeriod, { closedAt }: Period, { today }) => {
    const days = periodNamed(name);
    if (days.to >= today) throw reject('PERIOD_NOT_OVER', { period: name, to: days.to });
    if (closedAt !== null) throw reject('PERIOD_ALREADY_CLOSED', { period: name, closedAt });
    const closed: PeriodClosed = { type: 'PeriodClosed', schema: 1, data: { ...days, note } };
    return [{ ...closed, on: exactly(today) }];
  },
});

export const reopenPeriod = verb({
  decide: ({ data: { period, reason } }: ReopenPeriod, { closedAt }: Period, { today }) => {
    periodNamed(period);
    if (closedAt === null) throw reject('PERIOD_NOT_CLOSED', { period });
    const reopened: PeriodReopened = { type: 'PeriodReopened', schema: 1, data: { period, closedAt, reason } };
    return [{ ...reopened, on: exactly(today) }];
  },
});

/**
 * The figures of a closing, once each, in as many entries as they need. They say what the journal said at its number, so it does not matter when they are
 * recorded, nor that the period may have been opened again meanwhile.
 */
export const recordPeriodFigures = verb({
  decide: ({ data }: RecordPeriodFigures, { awaiting }: Period, { today }) => {
    const { closedAt } = data;
    if (!awaiting.some((each) => each.closedAt === closedAt)) throw reject('FIGURES_NOT_AWAITED', { closedAt });
    return portionsOf(data).map((portion) => {
      const recorded: PeriodFiguresRecorded = { type: 'PeriodFiguresRecorded', schema: 1, data: portion };
      return { ...recorded, on: exactly(today) };
    });
  },
});
