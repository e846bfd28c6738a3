import { describe, test } from '@jest/globals';
import { command, given, recorded } from '#libs/kernel/testing';
import type { PersonErased, PersonRegistered, PersonRoleEnded, PersonRoleTaken } from '../events.js';
import { persons } from './persons.js';

const personId = 'p';
const sealed = { name: 'c2VhbGVk', nationalId: null, phone: null };
const subject = { kind: 'loan', id: 'l' } as const;
const registered = recorded<PersonRegistered>(
  { type: 'PersonRegistered', schema: 1, data: { personId, sealed } },
  { on: '2024-01-05', position: 1 },
);
const guarantor = recorded<PersonRoleTaken>(
  { type: 'PersonRoleTaken', schema: 1, data: { personId, role: 'guarantor', subject } },
  { on: '2024-02-01', position: 2 },
);
const released = recorded<PersonRoleEnded>(
  {
    type: 'PersonRoleEnded',
    schema: 1,
    data: { personId, role: 'guarantor', subject, taken: 2, reason: 'Đã trả hết nợ' },
  },
  { on: '2025-02-01', position: 3 },
);
const erased = recorded<PersonErased>(
  { type: 'PersonErased', schema: 1, data: { personId, reason: 'Theo đơn' } },
  { on: '2025-03-01', position: 4 },
);

const register = command('RegisterPerson', { personId, sealed });
const vouch = command('TakePersonRole', { personId, role: 'guarantor', subjectId: 'l' }, { on: '2024-02-01' });
const end = (on: string, position = 2) => command('EndPersonRole', { personId, position, reason: 'Hết hạn' }, { on });
const erase = command('ErasePerson', { personId, reason: 'Theo đơn' });

describe('a person', () => {
  test('is registered once, with sealed details and nothing else', () => {
    given(persons).when(register).then({ type: 'PersonRegistered', data: { personId, sealed } });
    given(persons, [registered]).when(register).thenRejected('PERSON_EXISTS');
  });

  test('whose details were wrong is corrected with a reason', () => {
    const correct = command('ChangePersonDetails', { personId, sealed, reason: 'Sai tên' });
    given(persons, [registered])
      .when(correct)
      .then({ type: 'PersonDetailsChanged', data: { personId, sealed, reason: 'Sai tên' } });
    given(persons).when(correct).thenRejected('PERSON_UNKNOWN');
  });

  test('takes a role in something that stood in the journal on that day, once', () => {
    given(persons, [registered])
      .when(vouch, { stands: true })
      .then({ type: 'PersonRoleTaken', data: { personId, role: 'guarantor', subject } });
    given(persons, [registered])
      .when(vouch, { stands: false })
      .thenRejected('SUBJECT_UNKNOWN', { ...subject });
    given(persons, [registered, guarantor])
      .when(vouch, { stands: true })
      .thenRejected('ROLE_ALREADY_HELD', { from: '2024-02-01', position: 2 });
    given(persons, [registered, guarantor, released])
      .when(vouch, { stands: true })
      .then({ type: 'PersonRoleTaken', data: { personId, role: 'guarantor', subject } });
  });

  test('leaves a role that is held, and not before it was taken', () => {
    given(persons, [registered, guarantor])
      .when(end('2025-02-01'))
      .then({
        type: 'PersonRoleEnded',
        data: { personId, role: 'guarantor', subject, taken: 2, reason: 'Hết hạn' },
      });
    given(persons, [registered, guarantor]).when(end('2024-01-31')).thenRejected('ROLE_ENDS_BEFORE');
    given(persons, [registered, guarantor]).when(end('2025-02-01', 1)).thenRejected('ROLE_NOT_HELD');
    given(persons, [registered, guarantor, released]).when(end('2025-02-01')).thenRejected('ROLE_NOT_HELD');
  });
});

describe('erasing a person', () => {
  test('is an entry with its reason', () => {
    given(persons, [registered, guarantor, released])
      .when(erase)
      .then({ type: 'PersonErased', data: { personId, reason: 'Theo đơn' } });
  });

  test('waits until the last role has ended: who vouches for a loan must stay known', () => {
    given(persons, [registered, guarantor])
      .when(erase)
      .thenRejected('PERSON_STILL_HAS_ROLES', { roles: 'guarantor loan l' });
  });

  test('is final: nothing more is recorded of the person, who is not registered anew under the same id', () => {
    const gone = [registered, guarantor, released, erased];
    for (const wish of [
      register,
      erase,
      end('2025-04-01'),
      command('ChangePersonDetails', { personId, sealed, reason: 'x' }),
    ])
      given(persons, gone).when(wish).thenRejected('PERSON_ERASED', { erasedOn: '2025-03-01' });
    given(persons, gone).when(vouch, { stands: true }).thenRejected('PERSON_ERASED');
  });
});
