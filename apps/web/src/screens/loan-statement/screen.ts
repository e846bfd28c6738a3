import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';

export const loanStatementRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/loans/$loanId/statement',
  component: lazyRouteComponent(() => import('./LoanStatementScreen.js'), 'LoanStatementScreen'),
});
