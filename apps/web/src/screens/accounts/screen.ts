import { TeamOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const accountsRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./AccountsScreen.js'), 'AccountsScreen'),
});

export const accountsScreen: Screen = {
  path: '/accounts',
  name: { vi: 'Tài khoản và vai trò', en: 'Accounts and roles' },
  group: 'administration',
  icon: TeamOutlined,
  permission: 'ManageAccounts',
};
