import { getRouteApi, Link } from '@tanstack/react-router';
import { Radio, Tag } from 'antd';
import { answerOf, api, type AnswerTo, type Schema } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import type { Import } from '../imports/kinds.js';
import { rowStates, shownFirst, type RowState, type Shown } from './shown.js';
import { importTexts } from './texts.js';

type Row = Schema<'BatchRow'>;
const importRoute = getRouteApi('/app/imports/$importId');

interface RowsProps {
  readonly batch: Import;
  readonly columns: readonly Schema<'ImportColumn'>[];
}

/** The rows as they are in the file, with what is wrong below the cell that is to blame, in words. */
export const Rows = ({ batch, columns }: RowsProps) => {
  const say = useTexts(importTexts);
  const { rows: wanted } = importRoute.useSearch();
  const { importId, version, counts } = batch;
  const shown = wanted === undefined || (wanted !== 'all' && !counts[wanted]) ? shownFirst(counts) : wanted;
  const list = useAllPages<Row, AnswerTo<'ImportsController_rows'>>(
    ['imports', 'rows', importId, version, shown],
    (cursor, signal) =>
      answerOf(
        api.GET('/api/imports/{importId}/rows', {
          params: {
            path: { importId },
            query: {
              limit: pageRowsMax,
              ...(shown === 'all' ? {} : { state: shown }),
              ...(cursor === undefined ? {} : { cursor }),
            },
          },
          signal,
        }),
      ),
  );
  const tableColumns = useColumns(batch, columns);
  return (
    <>
      <Counts batch={batch} />
      <Filter batch={batch} shown={shown} />
      <Answer of={list}>
        {({ rows }) => (
          <DataTable
            key={shown}
            caption={say('rows')}
            columns={tableColumns}
            rows={rows}
            keyOf={({ no }) => String(no)}
            emptyHint={say('noRows')}
          />
        )}
      </Answer>
    </>
  );
};

const Counts = ({ batch: { rows, counts } }: { readonly batch: Import }) => {
  const say = useTexts(importTexts);
  return (
    <dl className="totals">
      <div>
        <dt>{say('inFileRows')}</dt>
        <dd>{printNumber(rows)}</dd>
      </div>
      {rowStates.map((state) =>
        counts[state] ? (
          <div key={state}>
            <dt>{say(`count-${state}`)}</dt>
            <dd>{printNumber(counts[state])}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
};

const Filter = ({ batch: { rows, counts }, shown }: { readonly batch: Import; readonly shown: Shown }) => {
  const say = useTexts(importTexts);
  const sayCommon = useTexts(commonTexts);
  const navigate = importRoute.useNavigate();
  const states = rowStates.filter((state) => counts[state]);
  return (
    <Radio.Group
      className="import-rows no-print"
      optionType="button"
      aria-label={say('shown')}
      value={shown}
      onChange={({ target }) =>
        void navigate({ search: (before) => ({ ...before, rows: target.value as Shown }), replace: true })
      }
      options={[
        ...states.map((state) => ({ value: state, label: `${say(`row-${state}`)} (${printNumber(counts[state]!)})` })),
        { value: 'all', label: `${sayCommon('all')} (${printNumber(rows)})` },
      ]}
    />
  );
};

const rowColours = {
  wrong: 'error',
  refused: 'error',
  kept: 'error',
  duplicate: 'warning',
  right: 'success',
  recorded: 'success',
  undone: 'warning',
  read: 'blue',
} as const satisfies Record<RowState, string>;

const useColumns = ({ titles, mapping }: Import, columns: RowsProps['columns']): readonly Column<Row>[] => {
  const say = useTexts(importTexts);
  const { language } = useStore(preferences);
  const assigned = columns.filter(({ name }) => name in mapping);
  const besides = ({ faults }: Row) => faults.filter(({ column }) => !assigned.some(({ name }) => name === column));
  return [
    { key: 'no', title: say('no'), width: 70, isNumber: true, text: ({ no }) => String(no) },
    {
      key: 'result',
      title: say('result'),
      width: 200,
      text: ({ state }) => say(`row-${state}`),
      show: (row) => (
        <>
          <Tag color={rowColours[row.state]}>{say(`row-${row.state}`)}</Tag>
          {row.entry !== null && (
            <Link to="/journal/$position" params={{ position: String(row.entry) }}>
              {say('entry', { position: printNumber(row.entry) })}
            </Link>
          )}
          {besides(row).map((fault) => (
            <div key={fault.vi} className="import-fault">
              {fault[language]}
            </div>
          ))}
        </>
      ),
    },
    ...assigned.map(({ name }): Column<Row> => {
      const index = mapping[name]!;
      const cellOf = ({ cells }: Row) => cells[index]?.trim() ?? '';
      return {
        key: name,
        title: titles[index]!,
        width: 210,
        text: cellOf,
        show: (row) => (
          <>
            {cellOf(row) || <span className="muted">{say('emptyCell')}</span>}
            {row.faults
              .filter(({ column }) => column === name)
              .map((fault) => (
                <div key={fault.vi} className="import-fault">
                  {fault[language]}
                </div>
              ))}
          </>
        ),
      };
    }),
  ];
};
