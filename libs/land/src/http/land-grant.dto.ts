import type { BusinessDate, Dong } from '#libs/kernel';
import { CommandDto, Day, Id, Money, Nested, OneOf, Text, Whole } from '#libs/platform/http';
import { AreaDto, organisationsOf, SupportOfOrganisationsDto, wishOf } from '#libs/support/http';
import type { SupportWish } from '#libs/support/events';
import type { LandWish } from '../domain/land-grant.js';
import { landForms, type LandForm } from '../events.js';

class LandCertificateDto {
  @Text({ max: 100 }) number!: string;
  @Day({ optional: true }) date?: BusinessDate | null;
}
class LandParticularsDto {
  @OneOf(landForms) form!: LandForm;
  @Text({ max: 300, description: 'Mục đích sử dụng / purpose' }) purpose!: string;
  @Nested(() => LandCertificateDto, { optional: true }) certificate?: LandCertificateDto | null;
  @Money({ sign: 'not-negative', optional: true, description: 'Tiền thuê đất một năm / rent per year' })
  rentPerYear?: Dong | null;
}

class LandGrantDto extends SupportOfOrganisationsDto {
  @Nested(() => LandParticularsDto) particulars!: LandParticularsDto;
}
export class RecordLandGrantDto extends LandGrantDto {
  @Id({ optional: true }) supportId?: string | null;
}
export class CorrectLandGrantDto extends LandGrantDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

export class ReturnLandDto extends CommandDto {
  @Nested(() => AreaDto) area!: AreaDto;
  @Text({ description: 'Lý do trả lại đất / why it was returned' }) reason!: string;
}
export class CorrectLandReturnDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text({ description: 'Lý do đính chính / why it is corrected' }) reason!: string;
  @Nested(() => AreaDto) area!: AreaDto;
  @Text({ description: 'Lý do trả lại đất / why it was returned' }) returnReason!: string;
}

const particularsOf = ({ form, purpose, certificate, rentPerYear }: LandParticularsDto): LandWish => ({
  form,
  purpose,
  certificate: certificate ? { number: certificate.number, date: certificate.date ?? null } : null,
  rentPerYear: rentPerYear ?? null,
});

export const landWishOf = (supportId: string, body: LandGrantDto): SupportWish<LandWish> =>
  wishOf(supportId, body, organisationsOf(body), particularsOf(body.particulars));
