import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { isUnderWay, type Import } from '../imports/kinds.js';

const lookAgainMs = 1_500;
const keyOf = (importId: string) => ['imports', 'one', importId] as const;

/** What was told last stands; an answer that was overtaken on its way does not. */
const tell = (queries: QueryClient, told: Import): void =>
  void queries.setQueryData<Import>(keyOf(told.importId), (before) =>
    before && before.version > told.version ? before : { ...before, ...told },
  );

/**
 * An import as it is, and while the server is at work on it, as it becomes: by server-sent events, and by asking again
 * where those do not come through. When the work has ended, every figure of the page may have moved.
 */
export const useImport = (importId: string) => {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(false);
  const found = useQuery({
    queryKey: keyOf(importId),
    queryFn: ({ signal }) => answerOf(api.GET('/api/imports/{importId}', { params: { path: { importId } }, signal })),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) && !connected ? lookAgainMs : false),
  });
  const follows = found.data !== undefined && isUnderWay(found.data);
  useEffect(() => {
    if (!follows) return undefined;
    const source = new EventSource(`/api/imports/${importId}/live`);
    source.addEventListener('open', () => setConnected(true));
    // The browser connects again by itself, unless it was refused; meanwhile the question above is asked.
    source.addEventListener('error', () => setConnected(false));
    source.addEventListener('batch', ({ data }) => tell(queries, JSON.parse(data as string) as Import));
    return () => {
      source.close();
      setConnected(false);
    };
  }, [follows, importId, queries]);
  const followed = useRef(follows);
  useEffect(() => {
    if (followed.current && !follows) void queries.invalidateQueries();
    followed.current = follows;
  }, [follows, queries]);
  return found;
};

/** A step of the import; after a refusal it is shown as it is by now. */
export const useStep = <Given>(importId: string, ask: (given: Given) => Promise<Import>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ask,
    onSuccess: (told) => tell(queries, told),
    onError: () => void queries.invalidateQueries({ queryKey: keyOf(importId) }),
  });
};
