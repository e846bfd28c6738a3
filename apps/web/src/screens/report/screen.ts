import { FileTextOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export interface ReportSearch {
  readonly fromYear?: number;
  readonly toYear?: number;
  /** The number of the journal at which a report was signed: what has changed since is shown. */
  readonly since?: number;
}

const whole = (typed: unknown): number | undefined => (/^\d{1,9}$/u.test(String(typed)) ? Number(typed) : undefined);

const searchFrom = (search: Record<string, unknown>): ReportSearch => {
  const [fromYear, toYear, since] = [whole(search.fromYear), whole(search.toYear), whole(search.since)];
  const isYear = (year: number | undefined): year is number => year !== undefined && year >= 1900 && year <= 2099;
  return {
    ...(isYear(fromYear) ? { fromYear } : {}),
    ...(isYear(toYear) && toYear >= (fromYear ?? 0) ? { toYear } : {}),
    ...(since ? { since } : {}),
  };
};

export const reportRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/report',
  validateSearch: searchFrom,
  component: lazyRouteComponent(() => import('./ReportScreen.js'), 'ReportScreen'),
});

/** A report that was frozen, by its own address. */
export const frozenReportRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/report/$reportId',
  component: lazyRouteComponent(() => import('./FrozenReportScreen.js'), 'FrozenReportScreen'),
});

export const reportScreen: Screen = {
  path: '/report',
  name: { vi: 'Báo cáo định kỳ', en: 'Periodic report' },
  group: 'overview',
  icon: FileTextOutlined,
  permission: 'ReadReports',
};
