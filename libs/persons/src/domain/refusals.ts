import { refusals } from '#libs/kernel';
import type { Person } from '../events.js';

export const reject = refusals({
  PERSON_UNKNOWN: {
    vi: 'Không có người nào mang mã này.',
    en: 'There is no such person.',
    nature: 'missing',
  },
  PERSON_EXISTS: {
    vi: 'Mã này đã được ghi cho một người.',
    en: 'This id belongs to a person already.',
  },
  PERSON_ERASED: {
    vi: 'Dữ liệu cá nhân của người này đã xóa ngày {erasedOn}.',
    en: 'The personal data of this person was erased on {erasedOn}.',
  },
  PERSON_STILL_HAS_ROLES: {
    vi: 'Người này còn giữ vai trò: {roles}. Hãy kết thúc các vai trò đó trước khi xóa.',
    en: 'This person still has roles: {roles}. End them before erasing.',
  },
  SUBJECT_UNKNOWN: {
    vi: 'Đến ngày {on} trong sổ chưa có hồ sơ {kind} mang mã {id}.',
    en: 'As of {on} the journal has no {kind} {id}.',
    nature: 'missing',
  },
  ROLE_ALREADY_HELD: {
    vi: 'Người này đã giữ vai trò đó từ ngày {from} (mục số {position}).',
    en: 'This person has that role since {from} (entry {position}).',
  },
  ROLE_NOT_HELD: {
    vi: 'Người này không giữ vai trò nào ghi ở mục số {position}.',
    en: 'This person has no role that began with entry {position}.',
    nature: 'missing',
  },
  ROLE_ENDS_BEFORE: {
    vi: 'Vai trò bắt đầu ngày {from}, không thể kết thúc ngày {on}.',
    en: 'The role began on {from} and cannot end on {on}.',
  },
});

/** The person, or a refusal where nobody was registered or the details were erased. */
export const registered = (person: Person): Extract<Person, { status: 'registered' }> => {
  if (person.status === 'none') throw reject('PERSON_UNKNOWN');
  if (person.status === 'erased') throw reject('PERSON_ERASED', { erasedOn: person.erasedOn });
  return person;
};
