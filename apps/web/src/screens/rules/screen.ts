import { BookOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const rulesRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/rules',
  component: lazyRouteComponent(() => import('./RulesScreen.js'), 'RulesScreen'),
});

export const rulesScreen: Screen = {
  path: '/rules',
  name: { vi: 'Quy định theo ngày', en: 'Dated rules' },
  group: 'administration',
  icon: BookOutlined,
  permission: 'ReadProgrammes',
};
