import { ProjectOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const programmesRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/programmes',
  component: lazyRouteComponent(() => import('./ProgrammesScreen.js'), 'ProgrammesScreen'),
});

export const programmesScreen: Screen = {
  path: '/programmes',
  name: { vi: 'Chương trình', en: 'Programmes' },
  group: 'administration',
  icon: ProjectOutlined,
  permission: 'ReadProgrammes',
};
