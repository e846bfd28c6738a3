import { FileAddOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const newLoanRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/loans/new',
  component: lazyRouteComponent(() => import('./NewLoanScreen.js'), 'NewLoanScreen'),
});

export const newLoanScreen: Screen = {
  path: '/loans/new',
  name: { vi: 'Lập hồ sơ vay', en: 'New loan application' },
  group: 'money',
  icon: FileAddOutlined,
  permission: 'ApplyForLoan',
};
