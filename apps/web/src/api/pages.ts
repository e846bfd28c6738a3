import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The largest page the API gives. */
export const pageRowsMax = 500;

/**
 * All rows of a list that comes in pages: the first page is shown at once, the others follow on their own, so that a table
 * of thousands of rows scrolls without waiting for a fetch.
 */
export const useAllPages = <T, P extends Page<T>>(
  key: readonly unknown[],
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<P>,
) => {
  const pages = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return {
    data: data && { first: data.pages[0]!, rows: data.pages.flatMap(({ items }) => items) as T[] },
    error,
    refetch,
    isComplete: data !== undefined && !hasNextPage,
  };
};
