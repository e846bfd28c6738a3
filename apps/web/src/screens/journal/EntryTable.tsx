import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { capital } from '#libs/kernel';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printInstant, printWhen } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { journalTexts } from './texts.js';
import type { ToldEntry, useEntries } from './use-entries.js';

interface EntryTableProps {
  readonly caption: string;
  readonly list: ReturnType<typeof useEntries>;
  /** Entries that came after the list, the newest first. */
  readonly fresh?: readonly ToldEntry[];
  /** Whether an entry has an address of its own. */
  readonly opens?: boolean;
  readonly emptyHint: string;
  readonly children?: ReactNode;
}

/** Entries as people read them, the newest first, with more on demand. */
export const EntryTable = ({ caption, list, fresh = [], opens = false, emptyHint, children }: EntryTableProps) => {
  const say = useTexts(journalTexts);
  const columns = useColumns(opens);
  const pages = list.data?.pages ?? [];
  const head = Math.max(pages[0]?.head ?? 0, fresh[0]?.event.position ?? 0);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={[...fresh, ...pages.flatMap(({ items }) => items)]}
      keyOf={({ event }) => String(event.position)}
      emptyHint={emptyHint}
      head={
        <span className="journal-head">
          {say('head', { head: printNumber(head) })}
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
          {children}
        </span>
      }
    />
  );
};

const useColumns = (opens: boolean): readonly Column<ToldEntry>[] => {
  const say = useTexts(journalTexts);
  const { language } = useStore(preferences);
  const nameOf = ({ title }: ToldEntry) => capital(title[language]);
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
      width: 180,
      text: nameOf,
      show: (entry) =>
        opens ? (
          <Link to="/journal/$position" params={{ position: String(entry.event.position) }}>
            {nameOf(entry)}
          </Link>
        ) : (
          nameOf(entry)
        ),
    },
    {
      key: 'sentence',
      title: say('sentence'),
      width: 390,
      text: ({ sentence }) => sentence[language],
      show: ({ sentence }) => <span title={sentence[language]}>{sentence[language]}</span>,
    },
    { key: 'when', title: say('when'), width: 125, text: ({ event }) => printWhen(event, language) },
    { key: 'recordedAt', title: say('recordedAt'), width: 135, text: ({ event }) => printInstant(event.recordedAt) },
    { key: 'actor', title: say('actor'), width: 145, text: ({ actor }) => actor.name },
    {
      key: 'chain',
      title: say('chain'),
      width: 115,
      text: ({ about, replacedBy }) =>
        [
          ...about.slice(0, 1).map((position) => say('chainAbout', { position })),
          ...replacedBy.slice(0, 1).map((position) => say('chainBy', { position })),
        ].join(', ') || '–',
    },
  ];
};
