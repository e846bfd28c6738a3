import { createRouter } from '@tanstack/react-router';
import { AppLayout } from './shell/AppLayout.js';
import { layoutRoute, rootRoute } from './shell/layout-route.js';
import { NotFoundPage } from './shell/NotFoundPage.js';
import { Failed, Loading } from './shell/states.js';
import { routes, screens } from './screens/index.js';

layoutRoute.update({ component: () => <AppLayout screens={screens} />, notFoundComponent: NotFoundPage });

export const router = createRouter({
  routeTree: rootRoute.addChildren([layoutRoute.addChildren(routes)]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error} onRetry={reset} />,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
