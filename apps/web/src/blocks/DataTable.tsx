import { Segmented, Table, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { Nothing } from '../shell/states.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly isNumber?: boolean;
  /** What is shown; without it the text. */
  readonly show?: (row: Row) => ReactNode;
  /** What stands in exports and is read out. */
  readonly text: (row: Row) => string;
}

interface DataTableProps<Row> {
  /** Says what the rows are, to whom cannot see them. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly emptyHint?: string;
  readonly busy?: boolean;
}

const rowHeight = 47;
const heightMax = 600;
/** So many rows are quicker and kinder as a real table. */
const plainRowsMax = 50;

/**
 * Rows by the thousand, of which only those in sight are drawn; and the same rows as a real table, for screen readers, for
 * searching in the page and for print. Short lists are always real tables.
 */
export const DataTable = <Row extends object>(props: DataTableProps<Row>) => {
  const { columns, rows, keyOf, onOpen, caption, busy = false, emptyHint } = props;
  const say = useTexts(commonTexts);
  const [form, setForm] = useState<'virtual' | 'plain'>('virtual');
  if (!rows.length && !busy) return <Nothing {...(emptyHint === undefined ? {} : { hint: emptyHint })} />;
  if (rows.length <= plainRowsMax) return <PlainTable {...props} />;
  const antColumns: TableColumnsType<Row> = columns.map(({ key, title, width, isNumber, show, text }) => ({
    key,
    title,
    width,
    ...(isNumber ? { align: 'right' as const, className: 'number' } : { ellipsis: true }),
    render: (_: unknown, row: Row) => (show ? show(row) : text(row)),
  }));
  return (
    <div className="data-table">
      <Segmented
        className="no-print data-table-form"
        value={form}
        onChange={setForm}
        options={[
          { value: 'virtual', label: say('virtualTable') },
          { value: 'plain', label: say('plainTable') },
        ]}
      />
      {form === 'plain' ? (
        <PlainTable {...props} />
      ) : (
        <Table<Row>
          virtual
          size="middle"
          loading={busy && !rows.length}
          aria-label={caption}
          columns={antColumns}
          dataSource={rows as Row[]}
          rowKey={keyOf}
          pagination={false}
          scroll={{
            x: columns.reduce((sum, { width }) => sum + width, 0),
            y: Math.min(rows.length * rowHeight, heightMax),
          }}
          onRow={(row) => (onOpen ? { onClick: () => onOpen(row), className: 'row-opens' } : {})}
        />
      )}
    </div>
  );
};

const PlainTable = <Row extends object>({ caption, columns, rows, keyOf, onOpen }: DataTableProps<Row>) => (
  <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
    <table className="plain-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, isNumber }) => (
            <th key={key} scope="col" className={isNumber ? 'number' : ''}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} {...(onOpen ? { onClick: () => onOpen(row), className: 'row-opens' } : {})}>
            {columns.map(({ key, isNumber, show, text }) => (
              <td key={key} className={isNumber ? 'number' : ''}>
                {show ? show(row) : text(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
