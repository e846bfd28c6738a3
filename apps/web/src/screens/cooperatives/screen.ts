import { TeamOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';
import { filtersFrom } from './filters.js';

export const cooperativesRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/cooperatives',
  validateSearch: filtersFrom,
  component: lazyRouteComponent(() => import('./CooperativesScreen.js'), 'CooperativesScreen'),
});

export const cooperativesScreen: Screen = {
  path: '/cooperatives',
  name: { vi: 'Hợp tác xã', en: 'Cooperatives' },
  group: 'registers',
  icon: TeamOutlined,
  permission: 'ReadCooperatives',
};
