import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';

export const registerRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/registration',
  staticData: { permission: 'RegisterCooperative' },
  component: lazyRouteComponent(() => import('./RegisterScreen.js'), 'RegisterScreen'),
});
