import type { Slice } from '#libs/journal';
import { loans } from './domain/loans.js';
import { fourEyes, loanEventVersions } from './events.js';
import { borrowerDebts } from './exposure/borrower-debts.projection.js';
import { provisions } from './provisions/provisions.js';
import { loanAccounts } from './loan-book/loan-accounts.projection.js';
import { loanList } from './loan-list/loan-list.projection.js';

export { LoanTasks } from './tasks/tasks.js';
export { LoanTasks1700000004000 } from './tasks/tasks.migration.js';
export { LoansModule } from './loans.module.js';
export { LoanBookQuery, loanBookDimensionsOf, type LoanBookSums } from './loan-book/loan-book.query.js';
export { LoansQuery, type LoanListItem } from './loan-list/loans.query.js';
export { schedulePreview } from './schedule/index.js';
export { loans };

export const loansSlice: Slice = {
  name: 'loans',
  events: loanEventVersions,
  deciders: [loans, provisions],
  projections: [borrowerDebts, loanAccounts, loanList],
  checks: [fourEyes],
};
