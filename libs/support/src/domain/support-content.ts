import {
  folded,
  refusals,
  squareMetres,
  tenThousandths,
  tidy,
  type Area,
  type DatedOn,
  type Evidence,
  type Quantity,
} from '#libs/kernel';
import type { CooperativeStanding, OrganisationKind, Sector } from '#libs/cooperatives/events';
import type { Beneficiary, SupportContent, SupportKind } from '../content.js';
import { checkAmounts, sharesOf, type Sharer, type SourcedDong } from './cost-split.js';
import { cooperativeIn, cooperativeLookup, placeIsKnown, placeLookup, type Found, type Lookups } from './lookups.js';

/** Founders who have no registered organisation yet. */
export interface FormingGroup {
  readonly formingName: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly placeId: string;
}

/** One beneficiary as it is asked for: a registered organisation by its id, or a group still being founded. */
export type BeneficiaryWish = Sharer & { readonly people: number | null } & (
    { readonly cooperativeId: string } | FormingGroup
  );

/** Support as it is asked for: who, what, how much. The decision completes it into a {@link SupportContent}. */
export interface SupportWish<Particulars = unknown> {
  readonly supportId: string;
  readonly title: string;
  readonly programmeId: string | null;
  readonly beneficiaries: readonly BeneficiaryWish[];
  readonly amounts: readonly SourcedDong[];
  readonly quantities: readonly Quantity[];
  readonly area: Area | null;
  readonly evidence: readonly Evidence[];
  readonly particulars: Particulars;
}

const reject = refusals({
  TITLE_MISSING: { vi: 'Hãy ghi tên nội dung hỗ trợ.', en: 'Give the support a title.', nature: 'input' },
  BENEFICIARY_MISSING: {
    vi: 'Phải có ít nhất một đơn vị thụ hưởng.',
    en: 'There must be at least one beneficiary.',
    nature: 'input',
  },
  TOO_MANY_BENEFICIARIES: {
    vi: 'Một lần ghi nhận tối đa {beneficiariesMax} đơn vị thụ hưởng; ở đây có {beneficiaries}.',
    en: 'One entry takes at most {beneficiariesMax} beneficiaries; there are {beneficiaries}.',
    nature: 'input',
  },
  COOPERATIVE_UNKNOWN: {
    vi: 'Không có tổ chức “{cooperativeId}” trong sổ tính đến ngày {on}.',
    en: 'There is no organisation “{cooperativeId}” in the journal as of {on}.',
    nature: 'missing',
  },
  COOPERATIVE_NOT_ACTIVE: {
    vi: '{name} đã ngừng hoạt động từ ngày {endedOn}, nên không thể nhận hỗ trợ ngày {on}.',
    en: '{name} ended on {endedOn} and cannot have been supported on {on}.',
  },
  COOPERATIVE_TWICE: {
    vi: '{name} có tên hai lần trong danh sách thụ hưởng.',
    en: '{name} stands twice in the list of beneficiaries.',
    nature: 'input',
  },
  FORMING_GROUP_NOT_SUPPORTED: {
    vi: '“{name}” chưa thành lập; nhóm đang vận động chỉ được ghi ở hỗ trợ thành lập mới.',
    en: '“{name}” is not founded yet; a group in formation is entered under founding advice only.',
  },
  FORMING_NAME_MISSING: {
    vi: 'Hãy ghi tên nhóm đang vận động thành lập.',
    en: 'Give the name of the group in formation.',
    nature: 'input',
  },
  PLACE_UNKNOWN: {
    vi: 'Không có địa bàn “{placeId}” trong sổ.',
    en: 'There is no place “{placeId}” in the journal.',
    nature: 'missing',
  },
  ATTENDANCES_NOT_USABLE: {
    vi: '{name}: số lượt tham dự ghi là {count}; hãy ghi số nguyên từ 0 đến {countMax}.',
    en: '{name}: the attendances are given as {count}; give a whole number from 0 to {countMax}.',
    nature: 'input',
  },
  PEOPLE_NOT_USABLE: {
    vi: '{name}: số người tham dự ghi là {count}; hãy ghi số nguyên từ 0 đến {countMax}.',
    en: '{name}: the people are given as {count}; give a whole number from 0 to {countMax}.',
    nature: 'input',
  },
  MORE_PEOPLE_THAN_ATTENDANCES: {
    vi: '{name}: {people} người nhưng chỉ {attendances} lượt; mỗi người tham dự ít nhất một lượt.',
    en: '{name}: {people} people but {attendances} attendances; each person attends at least once.',
  },
  QUANTITY_NOT_USABLE: {
    vi: 'Số lượng “{value} {unit}” không dùng được: phải là số không âm kèm đơn vị tính.',
    en: 'The quantity “{value} {unit}” cannot be used: give a number that is not negative, and its unit.',
    nature: 'input',
  },
  AREA_NOT_USABLE: {
    vi: 'Diện tích “{value} {unit}” không dùng được: phải lớn hơn 0.',
    en: 'The area “{value} {unit}” cannot be used: it must be more than 0.',
    nature: 'input',
  },
});

export const beneficiariesMax = 2_000;
/** More people than live here: beyond it a digit too many was typed. */
export const countMax = 100_000_000;

/** What must be looked up before this wish can be decided. */
export const beneficiaryLookups = ({ beneficiaries }: SupportWish, on: DatedOn): Lookups =>
  Object.assign(
    {},
    ...beneficiaries.map((wish) =>
      'cooperativeId' in wish ? cooperativeLookup(wish.cooperativeId, on.to) : placeLookup(wish.placeId),
    ),
  ) as Lookups;

