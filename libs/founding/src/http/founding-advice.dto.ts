import { refusals } from '#libs/kernel';
import { CommandDto, Id, ListOf, Nested, OneOf, Text, Whole } from '#libs/platform/http';
import { organisationKinds, sectors, type OrganisationKind, type Sector } from '#libs/cooperatives/events';
import { PartDto, partOf, SupportDto, wishOf } from '#libs/support/http';
import { beneficiariesMax, type BeneficiaryWish, type SupportWish } from '#libs/support/events';
import type { FoundingParticulars } from '../events.js';

/** Either a registered organisation by `cooperativeId`, or a group still being founded by all of the other four. */
class FoundingBeneficiaryDto extends PartDto {
  @Id({ optional: true }) cooperativeId?: string | null;
  @Text({ max: 200, optional: true, description: 'Tên nhóm đang vận động / name of the group in formation' })
  formingName?: string | null;
  @OneOf(organisationKinds, { optional: true }) kind?: OrganisationKind | null;
  @OneOf(sectors, { optional: true }) sector?: Sector | null;
  @Id({ optional: true }) placeId?: string | null;
}
class FoundingParticularsDto {
  @Text({ max: 300, optional: true, description: 'Nội dung tư vấn / what it was about' }) subject?: string | null;
}
class FoundingAdviceDto extends SupportDto {
  @ListOf(() => FoundingBeneficiaryDto, { min: 1, max: beneficiariesMax }) beneficiaries!: FoundingBeneficiaryDto[];
  @Nested(() => FoundingParticularsDto, { optional: true }) particulars?: FoundingParticularsDto | null;
}
export class RecordFoundingAdviceDto extends FoundingAdviceDto {
  @Id({ optional: true }) supportId?: string | null;
}
export class CorrectFoundingAdviceDto extends FoundingAdviceDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class LinkFoundedCooperativeDto extends CommandDto {
  @Id() cooperativeId!: string;
  @Whole({ max: beneficiariesMax, description: 'Vị trí trong danh sách, từ 0 / place in the list, from 0' })
  beneficiaryIndex!: number;
}

const reject = refusals({
  BENEFICIARY_UNCLEAR: {
    vi: 'Đơn vị thụ hưởng thứ {number}: chỉ ghi cooperativeId, hoặc ghi đủ formingName, kind, sector và placeId.',
    en: 'Beneficiary {number}: give cooperativeId alone, or all of formingName, kind, sector and placeId.',
    nature: 'input',
  },
});

const beneficiaryOf = (each: FoundingBeneficiaryDto, index: number): BeneficiaryWish => {
  const { cooperativeId, formingName, kind, sector, placeId } = each;
  const isForming = [formingName, kind, sector, placeId].some(Boolean);
  if (cooperativeId && !isForming) return { cooperativeId, ...partOf(each) };
  if (!cooperativeId && formingName && kind && sector && placeId) {
    return { formingName, kind, sector, placeId, ...partOf(each) };
  }
  throw reject('BENEFICIARY_UNCLEAR', { number: index + 1 });
};

export const foundingWishOf = (supportId: string, body: FoundingAdviceDto): SupportWish<FoundingParticulars> =>
  wishOf(supportId, body, body.beneficiaries.map(beneficiaryOf), { subject: body.particulars?.subject ?? null });
