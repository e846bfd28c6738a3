import { BankOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';
import { loanStatuses, type LoanStatus } from './texts.js';

export interface LoanFilters {
  readonly text?: string;
  readonly status?: LoanStatus;
  readonly fundId?: string;
  readonly cooperativeId?: string;
}

/** The filters of an address; what is none of the choices is left out. */
const filtersFrom = (search: Readonly<Record<string, unknown>>): LoanFilters => {
  const status = loanStatuses.find((each) => each === search.status);
  const text = ['string', 'number'].includes(typeof search.text) ? String(search.text) : '';
  return {
    ...(text.trim() ? { text } : {}),
    ...(status ? { status } : {}),
    ...(typeof search.fundId === 'string' && search.fundId ? { fundId: search.fundId } : {}),
    ...(typeof search.cooperativeId === 'string' && search.cooperativeId
      ? { cooperativeId: search.cooperativeId }
      : {}),
  };
};

export const loansRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/loans',
  validateSearch: filtersFrom,
  component: lazyRouteComponent(() => import('./LoansScreen.js'), 'LoansScreen'),
});

export const loansScreen: Screen = {
  path: '/loans',
  name: { vi: 'Khoản vay', en: 'Loans' },
  group: 'money',
  icon: BankOutlined,
  permission: 'ReadLoans',
};
