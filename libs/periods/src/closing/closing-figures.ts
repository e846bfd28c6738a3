import type { BusinessDate, Figure } from '#libs/kernel';
import type { Journal, Parameters } from '#libs/journal';
import type { ClosingFigure, ClosingReport } from '../period-events.js';

/**
 * Every report there is, as of a day and as known at a number, folded from the first entry in one pass over the journal; no
 * table is read and no kept row.
 */
export const closingReports = async (
  journal: Journal,
  authorityId: string,
  period: { readonly from: BusinessDate; readonly to: BusinessDate },
  asKnown: number,
): Promise<ClosingReport[]> => {
  const reports: ClosingReport[] = [];
  for (const { name, title, kind, parameters, ask } of journal.catalogue.subjects) {
    if (kind !== 'report') continue;
    // A report of a span is asked about the period, by kind of support; one of a day has no such parameters.
    const asked: Parameters = parameters.includes('from') ? { from: period.from, to: period.to, by: 'kind' } : {};
    const { entries, begin } = ask(asked);
    const standing = begin();
    for await (const portion of entries(journal, authorityId, 0, asKnown))
      for (const event of portion) standing.hear(event);
    reports.push({ report: name, title, parameters: asked, figures: standing.figures(period.to).map(recordedFigure) });
  }
  return reports;
};

const recordedFigure = ({ key, label, unit, value }: Figure): ClosingFigure => ({
  key,
  label,
  unit,
  value: typeof value === 'bigint' ? value.toString() : value,
});
