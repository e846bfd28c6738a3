import { refusals, rowsFact, verb, type Command, type DatedOn, type FactsOf } from '#libs/kernel';
import type { CooperativeRegistered, OrganisationKind, Sector } from '../events.js';
import { cooperativeNames, type NameBearers } from '../names/cooperative-names.projection.js';
import { fits, placeFact, refuseForeignPlace, type Cooperative } from './cooperative.js';
import { coreName } from './core-name.js';
import { refuseTooFewMembers, requiredText, wholeOrNull } from './names-and-counts.js';

export interface Registration {
  readonly cooperativeId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly placeId: string;
  readonly members: number | null;
  readonly registration: { readonly number: string; readonly issuedBy: string } | null;
  /** Organisations of a similar name that the officer was shown and passed. */
  readonly similarNamesSeen: readonly string[];
}
export type RegisterCooperative = Command<'RegisterCooperative', Registration>;

const reject = refusals({
  COOPERATIVE_EXISTS: {
    vi: 'Tổ chức mang mã {cooperativeId} đã được đăng ký.',
    en: 'The organisation {cooperativeId} is registered already.',
  },
  SIMILAR_NAME_EXISTS: {
    vi: 'Đã có tổ chức mang tên tương tự: {names}. Nếu đây đúng là tổ chức khác, hãy gửi lại kèm mã của các tổ chức đó.',
    en: 'Organisations of a similar name exist: {names}. If this is another one, send it again naming their ids.',
  },
});

export interface SimilarName {
  readonly cooperativeId: string;
  readonly names: readonly string[];
}

/** Who bears this name or one that differs only in the legal form, marks or punctuation. */
export const namesakesFact = (name: string | null) =>
  rowsFact(cooperativeNames, name === null ? [] : [{ coreName: coreName(name) }], ([row]): SimilarName[] =>
    Object.entries((row?.bearers ?? {}) as NameBearers)
      .map(([cooperativeId, names]) => ({ cooperativeId, names: Object.keys(names).sort() }))
      .sort((a, b) => (a.cooperativeId < b.cooperativeId ? -1 : 1)),
  );

export const registrationFacts = ({ placeId, name }: Registration) => ({
  place: placeFact(placeId),
  namesakes: namesakesFact(name),
});

/** An organisation enters the register where it has its seat, once, and not by mistake a second time under a like name. */
export const registered = (
  wish: Registration,
  on: DatedOn,
  cooperative: Cooperative,
  { place, namesakes }: FactsOf<ReturnType<typeof registrationFacts>>,
): CooperativeRegistered => {
  const { cooperativeId, kind, sector, placeId, registration } = wish;
  if (cooperative.entries.some(({ type }) => type === 'CooperativeRegistered'))
    throw reject('COOPERATIVE_EXISTS', { cooperativeId });
  refuseForeignPlace(place, placeId, on);
  const members = wholeOrNull('members', wish.members);
  refuseTooFewMembers(kind, members);

  const similar = namesakes.filter((each) => each.cooperativeId !== cooperativeId);
  if (similar.some((each) => !wish.similarNamesSeen.includes(each.cooperativeId)))
    throw reject('SIMILAR_NAME_EXISTS', { similar, names: similar.flatMap(({ names }) => names).join('; ') });

  const data = {
    cooperativeId,
    name: requiredText('name', wish.name),
    kind,
    sector,
    placeId,
    members,
    registration: registration && {
      number: requiredText('registration.number', registration.number),
      issuedBy: requiredText('registration.issuedBy', registration.issuedBy),
    },
    similarNamesSeen: similar.map((each) => each.cooperativeId),
  };
  return fits(cooperative, on, { type: 'CooperativeRegistered', schema: 1, data });
};

export const registerCooperative = verb({
  facts: ({ data }: RegisterCooperative) => registrationFacts(data),
  decide: ({ data, on }: RegisterCooperative, cooperative: Cooperative, facts) => [
    registered(data, on, cooperative, facts),
  ],
});
