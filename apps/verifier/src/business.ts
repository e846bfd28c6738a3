import { fundEventVersions, fundRecounts, postingsBalance } from '#libs/funds/events';
import { fourEyes, loanEventVersions, loanRecounts } from '#libs/loans/events';
import { reportingRecounts } from '#libs/reporting/events';
import type { Business } from '#libs/transparency';

/** What the slices bring to the auditor's copy; the product verifies with the same. */
export const business: Business = {
  versions: { ...fundEventVersions, ...loanEventVersions },
  checks: [postingsBalance, fourEyes],
  recounts: [...fundRecounts, ...loanRecounts, ...reportingRecounts],
};

/** What each check finds right, in words. */
export const checkNames: Readonly<Record<string, string>> = {
  postings: 'Bút toán của mỗi quỹ cân đối ở từng mục / postings of every fund balance at every entry',
  'four-eyes': 'Người lập, người duyệt, người chi là ba người / maker, approver and payer are three people',
};
