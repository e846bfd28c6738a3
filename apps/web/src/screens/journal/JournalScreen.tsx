import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printInstant, printWhen } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useEventName } from '../../i18n/event-names.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { EntryDrawer } from './EntryDrawer.js';
import { journalTexts } from './texts.js';

/** The route of this screen, by its id: its declaration loads this file. */
const journalRoute = getRouteApi('/app/journal');

type Row = Schema<'ToldEntry'>;
const pageRows = 100;

export const JournalScreen = () => {
  const say = useTexts(journalTexts);
  const { entry, stream } = journalRoute.useSearch();
  const navigate = journalRoute.useNavigate();
  const list = useEntries(stream);
  const columns = useColumns();
  const open = (position: number | undefined) =>
    void navigate({ search: (before) => ({ ...before, entry: position }) as never });
  return (
    <Page title={say('title')} intro={say('intro')}>
      {stream !== undefined && (
        <p>
          {say('streamEntries')}: <code>{stream}</code>{' '}
          <Link to="/journal" search={(before) => ({ ...before, stream: undefined }) as never}>
            {say('allEntries')}
          </Link>
        </p>
      )}
      <Answer of={list}>
        {({ pages }) => (
          <DataTable
            caption={say('title')}
            columns={columns}
            rows={pages.flatMap(({ items }) => items)}
            keyOf={({ event }) => String(event.position)}
            onOpen={({ event }) => open(event.position)}
            emptyHint={say('none')}
            head={
              <>
                {say('head', { head: printNumber(pages[0]!.head) })}{' '}
                {list.hasNextPage && (
                  <Button
                    className="no-print"
                    size="small"
                    loading={list.isFetchingNextPage}
                    onClick={() => void list.fetchNextPage()}
                  >
                    {say('more')}
                  </Button>
                )}
              </>
            }
          />
        )}
      </Answer>
      {entry !== undefined && <EntryDrawer position={entry} onClose={() => open(undefined)} />}
    </Page>
  );
};

/** The entries up to the moment of the page: of days until `asOf`, with numbers until `asKnown`. */
const useEntries = (stream: string | undefined) => {
  const { asOf, asKnown } = useClocks();
  const known = asKnown !== undefined && /^\d+$/u.test(asKnown) ? Number(asKnown) + 1 : undefined;
  return useInfiniteQuery({
    queryKey: ['journal', 'entries', { asOf, known, stream }],
    initialPageParam: known,
    queryFn: ({ pageParam: before, signal }) =>
      answerOf(
        api.GET('/api/journal', {
          params: {
            query: {
              limit: pageRows,
              ...(before === undefined ? {} : { before }),
              ...(asOf === undefined ? {} : { to: asOf }),
              ...(stream === undefined ? {} : { stream }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ items }) => (items.length < pageRows ? undefined : items.at(-1)!.event.position),
    placeholderData: keepPreviousData,
  });
};

const useColumns = (): readonly Column<Row>[] => {
  const say = useTexts(journalTexts);
  const nameOf = useEventName();
  const { language } = useStore(preferences);
  return [
    {
      key: 'position',
      title: say('number'),
      width: 70,
      isNumber: true,
      text: ({ event }) => printNumber(event.position),
    },
    {
      key: 'type',
      title: say('type'),
      width: 280,
      text: ({ event }) => nameOf(event.type),
      show: ({ event }) => (
        <Link to="/journal" search={(before) => ({ ...before, entry: event.position })}>
          {nameOf(event.type)}
        </Link>
      ),
    },
    { key: 'when', title: say('when'), width: 125, text: ({ event }) => printWhen(event, language) },
    { key: 'recordedAt', title: say('recordedAt'), width: 145, text: ({ event }) => printInstant(event.recordedAt) },
    { key: 'stream', title: say('stream'), width: 230, text: ({ event }) => event.streamId },
    { key: 'actor', title: say('actor'), width: 160, text: ({ event }) => event.actor },
    { key: 'about', title: say('about'), width: 90, text: ({ about }) => about.join(', ') || '–' },
  ];
};
