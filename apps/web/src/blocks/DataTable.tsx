import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Segmented, Table, type TableColumnsType } from 'antd';
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { Loading, Nothing } from '../shell/states.js';
import { printNumber } from './money.js';
import { inOrder, type OrderKey } from './order.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly isNumber?: boolean;
  /** What is shown; without it the text. */
  readonly show?: (row: Row) => ReactNode;
  /** What stands in exports and is read out. */
  readonly text: (row: Row) => string;
  /** With it a click on the title puts the rows in order; for lists of which all rows are here. */
  readonly orderBy?: (row: Row) => OrderKey;
}

interface DataTableProps<Row> {
  /** Says what the rows are, to whom cannot see them. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly emptyHint?: string;
  /** Stands above the rows instead of their number, where more can be had. */
  readonly head?: ReactNode;
  readonly busy?: boolean;
}

interface Order {
  readonly key: string;
  readonly isDown: boolean;
}

const rowHeight = 33;
const heightMin = 10 * rowHeight;
/** The head of the table, and the room that pages leave at their foot. */
const aroundRows = 34 + 24;
/** So many rows are quicker and kinder as a real table. */
const plainRowsMax = 50;

/**
 * Rows by the thousand, of which only those in sight are drawn; and the same rows as a real table, for screen readers, for
 * searching in the page and for print. Short lists are always real tables.
 */
export const DataTable = <Row extends object>(props: DataTableProps<Row>) => {
  const { columns, rows, busy = false, emptyHint, head } = props;
  const say = useTexts(commonTexts);
  const [chosen, setChosen] = useState<'virtual' | 'plain'>('virtual');
  // Thousands of rows take a moment to be drawn: what was chosen is seen at once, and that they are on their way.
  const form = useDeferredValue(chosen);
  const [order, setOrder] = useState<Order>();
  const ordered = useMemo(() => {
    const by = columns.find(({ key }) => key === order?.key)?.orderBy;
    return by && order ? inOrder(rows, by, order.isDown) : rows;
  }, [rows, columns, order]);
  if (!rows.length && !busy) return <Nothing {...(emptyHint === undefined ? {} : { hint: emptyHint })} />;
  const isLong = rows.length > plainRowsMax;
  const shown = { ...props, rows: ordered, order, onOrder: setOrder };
  return (
    <div className="data-table">
      <div className="data-table-head">
        <span className="muted">{head ?? say('rows', { count: printNumber(rows.length) })}</span>
        {isLong && (
          <Segmented
            size="small"
            className="no-print"
            value={chosen}
            onChange={setChosen}
            options={[
              { value: 'virtual', label: say('virtualTable') },
              { value: 'plain', label: say('plainTable') },
            ]}
          />
        )}
      </div>
      {chosen !== form && <Loading />}
      {isLong && form === 'virtual' ? <VirtualTable {...shown} /> : <PlainTable {...shown} />}
    </div>
  );
};

interface OrderedProps<Row> extends DataTableProps<Row> {
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | undefined) => void;
}

const VirtualTable = <Row extends object>(props: OrderedProps<Row>) => {
  const { columns, rows, keyOf, onOpen, caption, busy = false, order, onOrder } = props;
  const place = useRef<HTMLDivElement>(null);
  const room = useRoomBelow(place);
  const antColumns: TableColumnsType<Row> = columns.map((column) => ({
    key: column.key,
    title: <ColumnTitle column={column} order={order} onOrder={onOrder} />,
    width: column.width,
    onHeaderCell: () => ({ 'aria-sort': ariaSort(column, order) }),
    ...(column.isNumber ? { align: 'right' as const, className: 'number' } : { ellipsis: true }),
    // What a narrow column cuts off is read in full under the pointer.
    onCell: (row: Row) => ({ title: column.text(row) }),
    render: (_: unknown, row: Row) => (column.show ? column.show(row) : column.text(row)),
  }));
  return (
    <div ref={place}>
      <Table<Row>
        virtual
        bordered
        size="small"
        loading={busy && !rows.length}
        aria-label={caption}
        columns={antColumns}
        dataSource={rows as Row[]}
        rowKey={keyOf}
        pagination={false}
        scroll={{
          x: columns.reduce((sum, { width }) => sum + width, 0),
          y: Math.min(rows.length * rowHeight, room),
        }}
        onRow={(row) => (onOpen ? { onClick: () => onOpen(row), className: 'row-opens' } : {})}
      />
    </div>
  );
};

const PlainTable = <Row extends object>(props: OrderedProps<Row>) => {
  const { caption, columns, rows, keyOf, onOpen, order, onOrder } = props;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.isNumber ? 'number' : ''}
                aria-sort={ariaSort(column, order)}
              >
                <ColumnTitle column={column} order={order} onOrder={onOrder} />
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
};

const ariaSort = ({ key, orderBy }: Pick<Column<never>, 'key' | 'orderBy'>, order: Order | undefined) => {
  if (!orderBy) return undefined;
  return order?.key !== key ? 'none' : order.isDown ? 'descending' : 'ascending';
};

interface ColumnTitleProps<Row> {
  readonly column: Column<Row>;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | undefined) => void;
}

/** Up, down, and back to the order the rows came in. */
const ColumnTitle = <Row,>({ column: { key, title, orderBy }, order, onOrder }: ColumnTitleProps<Row>) => {
  if (!orderBy) return title;
  const own = order?.key === key ? order : undefined;
  const next = own?.isDown ? undefined : { key, isDown: own !== undefined };
  return (
    <button type="button" className="column-title" onClick={() => onOrder(next)}>
      {title}
      {own?.isDown ? <CaretDownOutlined /> : <CaretUpOutlined className={own ? '' : 'order-offered'} />}
    </button>
  );
};

/** The height in which rows can scroll without the page scrolling as well. */
const useRoomBelow = (place: RefObject<HTMLElement | null>): number => {
  const [room, setRoom] = useState(heightMin);
  useLayoutEffect(() => {
    const measure = () => {
      const top = (place.current?.getBoundingClientRect().top ?? 0) + globalThis.scrollY;
      setRoom(Math.max(heightMin, globalThis.innerHeight - top - aroundRows));
    };
    // What stands above may grow: filters that wrap, totals that arrive, the strip of the past.
    const growth = new ResizeObserver(measure);
    growth.observe(document.body);
    globalThis.addEventListener('resize', measure);
    return () => {
      growth.disconnect();
      globalThis.removeEventListener('resize', measure);
    };
  }, [place]);
  return room;
};
