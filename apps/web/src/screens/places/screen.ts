import { EnvironmentOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const placesRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/places',
  component: lazyRouteComponent(() => import('./PlacesScreen.js'), 'PlacesScreen'),
});

export const placesScreen: Screen = {
  path: '/places',
  name: { vi: 'Địa bàn', en: 'Places' },
  group: 'administration',
  icon: EnvironmentOutlined,
  permission: 'ReadPlaces',
};
