import { verb, type Command } from '#libs/kernel';
import type { Person, PersonDetailsChanged, PersonRegistered, SealedDetails } from '../events.js';
import { registered, reject } from './refusals.js';

export type RegisterPerson = Command<'RegisterPerson', { personId: string; sealed: SealedDetails }>;
export type ChangePersonDetails = Command<
  'ChangePersonDetails',
  { personId: string; sealed: SealedDetails; reason: string }
>;

export const registerPerson = verb({
  decide: ({ data: { personId, sealed } }: RegisterPerson, person: Person): PersonRegistered[] => {
    if (person.status === 'erased') throw reject('PERSON_ERASED', { erasedOn: person.erasedOn });
    if (person.status !== 'none') throw reject('PERSON_EXISTS');
    return [{ type: 'PersonRegistered', schema: 1, data: { personId, sealed } }];
  },
});

export const changePersonDetails = verb({
  decide: ({ data: { personId, sealed, reason } }: ChangePersonDetails, person: Person): PersonDetailsChanged[] => {
    registered(person);
    return [{ type: 'PersonDetailsChanged', schema: 1, data: { personId, sealed, reason } }];
  },
});
