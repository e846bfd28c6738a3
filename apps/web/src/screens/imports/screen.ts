import { FileExcelOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export interface ImportsSearch {
  /** What the next file holds. */
  readonly kind?: string;
}

export const importsRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/imports',
  validateSearch: ({ kind }: Record<string, unknown>): ImportsSearch => (typeof kind === 'string' ? { kind } : {}),
  component: lazyRouteComponent(() => import('./ImportsScreen.js'), 'ImportsScreen'),
});

export const importsScreen: Screen = {
  path: '/imports',
  name: { vi: 'Nhập từ Excel', en: 'Import from Excel' },
  group: 'registers',
  icon: FileExcelOutlined,
  permission: 'ReadImports',
};
