import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import type { ToldEntry } from './use-entries.js';

/** So many new entries are shown one by one; after more the list is asked for anew. */
export const freshMax = 500;
const lookAgainMs = 3_000;

interface Heard {
  /** The newest number of which the server told. */
  readonly newest: number;
  readonly connected: boolean;
}

/**
 * Follows the journal after a number. The browser reconnects by itself and says with `Last-Event-ID` where it stood; when the
 * server refused it (the session ended, a restart took longer), it is asked again from there.
 */
const useNewest = (after: number | undefined): Heard => {
  const [heard, setHeard] = useState<Heard>({ newest: after ?? 0, connected: false });
  useEffect(() => {
    if (after === undefined) return undefined;
    let last = after;
    let source: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`/api/journal/live?after=${last}`);
      source.addEventListener('open', () => setHeard({ newest: last, connected: true }));
      source.addEventListener('entry', ({ lastEventId }) => {
        last = Number(lastEventId);
        setHeard({ newest: last, connected: true });
      });
      source.addEventListener('error', () => {
        setHeard({ newest: last, connected: false });
        if (source.readyState === EventSource.CLOSED) again = setTimeout(open, lookAgainMs);
      });
    };
    open();
    return () => {
      clearTimeout(again);
      source.close();
    };
  }, [after]);
  return heard;
};

export interface Live {
  /** The entries of the search that came after the list, the newest first. */
  readonly fresh: readonly ToldEntry[];
  readonly connected: boolean;
  /** More came than are shown one by one. */
  readonly overflows: boolean;
}

/** What came into a search after its list was answered at `head`; nothing is followed without a head. */
export const useLive = (head: number | undefined, q: string | undefined): Live => {
  const { newest, connected } = useNewest(head);
  const found = useQuery({
    queryKey: ['journal', 'fresh', head, q],
    enabled: head !== undefined && newest > head,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/journal', { params: { query: { q: q ?? '', after: head!, limit: freshMax } }, signal })),
  });
  const { data, isFetching, refetch } = found;
  // One question at a time: what came meanwhile is in the next answer.
  useEffect(() => {
    if (data && newest > data.head && !isFetching) void refetch();
  }, [data, newest, isFetching, refetch]);
  const fresh = data?.items ?? [];
  return { fresh, connected, overflows: fresh.length >= freshMax };
};
