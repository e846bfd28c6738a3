import {
  asIs,
  figuresFrom,
  firstDay,
  filled,
  type BusinessDate,
  type Figure,
  type FigureNames,
  type Projection,
  type RowOfProjection,
  type Sentence,
  type StandingEntry,
} from '#libs/kernel';
import { askingOfRows, type RowCount, type Subject } from '#libs/journal';
import { documentStream, figureFrom, statedFigures, type FigureWithExplanations } from '#libs/figures/events';
import { fundDays } from '#libs/funds/events';
import { totalsFrom, type TotalsRows } from '../disbursement-totals/counting-totals.js';
import { disbursementTotals } from '../disbursement-totals/disbursement-totals.projection.js';
import { supportReach } from '../disbursement-totals/support-reach.projection.js';
import { figuresOfDay, figuresOfPeriod, timesOf, type FundSums } from '../reconciliation/computed-figures.js';
import { reconcile } from '../reconciliation/reconcile.js';
import { byDate } from '../reconciliation/reconciliation.query.js';
import { checkSentences, type ReconciliationRow } from '../reconciliation/rows.js';

type StatedRow = RowOfProjection<typeof statedFigures>;
type TotalsRow = RowOfProjection<typeof disbursementTotals>;
type ReachRow = RowOfProjection<typeof supportReach>;
type FundDay = RowOfProjection<typeof fundDays>;

const names = {
  checks: ['count', 'Số phép đối chiếu', 'Checks'],
  disagreeing: ['count', 'Số chỗ không khớp', 'Checks that disagree'],
  explained: ['count', 'Không khớp, đã giải thích', 'Disagreeing, explained'],
} as const satisfies FigureNames;
const namesOfCheck = {
  stated: ['words', 'số nêu', 'stated'],
  computed: ['words', 'số tính', 'computed'],
  explanation: ['words', 'giải thích', 'explanation'],
} as const satisfies FigureNames;

/** All rows that the checks are made of, by their keys. */
interface Rows {
  readonly stated: Map<string, StatedRow>;
  readonly totals: Map<string, TotalsRow>;
  readonly reach: Map<string, ReachRow>;
  readonly days: Map<string, FundDay>;
}

/** Keeps the rows of one projection; a row is known by what it is keyed by. */
const keeping = <N extends keyof Rows>(name: N, of: { readonly key: object }): RowCount<Rows> => {
  const projection = of as unknown as Projection;
  const keys = Object.keys(of.key);
  return {
    projection,
    count: (rows, row: Readonly<Record<string, unknown>>, _on, sign) => {
      const key = JSON.stringify(keys.map((each) => row[each]));
      const kept = rows[name] as Map<string, unknown>;
      if (sign === 1) kept.set(key, row);
      else kept.delete(key);
    },
  };
};

const fundsOn = (days: Iterable<FundDay>, until: BusinessDate): FundSums => {
  const sums = { capital: 0n, disbursed: 0n, projects: 0n };
  for (const { day, contributed, withdrawn, disbursed, projects } of days) {
    if (day > until) continue;
    sums.capital += contributed - withdrawn;
    sums.disbursed += disbursed;
    sums.projects += BigInt(projects);
  }
  return sums;
};

const totalsByKind = (rows: TotalsRows, period: { from: BusinessDate; to: BusinessDate }, on: BusinessDate) =>
  totalsFrom(rows, { ...period, by: ['kind'] }, on).rows;

/** The checks as the report makes them, at the end of a day. */
const checksOn = ({ stated, totals, reach, days }: Rows, on: BusinessDate): ReconciliationRow[] => {
  const found = [...stated.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { entries }]) => figureFrom((entries as StandingEntry[]).filter(({ occurredOn }) => occurredOn <= on)))
    .filter((figure): figure is FigureWithExplanations => figure !== undefined);
  const figures = found.map(({ figure }) => figure);
  const rows = { totals: [...totals.values()], reach: [...reach.values()] };
  const { periods, days: asked } = timesOf(figures);
  const computed = [
    ...periods.flatMap((period) => figuresOfPeriod(totalsByKind(rows, period, on), period)),
    ...asked.flatMap((day) => {
      const sums = fundsOn(days.values(), day < on ? day : on);
      return figuresOfDay(sums, totalsByKind(rows, { from: firstDay, to: day }, on), day);
    }),
  ];
  const explanations = found.flatMap((each) => each.explanations).sort(byDate);
  return reconcile(figures, computed, explanations);
};

const labelOf = ({ rule, subject }: ReconciliationRow): Sentence => filled(checkSentences[rule], { subject });

const figuresOf = (checks: readonly ReconciliationRow[]): Figure[] => {
  const disagreeing = checks.filter(({ agrees }) => !agrees);
  return [
    ...figuresFrom(names, {
      checks: BigInt(checks.length),
      disagreeing: BigInt(disagreeing.length),
      explained: BigInt(disagreeing.filter(({ explanation }) => explanation !== null).length),
    }),
    ...disagreeing.flatMap((check) =>
      figuresFrom(
        namesOfCheck,
        {
          stated: asIs(check.stated),
          computed: asIs(check.computed),
          explanation: check.explanation === null ? null : asIs(check.explanation),
        },
        { key: `${check.rule} ${check.figures.join(' ')}`, label: labelOf(check) },
      ),
    ),
  ];
};

/** Which figures of documents contradict each other or the journal: how many checks there are, and those that disagree. */
export const reconciliationSubject: Subject = {
  name: 'reconciliation',
  title: { vi: 'Đối chiếu số liệu', en: 'Reconciliation' },
  kind: 'report',
  parameters: ['documentId'],
  ask: ({ documentId }) => {
    const stated = keeping('stated', statedFigures);
    const ofDocument: RowCount<Rows> = {
      ...stated,
      count: (rows, row: StatedRow, on, sign) => {
        if (documentId === undefined || row.documentId === documentId) stated.count(rows, row as never, on, sign);
      },
    };
    return askingOfRows<Rows>({
      ...(documentId === undefined ? {} : { stream: documentStream(documentId) }),
      counts: [
        ofDocument,
        keeping('totals', disbursementTotals),
        keeping('reach', supportReach),
        keeping('days', fundDays),
      ],
      empty: () => ({ stated: new Map(), totals: new Map(), reach: new Map(), days: new Map() }),
      read: (rows, on) => (rows.stated.size ? figuresOf(checksOn(rows, on)) : figuresOf([])),
    });
  },
};
