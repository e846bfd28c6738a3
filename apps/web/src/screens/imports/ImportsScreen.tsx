import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Card, Tag } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printInstant } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import './imports.css';
import { isUnderWay, stateColours, useKinds, type Import } from './kinds.js';
import { importsTexts } from './texts.js';
import { UploadSheet } from './UploadSheet.js';

const pageImports = 50;
/** Work that others began moves on its own. */
const lookAgainMs = 3_000;

/** The sheets of the authority on their way into the journal, and a place to begin another. */
export const ImportsScreen = () => {
  const say = useTexts(importsTexts);
  const { me } = useStore(session);
  const columns = useColumns();
  const list = useInfiniteQuery({
    queryKey: ['imports', 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      answerOf(
        api.GET('/api/imports', {
          params: { query: { limit: pageImports, ...(cursor === undefined ? {} : { cursor }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isUnderWay)) ? lookAgainMs : false,
  });
  return (
    <Page title={say('title')} intro={say('intro')}>
      <div className="stack">
        {me && mayDo(me, 'ImportSheets') && <UploadSheet />}
        <Card title={<h2>{say('list')}</h2>}>
          <Answer of={list}>
            {({ pages }) => (
              <DataTable
                caption={say('list')}
                columns={columns}
                rows={pages.flatMap(({ items }) => items)}
                keyOf={({ importId }) => importId}
                emptyHint={say('none')}
              />
            )}
          </Answer>
          {list.hasNextPage && (
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {say('more')}
            </Button>
          )}
        </Card>
      </div>
    </Page>
  );
};

/** Rows that became entries, whether or not they were taken back since. */
const recordedOf = ({ counts: { recorded = 0, undone = 0, kept = 0 } }: Import): number => recorded + undone + kept;

const useColumns = (): readonly Column<Import>[] => {
  const say = useTexts(importsTexts);
  const { language } = useStore(preferences);
  const kinds = useKinds().data?.items ?? [];
  const kindOf = ({ kind }: Import) => kinds.find(({ name }) => name === kind)?.title[language] ?? kind;
  return [
    {
      key: 'file',
      title: say('file'),
      width: 260,
      text: ({ fileName }) => fileName,
      show: ({ importId, fileName }) => (
        <Link to="/imports/$importId" params={{ importId }}>
          {fileName}
        </Link>
      ),
    },
    { key: 'kind', title: say('kind'), width: 150, text: kindOf },
    {
      key: 'state',
      title: say('state'),
      width: 175,
      text: ({ state }) => say(`state-${state}`),
      show: ({ state }) => <Tag color={stateColours[state]}>{say(`state-${state}`)}</Tag>,
    },
    { key: 'who', title: say('who'), width: 150, text: ({ madeByLogin }) => madeByLogin ?? '–' },
    { key: 'when', title: say('when'), width: 145, text: ({ madeAt }) => printInstant(madeAt) },
    { key: 'rows', title: say('rows'), width: 85, isNumber: true, text: ({ rows }) => printNumber(rows) },
    {
      key: 'recorded',
      title: say('recorded'),
      width: 85,
      isNumber: true,
      text: (row) => (row.entry === null ? '–' : printNumber(recordedOf(row))),
    },
    {
      key: 'left',
      title: say('left'),
      width: 90,
      isNumber: true,
      text: (row) => (row.entry === null ? '–' : printNumber(row.rows - recordedOf(row))),
    },
    {
      key: 'entry',
      title: say('entry'),
      width: 100,
      isNumber: true,
      text: ({ entry }) => (entry === null ? '–' : printNumber(entry)),
      show: ({ entry }) =>
        entry === null ? (
          '–'
        ) : (
          <Link to="/journal/$position" params={{ position: String(entry) }}>
            {printNumber(entry)}
          </Link>
        ),
    },
  ];
};
