import type { Area, BusinessDate, Citation, DatedOn, Dong, Quantity } from '#libs/kernel';
import { CommandDto, Decimal, EvidenceDto, Id, ListOf, Money, Nested, OneOf, Text, Whole } from '#libs/platform/http';
import { fundingSources, type FundingSource } from '../content.js';
import { weightMax, type SourcedDong } from '../domain/cost-split.js';
import { beneficiariesMax, countMax, type BeneficiaryWish, type SupportWish } from '../domain/support-content.js';

export class SupportParams {
  @Id() supportId!: string;
}
export class SourcedAmountDto {
  @OneOf(fundingSources) source!: FundingSource;
  @Money({ sign: 'not-negative' }) amount!: Dong;
}
export class QuantityDto {
  @Decimal() value!: string;
  @Text({ max: 50 }) unit!: string;
}
export class AreaDto {
  @Decimal() value!: string;
  @OneOf(['m2', 'ha']) unit!: Area['unit'];
}

/** What a beneficiary received, whoever it is. */
export class PartDto {
  @Whole({ optional: true, max: countMax, description: 'Lượt / attendances' }) attendances?: number | null;
  @Whole({ optional: true, max: countMax, description: 'Người / people' }) people?: number | null;
  @Whole({ optional: true, max: weightMax, description: 'Hệ số chia kinh phí / weight in the cost split' }) weight?:
    number | null;
  @ListOf(() => SourcedAmountDto, { optional: true, max: fundingSources.length }) shares?: SourcedAmountDto[] | null;
}
export class BeneficiaryDto extends PartDto {
  @Id() cooperativeId!: string;
}

/** The cost of a support event and whom it is shared out to, in their order. */
export class CostSplitDto {
  @ListOf(() => SourcedAmountDto, { max: fundingSources.length }) amounts!: SourcedAmountDto[];
  @ListOf(() => PartDto, { min: 1, max: beneficiariesMax }) beneficiaries!: PartDto[];
}

/** What all kinds of support have in common, without who received it. */
export class SupportDto extends CommandDto {
  @Text({ max: 300 }) title!: string;
  @Id({ optional: true }) programmeId?: string | null;
  @ListOf(() => SourcedAmountDto, {
    optional: true,
    max: fundingSources.length,
    description: 'Kinh phí / cost by source',
  })
  amounts?: SourcedAmountDto[] | null;
  @ListOf(() => QuantityDto, { optional: true, max: 50 }) quantities?: QuantityDto[] | null;
  @Nested(() => AreaDto, { optional: true }) area?: AreaDto | null;
  @ListOf(() => EvidenceDto, { optional: true, max: 50 }) evidence?: EvidenceDto[] | null;
}
export class SupportOfOrganisationsDto extends SupportDto {
  @ListOf(() => BeneficiaryDto, { min: 1, max: beneficiariesMax }) beneficiaries!: BeneficiaryDto[];
}

/** Takes back the entry of this number. Its date is that of the entry; `on` is the day of the decision. */
export class ReverseSupportDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

/** The date and legal basis of a request, without members that were left out. */
export const whenOf = ({ on, legalBasis }: CommandDto): { on: DatedOn; legalBasis?: readonly Citation[] } => ({
  on,
  ...(legalBasis ? { legalBasis: legalBasis.map(citationOf) } : {}),
});

const citationOf = ({ text, date, article }: { text: string; date?: BusinessDate; article?: string }): Citation => ({
  text,
  ...(date ? { date } : {}),
  ...(article ? { article } : {}),
});

/** Amounts as plain data, in the order given. */
export const amountsOf = (amounts: readonly SourcedAmountDto[] | null | undefined): SourcedDong[] =>
  (amounts ?? []).map(({ source, amount }) => ({ source, amount }));

export const partOf = ({ attendances, people, weight, shares }: PartDto) => ({
  attendances: attendances ?? null,
  people: people ?? null,
  weight: weight ?? null,
  shares: shares ? amountsOf(shares) : null,
});

export const organisationsOf = ({ beneficiaries }: SupportOfOrganisationsDto): BeneficiaryWish[] =>
  beneficiaries.map((each) => ({ cooperativeId: each.cooperativeId, ...partOf(each) }));

/** The wish that a request states; who and what in particular are told by the kind. */
export const wishOf = <P>(
  supportId: string,
  { title, programmeId, amounts, quantities, area, evidence }: SupportDto,
  beneficiaries: readonly BeneficiaryWish[],
  particulars: P,
): SupportWish<P> => ({
  supportId,
  title,
  programmeId: programmeId ?? null,
  beneficiaries,
  amounts: amountsOf(amounts),
  quantities: (quantities ?? []).map(({ value, unit }): Quantity => ({ value, unit })),
  area: area ? { value: area.value, unit: area.unit } : null,
  evidence: (evidence ?? []).map(({ document, date, sha256 }) => ({
    document,
    ...(date ? { date } : {}),
    ...(sha256 ? { sha256 } : {}),
  })),
  particulars,
});
