import { BankOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const fundsRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/funds',
  component: lazyRouteComponent(() => import('./FundsScreen.js'), 'FundsScreen'),
});

export const fundsScreen: Screen = {
  path: '/funds',
  name: { vi: 'Quỹ và vốn', en: 'Funds and capital' },
  group: 'administration',
  icon: BankOutlined,
  permission: 'ReadFunds',
};
