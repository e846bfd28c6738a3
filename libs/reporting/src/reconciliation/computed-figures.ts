import { firstDay, type BusinessDate } from '#libs/kernel';
import { everyDay, type Journal } from '#libs/journal';
import type { StatedFigure } from '#libs/figures/events';
import { fundDays } from '#libs/funds/events';
import type { GroupedTotal } from '../disbursement-totals/counting-totals.js';
import { DisbursementTotalsQuery } from '../disbursement-totals/disbursement-totals.query.js';
import type { ComputedFiguresOf, ReconciliationQuestion } from './reconciliation.query.js';
import type { ComputedFigure } from './rows.js';

const flowMeasures = new Set(['cost', 'attendances', 'newOrganisations']);
const stockMeasures = new Set(['capital', 'disbursed', 'projects']);

/**
 * What the journal computes where these figures state something of the same kind: support given over their periods, and
 * the fund as of their days. Each period and each day is asked once, however many figures speak of it.
 */
export const computedFigures = (journal: Journal): ComputedFiguresOf => {
  const totals = new DisbursementTotalsQuery(journal);

  const ofPeriod = async (
    question: ReconciliationQuestion,
    from: BusinessDate,
    to: BusinessDate,
  ): Promise<ComputedFigure[]> => {
    const { rows } = await totals.totals({ ...question, from, to, by: ['kind'] });
    return figuresOfPeriod(rows, { from, to });
  };

  const ofDay = async (question: ReconciliationQuestion, on: BusinessDate): Promise<ComputedFigure[]> => {
    const source = await journal.rowsFor(fundDays, question.authorityId, 1, everyDay(question.known));
    const { rows: sums } = await journal.database.pool.query<FundSums>(
      `SELECT coalesce(sum(contributed - withdrawn), 0)::bigint AS capital, coalesce(sum(disbursed), 0)::bigint AS disbursed,
         coalesce(sum(projects), 0)::bigint AS projects
       FROM ${source.sql} day WHERE day <= $2`,
      [...source.values, on < question.asOf ? on : question.asOf],
    );
    const { rows } = await totals.totals({ ...question, from: firstDay, to: on, by: ['kind'] });
    return figuresOfDay(sums[0]!, rows, on);
  };

  return async (question, figures) => {
    const { periods, days } = timesOf(figures);
    const computed = await Promise.all([
      ...periods.map(({ from, to }) => ofPeriod(question, from, to)),
      ...days.map((on) => ofDay(question, on)),
    ]);
    return computed.flat();
  };
};

/** The periods and the days for which these figures state something that the journal computes too. */
export const timesOf = (figures: readonly StatedFigure[]) => ({
  periods: distinct(figures.filter(({ measure }) => flowMeasures.has(measure)).map(({ period }) => period)),
  days: distinct(
    figures.filter(({ measure }) => stockMeasures.has(measure)).map(({ asOf }) => asOf && { on: asOf.on }),
  ).map(({ on }) => on),
});

/** What was given over a period, from its totals by kind of support. */
export const figuresOfPeriod = (
  rows: readonly GroupedTotal[],
  period: { readonly from: BusinessDate; readonly to: BusinessDate },
): ComputedFigure[] => rows.flatMap((row) => flowsOf(row).map((figure) => ({ ...figure, period, asOf: null })));

/** The sums of all funds up to a day. */
export interface FundSums {
  readonly capital: bigint;
  readonly disbursed: bigint;
  readonly projects: bigint;
}

/** The funds at the end of a day; `rows` are the totals by kind of support from the beginning to that day. */
export const figuresOfDay = (
  { capital, disbursed, projects }: FundSums,
  rows: readonly GroupedTotal[],
  on: BusinessDate,
): ComputedFigure[] => {
  const loans = { supportKind: 'fund-loan' };
  const byKind = Object.entries(rows.find(({ kind }) => kind === 'fund-loan')?.byOrganisationKind ?? {});
  const figures = [
    { measure: 'capital', value: capital.toString(), unit: 'VND', dimensions: {} },
    { measure: 'disbursed', value: disbursed.toString(), unit: 'VND', dimensions: loans },
    { measure: 'projects', value: projects.toString(), unit: 'project', dimensions: loans },
    ...byKind.map(([organisationKind, share]) => ({
      measure: 'projects',
      value: String(share.projects),
      unit: 'project',
      dimensions: { ...loans, organisationKind },
    })),
  ];
  return figures.map((figure) => ({ ...figure, period: null, asOf: { on } }));
};

const distinct = <T extends object>(values: readonly (T | null)[]): T[] => [
  ...new Map(values.flatMap((value) => (value ? [[Object.values(value).join(), value] as const] : []))).values(),
];

type Flow = Pick<ComputedFigure, 'measure' | 'value' | 'unit' | 'dimensions'>;

const flowsOf = ({ kind, amount, attendances, byOrganisationKind, organisations }: GroupedTotal): Flow[] => {
  const dimensions: StatedFigure['dimensions'] = { supportKind: kind! };
  const flows: Flow[] = [{ measure: 'cost', value: amount.toString(), unit: 'VND', dimensions }];
  if (attendances !== null)
    flows.push({ measure: 'attendances', value: String(attendances), unit: 'attendance', dimensions });
  if (kind !== 'founding' || organisations === null) return flows;
  const founded = (value: number, more: StatedFigure['dimensions']) => ({
    measure: 'newOrganisations',
    value: String(value),
    unit: 'organisation',
    dimensions: { ...dimensions, ...more },
  });
  const byKind = Object.entries(byOrganisationKind).map(([organisationKind, share]) =>
    founded(share.organisations, { organisationKind }),
  );
  return [...flows, founded(organisations, {}), ...byKind];
};
