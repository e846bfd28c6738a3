import { decider } from '#libs/kernel';
import { closePeriod, recordPeriodFigures, reopenPeriod } from './close-period.js';
import { evolvePeriod, openPeriod } from './period.js';

/** A month, quarter or year: closed, opened again, closed again. */
export const periods = decider({
  category: 'period',
  initial: openPeriod,
  evolve: evolvePeriod,
  verbs: { ClosePeriod: closePeriod, ReopenPeriod: reopenPeriod, RecordPeriodFigures: recordPeriodFigures },
});
