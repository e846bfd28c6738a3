import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useClocks } from '../../shell/layout-route.js';

export type ToldEntry = Schema<'ToldEntry'>;
export const pageRows = 100;

/** The journal of the authority, or the one of who read and took out what. */
export type TrailPath = '/api/journal' | '/api/access-journal';

/** The entries of a search as of and as known at the moments of the page, the newest first, a page at a time. */
export const useEntries = (path: TrailPath, q: string | undefined) => {
  const clocks = useClocks();
  return useInfiniteQuery({
    queryKey: ['journal', path, { ...clocks, q }],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam: before, signal }) =>
      answerOf(
        api.GET(path, {
          params: {
            query: {
              ...clocks,
              q: q ?? '',
              limit: pageRows,
              ...(before === undefined ? {} : { before }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
};
