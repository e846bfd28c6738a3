import { decider } from '#libs/kernel';
import { nobody, personAfter } from '../events.js';
import { erasePerson } from './erase-person.js';
import { changePersonDetails, registerPerson } from './record-details.js';
import { endPersonRole, takePersonRole } from './roles.js';

/** A person from registration to erasure; what the entries hold of the details is sealed before it comes here. */
export const persons = decider({
  category: 'person',
  initial: nobody,
  evolve: personAfter,
  verbs: {
    RegisterPerson: registerPerson,
    ChangePersonDetails: changePersonDetails,
    TakePersonRole: takePersonRole,
    EndPersonRole: endPersonRole,
    ErasePerson: erasePerson,
  },
});
