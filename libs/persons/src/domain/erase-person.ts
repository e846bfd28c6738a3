import { verb, type Command } from '#libs/kernel';
import type { Person, PersonErased } from '../events.js';
import { registered, reject } from './refusals.js';

export type ErasePerson = Command<'ErasePerson', { personId: string; reason: string }>;

/** Who still vouches, represents or owes must stay known: a person is erased when the last role has ended. */
export const erasePerson = verb({
  decide: ({ data: { personId, reason } }: ErasePerson, person: Person): PersonErased[] => {
    const held = registered(person).roles.filter(({ to }) => to === null);
    if (held.length) {
      const roles = held.map(({ role, subject }) => `${role} ${subject.kind} ${subject.id}`).join('; ');
      throw reject('PERSON_STILL_HAS_ROLES', { roles });
    }
    return [{ type: 'PersonErased', schema: 1, data: { personId, reason } }];
  },
});
