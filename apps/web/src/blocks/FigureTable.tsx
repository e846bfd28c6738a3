import { Link } from '@tanstack/react-router';
import { Card, Segmented } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { preferences } from '../shell/preferences.js';
import { Loading, Nothing } from '../shell/states.js';
import { useStore } from '../shell/store.js';
import type { Picture } from './chart-pictures.js';
import type { InfoSheet } from './csv.js';
import { FigureExport } from './FigureExport.js';
import { printFigure, type Figure, type FigureRow } from './figures.js';

const Chart = lazy(() => import('./Chart.js').then(({ Chart: found }) => ({ default: found })));

interface FigureTableProps {
  readonly title: string;
  /** What the rows are. */
  readonly head: string;
  /** A name for each figure of a row. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** How the figures come about, in a sentence or two. */
  readonly howComputed: ReactNode;
  /** How they are drawn; bars if left out. */
  readonly picture?: Picture;
  /** What is shown first; the table if left out. */
  readonly first?: 'table' | 'chart';
  /** The last row of the table. */
  readonly total?: readonly Figure[];
  /** What exports say of themselves; without it none is offered. */
  readonly exported?: { readonly fileName: string; readonly info: InfoSheet };
  /** What has to be known beside the figures. */
  readonly note?: ReactNode;
}

/** Figures as a chart and as the table it is drawn from; each row leads to its entries, and the way of computing is told. */
export const FigureTable = (props: FigureTableProps) => {
  const { title, head, columns, rows, howComputed, picture = 'bars', first = 'table', total, exported, note } = props;
  const say = useTexts(commonTexts);
  const { unit } = useStore(preferences);
  const [form, setForm] = useState<'table' | 'chart'>(first);
  const isMoney = rows.some(({ figures }) => figures.some((figure) => 'money' in figure));
  return (
    <Card title={<h2>{title}</h2>}>
      <div className="figure-actions no-print">
        <Segmented
          value={form}
          onChange={setForm}
          options={[
            { value: 'table', label: say('asTable') },
            { value: 'chart', label: say('asChart') },
          ]}
        />
        {exported && rows.length > 0 && (
          <FigureExport {...{ title, head, columns, rows, picture, total }} {...exported} />
        )}
      </div>
      {isMoney && <p className="muted">{say(unit)}</p>}
      {!rows.length && <Nothing />}
      {rows.length > 0 && form === 'chart' && (
        <Suspense fallback={<Loading />}>
          <Chart title={title} columns={columns} rows={rows} picture={picture} />
        </Suspense>
      )}
      {rows.length > 0 && form === 'table' && (
        <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
          <table className="plain-table">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{head}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="number">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, figures, entries }) => (
                <tr key={key}>
                  <th scope="row">
                    {entries ? (
                      <Link to={entries.to} search={((before: object) => ({ ...before, ...entries.search })) as never}>
                        {name}
                      </Link>
                    ) : (
                      name
                    )}
                  </th>
                  {figures.map((figure, index) => (
                    <td key={columns[index]} className="number">
                      {printFigure(figure, unit)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            {total && (
              <tfoot>
                <tr>
                  <th scope="row">{say('total')}</th>
                  {total.map((figure, index) => (
                    <td key={columns[index]} className="number">
                      {printFigure(figure, unit)}
                    </td>
                  ))}
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
      {note && <p className="muted">{note}</p>}
      <details className="how-computed">
        <summary>{say('howComputed')}</summary>
        {howComputed}
      </details>
    </Card>
  );
};
