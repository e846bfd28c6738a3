import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import { isAction, type ActionName } from './actions.js';

export interface LoanSearch {
  /** The step that is open beside the loan. */
  readonly step?: ActionName;
  /** The entry the step is about. */
  readonly about?: number;
}

const searchFrom = ({ step, about }: Record<string, unknown>): LoanSearch => ({
  ...(isAction(step) ? { step } : {}),
  ...(Number.isSafeInteger(Number(about)) && Number(about) > 0 ? { about: Number(about) } : {}),
});

export const loanRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/loans/$loanId',
  validateSearch: searchFrom,
  component: lazyRouteComponent(() => import('./LoanScreen.js'), 'LoanScreen'),
});
