import { createRootRoute, createRoute, retainSearchParams, useNavigate, useSearch } from '@tanstack/react-router';
import type { Permission } from '../api/session.js';
import { clocksFrom, type Clocks } from './clocks.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Who may not do this is not shown the page; left out, its entry in the menu tells, or that of the list it belongs to. */
    readonly permission?: Permission;
  }
}

export const rootRoute = createRootRoute();

/** The parent of every screen behind the sign-in: it carries both clocks in the address, from link to link. */
export const layoutRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  validateSearch: (search: Record<string, unknown>): Clocks => clocksFrom(search),
  search: { middlewares: [retainSearchParams(['asOf', 'asKnown'])] },
});

/** Both clocks of the address. They go into every question: `query: { ...clocks }`. */
export const useClocks = (): Clocks => clocksFrom(useSearch({ strict: false }));

/** Whether the address has a clock that cannot be read, and is not asked for. */
export const useUnreadableClock = (): boolean => {
  const { asOf, asKnown } = useSearch({ strict: false }) as Clocks;
  const read = useClocks();
  return (asOf !== undefined && !read.asOf) || (asKnown !== undefined && !read.asKnown);
};

/** Moves the page to other moments; what else stands in the address stays. */
export const useSetClocks = (): ((clocks: Clocks) => void) => {
  const navigate = useNavigate();
  return ({ asOf, asKnown }) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, asOf, asKnown })) as never, replace: false });
};
