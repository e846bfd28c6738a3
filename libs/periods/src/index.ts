import type { Slice } from '#libs/journal';
import { closedPeriods } from './closed-periods/closed-periods.projection.js';
import { periodGate } from './closed-periods/period-gate.js';
import { periods } from './domain/periods.js';
import { periodList } from './period-list/period-list.projection.js';
import type { PeriodEvent } from './period-events.js';
import { periodSentences } from './sentences.js';

export { PeriodFigures } from './closing/period-figures.js';
export { PeriodsQuery } from './period-list/periods.query.js';

export const periodsSlice: Slice = {
  name: 'periods',
  events: {
    PeriodClosed: { schema: 1 },
    PeriodFiguresRecorded: { schema: 1 },
    PeriodReopened: { schema: 1 },
  } satisfies Record<PeriodEvent['type'], Slice['events'][string]>,
  deciders: [periods],
  projections: [closedPeriods, periodList],
  gates: [periodGate],
  tellings: periodSentences,
};
