import { SafetyCertificateOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export const verificationRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/verification',
  component: lazyRouteComponent(() => import('./VerificationScreen.js'), 'VerificationScreen'),
});

export const verificationScreen: Screen = {
  path: '/verification',
  name: { vi: 'Kiểm chứng', en: 'Verification' },
  group: 'control',
  icon: SafetyCertificateOutlined,
  permission: 'ReadJournal',
};
