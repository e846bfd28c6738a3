import { Id, Nested, OneOf, Text, Whole } from '#libs/platform/http';
import { organisationsOf, SupportOfOrganisationsDto, wishOf } from '#libs/support/http';
import type { SupportWish } from '#libs/support/events';
import { transferForms, type TechnologyParticulars, type TransferForm } from '../events.js';

class TechnologyParticularsDto {
  @OneOf(transferForms) form!: TransferForm;
  @Text({ max: 200, optional: true, description: 'Nhà tài trợ / donor' }) donor?: string | null;
}

class TechnologyTransferDto extends SupportOfOrganisationsDto {
  @Nested(() => TechnologyParticularsDto) particulars!: TechnologyParticularsDto;
}
export class RecordTechnologyTransferDto extends TechnologyTransferDto {
  @Id({ optional: true }) supportId?: string | null;
}
export class CorrectTechnologyTransferDto extends TechnologyTransferDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

const particularsOf = ({ form, donor }: TechnologyParticularsDto): TechnologyParticulars => ({
  form,
  donor: donor ?? null,
});

export const technologyWishOf = (supportId: string, body: TechnologyTransferDto): SupportWish<TechnologyParticulars> =>
  wishOf(supportId, body, organisationsOf(body), particularsOf(body.particulars));
