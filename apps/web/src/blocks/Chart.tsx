import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { preferences } from '../shell/preferences.js';
import { useStore } from '../shell/store.js';
import { useDark } from '../shell/theme.js';
import type { Charted } from './chart-option.js';
import { pictures, type Picture } from './chart-pictures.js';

register([
  BarChart,
  CustomChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
  CanvasRenderer,
]);

interface ChartProps extends Omit<Charted, 'unit'> {
  readonly title: string;
  readonly picture: Picture;
}

/** A picture of the figures. It is loaded when somebody asks for one, and the table says the same to whom cannot see it. */
export const Chart = ({ title, columns, rows, picture }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  const { unit } = useStore(preferences);
  const dark = useDark();
  useEffect(() => {
    const chart = init(place.current, dark ? 'dark' : undefined, { renderer: 'svg' });
    chart.setOption(pictures[picture]({ columns, rows, unit }) as never);
    const fit = new ResizeObserver(() => chart.resize());
    fit.observe(place.current!);
    return () => {
      fit.disconnect();
      chart.dispose();
    };
  }, [columns, rows, unit, dark, picture]);
  return <div ref={place} role="img" aria-label={title} className="chart" />;
};

const pictureSize = { width: 1200, height: 675, devicePixelRatio: 2 } as const;

/** The same picture as a PNG on white, for a document. */
export const pngOf = (charted: Charted, picture: Picture): Promise<Blob> => {
  const chart = init(document.createElement('div'), undefined, { renderer: 'canvas', ...pictureSize });
  chart.setOption(pictures[picture](charted) as never);
  const canvas = chart.renderToCanvas({ backgroundColor: '#ffffff', pixelRatio: pictureSize.devicePixelRatio });
  return new Promise((resolve, reject) =>
    canvas.toBlob((png) => {
      chart.dispose();
      if (png) resolve(png);
      else reject(new Error('this browser draws no PNG'));
    }, 'image/png'),
  );
};
