import { verb, type Command, type DatedOn } from '#libs/kernel';
import type { CooperativeConverted, OrganisationKind } from '../events.js';
import { activeOn, fits, type Cooperative } from './cooperative.js';
import { refuseTooFewMembers, requiredText, wholeOrNull } from './names-and-counts.js';

export interface Conversion {
  readonly cooperativeId: string;
  readonly kind: OrganisationKind;
  /** null keeps the name. */
  readonly name: string | null;
  readonly members: number | null;
}
export type ConvertCooperative = Command<'ConvertCooperative', Conversion>;

/** One organisation under a new legal form: its stream, and so its history, goes on. */
export const converted = (wish: Conversion, on: DatedOn, cooperative: Cooperative): CooperativeConverted => {
  const { cooperativeId, kind } = wish;
  const { kind: previousKind, name: previousName } = activeOn(cooperative, cooperativeId, on);
  const name = wish.name === null ? previousName : requiredText('name', wish.name);
  const members = wholeOrNull('members', wish.members);
  const data = { cooperativeId, kind, previousKind, name, previousName, members };
  const fact = fits(cooperative, on, { type: 'CooperativeConverted' as const, schema: 1, data });
  refuseTooFewMembers(kind, members);
  return fact;
};

export const convertCooperative = verb({
  decide: ({ data, on }: ConvertCooperative, cooperative: Cooperative) => [converted(data, on, cooperative)],
});
