/** Every state a loan can be in, in the order of its life. */
export const loanStatuses = [
  'applied',
  'appraised',
  'withdrawn',
  'rejected',
  'approved',
  'expired',
  'contracted',
  'active',
  'settled',
  'written-off',
] as const;
export type LoanStatus = (typeof loanStatuses)[number];
