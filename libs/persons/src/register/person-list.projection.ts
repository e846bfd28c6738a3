import { projection, type Folds, type Recorded } from '#libs/kernel';
import { nobody, personAfter, type HeldRole, type Person, type PersonEvent } from '../events.js';

interface PersonKey {
  readonly personId: string;
}
export interface PersonListed {
  readonly status: string;
  readonly registeredOn: string;
  readonly erasedOn: string | null;
  readonly roles: unknown;
}

const personOf = (row: PersonListed | undefined): Person =>
  row ? ({ ...row, roles: row.roles as HeldRole[] } as Person) : nobody;

const onEvent = {
  keys: (event: Recorded<PersonEvent>): PersonKey[] => [{ personId: event.data.personId }],
  fold: (row: PersonListed | undefined, event: Recorded<PersonEvent>): PersonListed => {
    const person = personAfter(personOf(row), event) as Exclude<Person, { status: 'none' }>;
    const { status, registeredOn, roles } = person;
    return { status, registeredOn, erasedOn: person.status === 'erased' ? person.erasedOn : null, roles };
  },
};

/** The persons of an authority without anything that says who they are. A row is fed by the person's own stream alone. */
export const personList = projection<PersonEvent>()({
  name: 'person_list',
  version: 1,
  mode: 'inline',
  key: { personId: 'text' },
  values: { status: 'text', registeredOn: 'day', erasedOn: 'day?', roles: 'json' },
  on: {
    PersonRegistered: onEvent,
    PersonRoleTaken: onEvent,
    PersonRoleEnded: onEvent,
    PersonErased: onEvent,
  } as Folds<PersonEvent, PersonKey, PersonListed>,
});
