import { DownloadOutlined, PlusOutlined, PrinterOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { answerOf, api, type AnswerTo, type Schema } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { mayDo, session } from '../../api/session.js';
import { csvOf, download } from '../../blocks/csv.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printDay, printInstant } from '../../blocks/dates.js';
import { foldedFilter } from '../../blocks/folding.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { SavedViews } from '../../blocks/SavedViews.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { kinds, sectors, statuses, type CooperativeFilters } from './filters.js';
import { placeName, usePlaces } from './places.js';
import { cooperativesTexts } from './texts.js';

/** The route of this screen, by its id: its declaration loads this file. */
const cooperativesRoute = getRouteApi('/app/cooperatives');

type Row = Schema<'ListedCooperative'>;

export const CooperativesScreen = () => {
  const say = useTexts(cooperativesTexts);
  const clocks = useClocks();
  const { text, kind, sector, status, placeId } = cooperativesRoute.useSearch();
  const filters = useMemo(
    () => givenOnly({ text, kind, sector, status, placeId }),
    [text, kind, sector, status, placeId],
  );
  const query = { ...clocks, ...filters };
  const list = useAllPages<Row, CooperativePage>(['cooperatives', query], (cursor, signal) =>
    answerOf(
      api.GET('/api/cooperatives', {
        params: { query: { ...query, limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    ),
  );
  const totals = useQuery({
    queryKey: ['cooperatives', 'totals', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/cooperatives/totals', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={<Actions list={list} columns={columns} filters={filters} />}
    >
      <Filters filters={filters} />
      {totals.data && (
        <dl className="totals">
          <Total name={say('organisations')} value={totals.data.organisations} />
          <Total name={say('active')} value={totals.data.active} />
          <Total
            name={say('membersTotal', { known: printNumber(totals.data.withMembers) })}
            value={totals.data.members}
          />
        </dl>
      )}
      <Answer of={list}>
        {({ rows }) => (
          <>
            <DataTable
              caption={say('title')}
              columns={columns}
              rows={rows}
              keyOf={({ cooperativeId }) => cooperativeId}
              emptyHint={say('noneFound')}
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

type CooperativePage = AnswerTo<'CooperativesController_list'>;

/** Without the filters that are not set, as an address has them. */
const givenOnly = (filters: {
  [K in keyof CooperativeFilters]: CooperativeFilters[K] | undefined;
}): CooperativeFilters => Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));

const Total = ({ name, value }: { readonly name: string; readonly value: number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{printNumber(value)}</dd>
  </div>
);

type ColumnKey = 'name' | 'kind' | 'place' | 'sector' | 'status' | 'registeredOn' | 'members' | 'grade';

const useColumns = (): readonly Column<Row>[] => {
  const say = useTexts(cooperativesTexts);
  const places = usePlaces();
  const column = (key: ColumnKey, width: number, text: Column<Row>['text']): Column<Row> => ({
    key,
    title: say(key),
    width,
    text,
    orderBy: text,
  });
  return [
    {
      ...column('name', 320, ({ name }) => name),
      show: ({ cooperativeId, name }) => (
        <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId }}>
          {name}
        </Link>
      ),
    },
    column('kind', 100, ({ kind }) => say(kind)),
    column('place', 155, ({ placeId }) => placeName(places, placeId)),
    column('sector', 165, ({ sector }) => say(sector)),
    column('status', 135, ({ status }) => say(`status-${status}`)),
    {
      ...column('registeredOn', 115, ({ registeredOn }) => printDay(registeredOn)),
      orderBy: (row) => row.registeredOn,
    },
    {
      ...column('members', 100, ({ members }) => (members === null ? '–' : printNumber(members))),
      isNumber: true,
      orderBy: ({ members }) => members,
    },
    column('grade', 150, ({ lastGrade, lastGradeYear }) => (lastGrade ? `${say(lastGrade)} (${lastGradeYear})` : '–')),
  ];
};

const Filters = ({ filters }: { readonly filters: CooperativeFilters }) => {
  const say = useTexts(cooperativesTexts);
  const navigate = cooperativesRoute.useNavigate();
  const places = usePlaces();
  const set = (change: { [K in keyof CooperativeFilters]?: CooperativeFilters[K] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as never, replace: true });
  const choice = <T extends string>(
    name: 'kind' | 'sector' | 'status',
    values: readonly T[],
    labelOf: (value: T) => string,
  ) => (
    <Select
      allowClear
      aria-label={say(name)}
      placeholder={say(name)}
      value={filters[name] as T | undefined}
      onChange={(value) => set({ [name]: value })}
      options={values.map((value) => ({ value, label: labelOf(value) }))}
      popupMatchSelectWidth={false}
    />
  );
  return (
    <search className="filters">
      <SearchField typed={filters.text ?? ''} onSearch={(text) => set({ text: text || undefined })} />
      {choice('kind', kinds, (value) => say(value))}
      {choice('sector', sectors, (value) => say(value))}
      {choice('status', statuses, (value) => say(`status-${value}`))}
      <Select
        allowClear
        showSearch={{ filterOption: foldedFilter }}
        aria-label={say('place')}
        placeholder={say('place')}
        value={filters.placeId}
        onChange={(placeId?: string) => set({ placeId })}
        options={[...places.keys()].map((value) => ({ value, label: placeName(places, value) }))}
        popupMatchSelectWidth={false}
      />
      {Object.keys(filters).length > 0 && (
        <Button
          onClick={() =>
            set({ text: undefined, kind: undefined, sector: undefined, status: undefined, placeId: undefined })
          }
        >
          {say('clear')}
        </Button>
      )}
    </search>
  );
};

/** What is typed is searched when the typing rests, and stands in the address then. */
const SearchField = ({ typed, onSearch }: { readonly typed: string; readonly onSearch: (text: string) => void }) => {
  const say = useTexts(cooperativesTexts);
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed]);
  const rested = useDeferredValue(text);
  useEffect(() => {
    if (rested !== typed) onSearch(rested);
    // Only what is typed searches; an address that changes is followed above.
  }, [rested]);
  return (
    <Input.Search
      allowClear
      aria-label={say('search')}
      placeholder={say('search')}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onSearch={onSearch}
    />
  );
};

interface ActionsProps {
  readonly list: {
    readonly data: { readonly first: CooperativePage; readonly rows: readonly Row[] } | undefined;
    readonly isComplete: boolean;
  };
  readonly columns: readonly Column<Row>[];
  readonly filters: CooperativeFilters;
}

const Actions = ({ list: { data, isComplete }, columns, filters }: ActionsProps) => {
  const say = useTexts(cooperativesTexts);
  const sayCommon = useTexts(commonTexts);
  const navigate = cooperativesRoute.useNavigate();
  const { me } = useStore(session);
  const save = () => {
    if (!data) return;
    const { asOf, asKnown } = data.first;
    const info = [
      [say('question'), [say('title'), ...Object.values(filters)].join(' · ')],
      [say('asOf'), asOf],
      [say('asKnown'), String(asKnown)],
      [say('madeAt'), printInstant(new Date().toISOString())],
    ] as const;
    const rows = data.rows.map((row) => columns.map(({ text }) => text(row)));
    download(
      `${say('fileName')}-${asOf}.csv`,
      'text/csv;charset=utf-8',
      csvOf(
        info,
        columns.map(({ title }) => title),
        rows,
      ),
    );
  };
  return (
    <>
      <SavedViews />
      <Button icon={<DownloadOutlined />} disabled={!isComplete} onClick={save}>
        {sayCommon('exportCsv')}
      </Button>
      <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
        {sayCommon('print')}
      </Button>
      {me && mayDo(me, 'RegisterCooperative') && (
        <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/registration' })}>
          {say('register')}
        </Button>
      )}
    </>
  );
};
