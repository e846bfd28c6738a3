import { refusals, tidy } from '#libs/kernel';
import type { OrganisationKind } from '../events.js';

const reject = refusals({
  TEXT_MISSING: {
    vi: 'Chưa điền {field}.',
    en: '{field} is missing.',
    nature: 'input',
  },
  TEXT_NOT_READABLE: {
    vi: '{field} có ký tự không đọc được.',
    en: '{field} has characters that cannot be read.',
    nature: 'input',
  },
  COUNT_NOT_WHOLE: {
    vi: '{field} phải là số nguyên không âm.',
    en: '{field} must be a whole number, not negative.',
    nature: 'input',
  },
  TOO_FEW_MEMBERS: {
    vi: '{kind} phải có ít nhất {minimum} thành viên, ở đây là {members}.',
    en: 'A {kind} has at least {minimum} members, not {members}.',
  },
});

/** Text as it is kept; a field of blanks is a missing one. */
export const requiredText = (field: string, text: string): string => {
  const kept = tidy(text);
  if (!kept) throw reject('TEXT_MISSING', { field });
  // A control character is nobody's intention, and no table of the database takes every one of them.
  if (/\p{Cc}/u.test(kept) || !kept.isWellFormed()) throw reject('TEXT_NOT_READABLE', { field });
  return kept;
};

export const wholeOrNull = (field: string, count: number | null): number | null =>
  count === null ? null : whole(field, count);

export const whole = (field: string, count: number): number => {
  if (!Number.isSafeInteger(count) || count < 0) throw reject('COUNT_NOT_WHOLE', { field });
  return count;
};

/** Luật Hợp tác xã 2012: seven members make a cooperative, four cooperatives a union. The other forms have no minimum here. */
const membersMinimum: Readonly<Record<OrganisationKind, number>> = { HTX: 7, LHHTX: 4, QTDND: 0, THT: 0 };

/** Members that were not counted are no breach. */
export const refuseTooFewMembers = (kind: OrganisationKind, members: number | null): void => {
  const minimum = membersMinimum[kind];
  if (members !== null && members < minimum) throw reject('TOO_FEW_MEMBERS', { kind, minimum, members });
};
