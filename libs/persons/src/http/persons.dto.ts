import { CommandDto, Id, MomentsDto, OneOf, Text, Whole, WholeInQuery } from '#libs/platform/http';
import { personRoles, subjectKinds, type PersonRole, type SubjectKind } from '../events.js';

const nationalIdForm = /^(\d{9}|\d{12})$/u;

export class PersonParams {
  @Id() personId!: string;
}
export class PersonsQuestionDto extends MomentsDto {
  @OneOf(subjectKinds, { optional: true }) subjectKind?: SubjectKind;
  @Id({ optional: true }) subjectId?: string;
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
export class RegisterPersonDto extends CommandDto {
  @Text({ max: 200, description: 'Họ và tên / full name' }) name!: string;
  @Text({ optional: true, max: 12, pattern: nationalIdForm, description: 'CCCD 12 số hoặc CMND 9 số' })
  nationalId?: string | null;
  @Text({ optional: true, min: 8, max: 20, pattern: /^\+?[\d .]+$/u, description: 'Điện thoại / phone' })
  phone?: string | null;
}
export class ChangePersonDetailsDto extends RegisterPersonDto {
  @Text({ description: 'Lý do, không ghi tên người / the reason, without names' }) reason!: string;
}
export class TakePersonRoleDto extends CommandDto {
  @OneOf(personRoles) role!: PersonRole;
  @Id({ description: 'Mã tổ chức, khoản vay hoặc đợt vận động / the organisation, loan or advice' })
  subjectId!: string;
}
export class EndPersonRoleDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class ErasePersonDto extends CommandDto {
  @Text({ description: 'Lý do, không ghi tên người / the reason, without names' }) reason!: string;
}
/** Why personal data is read: it is kept with the reading. */
export class PurposeDto {
  @Text({ min: 5, max: 300, description: 'Mục đích xem, không ghi tên người / the purpose, without names' })
  why!: string;
}
/** The number is sent in a body, so that it stands in no address. */
export class FindPersonDto extends PurposeDto {
  @Text({ max: 12, pattern: nationalIdForm }) nationalId!: string;
}
