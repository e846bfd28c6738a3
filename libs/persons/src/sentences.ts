import { says, type NameOf, type Sentence, type Tellings } from '#libs/kernel';
import { subjectStream } from './domain/roles.js';
import type { PersonEvent, PersonRole, Subject } from './events.js';

const roleWords: Readonly<Record<PersonRole, Sentence>> = {
  representative: { vi: 'người đại diện', en: 'representative' },
  director: { vi: 'giám đốc', en: 'director' },
  founder: { vi: 'sáng lập viên', en: 'founder' },
  guarantor: { vi: 'người bảo lãnh', en: 'guarantor' },
  'borrowing-member': { vi: 'thành viên vay vốn', en: 'a borrowing member' },
  'related-person': { vi: 'người có liên quan', en: 'a related person' },
};
const saidSubject = (subject: Subject, name: NameOf): string => name(subjectStream(subject));

/** What the entries about persons say: never more of them than their id. */
export const personSentences: Tellings<PersonEvent> = {
  PersonRegistered: says(['hồ sơ người', 'registration of a person'], ({ personId }) => [
    `lập hồ sơ người mang mã ${personId}`,
    `the person ${personId} was registered`,
  ]),
  PersonDetailsChanged: says(['thay đổi thông tin người', 'change of a person’s details'], ({ personId, reason }) => [
    `thay đổi thông tin của người mang mã ${personId}: ${reason}`,
    `the details of ${personId} changed: ${reason}`,
  ]),
  PersonRoleTaken: says(['nhận vai trò', 'role taken'], ({ personId, role, subject }, name) => [
    `người mang mã ${personId} là ${roleWords[role].vi} của ${saidSubject(subject, name)}`,
    `${personId} became ${roleWords[role].en} of ${saidSubject(subject, name)}`,
  ]),
  PersonRoleEnded: says(['thôi vai trò', 'role ended'], ({ personId, role, subject }, name) => [
    `người mang mã ${personId} thôi là ${roleWords[role].vi} của ${saidSubject(subject, name)}`,
    `${personId} is no longer ${roleWords[role].en} of ${saidSubject(subject, name)}`,
  ]),
  PersonErased: says(['xóa dữ liệu cá nhân', 'erasure of personal data'], ({ personId, reason }) => [
    `xóa dữ liệu cá nhân của người mang mã ${personId}: ${reason}`,
    `the personal data of ${personId} was erased: ${reason}`,
  ]),
};
