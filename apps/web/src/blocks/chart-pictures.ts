import { barColours, barOption, comparable, type Charted } from './chart-option.js';
import { printPercent, sizeOf } from './figures.js';
import { printMoney } from './money.js';

const common = {
  backgroundColor: 'transparent',
  color: barColours,
  textStyle: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif" },
  aria: { enabled: true },
  animation: false,
} as const;

interface Drawn {
  readonly value: (dimension: number) => number;
  readonly coord: (point: readonly [number, number]) => readonly [number, number];
  readonly size?: (span: readonly [number, number]) => readonly [number, number];
}

const heightOfBar = 0.6;

/** From one stand to the next: each bar begins where the one before ended, also below zero, where stacked bars could not. */
const waterfallOption = ({ rows, unit }: Charted) => {
  let level = 0;
  const bars = rows.map(({ figures, stands }, index) => {
    const size = sizeOf(figures[0]!) ?? 0;
    const from = stands ? 0 : level;
    level = stands ? size : level + size;
    return { value: [from, level, index, size], itemStyle: { color: barColours[stands ? 2 : size < 0 ? 1 : 0]! } };
  });
  const printed = (value: number) => printMoney(BigInt(Math.round(value)), unit);
  return {
    ...common,
    grid: { left: 12, right: 32, top: 12, bottom: 12, containLabel: true },
    tooltip: {
      trigger: 'item',
      formatter: ({ value }: { value: readonly number[] }) => `${rows[value[2]!]!.name}: ${printed(value[3]!)}`,
    },
    xAxis: { type: 'value', axisLabel: { formatter: printed, hideOverlap: true } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLabel: { width: 150, overflow: 'break', fontSize: 13, lineHeight: 17 },
    },
    series: [
      {
        type: 'custom',
        encode: { x: [0, 1], y: 2 },
        data: bars,
        renderItem: ({ dataIndex }: { dataIndex: number }, { coord, size, value }: Drawn) => {
          const [start] = coord([value(0), value(2)]);
          const [end, middle] = coord([value(1), value(2)]);
          const height = size!([0, 1])[1] * heightOfBar;
          const shape = {
            x: Math.min(start, end),
            y: middle - height / 2,
            width: Math.max(1, Math.abs(end - start)),
            height,
          };
          return { type: 'rect', shape, style: { fill: bars[dataIndex]!.itemStyle.color } };
        },
      },
    ],
  };
};

/** Steps over time: money on the left, shares on the right. Between two points nothing is known, so nothing is drawn slanting. */
const lineOption = ({ columns, rows, unit }: Charted) => ({
  ...common,
  color: [...barColours, '#be185d', '#0f766e'],
  legend: { top: 0, left: 'center', type: 'scroll' },
  grid: { left: 12, right: 12, top: 44, bottom: 12, containLabel: true },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'category', data: rows.map(({ name }) => name), axisLabel: { hideOverlap: true } },
  yAxis: [
    { type: 'value', axisLabel: { formatter: (value: number) => printMoney(BigInt(Math.round(value)), unit) } },
    { type: 'value', axisLabel: { formatter: printPercent }, splitLine: { show: false } },
  ],
  series: columns.map((name, index) => {
    const isShare = rows.some(({ figures }) => 'percent' in figures[index]!);
    return {
      name,
      type: 'line',
      step: 'end',
      symbolSize: 5,
      yAxisIndex: isShare ? 1 : 0,
      lineStyle: { type: isShare ? 'dashed' : 'solid', width: 2 },
      tooltip: {
        valueFormatter: (value: unknown) =>
          isShare ? printPercent(value as number | null) : printMoney(BigInt(Math.round(Number(value))), unit),
      },
      data: rows.map(({ figures }) => sizeOf(figures[index]!)),
    };
  }),
});

/** The ways to draw figures. */
export const pictures = {
  bars: (charted: Charted) => barOption(comparable(charted)),
  waterfall: waterfallOption,
  lines: lineOption,
} as const;
export type Picture = keyof typeof pictures;
