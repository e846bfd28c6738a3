import { says, type Tellings } from '#libs/kernel';
import type { PersonEvent } from './events.js';

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
  PersonRoleTaken: says(['nhận vai trò', 'role taken'], ({ personId, role, subject }) => [
    `người mang mã ${personId} nhận vai trò ${role} tại ${subject.kind} ${subject.id}`,
    `${personId} became ${role} of ${subject.kind} ${subject.id}`,
  ]),
  PersonRoleEnded: says(['thôi vai trò', 'role ended'], ({ personId, role, subject }) => [
    `người mang mã ${personId} thôi vai trò ${role} tại ${subject.kind} ${subject.id}`,
    `${personId} is no longer ${role} of ${subject.kind} ${subject.id}`,
  ]),
  PersonErased: says(['xóa dữ liệu cá nhân', 'erasure of personal data'], ({ personId, reason }) => [
    `xóa dữ liệu cá nhân của người mang mã ${personId}: ${reason}`,
    `the personal data of ${personId} was erased: ${reason}`,
  ]),
};
