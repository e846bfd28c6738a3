import { createRootRoute, createRoute, retainSearchParams, useNavigate, useSearch } from '@tanstack/react-router';
import { clocksFrom, type Clocks } from './clocks.js';

export const rootRoute = createRootRoute();

/** The parent of every screen behind the sign-in: it carries both clocks in the address, from link to link. */
export const layoutRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  validateSearch: (search: Record<string, unknown>): Clocks => clocksFrom(search),
  search: { middlewares: [retainSearchParams(['asOf', 'asKnown'])] },
});

/** Both clocks of the address. They go into every question: `query: { ...clocks }`. */
export const useClocks = (): Clocks => {
  const { asOf, asKnown } = useSearch({ strict: false }) as Clocks;
  return { ...(asOf === undefined ? {} : { asOf }), ...(asKnown === undefined ? {} : { asKnown }) };
};

/** Moves the page to other moments; what else stands in the address stays. */
export const useSetClocks = (): ((clocks: Clocks) => void) => {
  const navigate = useNavigate();
  return ({ asOf, asKnown }) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, asOf, asKnown })) as never, replace: false });
};
