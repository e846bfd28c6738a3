import type { Permission } from '../../api/session.js';

/** What can be recorded of funds, each by the permission that bears its name. */
export const deeds = [
  'OpenFund',
  'ContributeCapital',
  'WithdrawCapital',
  'RetainInterest',
  'PayCost',
] as const satisfies readonly Permission[];
export type Deed = (typeof deeds)[number];

export const sources = ['local', 'central', 'members', 'foreign', 'other', 'fund', 'unstated'] as const;
export type Source = (typeof sources)[number];
