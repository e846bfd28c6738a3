import { parseDatedOn } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import type { PersonalDetails, Persons, PersonWish } from '#libs/persons';
import { personStream } from '#libs/persons/events';
import { manager, officer, secondOfficer } from './scene.js';

/*
 * People who do not exist: their names say so, no province has the code 999 that begins their numbers, and nobody can be called
 * on their telephones. The last one was erased, so that it can be seen how that looks.
 */
const people: readonly (PersonalDetails & { role: string; subjectId: string; on: string })[] = [
  {
    name: 'Trần Thị Minh Họa',
    nationalId: '999000000001',
    phone: '0000 000 001',
    role: 'representative',
    subjectId: 'to-chuc-1',
    on: '2024-01-15',
  },
  {
    name: 'Lê Văn Ví Dụ',
    nationalId: '999000000002',
    phone: '0000 000 002',
    role: 'director',
    subjectId: 'to-chuc-1',
    on: '2024-01-15',
  },
  {
    name: 'Thạch Thị Thí Dụ',
    nationalId: '999000000003',
    phone: null,
    role: 'founder',
    subjectId: 'sang-lap-2023-1',
    on: '2024-02-20',
  },
  {
    name: 'Nguyễn Minh Họa Bảo Lãnh',
    nationalId: '999000000004',
    phone: '0000 000 004',
    role: 'guarantor',
    subjectId: 'vay-1',
    on: '2025-12-30',
  },
  {
    name: 'Sơn Văn Mẫu',
    nationalId: '999000005',
    phone: null,
    role: 'borrowing-member',
    subjectId: 'vay-2',
    on: '2025-12-30',
  },
  {
    name: 'Phạm Người Đã Rút',
    nationalId: '999000000006',
    phone: '0000 000 006',
    role: 'representative',
    subjectId: 'to-chuc-2',
    on: '2024-01-15',
  },
];

const detailsOf = ({ name, nationalId, phone }: PersonalDetails): PersonalDetails => ({ name, nationalId, phone });

export const registerPeople = async (
  { journal, persons }: { readonly journal: Journal; readonly persons: Persons },
  authorityId: string,
): Promise<void> => {
  // The erasure comes last, and a registration is not answered again after it.
  const erased = { streamId: personStream('nguoi-6'), types: ['PersonErased'], limit: 1 };
  if ((await journal.entries(authorityId, erased)).length) return;
  const run = (
    type: PersonWish['type'],
    data: { personId: string; readonly [more: string]: unknown },
    on: string,
    actor: string,
  ) => {
    const commandId = ['demo', type, data.personId, on].join(' ');
    const provenance = { authorityId, actor, commandId, correlationId: commandId };
    return persons.run({ type, data, on: parseDatedOn(on), provenance } as PersonWish);
  };
  const positions: number[] = [];
  for (const [index, person] of people.entries()) {
    const { role, subjectId, on } = person;
    const personId = `nguoi-${index + 1}`;
    await run('RegisterPerson', { personId, details: detailsOf(person) }, on, officer);
    positions.push((await run('TakePersonRole', { personId, role, subjectId }, on, officer)).position);
  }
  const corrected = {
    personId: 'nguoi-2',
    details: detailsOf({ ...people[1]!, phone: '0000 000 022' }),
    reason: 'Đổi số điện thoại',
  };
  await run('ChangePersonDetails', corrected, '2025-03-03', secondOfficer);
  const left = { personId: 'nguoi-6', position: positions.at(-1)!, reason: 'Thôi giữ chức vụ' };
  await run('EndPersonRole', left, '2025-06-30', officer);
  await run('ErasePerson', { personId: 'nguoi-6', reason: 'Theo đơn đề nghị của người đó' }, '2025-12-31', manager);
};
