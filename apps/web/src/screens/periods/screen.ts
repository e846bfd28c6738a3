import { LockOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export interface PeriodsSearch {
  /** The period whose closing is open: `2026-Q1`. */
  readonly period?: string;
}

export const periodsRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/periods',
  validateSearch: ({ period }: Record<string, unknown>): PeriodsSearch =>
    // A year reads as a number in an address.
    /^\d{4}(?:-(?:\d\d|Q[1-4]))?$/u.test(String(period)) ? { period: String(period) } : {},
  component: lazyRouteComponent(() => import('./PeriodsScreen.js'), 'PeriodsScreen'),
});

export const periodsScreen: Screen = {
  path: '/periods',
  name: { vi: 'Khóa sổ', en: 'Period close' },
  group: 'control',
  icon: LockOutlined,
  permission: 'ReadPeriods',
};
