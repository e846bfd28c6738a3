import { gate, rowsFact, type CorrectionOf } from '#libs/kernel';
import { reject } from '../domain/refusals.js';
import { closedPeriods, everyPeriod, type ClosedPeriod } from './closed-periods.projection.js';

/**
 * Nothing is recorded with a date inside a closed period, and nothing that stands there is corrected away from it or
 * reversed. A date counts from its last day, so that is the day that must be open.
 */
export const periodGate = gate({
  name: 'closed periods',
  fact: rowsFact(closedPeriods, [everyPeriod], ([row]) => (row?.closed ?? []) as readonly ClosedPeriod[]),
  admit: ({ on, data }, closed) => {
    if (!closed.length) return;
    const before = (data as Partial<CorrectionOf<unknown>> | null)?.before?.occurredOn;
    for (const day of [on.to, before]) {
      const found = day && closed.find(({ from, to }) => from <= day && day <= to);
      if (found) throw reject('PERIOD_CLOSED', { on: day, period: found.period, closedAt: found.closedAt }, 'on');
    }
  },
});
