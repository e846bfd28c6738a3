import { DownloadOutlined, PlusOutlined, PrinterOutlined } from '@ant-design/icons';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, Select, Tag } from 'antd';
import { useMemo } from 'react';
import { answerOf, api, type AnswerTo, type Schema } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { mayDo, session } from '../../api/session.js';
import { csvOf, download } from '../../blocks/csv.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printDay, printInstant } from '../../blocks/dates.js';
import { isFound } from '../../blocks/folding.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { SavedViews } from '../../blocks/SavedViews.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { useFunds } from './queries.js';
import type { LoanFilters } from './filters.js';
import { loanStatuses, type LoanStatus } from './statuses.js';
import { loansTexts, statusColours, statusKey } from './texts.js';

/** The route of this screen, by its id: its declaration loads this file. */
const loansRoute = getRouteApi('/app/loans');

type Row = Schema<'LoanListItem'>;
type LoanPage = AnswerTo<'LoansController_list'>;

export const LoansScreen = () => {
  const say = useTexts(loansTexts);
  const clocks = useClocks();
  const { me } = useStore(session);
  const { text, status, fundId, cooperativeId } = loansRoute.useSearch();
  const query = {
    ...clocks,
    ...(status ? { status } : {}),
    ...(fundId ? { fundId } : {}),
    ...(cooperativeId ? { cooperativeId } : {}),
  };
  const list = useAllPages<Row, LoanPage>(['loans', query], (cursor, signal) =>
    answerOf(
      api.GET('/api/loans', {
        params: { query: { ...query, limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    ),
  );
  const navigate = useNavigate();
  const columns = useColumns();
  const found = useMemo(
    () => list.data && { ...list.data, rows: foundIn(list.data.rows, text ?? '') },
    [list.data, text],
  );
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        <>
          <SavedViews />
          {me && mayDo(me, 'ApplyForLoan') && (
            <Link to="/loans/new">
              <Button type="primary" icon={<PlusOutlined />}>
                {say('newLoan')}
              </Button>
            </Link>
          )}
          <Exports found={found} isComplete={list.isComplete} columns={columns} filters={[text, status, fundId]} />
        </>
      }
    >
      <Filters filters={{ ...(text ? { text } : {}), ...(status ? { status } : {}), ...(fundId ? { fundId } : {}) }} />
      <Answer of={{ ...list, data: found }}>
        {({ rows }) => (
          <>
            {list.isComplete && <Totals rows={rows} />}
            <DataTable
              caption={say('title')}
              columns={columns}
              rows={rows}
              keyOf={({ loanId }) => loanId}
              emptyHint={say('noneFound')}
              onOpen={({ loanId }) => void navigate({ to: '/loans/$loanId', params: { loanId }, search: clocks })}
            />
            {!list.isComplete && (
              <p className="muted" role="status">
                {say('loadingRows', { count: printNumber(rows.length) })}
              </p>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
};

const foundIn = (rows: readonly Row[], text: string): Row[] =>
  rows.filter(({ borrowerName, contractNo, purpose }) =>
    isFound(text, `${borrowerName} ${contractNo ?? ''} ${purpose}`),
  );

const totalled = ['requested', 'approved', 'disbursed', 'principalRepaid', 'outstanding', 'interestPaid'] as const;
const totalKeys = { principalRepaid: 'repaid' } as const;

/** The sums of what is listed, to the đồng; added up before they are printed in a unit. */
const Totals = ({ rows }: { readonly rows: readonly Row[] }) => {
  const say = useTexts(loansTexts);
  const { unit } = useStore(preferences);
  return (
    <dl className="totals">
      <div>
        <dt>{say('loans')}</dt>
        <dd>{printNumber(rows.length)}</dd>
      </div>
      {totalled.map((name) => (
        <div key={name}>
          <dt>{say(name === 'principalRepaid' ? totalKeys[name] : name)}</dt>
          <dd>
            {printMoney(
              rows.reduce((sum, row) => sum + BigInt(row[name]), 0n),
              unit,
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const say = useTexts(loansTexts);
  const clocks = useClocks();
  const { unit } = useStore(preferences);
  const money = (key: (typeof totalled)[number], title: string): Column<Row> => ({
    key,
    title,
    width: unit === 'dong' ? 135 : 110,
    isNumber: true,
    text: (row) => printMoney(row[key], unit),
    // Amounts of loans stay far below what a number holds exactly.
    orderBy: (row) => Number(row[key]),
  });
  return [
    {
      key: 'borrower',
      title: say('borrower'),
      width: 250,
      text: ({ borrowerName }) => borrowerName,
      orderBy: ({ borrowerName }) => borrowerName,
      show: ({ loanId, borrowerName }) => (
        <Link to="/loans/$loanId" params={{ loanId }} search={clocks}>
          {borrowerName}
        </Link>
      ),
    },
    {
      key: 'contractNo',
      title: say('contractNo'),
      width: 110,
      text: ({ contractNo }) => contractNo ?? '–',
      orderBy: ({ contractNo }) => contractNo,
    },
    {
      key: 'purpose',
      title: say('purpose'),
      width: 180,
      text: ({ purpose }) => purpose,
      orderBy: ({ purpose }) => purpose,
    },
    {
      key: 'status',
      title: say('status'),
      width: 150,
      text: ({ status }) => say(statusKey(status as LoanStatus)),
      orderBy: ({ status }) => loanStatuses.indexOf(status as LoanStatus),
      show: ({ status }) => (
        <Tag color={statusColours[status as LoanStatus]}>{say(statusKey(status as LoanStatus))}</Tag>
      ),
    },
    {
      key: 'appliedOn',
      title: say('appliedOn'),
      width: 105,
      text: ({ appliedOn }) => printDay(appliedOn),
      orderBy: ({ appliedOn }) => appliedOn,
    },
    money('requested', say('requested')),
    money('disbursed', say('disbursed')),
    money('principalRepaid', say('repaid')),
    money('outstanding', say('outstanding')),
  ];
};

const Filters = ({ filters }: { readonly filters: LoanFilters }) => {
  const say = useTexts(loansTexts);
  const navigate = loansRoute.useNavigate();
  const funds = useFunds();
  const set = (change: { [K in keyof LoanFilters]?: LoanFilters[K] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as never, replace: true });
  return (
    <search className="filters">
      <Input.Search
        allowClear
        aria-label={say('search')}
        placeholder={say('search')}
        value={filters.text ?? ''}
        onChange={({ target }) => set({ text: target.value || undefined })}
      />
      <Select<LoanStatus>
        allowClear
        aria-label={say('status')}
        placeholder={say('status')}
        value={filters.status ?? null}
        onChange={(status?: LoanStatus) => set({ status })}
        options={loanStatuses.map((value) => ({ value, label: say(statusKey(value)) }))}
        popupMatchSelectWidth={false}
      />
      {funds.size > 1 && (
        <Select<string>
          allowClear
          aria-label={say('fund')}
          placeholder={say('fund')}
          value={filters.fundId ?? null}
          onChange={(fundId?: string) => set({ fundId })}
          options={[...funds.values()].map(({ fundId, name }) => ({ value: fundId, label: name }))}
          popupMatchSelectWidth={false}
        />
      )}
      {Object.keys(filters).length > 0 && (
        <Button
          onClick={() => set({ text: undefined, status: undefined, fundId: undefined, cooperativeId: undefined })}
        >
          {say('clear')}
        </Button>
      )}
    </search>
  );
};

interface ExportsProps {
  readonly found: { readonly first: LoanPage; readonly rows: readonly Row[] } | undefined;
  readonly isComplete: boolean;
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly (string | undefined)[];
}

const Exports = ({ found, isComplete, columns, filters }: ExportsProps) => {
  const say = useTexts(loansTexts);
  const sayCommon = useTexts(commonTexts);
  const { unit } = useStore(preferences);
  const save = () => {
    if (!found) return;
    const { asOf, asKnown } = found.first;
    const info = [
      [say('question'), [say('title'), ...filters.filter(Boolean)].join(' · ')],
      [say('asOf'), asOf],
      [say('asKnown'), String(asKnown)],
      [say('unit'), sayCommon(unit)],
      [say('madeAt'), printInstant(new Date().toISOString())],
    ] as const;
    const head = columns.map(({ title }) => title);
    const rows = found.rows.map((row) => columns.map(({ text }) => text(row)));
    download(`${say('fileName')}-${asOf}.csv`, 'text/csv;charset=utf-8', csvOf(info, head, rows));
  };
  return (
    <>
      <Button icon={<DownloadOutlined />} disabled={!isComplete} onClick={save}>
        {sayCommon('exportCsv')}
      </Button>
      <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
        {sayCommon('print')}
      </Button>
    </>
  );
};
