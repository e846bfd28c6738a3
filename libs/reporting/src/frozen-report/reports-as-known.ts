import type { Accounts } from '#libs/access';
import type { OfficialDocument } from '#libs/documents';
import type { FrozenQuestion } from '#libs/frozen-reports/events';
import type { Asked, Journal } from '#libs/journal';
import { computedFigures } from '../reconciliation/computed-figures.js';
import { ReconciliationQuery } from '../reconciliation/index.js';
import { PeriodicReportQuery } from '../periodic-report/periodic-report.query.js';

/** Makes the periodic report again as it was known at a number. The same question gives the same document, at any time. */
export class ReportsAsKnown {
  private readonly reports: PeriodicReportQuery;

  constructor(
    journal: Journal,
    private readonly asked: Asked,
    accounts: Accounts,
  ) {
    this.reports = new PeriodicReportQuery(
      journal,
      new ReconciliationQuery(journal, computedFigures(journal)),
      accounts,
    );
  }

  /** @throws Rejection NUMBER_NOT_REACHED, PERIOD_REVERSED */
  async made(
    authorityId: string,
    { from, to, asOf, asKnown }: FrozenQuestion,
  ): Promise<{ question: FrozenQuestion; document: OfficialDocument; root: string }> {
    const { known } = await this.asked.moments(authorityId, { asOf, asKnown: String(asKnown) }, []);
    const question = { from, to, asOf, asKnown };
    const { document, checkpoint } = await this.reports.report({ authorityId, ...question, known });
    return { question, document, root: checkpoint.root };
  }
}
