import type { Permission } from '../../api/session.js';

/** What can be recorded of a programme that is open, each by the permission that bears its name. */
export const deeds = [
  'SetProgrammeBudget',
  'ExtendProgramme',
  'CloseProgramme',
] as const satisfies readonly Permission[];
export type Deed = (typeof deeds)[number] | 'OpenProgramme';
