import { loanStatuses, type LoanStatus } from './statuses.js';

export interface LoanFilters {
  readonly text?: string;
  readonly status?: LoanStatus;
  readonly fundId?: string;
  readonly cooperativeId?: string;
}

/** The filters of an address; what is none of the choices is left out. */
export const filtersFrom = (search: Readonly<Record<string, unknown>>): LoanFilters => {
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
