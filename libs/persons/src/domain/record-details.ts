import { verb, type Command } from '#libs/kernel';
import type { Person, PersonCorrected, PersonRegistered, SealedDetails } from '../events.js';
import { registered, reject } from './refusals.js';

export type RegisterPerson = Command<'RegisterPerson', { personId: string; sealed: SealedDetails }>;
export type CorrectPerson = Command<'CorrectPerson', { personId: string; sealed: SealedDetails; reason: string }>;

export const registerPerson = verb({
  decide: ({ data: { personId, sealed } }: RegisterPerson, person: Person): PersonRegistered[] => {
    if (person.status === 'erased') throw reject('PERSON_ERASED', { erasedOn: person.erasedOn });
    if (person.status !== 'none') throw reject('PERSON_EXISTS');
    return [{ type: 'PersonRegistered', schema: 1, data: { personId, sealed } }];
  },
});

export const correctPerson = verb({
  decide: ({ data: { personId, sealed, reason } }: CorrectPerson, person: Person): PersonCorrected[] => {
    registered(person);
    return [{ type: 'PersonCorrected', schema: 1, data: { personId, sealed, reason } }];
  },
});
