import type { QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { problemOf, type Problem } from '../api/problem.js';
import { useClocks } from './layout-route.js';
import { store, useStore } from './store.js';

const beyondJournal: ReadonlySet<string> = new Set(['NUMBER_NOT_REACHED', 'INSTANT_IN_FUTURE']);

interface Refused {
  readonly key: string;
  readonly problem: Problem;
}

const last = store<Refused | undefined>(undefined);

/** Remembers a question that failed because the journal has not come as far as it asks. */
export const noteRefusal = (error: unknown, queryKey: QueryKey): void => {
  const problem = problemOf(error);
  if (beyondJournal.has(problem.code)) last.set({ key: JSON.stringify(queryKey), problem });
};

/** Why the clock in the address has no answer yet: told once for the page, since each of its cards would say the same. */
export const useRefusedClock = (): Problem | undefined => {
  const { asKnown } = useClocks();
  const refused = useStore(last);
  // Whoever comes back to a number may find it reached.
  useEffect(() => () => last.set(undefined), [asKnown]);
  return asKnown !== undefined && refused?.key.includes(JSON.stringify(asKnown)) ? refused.problem : undefined;
};
