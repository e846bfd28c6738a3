import { DownloadOutlined, PauseOutlined, PlayCircleOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { mayDo, session } from '../../api/session.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { SavedViews } from '../../blocks/SavedViews.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { EntryTable } from './EntryTable.js';
import { ExportDialog } from './ExportDialog.js';
import { SearchBox } from './SearchBox.js';
import { journalTexts } from './texts.js';
import { useEntries, type ToldEntry } from './use-entries.js';
import { useLive } from './use-live.js';

/** The route of this screen, by its id: its declaration loads this file. */
const route = getRouteApi('/app/journal');

/** All entries, searched by words and qualifiers, with those that come while somebody looks. */
export const JournalScreen = () => {
  const say = useTexts(journalTexts);
  const sayCommon = useTexts(commonTexts);
  const { me } = useStore(session);
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useEntries('/api/journal', q);
  const { asOf, asKnown } = useClocks();
  // A look at the past has no news.
  const follows = asOf === undefined && asKnown === undefined;
  const live = useLive(follows && !list.isPlaceholderData ? list.data?.pages[0]?.head : undefined, q);
  const { shown, waiting, paused, setPaused } = usePause(live.fresh);
  const queries = useQueryClient();
  useEffect(() => {
    if (live.overflows && !paused) void queries.resetQueries({ queryKey: ['journal', '/api/journal'] });
  }, [live.overflows, paused, queries]);
  const [exporting, setExporting] = useState(false);
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        <>
          <SavedViews />
          {me && mayDo(me, 'ExportJournal') && (
            <Button icon={<DownloadOutlined />} onClick={() => setExporting(true)}>
              {say('export')}
            </Button>
          )}
          <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {sayCommon('print')}
          </Button>
        </>
      }
    >
      <SearchBox
        typed={q ?? ''}
        error={list.error}
        onSearch={(next) => void navigate({ search: { q: next } as never })}
      />
      {!(list.error && q) && (
        <Answer of={list}>
          {() => (
            <EntryTable
              caption={say('title')}
              list={list}
              fresh={shown}
              opens
              emptyHint={say(q ? 'noneFound' : 'none')}
            >
              {follows && (
                <span className="journal-live no-print">
                  <span role="status">{say(live.connected ? (paused ? 'livePaused' : 'liveOn') : 'liveOff')}</span>
                  <Button
                    size="small"
                    icon={paused ? <PlayCircleOutlined /> : <PauseOutlined />}
                    onClick={() => setPaused(!paused)}
                  >
                    {paused
                      ? waiting
                        ? say('liveWaiting', { count: printNumber(waiting) })
                        : say('liveResume')
                      : say('livePause')}
                  </Button>
                </span>
              )}
            </EntryTable>
          )}
        </Answer>
      )}
      {exporting && <ExportDialog q={q ?? ''} onClose={() => setExporting(false)} />}
    </Page>
  );
};

/** While paused the rows stand still, and what came meanwhile is counted. */
const usePause = (fresh: readonly ToldEntry[]) => {
  const [heldAt, setHeldAt] = useState<number>();
  const shown = heldAt === undefined ? fresh : fresh.filter(({ event }) => event.position <= heldAt);
  return {
    shown,
    waiting: fresh.length - shown.length,
    paused: heldAt !== undefined,
    setPaused: (paused: boolean) => setHeldAt(paused ? (fresh[0]?.event.position ?? 0) : undefined),
  };
};
