import { HomeOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const homeRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./HomeScreen.js'), 'HomeScreen'),
});

export const homeScreen: Screen = {
  path: '/',
  name: { vi: 'Việc cần làm', en: 'What to do' },
  group: 'overview',
  icon: HomeOutlined,
  permission: 'ReadOwnAccount',
};