/**
 * The complete content of a support entry: every beneficiary as it was on the business date, with its part of the cost.
 * Refuses what cannot be; `mayForm` says whether groups still being founded may benefit.
 */
export const supportContent = <Particulars>(
  wish: SupportWish,
  { kind, particulars, mayForm }: { kind: SupportKind; particulars: Particulars; mayForm: boolean },
  on: DatedOn,
  found: Found,
): SupportContent<Particulars> => {
  const title = tidy(wish.title);
  if (!title) throw reject('TITLE_MISSING');
  if (!wish.beneficiaries.length) throw reject('BENEFICIARY_MISSING');
  if (wish.beneficiaries.length > beneficiariesMax) {
    throw reject('TOO_MANY_BENEFICIARIES', { beneficiaries: wish.beneficiaries.length, beneficiariesMax });
  }
  const who = wish.beneficiaries.map((each) => {
    if ('cooperativeId' in each) return cooperativeOnDay(each.cooperativeId, on, found);
    if (!mayForm) throw reject('FORMING_GROUP_NOT_SUPPORTED', { name: tidy(each.formingName) });
    return formingGroup(each, found);
  });
  refuseTwice(who);
  const counts = wish.beneficiaries.map((each, index) => countsOf(each, who[index]!.name));
  checkAmounts(wish.amounts);
  const shares = sharesOf(wish.amounts, wish.beneficiaries);
  return {
    supportId: wish.supportId,
    kind,
    title,
    programmeId: wish.programmeId,
    beneficiaries: who.map(({ identity }, index) => ({ ...identity, ...counts[index]!, shares: shares[index]! })),
    amounts: wish.amounts.map(({ source, amount }) => ({ source, amount: amount.toString() })),
    quantities: wish.quantities.map(usableQuantity),
    area: wish.area && usableArea(wish.area),
    evidence: wish.evidence.map(({ document, date, sha256 }) => ({
      document: tidy(document),
      ...(date === undefined ? {} : { date }),
      ...(sha256 === undefined ? {} : { sha256 }),
    })),
    particulars,
  };
};

type Identity = Pick<Beneficiary, 'cooperativeId' | 'formingName' | 'kind' | 'sector' | 'placeId'>;
interface Named {
  readonly name: string;
  readonly identity: Identity;
}

/**
 * An organisation that ended inside a month or year that is all one knows of the date may have been supported before:
 * only one that had ended by the first day it can have been is refused.
 */
const cooperativeOnDay = (cooperativeId: string, on: DatedOn, found: Found): Named => {
  const standing: CooperativeStanding | undefined = cooperativeIn(found, cooperativeId);
  if (!standing) throw reject('COOPERATIVE_UNKNOWN', { cooperativeId, on: on.to });
  const { name, kind, sector, placeId, status, endedOn } = standing;
  if (status !== 'active' && endedOn !== null && endedOn <= on.from) {
    throw reject('COOPERATIVE_NOT_ACTIVE', { cooperativeId, name, status, endedOn, on: on.from });
  }
  return { name, identity: { cooperativeId, formingName: null, kind, sector, placeId } };
};

const formingGroup = ({ formingName, kind, sector, placeId }: FormingGroup, found: Found): Named => {
  const name = tidy(formingName);
  if (!name) throw reject('FORMING_NAME_MISSING');
  if (!placeIsKnown(found, placeId)) throw reject('PLACE_UNKNOWN', { placeId });
  return { name, identity: { cooperativeId: null, formingName: name, kind, sector, placeId } };
};

const refuseTwice = (who: readonly Named[]): void => {
  const seen = new Set<string>();
  for (const { name, identity } of who) {
    // Two groups in formation are one where the name and the place are the same.
    const key = identity.cooperativeId === null ? `${identity.placeId} ${folded(name)}` : `= ${identity.cooperativeId}`;
    if (seen.has(key)) throw reject('COOPERATIVE_TWICE', { name, cooperativeId: identity.cooperativeId });
    seen.add(key);
  }
};

const countsOf = (
  { attendances, people }: BeneficiaryWish,
  name: string,
): Pick<Beneficiary, 'attendances' | 'people'> => {
  checkCounts({ attendances, people }, name);
  return { attendances, people };
};

/** Refuses counts below nothing or beyond measure, and more people than attendances. `name` says whose they are. */
export const checkCounts = (counts: { attendances: number | null; people: number | null }, name: string): void => {
  const { attendances, people } = counts;
  if (!isCount(attendances)) throw reject('ATTENDANCES_NOT_USABLE', { name, count: attendances, countMax });
  if (!isCount(people)) throw reject('PEOPLE_NOT_USABLE', { name, count: people, countMax });
  if (attendances !== null && people !== null && people > attendances) {
    throw reject('MORE_PEOPLE_THAN_ATTENDANCES', { name, people, attendances });
  }
};

/** Whether a count is a whole number within measure; one that is not stated is. */
export const isCount = (count: number | null): boolean =>
  count === null || (Number.isInteger(count) && count >= 0 && count <= countMax);

const decimal = /^\d{1,15}(\.\d{1,4})?$/u;

const usableQuantity = ({ value, unit }: Quantity): Quantity => {
  const tidied = tidy(unit);
  if (!decimal.test(value) || !tidied) throw reject('QUANTITY_NOT_USABLE', { value, unit });
  return { value, unit: tidied };
};

/** The area itself, or a refusal where it is none. */
export const usableArea = (area: Area): Area => {
  const { value, unit } = area;
  if (!decimal.test(value) || tenThousandths(value) === 0n) throw reject('AREA_NOT_USABLE', { value, unit });
  return { value, unit };
};

/** Whether the first area is larger; both are exact. */
export const isLarger = (area: Area, than: Area): boolean => squareMetres(area) > squareMetres(than);
