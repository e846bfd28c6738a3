import { ApiOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const webhooksRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./WebhooksScreen.js'), 'WebhooksScreen'),
});

export const webhooksScreen: Screen = {
  path: '/webhooks',
  name: { vi: 'Gửi bút toán ra ngoài', en: 'Webhooks' },
  group: 'administration',
  icon: ApiOutlined,
  permission: 'ManageWebhooks',
};
