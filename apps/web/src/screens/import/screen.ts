import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import { isShown, type Shown } from './shown.js';

export interface ImportSearch {
  /** Which rows are shown; left out, those that need somebody. */
  readonly rows?: Shown;
}

export const importRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/imports/$importId',
  validateSearch: ({ rows }: Record<string, unknown>): ImportSearch => (isShown(rows) ? { rows } : {}),
  component: lazyRouteComponent(() => import('./ImportScreen.js'), 'ImportScreen'),
});
