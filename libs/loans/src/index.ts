import type { Slice } from '#libs/journal';
import { loans } from './domain/loans.js';
import { fourEyes, loanEventVersions } from './events.js';
import { borrowerDebts } from './exposure/borrower-debts.projection.js';
import { borrowerRelations } from './exposure/borrower-relations.projection.js';
import { provisions } from './provisions/provisions.js';
import { loanAccounts } from './loan-book/loan-accounts.projection.js';
import { loanList } from './loan-list/loan-list.projection.js';
import { dueListSubject } from './replay/due-list.subject.js';
import { loanBookSubject } from './replay/loan-book.subject.js';
import { loanSubject } from './replay/loan.subject.js';
import { loanSentences } from './sentences.js';

export { LoanTasks } from './tasks/tasks.js';
export { LoanTasks1700000004000 } from './tasks/tasks.migration.js';
export { LoanBookQuery, loanBookDimensionsOf, type LoanBookSums } from './loan-book/loan-book.query.js';
export { LoansQuery, type LoanListItem } from './loan-list/loans.query.js';
export { DueListQuery } from './loan-book/due-list.query.js';
export { schedulePreview } from './schedule/index.js';
export { loans };

export const loansSlice: Slice = {
  name: 'loans',
  events: loanEventVersions,
  tellings: loanSentences,
  deciders: [loans, provisions],
  projections: [borrowerDebts, borrowerRelations, loanAccounts, loanList],
  subjects: [loanSubject, loanBookSubject, dueListSubject],
  checks: [fourEyes],
};
