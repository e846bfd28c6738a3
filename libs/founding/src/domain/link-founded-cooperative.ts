import { refusals, verb, type Command, type StandingEntry } from '#libs/kernel';
import { cooperativeIn, cooperativeLookup, standingSupport, type SupportState } from '#libs/support/events';
import type { FoundingLedToCooperative, FoundingParticulars } from '../events.js';

export type LinkFoundedCooperative = Command<
  'LinkFoundedCooperative',
  { readonly supportId: string; readonly cooperativeId: string; readonly beneficiaryIndex: number }
>;

const reject = refusals({
  NOT_A_FORMING_GROUP: {
    vi: 'Đợt vận động này không có nhóm đang thành lập ở vị trí {number}; danh sách có {beneficiaries} mục.',
    en: 'This advice has no group in formation at place {number}; its list has {beneficiaries}.',
    nature: 'input',
  },
  ALREADY_FOUNDED: {
    vi: '{formingName} đã được nối với tổ chức {cooperativeId} (mục số {position}).',
    en: '{formingName} is linked to the organisation {cooperativeId} already (entry {position}).',
  },
  FOUNDED_COOPERATIVE_UNKNOWN: {
    vi: 'Không có tổ chức “{cooperativeId}” trong sổ tính đến ngày {on}.',
    en: 'There is no organisation “{cooperativeId}” in the journal as of {on}.',
    nature: 'missing',
  },
  FOUNDED_TWICE: {
    vi: '{name} đã được nối với nhóm thứ {number} của đợt vận động này (mục số {position}).',
    en: '{name} is linked to group {number} of this advice already (entry {position}).',
  },
  OLDER_THAN_THE_ADVICE: {
    vi: '{name} đăng ký ngày {registeredOn}, trước đợt vận động ngày {advisedOn}, nên không thể ra đời từ đợt này.',
    en: '{name} was registered on {registeredOn}, before the advice of {advisedOn}, and cannot have come of it.',
  },
});

/** The founders are an organisation now: links what they were advised on with what became of them, once per group. */
export const linkFoundedCooperative = verb({
  facts: ({ data, on }: LinkFoundedCooperative) => cooperativeLookup(data.cooperativeId, on.to),
  decide: ({ data, on }: LinkFoundedCooperative, state: SupportState, found): FoundingLedToCooperative[] => {
    const { supportId, cooperativeId, beneficiaryIndex } = data;
    const advice = standingSupport<FoundingParticulars>(state, 'FoundingAdviceGiven', supportId);
    const { beneficiaries } = advice.data;
    const group = beneficiaries[beneficiaryIndex];
    const number = beneficiaryIndex + 1;
    if (!group?.formingName) throw reject('NOT_A_FORMING_GROUP', { number, beneficiaries: beneficiaries.length });

    const links = linksOf(state);
    const ofGroup = links.find((link) => link.data.beneficiaryIndex === beneficiaryIndex);
    if (ofGroup) {
      const { position, data: link } = ofGroup;
      throw reject('ALREADY_FOUNDED', { formingName: group.formingName, cooperativeId: link.cooperativeId, position });
    }
    const standing = cooperativeIn(found, cooperativeId);
    if (!standing) throw reject('FOUNDED_COOPERATIVE_UNKNOWN', { cooperativeId, on: on.to });
    const { name, registeredOn } = standing;
    const ofSame = links.find((link) => link.data.cooperativeId === cooperativeId);
    if (ofSame)
      throw reject('FOUNDED_TWICE', { name, number: ofSame.data.beneficiaryIndex + 1, position: ofSame.position });
    if (registeredOn < advice.occurredFrom) {
      throw reject('OLDER_THAN_THE_ADVICE', { name, registeredOn, advisedOn: advice.occurredFrom });
    }
    return [{ type: 'FoundingLedToCooperative', schema: 1, data: { supportId, cooperativeId, beneficiaryIndex } }];
  },
});

const linksOf = ({ standing }: SupportState): StandingEntry<FoundingLedToCooperative['data']>[] =>
  standing.filter(({ type }) => type === 'FoundingLedToCooperative') as StandingEntry<
    FoundingLedToCooperative['data']
  >[];
