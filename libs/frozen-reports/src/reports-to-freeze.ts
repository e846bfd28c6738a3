import type { FrozenDocument, FrozenQuestion } from './frozen-report-events.js';

export interface ReportToFreeze {
  readonly question: FrozenQuestion;
  readonly document: FrozenDocument;
  /** The root of the log at the number of the question. */
  readonly root: string;
}

/** Who makes the report that is frozen. A slice calls no other, so the process hands it in. */
export abstract class ReportsToFreeze {
  abstract made(authorityId: string, question: FrozenQuestion): Promise<ReportToFreeze>;
}
