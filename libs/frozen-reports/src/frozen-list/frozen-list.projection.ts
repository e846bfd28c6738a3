import { projection, type Folds } from '#libs/kernel';
import type { FrozenReportEvent } from '../frozen-report-events.js';

export interface FrozenReportKey {
  readonly reportId: string;
}
export interface FrozenReportValues {
  readonly subject: string;
  /** The number the office gave the document; null where it was written in by hand. */
  readonly number: string | null;
  readonly fromDay: string;
  readonly toDay: string;
  readonly asOf: string;
  readonly asKnown: number;
  readonly frozenBy: string;
  readonly frozenOn: string;
  readonly frozenAt: number;
}

/** The reports that were signed. */
export const frozenList = projection<FrozenReportEvent>()({
  name: 'frozen_reports',
  version: 1,
  mode: 'inline',
  key: { reportId: 'text' },
  values: {
    subject: 'text',
    number: 'text?',
    fromDay: 'day',
    toDay: 'day',
    asOf: 'day',
    asKnown: 'count',
    frozenBy: 'text',
    frozenOn: 'day',
    frozenAt: 'count',
  },
  on: {
    ReportFrozen: {
      keys: ({ data: { reportId } }) => [{ reportId }],
      fold: (_, { position, actor, occurredOn, data: { from, to, asOf, asKnown, document } }) => ({
        subject: document.subject,
        number: document.number,
        fromDay: from,
        toDay: to,
        asOf,
        asKnown,
        frozenBy: actor,
        frozenOn: occurredOn,
        frozenAt: position,
      }),
    },
  } satisfies Folds<FrozenReportEvent, FrozenReportKey, FrozenReportValues>,
});
