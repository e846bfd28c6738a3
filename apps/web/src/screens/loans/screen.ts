import { BankOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';
import { filtersFrom } from './filters.js';

export const loansRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/loans',
  validateSearch: filtersFrom,
  component: lazyRouteComponent(() => import('./LoansScreen.js'), 'LoansScreen'),
});

export const loansScreen: Screen = {
  path: '/loans',
  name: { vi: 'Khoản vay', en: 'Loans' },
  group: 'money',
  icon: BankOutlined,
  permission: 'ReadLoans',
};
