import type { Unit } from '../shell/preferences.js';
import { sizeOf, type Figure, type FigureRow } from './figures.js';
import { printMoney, printNumber } from './money.js';

export interface Charted {
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly unit: Unit;
}

/** Told apart on white and on black, also by whoever sees no red or green. */
export const barColours = ['#2e8b57', '#d08700', '#3b82f6', '#a855f7'];
/** Names of cooperatives are long: they break, and leave room for the bars. */
const longNames = { width: 200, overflow: 'break', fontSize: 13, lineHeight: 17 } as const;

/** Bars of the columns that measure the same as the first one: money and heads stand on no common axis. */
export const comparable = ({ columns, rows, unit }: Charted): Charted => {
  const measureOf = (figure: Figure | undefined) => (figure ? Object.keys(figure)[0] : undefined);
  const shown = columns.flatMap((_, index) =>
    measureOf(rows[0]?.figures[index]) === measureOf(rows[0]?.figures[0]) ? [index] : [],
  );
  return {
    unit,
    columns: shown.map((index) => columns[index]!),
    rows: rows.map((row) => ({ ...row, figures: shown.map((index) => row.figures[index]!) })),
  };
};

/** The option of ECharts for these figures: the same object draws in the browser and on the server for documents. */
export const barOption = ({ columns, rows, unit }: Charted) => {
  const isMoney = rows.some(({ figures }) => figures.some((figure) => 'money' in figure));
  const printed = (value: number) => (isMoney ? printMoney(BigInt(Math.round(value)), unit) : printNumber(value));
  return {
    backgroundColor: 'transparent',
    color: barColours,
    textStyle: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif" },
    aria: { enabled: true },
    animation: false,
    legend: { show: columns.length > 1, top: 0, left: 'center' },
    grid: { left: 12, right: 24, top: columns.length > 1 ? 40 : 12, bottom: 12, containLabel: true },
    tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => printed(Number(value)) },
    xAxis: { type: 'value', axisLabel: { formatter: printed, hideOverlap: true } },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name), axisLabel: longNames },
    series: columns.map((name, index) => ({
      name,
      type: 'bar',
      barMaxWidth: 32,
      data: rows.map(({ figures }) => sizeOf(figures[index]!)),
    })),
  };
};
