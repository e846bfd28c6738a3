import type { Slice } from '#libs/journal';
import { persons } from './domain/persons.js';
import type { PersonEvent } from './events.js';
import { personList } from './register/person-list.projection.js';
import { subjectPersons } from './register/subject-persons.projection.js';
import { personSentences } from './sentences.js';

export type { AccessPort, PersonalDataAccess } from './access-port.js';
export {
  erasedMark,
  Persons,
  type PersonalData,
  type PersonalDetails,
  type PersonWish,
  type Reader,
} from './persons.js';
export { PersonsQuery } from './register/persons.query.js';
export { ErasedKeys } from './vault/erased-keys.js';
export { personKeysOf } from './vault/key-file.js';
export { Persons1700000007000 } from './vault/persons.migration.js';
export { PersonKeys } from './vault/sealing.js';
export { persons };

export const personsSlice: Slice = {
  name: 'persons',
  events: {
    PersonRegistered: { schema: 1 },
    PersonDetailsChanged: { schema: 1 },
    PersonRoleTaken: { schema: 1 },
    PersonRoleEnded: { schema: 1 },
    PersonErased: { schema: 1 },
  } satisfies Record<PersonEvent['type'], Slice['events'][string]>,
  deciders: [persons],
  projections: [personList, subjectPersons],
  tellings: personSentences,
};
