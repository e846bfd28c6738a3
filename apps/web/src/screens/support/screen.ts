import { FormOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';
import { supportPaths, type SupportPath } from './kinds.js';

interface SupportSearch {
  readonly kind?: SupportPath;
}

export const supportRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/support',
  validateSearch: ({ kind }: Record<string, unknown>): SupportSearch => {
    const known = supportPaths.find((each) => each === kind);
    return known ? { kind: known } : {};
  },
  component: lazyRouteComponent(() => import('./SupportScreen.js'), 'SupportScreen'),
});

export const supportRecordRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/support/$kind/$supportId',
  staticData: { permission: 'ReadSupport' },
  component: lazyRouteComponent(() => import('./SupportRecordScreen.js'), 'SupportRecordScreen'),
});

export const supportScreen: Screen = {
  path: '/support',
  name: { vi: 'Ghi hỗ trợ', en: 'Record support' },
  group: 'registers',
  icon: FormOutlined,
  permission: 'RecordTraining',
};
