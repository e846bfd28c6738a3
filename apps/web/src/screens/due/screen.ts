import { CalendarOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';
import { daysAhead } from './days.js';

export interface DueSearch {
  readonly days?: (typeof daysAhead)[number];
}

export const dueRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/due',
  validateSearch: ({ days }: Record<string, unknown>): DueSearch => {
    const chosen = daysAhead.find((each) => each === Number(days));
    return chosen ? { days: chosen } : {};
  },
  component: lazyRouteComponent(() => import('./DueScreen.js'), 'DueScreen'),
});

export const dueScreen: Screen = {
  path: '/due',
  name: { vi: 'Đến hạn và quá hạn', en: 'Due and overdue' },
  group: 'money',
  icon: CalendarOutlined,
  permission: 'ReadReports',
};
