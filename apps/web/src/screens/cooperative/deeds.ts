import type { AnswerTo } from '../../api/client.js';
import type { Permission } from '../../api/session.js';

/** One cooperative as of a day, as the API tells it. */
export type CooperativeCard = AnswerTo<'CooperativesController_read'>;

/** What can be recorded of a cooperative, with what it takes to be allowed to. */
export const permissionOf = {
  rename: 'RenameCooperative',
  move: 'MoveCooperative',
  sector: 'ChangeSector',
  return: 'FileYearlyReturn',
  grade: 'GradeCooperative',
  dissolve: 'DissolveCooperative',
} as const satisfies Readonly<Record<string, Permission>>;

export type Deed = keyof typeof permissionOf;
export const deeds = Object.keys(permissionOf) as readonly Deed[];
export const grades = ['good', 'fair', 'average', 'weak'] as const;
