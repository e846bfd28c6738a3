export { LoansModule } from '../loans.module.js';
export { loanSheet, repaymentSheet } from './loan-sheets.js';
