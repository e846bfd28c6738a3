import { fundEventVersions, fundRecounts, postingsBalance } from '#libs/funds/events';
import { fourEyes, loanEventVersions } from '#libs/loans/events';
import type { Business } from '#libs/transparency';

/** What the slices bring to the auditor's copy; the product verifies with the same. */
export const business: Business = {
  versions: { ...fundEventVersions, ...loanEventVersions },
  checks: [postingsBalance, fourEyes],
  recounts: fundRecounts,
};
