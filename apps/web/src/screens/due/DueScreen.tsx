import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button, Card, Segmented, Tag } from 'antd';
import { answerOf, api, type AnswerTo, type Schema } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { csvOf, download } from '../../blocks/csv.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printDay, printInstant } from '../../blocks/dates.js';
import { FigureTable } from '../../blocks/FigureTable.js';
import { printMoney } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import '../loans/loans.css';
import { daysAhead } from './days.js';
import { DueCalendar } from './DueCalendar.js';
import { dueTexts } from './texts.js';

/** The route of this screen, by its id: its declaration loads this file. */
const dueRoute = getRouteApi('/app/due');

type Due = Schema<'DueItem'>;
type Debt = Schema<'LoanDebt'>;
const daysUsual = 30;

/** What the meeting on debts looks at: instalments, ages, groups, and the reason of each. */
export const DueScreen = () => {
  const say = useTexts(dueTexts);
  const clocks = useClocks();
  const { days = daysUsual } = dueRoute.useSearch();
  const navigate = dueRoute.useNavigate();
  const query = { ...clocks, days };
  const due = useAllPages<Due, AnswerTo<'LoanBookController_due'>>(['due', query], (cursor, signal) =>
    answerOf(
      api.GET('/api/reports/due-list', {
        params: { query: { ...query, limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    ),
  );
  const book = useQuery({
    queryKey: ['loan-book', clocks],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/loan-book', { params: { query: clocks }, signal })),
    placeholderData: keepPreviousData,
  });
  const debts = useQuery({
    queryKey: ['debts', clocks],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/debts', { params: { query: clocks }, signal })),
    placeholderData: keepPreviousData,
  });
  const dueColumns = useDueColumns(due.data?.first.asOf ?? '');
  const debtColumns = useDebtColumns();
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={<Exports due={due} dueColumns={dueColumns} debts={debts.data} debtColumns={debtColumns} days={days} />}
    >
      <Card
        title={<h2>{say('dueList')}</h2>}
        extra={
          <Segmented
            aria-label={say('horizon')}
            value={days}
            onChange={(chosen) =>
              void navigate({ search: (before) => ({ ...before, days: chosen }) as never, replace: true })
            }
            options={daysAhead.map((value) => ({ value, label: say('days', { count: value }) }))}
          />
        }
      >
        <Answer of={due}>
          {({ rows }) => (
            <DataTable
              caption={say('dueList')}
              columns={dueColumns}
              rows={rows}
              keyOf={({ loanId, dueOn }) => `${loanId} ${dueOn}`}
              emptyHint={say('noneDue')}
            />
          )}
        </Answer>
      </Card>
      {due.data && <DueCalendar due={due.data.rows} asOf={due.data.first.asOf} />}
      <Answer of={book}>
        {({ total, rules }) => (
          <>
            <dl className="totals spaced">
              <Total name={say('outstanding')} amount={total.outstanding} />
              <Total name={say('overduePrincipal')} amount={total.overduePrincipal} />
              <Total name={say('overdueInterest')} amount={total.overdueInterest} />
              <Total name={say('badDebt')} amount={total.badDebt} />
              <Total name={say('generalProvision')} amount={total.generalProvision} />
              {total.offBalance !== '0' && <Total name={say('offBalance')} amount={total.offBalance} />}
            </dl>
            {!rules.inForce && <Alert type="info" showIcon title={say('notInForce')} />}
            <div className="cards spaced">
              <Ageing ageing={total.ageing} />
              <Groups groups={total.groups} />
            </div>
          </>
        )}
      </Answer>
      <Card title={<h2>{say('debts')}</h2>} className="spaced">
        <Answer of={debts}>
          {({ items }) => (
            <DataTable
              caption={say('debts')}
              columns={debtColumns}
              rows={items}
              keyOf={({ loanId }) => loanId}
              emptyHint={say('noDebts')}
            />
          )}
        </Answer>
      </Card>
    </Page>
  );
};

const Total = ({ name, amount }: { readonly name: string; readonly amount: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{printMoney(amount)}</dd>
  </div>
);

const Ageing = ({ ageing }: { readonly ageing: readonly Schema<'AgeSums'>[] }) => {
  const say = useTexts(dueTexts);
  const spanOf = ({ from, to }: Schema<'AgeSums'>) => {
    if (to === null) return say('ageMore', { from });
    return to === 0 ? say('inTerm') : say('ageSpan', { from, to });
  };
  return (
    <FigureTable
      title={say('ageing')}
      head={say('ageingHead')}
      columns={[say('outstanding'), say('overduePrincipal'), say('overdueInterest')]}
      rows={ageing.map((sums) => ({
        key: String(sums.from),
        name: `${spanOf(sums)} (${sums.loans})`,
        figures: [{ money: sums.outstanding }, { money: sums.overduePrincipal }, { money: sums.overdueInterest }],
      }))}
      howComputed={say('ageingHow')}
    />
  );
};

const Groups = ({ groups }: { readonly groups: readonly Schema<'GroupSums'>[] }) => {
  const say = useTexts(dueTexts);
  return (
    <FigureTable
      title={say('groups')}
      head={say('debtGroup')}
      columns={[say('outstanding'), say('provision')]}
      rows={groups.map(({ group, loans, outstanding, specific }) => ({
        key: String(group),
        name: `${say('group', { group })} (${loans})`,
        figures: [{ money: outstanding }, { money: specific }],
      }))}
      howComputed={say('groupsHow')}
    />
  );
};

const BorrowerLink = ({ loanId, name }: { readonly loanId: string; readonly name: string }) => (
  <Link to="/loans/$loanId" params={{ loanId }} search={useClocks()}>
    {name}
  </Link>
);

const dayMs = 86_400_000;

const useDueColumns = (asOf: string): readonly Column<Due>[] => {
  const say = useTexts(dueTexts);
  const money = (key: string, title: string, amountOf: (row: Due) => bigint): Column<Due> => ({
    key,
    title,
    width: 130,
    isNumber: true,
    text: (row) => printMoney(amountOf(row)),
    orderBy: (row) => Number(amountOf(row)),
  });
  const standing = ({ overdueDays, dueOn }: Due): string => {
    if (overdueDays) return say('overdueDays', { count: overdueDays });
    const left = Math.round((Date.parse(dueOn) - Date.parse(asOf)) / dayMs);
    return left ? say('dueIn', { count: left }) : say('dueToday');
  };
  return [
    {
      key: 'dueOn',
      title: say('dueOn'),
      width: 105,
      text: ({ dueOn }) => printDay(dueOn),
      orderBy: ({ dueOn }) => dueOn,
    },
    {
      key: 'standing',
      title: say('standing'),
      width: 160,
      text: standing,
      orderBy: ({ dueOn }) => dueOn,
      show: (row) => <Tag color={row.overdueDays ? 'error' : 'blue'}>{standing(row)}</Tag>,
    },
    {
      key: 'borrower',
      title: say('borrower'),
      width: 260,
      text: ({ borrowerName }) => borrowerName,
      orderBy: ({ borrowerName }) => borrowerName,
      show: ({ loanId, borrowerName }) => <BorrowerLink loanId={loanId} name={borrowerName} />,
    },
    { key: 'contractNo', title: say('contractNo'), width: 110, text: ({ contractNo }) => contractNo ?? '–' },
    money('principal', say('principal'), ({ principal }) => BigInt(principal)),
    money('interest', say('interest'), ({ interest }) => BigInt(interest)),
    money('total', say('total'), ({ principal, interest }) => BigInt(principal) + BigInt(interest)),
  ];
};

const useDebtColumns = (): readonly Column<Debt>[] => {
  const say = useTexts(dueTexts);
  const why = ({ overdueDays, overdueSince, restructurings, inability, entrusted }: Debt): string =>
    [
      overdueDays && overdueSince
        ? say('whyOverdue', { count: overdueDays, since: printDay(overdueSince) })
        : say('whyInTerm'),
      ...(restructurings ? [say('whyRestructured', { count: restructurings })] : []),
      ...(inability ? [say('whyInability')] : []),
      ...(entrusted ? [say('whyEntrusted')] : []),
    ].join('; ');
  const money = (key: 'outstanding' | 'overduePrincipal' | 'overdueInterest'): Column<Debt> => ({
    key,
    title: say(key),
    width: 130,
    isNumber: true,
    text: (row) => printMoney(row[key]),
    orderBy: (row) => Number(row[key]),
  });
  const badFrom = 3;
  return [
    {
      key: 'group',
      title: say('debtGroup'),
      width: 110,
      text: ({ group }) => say('group', { group }),
      orderBy: ({ group }) => group,
      show: ({ group }) => (
        <Tag color={group >= badFrom ? 'error' : group > 1 ? 'warning' : 'success'}>{say('group', { group })}</Tag>
      ),
    },
    {
      key: 'borrower',
      title: say('borrower'),
      width: 260,
      text: ({ borrowerName }) => borrowerName,
      orderBy: ({ borrowerName }) => borrowerName,
      show: ({ loanId, borrowerName }) => <BorrowerLink loanId={loanId} name={borrowerName} />,
    },
    { key: 'contractNo', title: say('contractNo'), width: 110, text: ({ contractNo }) => contractNo ?? '–' },
    money('outstanding'),
    money('overduePrincipal'),
    money('overdueInterest'),
    { key: 'why', title: say('why'), width: 320, text: why },
  ];
};

interface ExportsProps {
  readonly due: {
    readonly data: { readonly first: AnswerTo<'LoanBookController_due'>; readonly rows: readonly Due[] } | undefined;
    readonly isComplete: boolean;
  };
  readonly dueColumns: readonly Column<Due>[];
  readonly debts: { readonly items: readonly Debt[] } | undefined;
  readonly debtColumns: readonly Column<Debt>[];
  readonly days: number;
}

/** Both lists in one sheet, under the line that says what they stand for. */
const Exports = ({ due: { data, isComplete }, dueColumns, debts, debtColumns, days }: ExportsProps) => {
  const say = useTexts(dueTexts);
  const sayCommon = useTexts(commonTexts);
  const save = () => {
    if (!data || !debts) return;
    const { asOf, asKnown } = data.first;
    const info = [
      [say('question'), `${say('title')}, ${say('days', { count: days })}`],
      [say('asOf'), asOf],
      [say('asKnown'), String(asKnown)],
      [say('madeAt'), printInstant(new Date().toISOString())],
    ] as const;
    const lines = [
      ...data.rows.map((row) => dueColumns.map(({ text }) => text(row))),
      [],
      [say('debts')],
      debtColumns.map(({ title }) => title),
      ...debts.items.map((row) => debtColumns.map(({ text }) => text(row))),
    ];
    const head = dueColumns.map(({ title }) => title);
    download(`${say('fileName')}-${asOf}.csv`, 'text/csv;charset=utf-8', csvOf(info, head, lines));
  };
  return (
    <>
      <Button icon={<DownloadOutlined />} disabled={!isComplete || !debts} onClick={save}>
        {sayCommon('exportCsv')}
      </Button>
      <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
        {sayCommon('print')}
      </Button>
    </>
  );
};
