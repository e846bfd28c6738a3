import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { preferences } from '../shell/preferences.js';
import { useStore } from '../shell/store.js';
import { useDark } from '../shell/theme.js';
import { barOption } from './chart-option.js';
import type { FigureRow } from './figures.js';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

interface ChartProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Bars of the figures. It is loaded when somebody asks for a chart, and the table says the same to whom cannot see it. */
export const Chart = ({ title, columns, rows }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  const { unit } = useStore(preferences);
  const dark = useDark();
  useEffect(() => {
    const chart = init(place.current, dark ? 'dark' : undefined, { renderer: 'svg' });
    chart.setOption(barOption({ columns, rows, unit }));
    const fit = new ResizeObserver(() => chart.resize());
    fit.observe(place.current!);
    return () => {
      fit.disconnect();
      chart.dispose();
    };
  }, [columns, rows, unit, dark]);
  return <div ref={place} role="img" aria-label={title} className="chart" />;
};
