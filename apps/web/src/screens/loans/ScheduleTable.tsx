import { Tag } from 'antd';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import './loans.css';
import { loansTexts } from './texts.js';
import type { Loan } from './queries.js';

/** A row of any schedule: planned ones tell the balance, those of an account what is left and where they stand. */
export interface ScheduleRow {
  readonly no: number;
  readonly dueOn: string;
  readonly principal: string;
  readonly interest: string;
  readonly total: string;
  readonly balance?: string;
}
export type AccountRow = NonNullable<Loan['account']>['schedule'][number];

const stateColours = {
  paid: 'success',
  replaced: 'default',
  overdue: 'error',
  due: 'warning',
  'paid-ahead': 'success',
  upcoming: 'blue',
} as const;

const sumOf = <Row,>(rows: readonly Row[], amountOf: (row: Row) => string): string =>
  rows.reduce((sum, row) => sum + BigInt(amountOf(row)), 0n).toString();

interface ScheduleTableProps {
  readonly caption: string;
  readonly rows: readonly (ScheduleRow | AccountRow)[];
}

/** A schedule as contracts print it, with its sums; rows of an account also say what is left and how they stand. */
export const ScheduleTable = ({ caption, rows }: ScheduleTableProps) => {
  const say = useTexts(loansTexts);
  const isAccount = rows.some((row) => 'state' in row);
  const counted = rows.filter((row) => !('state' in row) || row.state !== 'replaced');
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {say('no')}
            </th>
            <th scope="col">{say('dueOn')}</th>
            <th scope="col" className="number">
              {say('principal')}
            </th>
            <th scope="col" className="number">
              {say('interest')}
            </th>
            <th scope="col" className="number">
              {say('total')}
            </th>
            <th scope="col" className="number">
              {say(isAccount ? 'left' : 'balance')}
            </th>
            {isAccount && <th scope="col">{say('state')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.no} ${row.dueOn} ${'state' in row ? row.state : ''}`}>
              <td className="number">{row.no}</td>
              <td>{printDay(row.dueOn)}</td>
              <td className="number">{printMoney(row.principal)}</td>
              <td className="number">{printMoney(row.interest)}</td>
              <td className="number">{printMoney(row.total)}</td>
              <td className="number">{'state' in row ? leftOf(row) : printMoney(row.balance ?? '0')}</td>
              {'state' in row && (
                <td>
                  <StateTag row={row} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('sum')}
            </th>
            <td className="number">{printMoney(sumOf(counted, ({ principal }) => principal))}</td>
            <td className="number">{printMoney(sumOf(counted, ({ interest }) => interest))}</td>
            <td className="number">{printMoney(sumOf(counted, ({ total }) => total))}</td>
            <td className="number">{isAccount ? printMoney(sumOf(counted, leftIn)) : ''}</td>
            {isAccount && <td />}
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

const leftIn = (row: ScheduleRow | AccountRow): string =>
  'state' in row ? (BigInt(row.principalLeft) + BigInt(row.interestLeft)).toString() : '0';
const leftOf = (row: AccountRow): string => printMoney(leftIn(row));

const StateTag = ({ row }: { readonly row: AccountRow }) => {
  const say = useTexts(loansTexts);
  const day = row.state === 'replaced' ? row.replacedOn : row.paidOn;
  return (
    <Tag color={stateColours[row.state]}>{say(`state-${row.state}`, { day: day ? printDay(day) : '' }).trim()}</Tag>
  );
};
