import { DashboardOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const operationsRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/operations',
  component: lazyRouteComponent(() => import('./OperationsScreen.js'), 'OperationsScreen'),
});

export const operationsScreen: Screen = {
  path: '/operations',
  name: { vi: 'Vận hành', en: 'Operations' },
  group: 'administration',
  icon: DashboardOutlined,
  permission: 'ReadOperations',
};
