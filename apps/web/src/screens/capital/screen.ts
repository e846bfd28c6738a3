import { FundOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';
import { filtersFrom } from './filters.js';

export const capitalRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/capital',
  validateSearch: filtersFrom,
  component: lazyRouteComponent(() => import('./CapitalScreen.js'), 'CapitalScreen'),
});

export const capitalScreen: Screen = {
  path: '/capital',
  name: { vi: 'Vốn và giải ngân', en: 'Capital and disbursement' },
  group: 'overview',
  icon: FundOutlined,
  permission: 'ReadReports',
};
