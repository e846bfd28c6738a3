import { heldRows, type BusinessDate, type Recount } from '#libs/kernel';
import { totalsFrom, type CountedTotals } from './disbursement-totals/counting-totals.js';
import { disbursementTotals } from './disbursement-totals/disbursement-totals.projection.js';
import { supportReach } from './disbursement-totals/support-reach.projection.js';

/** What a package asks of the totals: everything until the day. */
export const packagedTotals = (asOf: BusinessDate): CountedTotals => ({
  from: '1900-01-01' as BusinessDate,
  to: asOf,
  by: ['kind', 'year', 'source'],
});

/** What was given, by kind, year and source, counted anew from the entries. */
const totals: Recount = {
  report: 'totals',
  question: packagedTotals,
  hears: [...new Set([...Object.keys(disbursementTotals.on), ...Object.keys(supportReach.on)])],
  begin: (asOf) => {
    const given = heldRows(disbursementTotals);
    const reached = heldRows(supportReach);
    return {
      hear: (event) => {
        given.hear(event);
        reached.hear(event);
      },
      figures: () => totalsFrom({ totals: given.rows(), reach: reached.rows() }, packagedTotals(asOf), asOf),
    };
  },
};

export const reportingRecounts: readonly Recount[] = [totals];
