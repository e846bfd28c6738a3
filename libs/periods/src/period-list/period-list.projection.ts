import { projection, type Folds } from '#libs/kernel';
import type { PeriodEvent } from '../period-events.js';

export interface PeriodKey {
  readonly period: string;
  readonly closedAt: number;
}
export interface PeriodValues {
  readonly kind: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly closedBy: string;
  readonly closedOn: string;
  readonly note: string | null;
  /** The first entry that holds its figures; null until they are recorded. */
  readonly figuresAt: number | null;
  readonly reopenedAt: number | null;
  readonly reopenedBy: string | null;
  readonly reason: string | null;
}

/** Every closing there was, by period and by the number that closed it. */
export const periodList = projection<PeriodEvent>()({
  name: 'period_list',
  version: 1,
  mode: 'inline',
  key: { period: 'text', closedAt: 'count' },
  values: {
    kind: 'text',
    fromDay: 'day',
    toDay: 'day',
    closedBy: 'text',
    closedOn: 'day',
    note: 'text?',
    figuresAt: 'count?',
    reopenedAt: 'count?',
    reopenedBy: 'text?',
    reason: 'text?',
  },
  on: {
    PeriodClosed: {
      keys: ({ position, data }) => [{ period: data.period, closedAt: position }],
      fold: (_, { actor, occurredOn, data: { kind, from, to, note } }) => ({
        kind,
        fromDay: from,
        toDay: to,
        closedBy: actor,
        closedOn: occurredOn,
        note,
        figuresAt: null,
        reopenedAt: null,
        reopenedBy: null,
        reason: null,
      }),
    },
    PeriodFiguresRecorded: {
      keys: ({ data: { period, closedAt } }) => [{ period, closedAt }],
      fold: (row, { position }) => row && { ...row, figuresAt: row.figuresAt ?? position },
    },
    PeriodReopened: {
      keys: ({ data: { period, closedAt } }) => [{ period, closedAt }],
      fold: (row, { position, actor, data: { reason } }) =>
        row && { ...row, reopenedAt: position, reopenedBy: actor, reason },
    },
  } satisfies Folds<PeriodEvent, PeriodKey, PeriodValues>,
});
